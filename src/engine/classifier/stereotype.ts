/** Stereotypes dropped at a person without the name of any group: the kitchen, the camel, the cotton field. */
import { aimedAt, handleIn, handleKind, namedIn } from './aimed';
import { findAll, possibleRows } from './match';
import { linesOf } from './rows';
import type { ProtectedCategory, TargetKind } from '../types';
import type { Candidate, Doc, Range } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';

const YOU = 'you|u|she|he|her|him|@person';
const ROWS = linesOf(
  `
74 gender : ^ <fill|just|so|and|then|you|she|should|can|need|please|better|please|to|her|him|love|sweetheart|woman|dear>* P:go|get|back|run|crawl|belong|stay|send|put <fill|back|her|him|yourself|to|in|into|the>* kitchen|stove|ironing|sink|dishes|laundry !table|cabinet|window
74 gender plain : {YOU} P:belong|belongs <fill|in|at|by>* kitchen|stove|sink !table|cabinet
74 gender plain : {YOU} <should|need|needs|better|ought> <fill|to|be|go|stay|get|back|in|at>* P:kitchen|stove ,? not|instead|rather
74 gender : {YOU} <should|belong|belongs|need|needs|better|would|fill>+ <be|to|back|go|get|stay|fill>* P:in|at|to <fill>* kitchen|stove|sink|ironing !table|cabinet
74 gender plain : P:as a woman|mother|girl|wife ,? you|she <should|need|ought|belong|belongs|must|fill>+ <be|to|stay|stick|get|go|in|at|fill>* home|kitchen|house|babies|children|kids|husband|cooking|cleaning|knitting
72 gender plain : P:what <does|do|would|could|can> <fill>* woman|women|girl|girls|housewife|lady <fill|even|really>* know|understand <about|of>?
72 gender : P:make|fetch|iron|cook|wash|bring <fill|me|us|him|your|husband|my>* sandwich|sandwiches|dinner|shirts|tea|dishes <fill|and|instead|love|woman|like|good>* <woman|instead|love|sweetheart|darling|girl|wife>
74 gender plain : P:her|your|their place|job|duty <be|be-s> <fill>* in|at|by|to|with the? <fill|~>* kitchen|stove|sink|cook|clean|home|obey|husband|cradle|children|babies
72 gender plain : P:who <fill>* <be|be-s|did> <fill>* you|she sleep|slept|sleeping|blow|blew <fill>* with|to <fill>* get|become|be|win
72 gender plain : P:typical|classic|bloody|stupid woman|women|female|girl driver|drivers|logic|driving
70 gender : P:time of the month|on your period|on her period|your hormones|her hormones|hormones talking|pms
74 race plain : P:pick|picking|picked <fill|some|my|our|the|more>* cotton !candy
74 race : P:back <fill|to|in|on|into|the|your>* jungle|trees|bush|mud|savannah|ghetto|reservation|fields|chains <fill|where|hut>*
74 race plain : P:back <fill|to|in|on|into|the|your>* plantation|cotton <field|fields|where|fill>*
74 race : P:swing|swinging|climb|climbing <fill|back|from|through|up|in|into|the|your>* tree|trees|branch|branches|vine|vines|jungle
72 race : P:eat|want|have|throw|here|fancy|like|enjoy <fill|a|your|some|you|him|her|'s>* banana|bananas|watermelon|fried_chicken
74 ethnicity : P:ride|riding|rode|shag|shagging|herd|herding|milk|milking|tend|fuck|fucking|marry <fill|back|your|a|on|his|her>* camel|camels|goat|goats
74 ethnicity : P:back <to|in|into|on|fill|your|his|her>* tent|cave|desert|caravan|mud_hut|hut|rice|dunghill|bazaar|taxi|kebab|corner_shop|curry|souk|yurt|igloo|teepee|tipi <fill|field|fields|shop|house|paddy>* !trip|holiday|camping
74 race : P:eat|eating|ate|cook|cooking|order|have <fill|some|a|your|more|another>* bat|bats|dog|bat_soup <fill|soup|again|lately>* $
74 race plain : P:ching|ting|wing|ping chong|tong|pong
74 race : P:open <fill>* your|his|her eyes <fill>* slit|slits|slanted|chinky|wider|properly
74 race plain : P:monkey|ape|jungle|mud boy|man|girl|face|people
72 ethnicity plain : P:smell|smells|stink|stinks|reek|reeks <of|like|fill>+ curry|garlic|kebab|kebabs|camel|camels|goat|goats|spices|fish
74 religion plain : P:how many|much <fill>* shekels <fill|did|do|does|they|are|you|he|she|is|was|were|for|to>* pay|paid|pays|get|got|cost|sell|bought|buy|earn|made
74 religion plain : P:your|his|her <fill>* hook_nose|hooknose|hooked_nose|hook-nose
74 religion : P:your|his|her|count|counting|rub|rubbing|for|the <fill>* shekels|thirty_pieces|horns
72 religion : P:which|what|whose|where <fill|be|be-s|is>* station|bus|train|plane|market|concert|building <be|be-s|fill|are|you|bombing|blowing>* next
74 religion : {YOU} <be|fill|gonna|going|to|'re|not|about>* P:blow <fill>* us|yourself|it|this|the|every|everyone up|sky
72 religion : P:where <fill|be|be-s|is|did|you|leave|hide|put>* your|the bomb|bombs|vest|suicide_vest|explosives|prayer_mat|detonator
72 religion plain : P:take|rip|tear|get|remove <fill|off>* that|your|the <fill>* rag|towel|tea_towel|bin_bag|letterbox|curtain|tablecloth|turban|hijab|headscarf <off|from|fill>*
72 religion : P:look|looks|dressed|walking|dress <fill|around|like>* letterbox|letter_box|bin_bag|bank_robber|ninja|post_box
72 disability : P:did|who|do <they|fill|your|the|carers|nurse|nurses|let>+ you out <of|fill|your|the|again>* home|asylum|ward|institution|cage|hospital|care|attic|unit|special <fill|school|home|today>*
72 disability plain : P:hey|hi|ok|okay|hello|oi|listen|wow , special_needs|window_licker|short_bus|spazzy
72 disability : P:special|special_needs <ed|education|bus|school|unit|class|needs>? <is|are|misses|called|wants|calling|that|over|back>* <you|back> $
72 disability plain : P:your|the short bus
72 disability : P:what 's|is|are <fill>* wrong with your face|legs|arm|brain , <special|cripple|wheels|freak>
72 age : P:back <to|in|into|fill|your>* nursing|retirement|care|old home|folks|people
72 age : {YOU} <should|be|belong|are|'re|fill>* P:be|put|belong in|out|to <a|an|fill|the|your>* nursing_home|care_home|retirement_home|old_folks_home|grave|pasture|geriatric|morgue_already
72 sexual-orientation : P:back <fill|in|into|to|your>* closet
74 sexual-orientation plain : P:pray|beat|kick|cure|knock|shock <fill|the|your|it|him|her>* gay|queer|lesbian|homo away|out|of
72 sexual-orientation : P:just|only|all|what <fill|you|she|need|needs|haven't|hasn't|met>* <fill|is|a|the>* right|real|good man|dick|cock <would|will|to|fill|yet|could|and>* <fix|cure|sort|straighten|turn>
`,
  { YOU },
).map(({ head, pattern }) => ({
  points: Number(head[0]),
  category: head[1] as ProtectedCategory,
  plain: head.includes('plain'),
  pattern,
}));

/** Words that show a woman, an age, an ability. */
const SHOWN: Readonly<Partial<Record<ProtectedCategory, RegExp>>> = {
  gender:
    /^(?:woman|women|she|her|girl|girls|wife|lady|ladies|female|females|ms|mrs|miss|sweetheart|darling|housewife|feminist|feminists)$/,
  age: /^(?:grandpa|grandma|gramps|granny|old|hag|geezer|senile|pensioner|codger|elderly)$/,
  disability:
    /^(?:wheelchair|cripple|crippled|dwarf|midget|disabled|autistic|deaf|blind|retard|retarded|spastic)$/,
};
const ORIGINS = ['race', 'ethnicity', 'religion', 'national-origin'];

/** Does the text speak of such a group outside the stereotype itself? */
function speaksOf(doc: Doc, category: ProtectedCategory, at: Range): boolean {
  const wanted = ORIGINS.includes(category) ? ORIGINS : [category];
  return doc.tokens.some(
    ({ text, tags, index }) =>
      (index < at.from || index >= at.to) &&
      (SHOWN[category]?.test(text) === true ||
        wanted.some((name) => tags.has(`g:${name}`) || tags.has(`s:${name}`))),
  );
}

/** Said to, or of, somebody: without a person there is only a kitchen. */
function person(doc: Doc): { readonly kind: TargetKind; readonly range: Range } | null {
  const aimed = aimedAt(doc);
  if (aimed !== null) return aimed;
  const handle = handleIn(doc);
  if (handle !== undefined)
    return { kind: handleKind(doc, handle.text), range: { from: handle.index, to: handle.index + 1 } };
  const you = doc.tokens.find(
    ({ tags, quote }) =>
      quote < 0 &&
      (tags.has('you') || tags.has('your') || tags.has('single-pronoun') || tags.has('single-possessive')),
  );
  const name = namedIn(doc);
  if (name !== null) return name;
  return you === undefined ? null : { kind: 'person', range: { from: you.index, to: you.index + 1 } };
}

/** Stereotypes at a person, by what they allude to. */
export function stereotypeCandidates(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const { points, category, plain, pattern: p } of possibleRows(doc, ROWS)) {
    for (const { parts, range } of findAll(doc, [p])) {
      if (!plain && !speaksOf(doc, category, range)) continue;
      const who = person(doc);
      if (who === null) continue;
      const first = doc.tokens.slice(Math.max(0, range.from - 3), parts.P?.from ?? range.from);
      if (first.some(({ tags }) => tags.has('first-subject'))) continue;
      out.push({
        clause: CLAUSE,
        points,
        target: { kind: who.kind, categories: [category] },
        targetRange: who.range,
        predicateRange: { from: parts.P?.from ?? range.from, to: range.to },
        noVeto: ['question', 'negated'],
        cap: 'chip',
        because: ['trope'],
      });
    }
  }
  return out;
}
