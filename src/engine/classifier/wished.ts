/**
 * Wishes of harm by their structure: words of longing, then somebody, then what is to befall or to be done to him, however
 * it is put. Turns of phrase that say it all by themselves: lexicon/wishes.ts.
 */
import { fatesOf, subjectOf } from './fates';
import type { Fate } from './fates';
import { DUE } from './lexicon/fates';
import { findAll, pattern } from './match';
import type { Aim } from './phrase-rules';
import { lineOf } from './phrases';
import { groupsOf } from './target';
import type { Candidate, Doc, Range } from './types';
import { victimOf } from './victim';
import { actsOf } from './violent-acts';
import { ahead, isFirst, longed, wishMood, wordsFrom } from './wish-mood';
import { dooms } from './wished-dooms';
import { ARENA, contest, inSentence } from './contest';

/** Below this an act is a blow, not death or serious injury. */
const SERIOUS = 70;
const COMBATANT =
  /(?:terrorist|jihadist|jihadi|isis|daesh|taliban|nazi|hamas|hezbollah|militant|insurgent)s?$/;
const CRIMINALS =
  /(?:killer|murderer|rapist|trafficker|molester|pedophile|paedophile|pedo|abuser|criminal|felon|traitor|dealer|shooter|bomber|gunman|attacker)s?(?= |$)/;
const MORTAL = /(?:die|dies|died|dead|cancer|grave|coffin|bullet|drown|bleed|hospital|breath)/;
const LEGAL =
  /(?:executed|hang|hanged|hung|castrated|put to death|death|noose|rope|gallows|firing squad|execute|chair)/;
/** Verbs of dying that are said of bills, hopes and batteries too. */
const SLACK =
  /^(?:die|dies|died|dying|perish|perishes|perished|croak|croaks|drown|drowns|drowned|choke|chokes|suffocate|suffocates|bleed|bleeds|burn|burns|rot|rots|hang|hangs|swing|swings|stop|stops|stopped|cease|ceases|end|ends|ended|fall|falls|fell|lose|loses|lost|crash|crashes|go|goes|went|be|is|are|was|were|get|gets|got|leave|leaves|never|not|won't|don't|doesn't|live|lives|starve|starves|freeze|freezes)$/;

const NEGATED =
  / (?:not|never|no|won't|don't|doesn't|didn't|wouldn't|can't|cannot|shouldn't|isn't|aren't|wasn't|nobody|none|n't|without) /;

const STORY =
  / (?:novel|movie|film|episode|script|plot|character|chapter|fiction|story about|book about|song about) /;
/** A protected group's: hateful conduct reads that (hate.ts). */
const ofGroup = (doc: Doc, { from, to }: Range): boolean =>
  [...groupsOf(doc).values()].some((group) => group.from < to && group.to > from);

function byFate(doc: Doc, fate: Fate): Candidate | null {
  const verb = doc.tokens[fate.range.from]?.text ?? '';
  const aim: Aim | null = subjectOf(doc, fate.chain, !SLACK.test(verb));
  if (aim === null || aim.range === null || isFirst(doc, aim.range) || ofGroup(doc, aim.range)) return null;
  const chain = wordsFrom(doc, fate.chain, fate.range.from);
  if (NEGATED.test(chain) || contest(doc, fate.range)) return null;
  const relative = /^(?:who|that|which)$/.test(doc.tokens[fate.chain - 1]?.text ?? '');
  const read = wishMood(doc, aim.range.from, chain);
  if (read === null || (relative && read.cue)) return null;
  const who = wordsFrom(doc, Math.max(read.from, aim.range.to - 7), aim.range.to).trim();
  const deed = wordsFrom(doc, fate.range.from, fate.range.to);
  // "I'd pay to see him get flattened in the debate."
  if (inSentence(doc, fate.range.from, ARENA) && !MORTAL.test(deed)) return null;
  if (COMBATANT.test(who) || (CRIMINALS.test(who) && LEGAL.test(deed))) return null;
  if (read.mood === 'wish-of-harm-should' && questionBefore(doc, aim.range.from)) return null;
  return longed(fate.points, read.mood, aim, fate.range);
}

/** "How many more should …", "why must they …": a complaint. */
function questionBefore(doc: Doc, at: number): boolean {
  return / (?:how|why|what|when|who|does|do|did|which|if|unless|until|nobody|no one|because) /.test(
    ahead(doc, at).text,
  );
}

function byAct(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const form of ['vb', 'vbz', 'vbd', 'vbg'] as const)
    for (const act of actsOf(doc, form)) {
      if (act.points < SERIOUS || act.soft || contest(doc, act.range)) continue;
      const entity = victimOf(doc, act.victim);
      const { kind } = entity.target;
      if (
        kind === 'object' ||
        kind === 'organisation' ||
        kind === 'state' ||
        kind === 'self' ||
        kind === 'protected-group'
      )
        continue;
      if (isFirst(doc, entity)) continue;
      const text = ahead(doc, act.range.from).text;
      if (
        NEGATED.test(
          text
            .replace(
              / (?:can't|cannot|not|won't|wouldn't|hardly) (?:wait|mind|cry|lose|shed|mourn|weep|be sad|be sorry|help) /g,
              ' ',
            )
            .replace(/ nothing /g, ' '),
        )
      )
        continue;
      const lead = doc.tokens[act.range.from - 1];
      // "The murder of this woman": no verb.
      if (lead?.tags.has('det') === true || lead?.tags.has('possessive') === true) continue;
      if (STORY.test(lineOf(doc).text)) continue;
      // The author as the doer: a desire (call-to-violence.ts).
      const read = wishMood(doc, act.range.from, '');
      if (read === null) continue;
      const who = wordsFrom(doc, entity.from, entity.to).trim();
      if (
        COMBATANT.test(who) ||
        (CRIMINALS.test(who) && LEGAL.test(wordsFrom(doc, act.range.from, act.range.to)))
      )
        continue;
      const to =
        act.victim.to === act.range.to && act.victim.from > act.range.from ? act.victim.from : act.range.to;
      out.push(
        longed(
          Math.min(act.points, 80),
          read.mood,
          { target: entity.target, range: { from: entity.from, to: entity.to } },
          {
            from: act.range.from,
            to,
          },
        ),
      );
    }
  return out;
}

/** What is wanted is a thing that only the dead have. */
const NOMINAL = [
  pattern(
    "T:@person 's|' <adv|slow|painful|early|untimely|violent|long|swift|own|name|face|and|bloody>* P:obituary|obit|funeral|funerals|death|demise|autopsy|corpse|wake|burial|gravestone|tombstone|headstone|coffin|murder|assassination|execution|hanging|eulogy",
  ),
  pattern(
    "T:this|that|the ~ ~? 's <adv|slow|own>* P:obituary|obit|funeral|death|demise|autopsy|corpse|wake|burial|gravestone|tombstone|headstone|coffin|murder|assassination|execution|hanging|eulogy",
  ),
  pattern(
    'T:his|her|their|your <adv|slow|painful|early|untimely|violent|long|swift|own|name|face|and|bloody>* P:obituary|obit|funeral|funerals|death|demise|autopsy|corpse|wake|burial|gravestone|tombstone|headstone|coffin|murder|assassination|execution|hanging|eulogy',
  ),
  pattern(
    'T:his|her|their|your name|names|face|photo|picture|mugshot P:on|in <a|the|some|an>* tombstone|gravestone|headstone|obituary|obituaries|obituary_page|death_notices|coffin|urn|bullet|milk_carton|casket',
  ),
];
const OF_A_DEATH =
  / (?:for|of|to|at|reading|seeing|see|read|hearing|hear|write|writing|print|watch|watching|about|until|till|is|want|wants|love|enjoy|celebrate|with|attend|announce|announcing|live-tweet|on|be|was|by|plan|planning|cater|catering|sponsor) (?:[^ ]+ )?$/;
const DEATHLY =
  / (?:death (?:penalty|toll|row|tax|threat|threats|certificate|star|panel|panels|sentence|benefit|benefits)|funeral (?:costs|home|expenses|director|fund)) /;

function byNominal(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const { parts } of findAll(doc, NOMINAL)) {
    const { T, P } = parts;
    if (T === undefined || P === undefined || DEATHLY.test(lineOf(doc).text) || isFirst(doc, T)) continue;
    const entity = victimOf(doc, T);
    if (/^(?:object|organisation|state|protected-group)$/.test(entity.target.kind)) continue;
    const read = wishMood(doc, T.from, '');
    // Comfort, attendance and investigation: "hope to get to her funeral".
    if (
      read === null ||
      / (?:attend|attending|at|to|after|since|before|investigat\w+|cause of|comfort|pay respects|announce|announced|hoax|rumou?rs?) $/.test(
        ahead(doc, T.from).text,
      )
    )
      continue;
    if (NEGATED.test(wordsFrom(doc, Math.max(0, T.from - 3), T.from))) continue;
    // "I hope her death …" is followed by a hope.
    if (!OF_A_DEATH.test(ahead(doc, T.from).text)) continue;
    out.push(longed(78, read.mood, { target: entity.target, range: T }, P));
  }
  return out;
}

const DUE_ROWS = [
  pattern(
    `T:@person <all|both|only|really|just|adv>* P:belong|belongs|belonged <adv|all>* in|on|at|under|against|behind|before|swinging|hanging|with|six_feet|from <a|an|the|his|her|their|your|end|of|bottom|front|some|nearest|cold|back|in|on|wrong|business|at>* ${DUE}`,
  ),
  pattern(
    `T:@person <all|both|only|really|just|adv>* P:deserve|deserves|needs|need|want|wants <a|an|the|some|nothing|but|shallow|cold|deep|short|good|long|quick|unmarked|an_unmarked>+ ${DUE}`,
  ),
  pattern(
    `P:bring_back|build|erect|sharpen|prepare|ready|fetch|oil|get|get_out|tie|find|hand_me|where_are|roll_out|dust_off|wheel_out <the|a|some|your|those|we|need|out|back>* ${DUE} for|to_hang T:@person`,
  ),
  pattern(
    `T:@person <adv>* P:has|have|'ve|got|had a|an date|appointment|reservation|meeting|seat with|at|in|on <a|the>* ${DUE}`,
  ),
  pattern(
    `P:${DUE} <with|is|are|'s|that|has|have|already|a|the|one>* T:his|her|their|your name|names on|all_over <it|them>?`,
  ),
];

function byDue(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const { parts, range } of findAll(doc, DUE_ROWS)) {
    const { T, P } = parts;
    if (T === undefined || P === undefined || isFirst(doc, T)) continue;
    const entity = victimOf(doc, T);
    if (/^(?:object|organisation|state|protected-group)$/.test(entity.target.kind)) continue;
    const who = wordsFrom(doc, T.from, T.to).trim();
    if (COMBATANT.test(who) || CRIMINALS.test(who)) continue;
    if (NEGATED.test(wordsFrom(doc, Math.max(0, range.from - 4), P.to))) continue;
    const predicate = T.from > P.from ? { from: P.from, to: T.from } : { from: P.from, to: range.to };
    out.push({
      ...longed(76, 'wish-of-harm-should', { target: entity.target, range: T }, predicate),
      noVeto: [],
    });
  }
  return out;
}

/** "The Democrats' bill": what is theirs suffers, not they. */
export const ownsMore = (doc: Doc, range: Candidate['targetRange']): boolean =>
  range !== null && /^(?:'|'s)$/.test(doc.tokens[range.to]?.text ?? '');

/** Every wish of harm that shows by its structure. */
export function wishesOf(doc: Doc): readonly Candidate[] {
  const fated = fatesOf(doc)
    .map((fate) => byFate(doc, fate))
    .filter((found) => found !== null);
  return [
    ...[...fated, ...byAct(doc)].filter(({ targetRange }) => !ownsMore(doc, targetRange)),
    ...byNominal(doc),
    ...byDue(doc),
    ...dooms(doc),
  ];
}
