/** Mass murder named, or hinted at, and held against somebody: the patterns, and what makes of a hint a hint. */
import { aimedAt, handleKind, namedIn } from './aimed';
import { findAll, has, possibleRows } from './match';
import { linesOf } from './rows';
import { groupsOf } from './target';
import type { Target } from '../types';
import type { Candidate, Doc, Range } from './types';

const EVENTS =
  'holocaust|auschwitz|treblinka|dachau|hitler|shoah|gas_chamber|zyklon|lynching|lynchings|final_solution|kristallnacht|srebrenica|christchurch';
const RULES = linesOf(`
75 : P:hitler|himmler|nazis|they|mengele <be-past|aux|should|fill>* right|had the right idea|have finished|finished|done|did nothing wrong|more|the job|you|them
75 : P:hitler|himmler was|did <fill>* right|nothing|hero|heroine|good <fill>* wrong|about|guy|idea
80 : P:hitler|himmler should|could|would|needs|need <fill|have|to>* finished|killed|gassed|come|won|succeeded|return|rise
75 : P:bring|where|we|need|too <fill|bad|is|'s|are|back|need>* back|bad|hitler|need <the|another|a|fill>* hitler|holocaust|gas|ovens|lynching|crusades|camps|slavery
75 : P:<first|you|world> <fill>* need|needs|want|deserve <fill|another|new|a|second>* holocaust|hitler|auschwitz|crusade|final_solution
70 : P:six|6 million wasn't|was|were|is not? enough
75 : <you|third|them|your> <fill|should|be|belong|to|all|family|grandparents|will|get|go|in>* P:gassed|oven|ovens|gas|auschwitz|dachau|camp|lynched chamber|chambers|next|too
70 : P:oven|ovens|gas_chamber|auschwitz|showers <be|fill|ready|for|waiting|awaits|to|still>* you|them|him|her|your
`);
/** Names and means that stand for a mass murder by themselves; at somebody, the hint is enough. */
const HINTS = linesOf(`
# The trains, the camps, the ovens.
74 : P:train|trains|boxcar|boxcars|wagon|wagons|cattle_car|cattle_cars|cattle_truck|cattle_trucks|cattle_wagon|transport|transports <fill|be|back|that|go|goes|going|leaving|leave|leaves|depart|departs|heads|headed|bound|ride>* to|for|from the? camp|camps|auschwitz|treblinka|dachau|belsen|sobibor|gulag|east|poland|ovens|chambers
74 : P:boxcar|boxcars|cattle_car|cattle_cars|cattle_wagon|cattle_wagons <fill|be|will|be-s>* <waiting|ready|loading|running|leaving|back|coming|for|your>
74 : P:oven|ovens|gas_chamber|gas_chambers|crematorium|crematoria|chimney|chimneys|zyklon <fill|be|be-s|will|should|still|already|over|there>* <waiting|ready|warm|hot|heating|lit|burning|open|going|on|preheated|calling|missing|hungry|miss|await|awaits|missed|up|again> <fill|up|for|again>*
72 : P:preheat|preheating|light|fire|stoke|warm|heat <fill|up>* the oven|ovens|furnaces|crematoria
74 : P:what|why <fill|all>* the? oven|ovens|camps|gas_chambers|chambers|showers|trains|ropes|trees|nooses|chains|machetes <be-past|are|is> <fill|really>* for|about|built
74 : P:back <in|to|into|on|inside> the? <fill|nearest>* oven|ovens|camps|gas_chamber|gas_chambers|boxcars|gulag|ghetto|lampshade
74 : P:in|into|inside <to>? the|an|a <fill|nearest>* oven|ovens|gas_chamber|gas_chambers <with|where|$>
72 : P:showers <at|in|of|the|camp|camps>* <be|fill|will|still>* <ready|waiting|working|running|on|open|warm> <fill>* for
72 : P:see|meet|reserved|saved|saving|booked|room|spot|bunk|place|seat|bed|ticket <fill|you|your|him|her|them|a|one|more|soon|back|next|time>* at|in|on|for|to the camps|ovens|train|trains|showers|chambers|gas_chamber|auschwitz|treblinka|dachau
74 : P:auschwitz|treblinka|dachau|belsen|buchenwald|sobibor|majdanek <fill|be|be-s|has|will|would>* <room|reopening|calling|waiting|missed|misses|wants|hiring|open|vacancies|beds|space|reopen|back|awaits|love>
72 : P:lampshade|lampshades|bar_of_soap|bars_of_soap|soap <fill|out|made|of|from>* <you|your|yours|him|her|them>
72 : P:make|makes|made|making <fill|a|good|nice|fine|lovely|such>* lampshade|lampshades
72 : P:your|his|her yellow star|badge|stars
74 : P:miss|missing|bring|want|need|long|longing|reopen|open|restart|build <fill|back|for|all|again>* the <fill|old|good|days|of>* oven|ovens|gas_chamber|gas_chambers|camps|death_camps|auschwitz|boxcars|lynching|lynchings|noose|nooses
74 : P:next|last|final|first stop|station <is|be-s|:|fill>* auschwitz|treblinka|dachau|belsen|sobibor|camps|camp|gas_chamber|gas_chambers|ovens
72 : P:hung|hanged|swung|swing|swinging|hang from|on a|the|that <fill|~>* tree|lamppost|branch|rope|magnolia|oak
# The man and his work.
76 : P:hitler|adolf|himmler|mengele|eichmann|goebbels <fill|really|clearly|obviously>* missed|forgot|overlooked|skipped <fill|a|one|of|few>* <you|your|him|her|them|one|some|few|this|that|his>
74 : P:finish|finished|complete|completed|continue|end what hitler|he|she|adolf|they|germany|mengele|the|was <fill|nazis|germans|turks|hutus>* started|began|begun
72 : P:hitler|adolf|himmler|mengele|eichmann <would|should|could|had|knew|will|'d> <fill|have>* <know|known|love|loved|dealt|deal|like|liked|how|what|you|your|plans|solved|sorted> <fill|to|do|with|for|have|a|field|day|what|exactly|about>* you|your|her|him|them|people
72 : P:where|need|miss|missing|when <fill|is|be|be-s|was|a|we>* hitler|adolf|himmler|mengele <when|right|today|now> <fill|you|we|need>*
# The work left undone.
74 : P:finished|finish|complete|completed|do|did <fill>* the|their job <fill|off>* on|with|of? <you|your|them|their|him|her|his|fill>* family|people|kind|lot|grandparents|parents|ancestors|tribe
74 : P:which|what|the|up|same chimney|chimneys <.>{3} went|go|goes|going|came|sent up|out|through
74 : P:up|through|out the chimney|chimneys <like|with|with|as>+ <your|his|her|their>
74 : P:srebrenica|rwanda|auschwitz|holocaust|christchurch|kristallnacht|shoah|halabja 2|2.0|ii|again|soon|reloaded|v2|part
# The rope and the tree.
72 : P:grandfather|grandpa|great-grandfather|granddad|grandad|dad|mom|father|mother|family|ancestors <still|fill>* had|kept|owned|has|have|keeps <fill|~>* rope|noose|tree|whip|whips|chains|hounds <fill|~>* for
74 : P:tree|trees|rope|noose|branch|lamppost|lamp_post|magnolia|oak <fill|be|and|a|over|there|strong|tall>* with your|his|her name on it?
72 : P:strange fruit
74 : P:grandfather|grandpa|great-grandfather|grandaddy|granddad|ancestors|grandparents|forefathers <would|knew|had|'d|used|should> <fill|have|to|just>* <what|strung|string|hanged|hung|lynched|lynch|hang|owned|whipped|gassed|known|know> <fill|to|do|with|a|up|from|how|deal|you|your|kind|people|like|him|her>*
74 : P:remember|forgot|forget|forgotten|recall <fill|what|happened|did|we|they|that|to|in|at|your|people|kind|last|time|the|how|was>+ srebrenica|rwanda|auschwitz|christchurch|tulsa|treblinka|kristallnacht|kigali|halabja|pulse|partition|sinjar|nanking|babi_yar|babyn_yar <?|$|soon|again|coming|next>
74 : P:another|next|second|new|little|proper|good <fill>* srebrenica|rwanda|christchurch|auschwitz|kristallnacht|holocaust|tulsa|halabja|pogrom|night_of_broken_glass|shoah|final_solution <fill|be|be-s|is|coming|soon|would|will|do|for|needed|your|way|you>*
72 : P:your|his|her|their turn <fill|will|be|be-s|come|comes|coming|is|next>* <at|in|for|on>? the? <fill>* oven|ovens|camps|camp|trains|train|rope|tree|noose
`);
const PATTERNS = [
  ...RULES.map(({ head, pattern }) => ({ points: Number(head[0]), hint: false, pattern })),
  ...HINTS.map(({ head, pattern }) => ({ points: Number(head[0]), hint: true, pattern })),
];
const MARK = new Set(
  `${EVENTS}|himmler|mengele|oven|ovens|gassed|lynched|nazis|million|crusade|crusades|slavery|showers|gas|camp|camps|train|trains|boxcar|boxcars|cattle|wagon|wagons|transport|transports|chamber|chambers|crematorium|crematoria|chimney|chimneys|zyklon|belsen|buchenwald|sobibor|majdanek|gulag|lampshade|lampshades|soap|yellow|adolf|eichmann|goebbels|tree|trees|rope|ropes|noose|nooses|fruit|lynch|grandfather|grandpa|ancestors|grandparents|forefathers|great-grandfather|granddad|rwanda|tulsa|kigali|halabja|pulse|partition|sinjar|nanking|babi|babyn|pogrom|branch|lamppost|chains|machetes|furnaces|finish|finished|complete|started`
    .split('|')
    .map((w) => w.replace(/_/g, ' ')),
);
/** Remembrance, teaching, reporting: the event is not held against anybody. */
const SOLEMN = new Set(
  'remembered remembering remembrance memory memorial museum exhibition exhibit survivor survivors mourn mourning honor honour honoring history historical taught teach teaching lesson lessons school pupil pupils documentary book vigil anniversary commemorate commemoration victims murdered perished testimony descendants ceremony candle candles blessing'.split(
    ' ',
  ),
);

/** Kitchens, gardens and games: the oven is an oven. */
const HOMELY = new Set(
  'pizza bread cake cakes cookies dinner lunch bake baked baking roast chicken turkey degrees kitchen recipe pie pies dough planted birthday gift swing shade tulip tulips wedding pool swimming gym towels mini garden museum_shop shed painted race finish_line'.split(
    ' ',
  ),
);
/** Words that are a hint only where a group is spoken of, or where they are plainly so meant. */
const PLAIN = new Set(
  'oven ovens showers tree trees rope branch star stars badge soap crusade partition pulse turn oak magnolia lamppost he they the was seat room spot place ticket bed transport transports train trains grandfather grandpa'.split(
    ' ',
  ),
);
const SURE = new Set(
  'camps auschwitz treblinka dachau belsen buchenwald sobibor majdanek gulag chambers chamber lampshade lampshades boxcar boxcars cattle hitler adolf himmler mengele eichmann goebbels srebrenica rwanda grandparents christchurch kristallnacht tulsa halabja pogrom shoah holocaust zyklon crematorium crematoria noose kind nazis lynched lynch hanged strung gassed people ovens gas'.split(
    ' ',
  ),
);

/** Whom the event is held against: somebody spoken to or named, else a group. */
function heldAgainst(
  doc: Doc,
): { readonly target: Target; readonly range: Range; readonly shown: boolean } | null {
  const entity = [...groupsOf(doc).values()][0];
  const categories = entity?.target.categories ?? [];
  const shown =
    entity !== undefined ||
    doc.tokens.some(({ tags }) => ['group-one', 'group-with', 'slur'].some((tag) => tags.has(tag)));
  const aimed = aimedAt(doc);
  if (aimed !== null) return { target: { kind: aimed.kind, categories }, range: aimed.range, shown };
  if (entity !== undefined)
    return { target: entity.target, range: { from: entity.from, to: entity.to }, shown };
  const i = doc.tokens.findIndex(
    ({ kind, tags, quote }) =>
      quote < 0 && (tags.has('second') || kind === 'mention' || tags.has('plural-pronoun')),
  );
  if (i < 0)
    return namedIn(doc) === null
      ? null
      : {
          target: { kind: namedIn(doc)?.kind ?? 'person', categories },
          range: namedIn(doc)?.range ?? { from: 0, to: 1 },
          shown,
        };
  const token = doc.tokens[i];
  const kind =
    token?.kind === 'mention'
      ? handleKind(doc, token.text)
      : token?.tags.has('plural-pronoun') === true
        ? 'group'
        : 'person';
  return { target: { kind, categories }, range: { from: i, to: i + 1 }, shown };
}

/** Every reference of a text that is held against somebody. */
export function massViolenceIn(doc: Doc): readonly Candidate[] {
  const marked = doc.tokens.some(({ text }) => MARK.has(text)) || has(doc, 'weapon');
  if (!marked) return [];
  const out: Candidate[] = [];
  for (const { points, hint, pattern: p } of possibleRows(doc, PATTERNS)) {
    for (const { range, parts } of findAll(doc, [p])) {
      if (!doc.tokens.slice(range.from, range.to).some(({ text }) => MARK.has(text))) continue;
      const against = heldAgainst(doc);
      if (against === null) continue;
      const { target, shown } = against;
      let weight = shown ? points : points - 15;
      if (hint) {
        if (doc.tokens.some(({ text }, i) => SOLEMN.has(text) && (i < range.from || i >= range.to))) continue;
        if (doc.tokens.some(({ text }) => HOMELY.has(text))) continue;
        const said = doc.tokens.slice(range.from, range.to).map(({ text }) => text);
        const sure = said.some((text) => SURE.has(text)) || !said.some((text) => PLAIN.has(text));
        // A hint needs somebody at whom it is dropped; to a public figure it may as well be a reproach.
        const individual = target.kind === 'person' || target.kind === 'private-person';
        if (target.kind === 'group' || (target.kind === 'protected-group' && !has(doc, 'second'))) continue;
        weight =
          !sure && !shown
            ? 50
            : shown || individual || (target.kind === 'public-figure' && !said.includes('camps'))
              ? points
              : points - 24;
      }
      out.push({
        clause: 'hateful-conduct/reference-to-mass-violence',
        points: weight,
        target,
        targetRange: against.range,
        predicateRange: parts.P === undefined ? range : { from: parts.P.from, to: range.to },
        noVeto: ['negated', 'question'],
        because: [hint ? 'mass-violence-hint' : 'mass-violence'],
      });
    }
  }
  return out;
}
