/**
 * Praise of a violent crime, told from the crime outwards: who did it or what it was, and then what is said of it, in the same
 * sentence or in the next ("… A hero.", "wish more people did things like this").
 */
import { perDoc } from './per-doc';
import { victimOf } from './threat';
import type { Doc, Range } from './types';
import { actsOf } from './violent-acts';

export interface Praise {
  readonly points: number;
  readonly because: string;
  /** The one who did it, or the deed. */
  readonly crime: Range;
  readonly predicate: Range;
}

const KILLER =
  /^(?:shooters?|gunm[ae]n|killers?|murderers?|bombers?|attackers?|assassins?|terrorists?|arsonists?|stabbers?|knifem[ae]n|axem[ae]n|hijackers?|lynchers?|executioners?|breivik|tarrant|mcveigh|unabomber|godse)$/;
const EVENT =
  /^(?:massacres?|shootings?|bombings?|murders?|killings?|lynchings?|genocide|holocaust|slaughter|beheadings?|stabbings?|assassinations?|pogroms?|9\/11|attacks?|arson|firebombing|executions?|hanging|bloodbath|rampage|atrocity|knifing|ambush)$/;
/** Events that are nothing else: a "shooting" or an "attack" may be a film's or a team's. */
const GRAVE = /^(?:massacres?|bombings?|murders?|lynchings?|genocide|holocaust|beheadings?|stabbings?|assassinations?|pogroms?|9\/11|arson|firebombing|knifing|bloodbath)$/;
const DOER = /^(?:man|men|woman|women|guy|guys|lad|lads|boy|boys|girl|kid|kids|person|people|one|ones|brother|brothers|bloke|patriot|patriots|hero|heroes|whoever|those|they|he|she|dude|driver|student|farmer|mob|crowd|fighters|martyrs|legend|someone|somebody|two|three|four|five|six)$/;
/** Those whose violence is a state's or a rescue, and those whose death is no crime. */
const LAWFUL = /^(?:officers?|police|policem[ae]n|cops?|soldiers?|troops?|army|navy|seals?|marines?|pilots?|snipers?|guards?|deputy|deputies|sheriffs?|agents?|ranger|rangers|military|forces)$/;
const SAVED = /^(?:stop|condemn|condemns|condemned|prevent|prevented|stopped|stops|tackled|disarmed|saved|saves|rescued|shielded|protected|overpowered|arrested|caught|tackles|nurse|nurses|medics?|paramedics?|survivors?|survived|victims?|mourn|mourning|prayers|condolences|tragedy|tragic|firefighters?|detectives?|confronted|fought|subdued|apprehended|bystanders?|remember|honor_guard)$/;
const GUILTY = /^(?:isis|terrorists?|taliban|al-qaeda|hamas|hezbollah|killers?|murderers?|shooters?|gunm[ae]n|bombers?|rapists?|hitler|nazis?|saddam|enemy|gaddafi|soleimani|baghdadi|laden|militants?|jihadists?|attackers?|traffickers?|deer|elk|wolf|bear|boar|fox|shark|snake|rat|crocodile|video|photo|film)$/;
/** Sport and the arts, where one slaughters and is a hero. */
const PLAYED =
  /^(?:goals?|defence|defense|keeper|striker|coach|album|track|film|movie|novel|episode|series|season|cup|cupfinal|final|finals|match|league|championship|innings|wicket|midfield|team|referee|game|games|level|boss|concert|gig|stage|guitar|chess|quarterback|touchdown|halftime|scored?|scoring|points|show|comedy|set|song|character|actor|director|plot|scene|scenes|shoot|book|read|express|chapter|console|minecraft|fortnite|villain)$/;
/** What befalls the doer: the thanks are for that. */
const ENDED = /^(?:arrested|caught|stopped|jailed|sentenced|convicted|dead|killed|behind|custody|neutrali[sz]ed|captured|identified|charged|missed|failed|gone|shot|guilty|extradited)$/;
/** After an event: the law, or a figure. */
const ASIDE = /^(?:trials?|cases?|rates?|charges?|myster(?:y|ies)|suspects?|investigations?|weapons?|scenes?|convictions?|numbers?|statistics|ads?|dogs?|hornets?|range|star|stars|guard|plots?|line|hearing|laws?|warrant|inquiry|report)$/;
const PLACES =
  /^(?:temple|mosque|church|synagogue|school|market|clinic|club|nightclub|office|offices|newsroom|bar|shop|centre|center|mall|festival|hostel|camp|shelter|embassy|station|bakery|restaurant|cafe|theatre|concert|parade|crowd|village|neighbourhood|neighborhood|house|home|mission|convent|shrine|library|courthouse|parliament|university|college|hospital|bus|train)$/;
const AT_PLACE = /^(?:shot_up|blew_up|bombed|burned_down|burnt_down|torched|attacked|stormed|firebombed|raided|ambushed|burned|burnt|shot|opened)$/;

interface Crime extends Range {
  /** `suffered`: told of the victim, who may be a hero. */
  readonly kind: 'doer' | 'event' | 'deed' | 'suffered';
  readonly grave: boolean;
}

const textOf = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? '';

/** "who shot up the temple": end of the deed that begins at `i`, or -1. */
function deedAt(doc: Doc, i: number): number {
  const two = `${textOf(doc, i)}_${textOf(doc, i + 1)}`;
  const verb = AT_PLACE.test(two) ? 2 : AT_PLACE.test(textOf(doc, i)) ? 1 : 0;
  if (verb === 0) return -1;
  for (let k = i + verb; k <= i + verb + 4; k++) {
    if (doc.tokens[k]?.sentence !== doc.tokens[i]?.sentence) return -1;
    if (PLACES.test(textOf(doc, k))) return k + 1;
    if (doc.tokens[k]?.kind !== 'word') return -1;
  }
  return -1;
}

/** Every violent crime that a text names: by its doer, as a deed, or as an event. */
const crimesOf = perDoc((doc): readonly Crime[] => {
  const out: Crime[] = [];
  const before = (i: number): number => (/^(?:the|that|this|those|these|a|an|our|his|every|last|night's)$/.test(textOf(doc, i - 1)) ? i - 1 : i);
  const deadly = doc.tokens.some(({ text }) => /^(?:dead|killed|murdered|wounded|corpses|bodies)$/.test(text));
  const deeds = new Map<number, number>();
  for (const { range, victim, points } of actsOf(doc, 'vbd'))
    if (points >= 70 && !/^(?:object|organisation|state)$/.test(victimOf(doc, victim).target.kind) && !doc.tokens.slice(victim.from, victim.to).some(({ text }) => GUILTY.test(text))) deeds.set(range.from, range.to);
  doc.tokens.forEach(({ text }, i) => {
    if (KILLER.test(text)) out.push({ from: before(i), to: i + 1, kind: 'doer', grave: true });
    else if (EVENT.test(text) && !ASIDE.test(textOf(doc, i + 1))) out.push({ from: before(i), to: i + 1, kind: 'event', grave: GRAVE.test(text) || deadly });
    const at = deedAt(doc, i);
    if (at > 0) deeds.set(i, Math.max(at, deeds.get(i) ?? 0));
  });
  for (const [from, to] of deeds) {
    // Back over "who", "that" and adverbs to the doer.
    let k = from - 1;
    while (k > from - 4 && /^(?:who|that|just|finally|has|have|had|'s|'ve|then|also|actually|went|and|out)$/.test(textOf(doc, k))) k--;
    // "He walked in and shot …": back over what he did first.
    if (/^(?:and|then)$/.test(textOf(doc, from - 1))) {
      k = from - 2;
      while (k > from - 9 && !/^(?:he|she|they|who|i|we|it|you)$/.test(textOf(doc, k)) && doc.tokens[k - 1]?.sentence === doc.tokens[from]?.sentence) k--;
    }
    if (LAWFUL.test(textOf(doc, k)) || /^(?:was|were|be|been|got|getting|being)$/.test(textOf(doc, k))) continue;
    if (DOER.test(textOf(doc, k)) && doc.tokens[k]?.sentence === doc.tokens[from]?.sentence) out.push({ from: before(k), to, kind: /^(?:he|she|they|someone|somebody)$/.test(textOf(doc, k)) ? 'deed' : 'doer', grave: true });
  }
  // "The mayor was stabbed today."
  doc.tokens.forEach(({ text, tags }, i) => {
    if (!/^(?:was|were|got|been|is)$/.test(textOf(doc, i - 1)) || !(tags.has('violence') && tags.has('vbn')) || /^(?:executed|drowned|burned|whipped)$/.test(text)) return;
    const subject = doc.tokens.slice(Math.max(0, i - 6), i);
    if (subject.some((t) => GUILTY.test(t.text)) || subject.some((t) => t.tags.has('object') || t.tags.has('neg'))) return;
    if (subject.some((t) => ['person-noun', 'title', 'figure', 'group-noun', 'third'].some((tag) => t.tags.has(tag)))) out.push({ from: i - 1, to: i + 1, kind: 'suffered', grave: true });
  });
  return out.sort((a, b) => a.from - b.from);
});

const GREAT = '(?:hero|heroes|legend|legends|saint|saints|martyr|martyrs|patriot|patriots|king|kings|genius|inspiration|role model|goat|icon|champion|champions|man of honou?r|men of honou?r|brave|braver|bravest|courageous|noble|our best|(?:right|justified)(?= (?:[.!,]|to|and|in|all|$)))';
const FINE = '(?:beautiful|glorious|great|fine|proud|wonderful|good|happy|magnificent|sweet|lovely|blessed|holy|splendid|excellent|righteous|joyful|historic)';
const BE = "(?:is|are|was|were|'s|'re|be|remains|will be|will always be)";
const LINK = '(?:[^ .!?]+ ){0,7}?';

/** What follows the doer. `(?<p>…)` is the praise. */
const AFTER_DOER = [
  new RegExp(`^${LINK}${BE} (?:[^ .!?]+ ){0,4}?(?<p>${GREAT})(?= )`, 'd'),
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:did|has done|have done|'ve done) (?:absolutely |literally |only )?(?:nothing wrong|the right thing|what (?:the rest|we|you|everyone|everybody|nobody|no one|others|all of|had to|needed|should|most|i|many|cowards|any)|a (?:good|great|fine|wonderful) (?:job|thing|deed|service)|(?:us|the world|everyone|this (?:city|country|town)|the (?:city|country|nation)) (?:all )?a (?:favou?r|service)|god's work|good|well))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:deserves?|should (?:get|have)|ought to (?:get|have)|has earned|have earned|needs|earned) (?:a |an |his |her |their |our |the )?(?:[^ .!?]+ )?(?:medals?|statues?|parade|parades|monument|praise|thanks|respect|applause|honou?rs?|knighthood|round of applause|standing ovation|gratitude|pardon))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:was|were|is|are) (?:so |absolutely |completely |totally |quite )?(?:right|justified|correct))(?= (?:[.!,]|to|and|in|all|about|$))/d,
];
const AFTER_EVENT = [
  new RegExp(`^${LINK}${BE} (?:such |truly |really |just |so |absolutely |simply |the |a |an |one |of |our |my )*(?<p>(?:${FINE}(?! (?:[^ .!?]+ )?(?:lie|reminder|loss|tragedy|evil|wrong|shame|crime|horror|stain))|justified|deserved|overdue|long overdue|necessary|heroic|music to my ears|about time|best (?:news|thing|day)|brilliant|hilarious|awesome|amazing|perfect|well deserved|poetry|art|worth it))(?= )`, 'd'),
  /^(?:[^ .!?]+ ){0,4}?(?<p>with (?:pride|joy|fondness)|fondly|proudly)(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:made|makes) (?:my|our) (?:day|week|year|morning|night))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:should|must|needs to|ought to|will hopefully) (?:happen (?:again|more|every|everywhere)|be repeated|be celebrated|be copied))(?= )/d,
];
const PRAISING =
  '(?:honou?r|salute|praise|celebrate|celebrating|thank|thanks to|applaud|bless|admire|worship|toast|cheer|commend|raise a glass to|hats? off to|three cheers for|respect to|respect for|props to|shout ?out to|god bless|long live|glory to|glory be to|well done to|bravo to|proud of|thankful for|grateful for|grateful to|kudos to|statue of|statue to|statue for|medal for|in love with|stand with|big fan of|love what|a drink to|here\'s to)';
/** What stands before the doer or the event, at the end of the words before it. */
const BEFORE = [
  new RegExp(`(?<=^ ?|[,:;.!-] | (?:i|we|all|to|should|must|shall|will|let us|us|'m|'re|am|are|so|please|and|'ll|always|a|build|now|'s|deserve|my|do|would|go) )(?<p>${PRAISING}) (?:what |that |all |everyone |everybody |of |to |for |the (?:memory|courage|name|work|deeds|act|acts) of )*(?:the |those |these |this |that )?(?:[a-z]+ )?$`, 'd'),
  /(?<=^| )(?<p>(?:can't|cannot|can not|couldn't) (?:stop|help) (?:smiling|laughing|grinning|cheering|celebrating|dancing)) (?:about|at|over|after|since|because of|when i (?:heard|read|think)(?: about| of)?) (?:the |that |this |last night's |today's |yesterday's )?(?:[^ .!?]+ ){0,3}$/d,
  /(?<=^| )(?<p>(?:i(?: am|'m)|we(?: are|'re)|so|really|very|honestly|am|'m|feeling|not gonna lie|just) ?(?:so |really |very |over the moon |truly )?(?:happy|glad|thrilled|delighted|pleased|overjoyed|ecstatic|proud|joyful)) (?:about|over|at|with|to (?:hear|see|read)(?: about| of)?) (?:the |that |this |last night's |today's )?(?:[^ .!?]+ ){0,3}$/d,
  /(?<=^| )(?<p>(?:laughed|smiled|cheered|celebrated|danced|grinned|popped (?:the )?champagne|punched the air|(?:cried|wept|jumped|shouted) (?:with|for|of) joy)) (?:about|at|over|when i (?:heard|read|saw)(?: about| of)?) (?:the |that |this |last night's )?(?:[^ .!?]+ ){0,2}$/d,
];
/** Joy before a deed: "glad that somebody shot him". */
const GLAD = /(?<=^| )(?<p>glad|happy|thrilled|delighted|overjoyed|thankful|grateful|proud|thank god|pleased|love) (?:that )?(?:finally )?$/d;
/** Said of a crime named before, in the same or one of the last sentences. */
const OF_IT = [
  new RegExp(`^ (?:and |but |to me |honestly |sorry ,? ?|yes ,? ?|yeah ,? ?)?(?:(?:he|she|they|that man|this man|that guy|this guy|the (?:man|guy|lad|lads|boy|boys|men)|those (?:men|lads|boys))(?: both| all)? ${BE} )?(?:a |an |my |our |true |real |what a |absolute |absolutely |such a |total |bloody |fucking |national |the |local |genuine |pure |certified |literal |all |just )*(?<p>${GREAT})(?: (?:in my (?:book|eyes)|to me|of mine|all of them|both of them|for (?:it|this|that)|,? ?i said it))? ?[.!🙌👏❤💪, ]*$`, 'd'),
  new RegExp(`(?:^| )(?:he|she|they|that man|the man|this man|this guy|that guy|those (?:men|lads|boys)) ${BE} (?:a |an |my |our |true |real |absolute |such a |the |all |forever )*(?<p>${GREAT})(?= )`, 'd'),
  /(?:^| )(?<p>(?:wish|hope|want|need|wishing|hoping|if only|imagine if|we need|let|may|time for|love to see|would love to see) (?:that )?(?:a lot |lots |many )?(?:more|other|others|everyone|everybody|all|some)(?: more)? ?(?:people|men|of us|of you|folks|citizens|patriots|lads|women|others|heroes|guys|young men)?(?: (?:would|had|will|could|to|did|do|have))?(?: the (?:guts|courage|balls) to)? ?(?:did|do|do(?:ing)?|does|followed|follow|act|acted|acting|copy|copied|were|be|try|tried|stepped up|step up)? ?(?:stuff |things |something |the same|exactly |just )?(?:like (?:this|that|him|her|them|it)|this|that|it|the same|suit|his example|their example|what (?:he|she|they) did))(?= )/d,
  /(?:^| )(?<p>(?:so |really |very )?(?:glad|happy|thrilled|delighted|proud|overjoyed|grateful|thankful) (?:that )?(?:(?:it|this|that) (?:finally |actually )?happened|(?:he|she|they|someone|somebody) (?:finally |actually )?(?:did|had the (?:guts|balls|courage)|got)(?: it| this| that)?))(?= )/d,
  /(?:^| )(?<p>(?:more of (?:this|that|these|those) ?,? ?(?:please|pls)|more like (?:this|him|them|that) ?,? ?(?:please|pls)|about (?:damn |bloody |fucking )?time|long overdue|well deserved|well earned|keep (?:it|them) coming|do it again|best news (?:all|of|in|this|i)|made my (?:day|week|year)|i(?: am|'m) not (?:even )?sorry|not even sorry|couldn't have happened to (?:a )?nicer|i (?:laughed|smiled|cheered|celebrated)|music to my ears|nothing of value was lost|(?:couldn't|could not|can't) be (?:happier|prouder|more pleased)|over the moon|one down|who(?: is|'s) next))(?= )/d,
  /(?:^| )(?<p>(?:i |we )?(?:hope|pray|wish) (?:that )?(?:it|this|that|he|she|they) (?:inspires|inspire|encourages|motivates|sets an example))(?= )/d,
  // Of the victim: empty where the one who did it was named last.
  /(?:^| )(?<p>good riddance|justice (?:was |is |has been )?(?:served|done)|(?:got|gets) (?:exactly )?what (?:he|she|they) (?:deserved?|had coming)|had it coming|serves? (?:him|her|them) right)(?= )/d,
];

interface Words {
  /** ` word word …`, each with a space before. */
  readonly text: string;
  readonly at: readonly number[];
}

/** Words of a range as a line, contractions as words of their own. */
function lineOf(doc: Doc, from: number, to: number): Words {
  let text = '';
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.text === '"') {
      at.push(text.length);
      continue;
    }
    at.push(text.length + 1);
    text += ' ' + token.text;
  }
  return { text: text + ' ', at };
}

/** Token range of the praise that a pattern names. */
function found(line: Words, first: number, pattern: RegExp, text: string, shift: number): Range | null {
  const span = pattern.exec(text)?.indices?.groups?.['p'];
  if (span === undefined) return null;
  const start = span[0] + shift;
  const end = span[1] + shift;
  let from = -1;
  let to = -1;
  line.at.forEach((offset, k) => {
    const next = line.at[k + 1] ?? line.text.length;
    if (next > start && offset < end) {
      if (from < 0) from = first + k;
      to = first + k + 1;
    }
  });
  return from < 0 ? null : { from, to };
}

/** Praise of crimes of the text, by its words around them and after them. */
export function praiseOf(doc: Doc): readonly Praise[] {
  const crimes = crimesOf(doc);
  if (crimes.length === 0) return [];
  if (doc.tokens.some(({ text }) => SAVED.test(text))) return [];
  const played = doc.tokens.some(({ text }) => PLAYED.test(text));
  const lawful = doc.tokens.some(({ text }) => LAWFUL.test(text) || text === 'our');
  const out: Praise[] = [];
  const add = (points: number, because: string, crime: Range, predicate: Range | null): void => {
    if (predicate !== null) out.push({ points, because, crime: { from: crime.from, to: crime.to }, predicate });
  };
  for (const crime of crimes) {
    if (played && !(crime.grave && crime.kind !== 'event')) continue;
    const sentence = doc.sentences[doc.tokens[crime.from]?.sentence ?? -1];
    if (sentence === undefined) continue;
    const after = lineOf(doc, crime.to, sentence.to);
    const tail = after.text.slice(1);
    if (crime.kind === 'doer' && !played) for (const p of AFTER_DOER) add(82, 'praise-of-doer', crime, found(after, crime.to, p, tail, 1));
    if (crime.kind === 'event' && crime.grave) for (const p of AFTER_EVENT) add(80, 'praise-of-event', crime, found(after, crime.to, p, tail, 1));
    const ahead = lineOf(doc, sentence.from, crime.from);
    if (crime.kind === 'deed') add(78, 'praise-of-deed', crime, found(ahead, sentence.from, GLAD, ahead.text.slice(1), 1));
    if (crime.kind === 'doer' || (crime.kind === 'event' && (crime.grave || (!lawful && crime.to - crime.from > 1))))
      for (const p of doc.tokens.slice(crime.to, sentence.to).some(({ text }) => ENDED.test(text)) ? [] : BEFORE) add(crime.grave ? 80 : 62, 'praise-of-doer', crime, found(ahead, sentence.from, p, ahead.text.slice(1), 1));
  }
  const first = crimes.find(({ grave }) => grave) ?? crimes[0];
  if (first === undefined || played || (lawful && !crimes.some(({ kind }) => kind === 'doer'))) return out;
  doc.sentences.forEach((sentence, s) => {
    const named = doc.tokens[first.from]?.sentence ?? 0;
    if (s < named || s > named + 3) return;
    const from = s === named ? Math.max(sentence.from, first.to) : sentence.from;
    const line = lineOf(doc, from, sentence.to);
    // "He deserves our thanks": of the one named before.
    if (s > named && /^ (?:he|she|they) /.test(line.text) && first.kind !== 'suffered' && first.kind !== 'event')
      for (const p of AFTER_DOER) add(78, 'praise-after-crime', first, found(line, from, p, line.text.slice(1), 1));
    OF_IT.forEach((p, n) => {
      // A lone "a hero" is read as a sentence of its own only.
      if (n === 0 && s === named && doc.tokens[from - 1]?.kind === 'word') return;
      if (n === OF_IT.length - 1 && first.kind === 'doer') return;
      if (n <= 1 && first.kind === 'suffered') return;
      add(first.grave ? 78 : 60, 'praise-after-crime', first, found(line, from, p, line.text, 0));
    });
  });
  // "the men who did it", praised after the event was named.
  doc.tokens.forEach(({ text, index, sentence }) => {
    if (!DOER.test(text) || textOf(doc, index + 1) !== 'who' || !/^(?:did|planned|started|carried|organi[sz]ed|took|made)$/.test(textOf(doc, index + 2)) || index < first.to) return;
    const start = doc.sentences[sentence]?.from ?? 0;
    const ahead = lineOf(doc, start, index);
    for (const p of BEFORE) add(80, 'praise-of-doer', { from: index, to: index + 4 }, found(ahead, start, p, ahead.text.slice(1), 1));
  });
  return out;
}
