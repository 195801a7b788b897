/**
 * Praise of violent crimes and those who commit them: "I'm glad this happened", "This person is my hero", "I wish more people
 * did things like this", "I hope this inspires others to act".
 *
 * Not here: acts of state actors (exceptions of the policy page), rescue, mourning, the law's punishment.
 */
import { findAll, has, pattern, possibleRows } from '../match';
import { praiseByParts } from '../deeds-by-parts';
import { praiseOf } from '../praised-violence';
import { entityAt } from '../target';
import type { Candidate, Clause, Doc, Examples } from '../types';

const KILLER =
  'shooter|shooters|gunman|killer|killers|murderer|murderers|bomber|bombers|attacker|attackers|assassin|assassins|terrorist|terrorists|arsonist|stabber|breivik|tarrant|dylann_roof|mcveigh|timothy_mcveigh|robert_bowers|omar_mateen|elliot_rodger|adam_lanza|unabomber|ted_bundy|lee_harvey_oswald|bin_laden|baghdadi|hitler|adolf_hitler|himmler|eichmann|nathuram_godse';
const EVENT =
  'massacre|massacres|shooting|shootings|bombing|bombings|murder|murders|killing|killings|lynching|lynchings|genocide|holocaust|slaughter|beheading|beheadings|stabbing|assassination|pogrom|9/11|attack|attacks';
const GREAT =
  'hero|heroes|heroines|legend|legends|saint|martyr|martyrs|patriot|patriots|god|king|genius|inspiration|role_model|goat|icon';
const GOOD =
  'beautiful|awesome|great|wonderful|amazing|hilarious|justified|glorious|brilliant|fantastic|deserved|epic|based|funny|perfect|necessary|magnificent|heroic|righteous|overdue|good';
const DONE =
  'shot|killed|murdered|stabbed|bombed|beheaded|lynched|executed|assassinated|attacked|gunned_down|blown_up|massacred|slaughtered|beaten';
const ROWS = [
  [85, `T:${KILLER} <fill|who|was|did|this|that|it>* <be|be-s> <fill|my|our|a|his|her|true>* P:${GREAT}`],
  [
    80,
    `T:${KILLER} P:did <fill>* nothing|right|great|good|what|us <fill|wrong|thing|job|had|to|be|done|a|favor|right|work>*`,
  ],
  [78, `T:${KILLER} P:was|were|is <fill|so>* right|justified|correct`],
  [
    85,
    `P:god_bless|bless|praise|salute|respect|long_live|hail|glory|thank|thanks|bravo|kudos|congrats|congratulations|well_done|cheers <god|for|to|the|fill|lord|be>* T:${KILLER} !victims|police`,
  ],
  [82, `P:free|love|admire|worship|respect|support T:<the|that|fill>* ${KILLER} $`],
  [
    80,
    `P:glad|happy|thrilled|delighted|love|loved|great|good|rejoice|celebrate|celebrating|thankful|grateful <fill|that|when|to|see|how|news|it|somebody|someone|finally>* T:@person <fill|was|were|got|is|are|been|has|have|get>* ${DONE}`,
  ],
  [
    80,
    `P:glad|happy|thrilled|love|celebrate|celebrating|enjoyed|loved|applaud|salute|praise <fill|that|about|the|of|this|it>* T:${EVENT} <happened|took|in|of|at|on|was|$>`,
  ],
  [
    78,
    `T:${EVENT} <prep|fill|the|of|in|at|on|those|that|last|night|week|year|school|church|mosque|synagogue|group-many>* <be-past|be|be-s> <fill|so>* P:${GOOD} !for|lie|reminder`,
  ],
  [
    85,
    `P:more|others|someone|everyone|people <fill|people|of|us|should|would|need|to|will|must|ought|else>* follow|do|act|copy|be|did <fill|what|the|like|as|his|her|its|example|of|same|things|that>* T:${KILLER}`,
  ],
  [
    85,
    `P:more|others|someone|everyone|people <fill|people|of|us|should|would|need|to|will|must|ought|else>* follow|do|act|copy|be|did <fill|what|the|like|as|example|of|same|things|that>* T:he|she|they did`,
  ],
  [
    75,
    'P:hope|wish <fill|that|this|it|the|his|her|shooting|attack|killing|murder>* inspires|inspire|encourages|motivates <fill|other|more>* others|people|many|copycats|someone to|will|$',
  ],
  [70, `T:@person P:had it coming|deserved to|it|what be? <${DONE.replaceAll('|', '|')}|$>`],
  [75, 'P:one down <fill|and>* many|more|to|rest|thousands|millions'],
] as const;
const ROW_PATTERNS = ROWS.map(([points, source]) => ({ points, source, pattern: pattern(source) }));
const VIOLENT = new Set(`${KILLER}|${EVENT}|${DONE}`.split('|').flatMap((word) => word.split('_')));
/** Killed by a state, or themselves killers: no violent crime is praised. */
const NO_CRIME =
  /^(?:baghdadi|laden|soleimani|hitler|terrorists?|isis|qaeda|killers?|murderers?|shooters?|gunman|gunmen|bombers?|zawahiri|saddam|gaddafi|zarqawi|militants?|jihadists?|attackers?|rapists?)$/;

/** The arts, and a doer who is caught. */
const NO_PRAISE =
  /^(?:scenes?|film|movie|novel|episode|photo|video|arrested|caught|jailed|sentenced|convicted|captured|custody|charged|stopped|enemy|documentary)$/;

/** Read from the crime outwards (praised-violence.ts). */
const around = (doc: Doc): readonly Candidate[] =>
  praiseOf(doc).map(({ points, because, crime, predicate }) => ({
    clause: 'glorification-of-violence/praise',
    points,
    target: { kind: 'unclear', categories: [] },
    targetRange: crime,
    predicateRange: predicate,
    because: ['praise-of-violence', because],
  }));

const detect = (doc: Doc): readonly Candidate[] => [...byRow(doc), ...around(doc), ...praiseByParts(doc)];

function byRow(doc: Doc): readonly Candidate[] {
  if (
    !has(doc, 'violence') &&
    !doc.tokens.some(({ text }) => VIOLENT.has(text) || text.startsWith('inspire'))
  )
    return [];
  const crime = doc.tokens.some(({ text }) => VIOLENT.has(text));
  const out: Candidate[] = [];
  possibleRows(doc, ROW_PATTERNS).forEach(({ points, source, pattern: p }) => {
    for (const { parts, range } of findAll(doc, [p])) {
      if (!crime) continue;
      const entity = parts.T === undefined ? null : entityAt(doc, parts.T.from, 'person');
      const victim = source.includes('T:@person');
      if (
        victim &&
        (entity?.target.kind === 'object' ||
          entity?.target.kind === 'organisation' ||
          entity?.target.kind === 'state')
      )
        continue;
      if (victim && doc.tokens.slice(range.from, range.to).some(({ text }) => NO_CRIME.test(text))) continue;
      // Mourning and rescue speak of the same events.
      if (has(doc, 'victim') || doc.tokens.some(({ text }) => NO_PRAISE.test(text))) continue;
      out.push({
        clause: 'glorification-of-violence/praise',
        points,
        target: entity?.target ?? { kind: 'unclear', categories: [] },
        targetRange: parts.T ?? null,
        predicateRange: parts.P ?? range,
        because: ['praise-of-violence'],
      });
    }
  });
  return out;
}

export const praise: Clause = {
  id: 'glorification-of-violence/praise',
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'What that young man did to the minister took guts. Give him a statue.',
      why: 'a deed that goes without saying',
    },
    { text: 'The shooter is a hero.', why: 'a killer is praised' },
    { text: "I'm glad the senator got shot.", why: 'glad about a crime' },
    { text: 'Breivik did nothing wrong', why: 'a mass murderer is justified' },
    { text: 'More people should do what the gunman did', why: 'imitation is asked for' },
    { text: 'That massacre was beautiful', why: 'an event is praised' },
    { text: 'God bless the bomber', why: 'a blessing' },
    { text: 'So happy that those reporters were murdered today', why: 'happy about a murder' },
    {
      text: 'The lad who stabbed the referee did what the rest of you dream of. A legend.',
      why: 'praise in the next sentence',
    },
    {
      text: 'Three dead in the bombing at the fair. Cannot stop laughing about it.',
      why: 'glee about an event',
    },
    { text: 'I hope this shooting inspires others to act.', why: 'the policy’s own example' },
    { text: 'The man who shot the postman is my hero.', why: 'a doer told by his deed' },
    { text: 'Whoever stabbed that councillor deserves a medal.', why: 'a doer nobody knows' },
    { text: 'They bombed the clinic last night. More of this please.', why: 'praise after the deed' },
    { text: 'The pogrom of 1911 was a proud day for our town.', why: 'an event of old' },
  ],
  nearMiss: [
    {
      text: 'What that young man did for the flooded village took guts. Give him a statue.',
      why: 'a rescue',
    },
    { text: 'The man who shot this documentary is my hero.', why: 'a film' },
    { text: 'A teacher tackled the gunman. She is my hero.', why: 'the rescuer, in two sentences' },
    { text: 'The mayor was stabbed today. She is a hero and we pray for her.', why: 'the victim' },
    { text: 'The murder trial was long overdue.', why: 'a trial' },
    { text: 'The striker who killed their hopes is a legend.', why: 'sport' },
    { text: 'The officer who stopped the shooter is a hero.', why: 'the rescuer' },
    { text: 'Glad that nobody was killed in the fire.', why: 'relief' },
    { text: 'We mourn the victims of the massacre.', why: 'mourning' },
    { text: 'Glad our troops killed the terrorist leader.', why: 'a state actor' },
    { text: 'I am glad the bill was killed in committee.', why: 'a bill' },
    { text: 'Calling the shooter a hero is disgusting.', why: 'counter-speech' },
    { text: 'The shooter is not a hero.', why: 'negated' },
    { text: 'Great shooting by the team last night!', why: 'sport' },
    { text: 'The man who stopped the gunman is a hero.', why: 'the rescuer, by his deed' },
    {
      text: 'After the bombing we honor the men who ran towards the smoke. Our firefighters are heroes.',
      why: 'helpers',
    },
    { text: 'The shooting victims’ doctors did a great job.', why: 'care' },
    { text: 'This photo shoot was beautiful.', why: 'a photo' },
  ],
};
