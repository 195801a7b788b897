/**
 * A violent crime told in one sentence and praised in the same or the next: "The man who shot up the mall did what you only
 * talk about. A hero." The crime is a person who did it or an event; the praise needs no word of violence.
 */
import { findAll, has, pattern } from './match';
import { perDoc } from './per-doc';
import type { Doc, Range } from './types';

export interface Praised {
  readonly points: number;
  readonly praise: Range;
  /** Who or what is praised. */
  readonly crime: Range;
}

const DOER =
  'man|men|guy|guys|woman|kid|boy|boys|lad|lads|person|people|one|ones|those|dude|bloke|fella|girl|student|soldier|driver|brother|brothers|whoever';
const DEED =
  '<violence&vbd>|shot|shot_up|stabbed|bombed|attacked|drove|rammed|torched|gunned|mowed|massacred|burned|burnt|blew|knifed|butchered';

/** Somebody who killed or tried to. */
const DOERS = [
  pattern(
    '<shooter|shooters|gunman|gunmen|killer|killers|murderer|murderers|bomber|bombers|attacker|attackers|assassin|assassins|arsonist|stabber|sniper>',
  ),
  pattern(
    `${DOER} who|that <fill|just|finally>* <${DEED.replace('<violence&vbd>', 'violence&vbd')}> !bin_laden|soleimani`,
  ),
];
/** What they did, as an event. */
const EVENTS = [
  pattern(
    '<massacre|massacres|shooting|shootings|bombing|bombings|stabbing|stabbings|lynching|lynchings|pogrom|pogroms|beheading|beheadings|assassination|killings|murders|genocide|slaughter|carnage|bloodbath|arson>',
  ),
];

const MEDAL = 'medal|medals|statue|statues|parade|monument|award|prize|raise|trophy';
/** Praise of a person: pronoun, fragment, or deed. */
const OF_PERSON = [
  [
    76,
    '^ <fill|absolute|true|real|pure|my|our>* P:hero|heroes|legend|legends|king|kings|icon|martyr|martyrs|patriot|patriots|saint|genius $',
  ],
  [
    78,
    'he|she|they|man|men|who <be|be-s> <fill|my|our|a|his>* P:hero|heroes|legend|legends|king|icon|martyr|martyrs|patriot|patriots|saint|inspiration|genius',
  ],
  [
    76,
    'P:did what <fill>* rest|others|we|you|everyone|everybody|somebody|someone|many|most|had|needed|nobody|no_one|should|cowards <fill|of|you|us|to|all|only|else>*',
  ],
  [74, `P:give|deserve|deserves|deserved|earned|get|gets <fill|him|her|them|that|this|man|a|the>* ${MEDAL}`],
  [
    76,
    'P:honor|honour|celebrate|salute|thank|applaud|admire|praise|worship|remember|bless <fill|god|the|those|these|brave>* men|man|people|him|them|boys|lads|heroes|one|ones|guy <who|that>? <did|for|behind|responsible|$>',
  ],
  [
    74,
    'P:glad|happy|proud|thankful|grateful|delighted|thrilled <that|of|for|what|fill>* he|she|they|him|them|somebody|someone <fill|finally>* did|done it|that|this|so|what|$',
  ],
  [
    74,
    'P:well_done|bravo|good_job|nice_work|good_work|good_for_him|good_for_them|respect|props|kudos|hats_off <to|fill|him|them|man|lad|brother|!>* $',
  ],
  [74, '<he|she|they> P:did nothing|the <wrong|right_thing|right>'],
] as const;
/** Praise of an event, or of its being done. */
const OF_EVENT = [
  [
    78,
    'P:wish|hope|need|want <fill|that|if|only>* more|others|other|everyone <fill|people|of|us|folks|ppl>* did|do|does|would|had|like|to|things|follow <fill|do|done|things|stuff|like|the|as|it|follow>* this|that|it|these|same|him|them|example|suit',
  ],
  [
    76,
    "P:can't|cannot|couldn't stop|help smiling|laughing|grinning|cheering|dancing|celebrating <about|at|over|since|after|$>",
  ],
  [
    76,
    'T:<be|be-s|what> <fill|such>* P:fine|good|great|beautiful|wonderful|glorious|proud|happy|best|lovely|perfect|brilliant day|night|morning|start|thing|news|work|moment|hour|week|result|message <for|to|in|!|fill|$>',
  ],
  [74, "P:made|makes <fill>* my|our|everyone's day|week|year|morning"],
  [74, 'P:best|great|good|wonderful|fantastic|beautiful news|thing|day <fill>* <in|of|all|today|ever|$|!>'],
  [74, "P:couldn't|could|can't <not|be|fill>+ happier|prouder|better|happier"],
  [
    76,
    'P:celebrate|celebrating|rejoice|toast|cheers|champagne|party <fill|to|for|the|over|about|that|every>* <victims|dead|deaths|killings|massacre|shooting|stabbing|bombing|tonight|$>',
  ],
  [
    74,
    'P:long_overdue|about_time|finally_someone|had_it_coming|got_what_they_deserved|deserved_it|should_happen_more|do_it_again|one_down',
  ],
] as const;
const compile = (rows: readonly (readonly [number, string])[]) =>
  rows.map(([points, source]) => ({ points, pattern: pattern(source) }));
const PERSON_PRAISE = compile(OF_PERSON);
const EVENT_PRAISE = compile(OF_EVENT);

/** Help, grief and law speak of the same events, and of heroes. */
const OTHERWISE =
  /^(?:officers?|responders?|police|cops?|firefighters?|troops?|teachers?|nurses?|doctors?|paramedics?|medics?|staff|heroism|bravery|courage|brave|saved?|saving|stopped|stopping|rescued?|protect(?:ed|ing)?|victims?|survivors?|families|family|condolences|thoughts|prayers|praying|heartbroken|heartbreaking|tragedy|tragic|mourn(?:ing)?|grief|healing|senseless|cowardly|horrific|horrible|evil|terrible|justice|convicted|guilty|sentenced|arrested|custody|caught|neutralized|film|movie|match|photo|video|game|goal|penalty)$/;

/** Praise of a violent crime across sentences. */
export const praisedCrimes: (doc: Doc) => readonly Praised[] = perDoc((doc) => {
  const doers = findAll(doc, DOERS);
  const events = findAll(doc, EVENTS);
  if (doers.length + events.length === 0 || has(doc, 'victim')) return [];
  if (doc.tokens.some(({ text, quote }) => quote < 0 && OTHERWISE.test(text))) return [];
  const out: Praised[] = [];
  const add = (rows: typeof PERSON_PRAISE, crimes: readonly { readonly range: Range }[]): void => {
    const crime = crimes[0]?.range;
    if (crime === undefined) return;
    const told = doc.tokens[crime.from]?.sentence ?? 0;
    for (const { points, pattern: p } of rows) {
      for (const { range, parts } of findAll(doc, [p])) {
        const at = doc.tokens[range.from]?.sentence ?? 0;
        if (at < told || at > told + 3) continue;
        out.push({ points, crime, praise: { from: parts.P?.from ?? range.from, to: range.to } });
      }
    }
  };
  add(PERSON_PRAISE, doers);
  add(EVENT_PRAISE, [...events, ...doers]);
  // "We ought to honour the men who did it": the doers of a told event.
  if (doers.length === 0) add(PERSON_PRAISE.slice(4, 5), events);
  return out;
});
