/**
 * Violence announced or justified as a response: "when … starts, the shooting starts", "no quarter", "hunt them down".
 * Derived from enforcement in 2020 (two notices under this rule), not from the text of the rule. Never more than a chip.
 */
import { findAll, pattern, possibleRows } from '../match';
import { entityAt } from '../target';
import type { Candidate, Clause, Doc, Examples, Range } from '../types';

const ROWS = [
  [
    62,
    'when|if|once|where the? .{3} starts|start|begins|begin|continues|comes ,? <then|so|the|fill>* the P:shooting|killing|hanging|bombing|lynching starts|start|begins|begin|comes',
  ],
  [62, 'P:no quarter for|to|given T:@person|.'],
  [58, 'P:hunt|hunting|hunted T:@person <fill>* down !for'],
  [58, 'P:hunt|hunting down T:@person'],
  [62, 'P:shoot|shooting|fire T:@person <fill>* on sight'],
  [60, 'P:shoot_to_kill|shoot_on_sight|open_fire_on T:@person?'],
  [
    60,
    'T:@person <fill|will|should|must|shall|be>+ P:be? <met|greeted|answered|dealt> with|by <fill|the|most>* bullets|lethal|deadly|gunfire|rifles|lead|live force|fire|rounds|ammunition|$',
  ],
  [
    62,
    'T:@group|@person <fill>* have|has P:a|every|the <fill>* right to <be|angry|and|to|fill|punish>* <violence&vb>',
  ],
  [55, 'P:take no prisoners'],
  [58, 'P:no|zero mercy|quarter|survivors|pity <will|shall|be|is|fill>* shown|given|left|spared|granted'],
  [58, 'P:show|shows|showing|give|have|gives T:@person? no mercy|quarter|pity'],
  [56, 'P:no mercy for|on|to T:@person'],
  [
    60,
    'P:blood <will|shall|must|is|be|fill|has|to>* paid|repaid|answered|washed|avenged <for|with|in|by|fill>* blood',
  ],
  [58, 'P:blood for blood'],
  [
    58,
    "T:@person <will|shall|'ll|must|should|going|to|fill>+ P:pay|answer <for|it|this|that|fill|all>* in|with <fill>* blood|their_lives|his_life|her_life|your_lives|your_life",
  ],
  [
    60,
    'T:anyone|whoever|everyone|anybody|everybody|those|all who? .{9} .{4} P:will|shall be|get <fill>* shot|hanged|executed|beheaded|killed|flogged|gunned',
  ],
  [
    60,
    'T:anyone|whoever|everyone|anybody|everybody|those|all who? .{9} .{4} P:will|shall be met|greeted|answered|dealt with|by <fill|the|most>* bullets|lethal|deadly|gunfire|rifles|lead|force|live|steel|ammunition|snipers|tanks|rounds',
  ],
  [
    60,
    "P:will|shall|be|been|is|are|'ll <be|fill|all>* met|answered|greeted|repaid|welcomed with|by <fill|the|a|most|hail|of|some|real>* bullets|gunfire|rifles|lead|live_rounds|live_fire|live_ammunition|live_ammo|buckshot|lethal_force|deadly_force|steel|machetes|snipers|blood|tanks",
  ],
  [
    56,
    "my|our rifles|guns|men|women|snipers|soldiers|bullets|troops|boys <will|'ll|do|don't|won't|not|adv>+ P:fire|shoot|miss|aim|use|hesitate|stop|bother <fill|any|with|at|to>* warning|warnings|blanks|rubber|low|shoot|warning_shots",
  ],
  [
    60,
    'P:have|has|had|got|give|gave <fill|the|my|our|your>* orders|permission|order|leave|clearance to shoot|kill|fire|open',
  ],
  [
    60,
    'P:told|ordered|instructed|authorized|authorised <fill|the|my|our|him|her|them|every|all|these>* ~? <men|women|police|officers|army|soldiers|troops|guards|them|snipers|commanders>? <not|to>+ shoot|kill|aim|fire|hold|open <fill|live|to|at|on|low|back|fire|kill|sight>*',
  ],
  [
    58,
    'P:unleash|send <fill|in|the>* dogs|army|military|tanks|10th|82nd|101st .{6} on|against|for|no T:@person|quarter',
  ],
] as const;
const ROW_PATTERNS = ROWS.map(([points, source]) => ({
  points,
  pattern: pattern(source),
}));
const MARKS = new Set(
  'shooting killing hanging bombing lynching quarter hunt hunting hunted sight shoot_to_kill shoot open met greeted answered right prisoners unleash send bullets lethal mercy pity blood survivors shot hanged executed beheaded killed flogged rounds ammunition lives rifles guns snipers orders permission told ordered instructed authorized authorised gunfire buckshot'.split(
    ' ',
  ),
);
/** Armed enemies abroad and those a court has to deal with: the policy's exception for state actors. */
const ENEMY =
  /^(?:isis|terrorists?|taliban|al-qaeda|qaeda|hamas|hezbollah|killers?|murderers?|shooters?|fugitives?|nazis?|war criminals?|traffickers?|predators?|rapists?|deer|ducks?|elk)$/;

/** From the named word to the end, without the target behind it. */
function predicateOf(range: Range, { P, T }: Readonly<Record<string, Range>>): Range {
  if (P === undefined) return range;
  return { from: P.from, to: T !== undefined && T.from > P.from ? Math.max(P.to, T.from) : range.to };
}

/** "… is no way to govern": the words are the subject of a judgement. */
function rejected(doc: Doc, to: number): boolean {
  let i = to;
  while (doc.tokens[i]?.kind === 'punct' && /^["')]$/.test(doc.tokens[i]?.text ?? '')) i++;
  const verb = doc.tokens[i];
  const next = doc.tokens[i + 1];
  const be = verb?.tags.has('be') === true || verb?.text === "'s";
  return be && (verb?.tags.has('neg') === true || next?.tags.has('neg') === true);
}

function detect(doc: Doc): readonly Candidate[] {
  if (!doc.tokens.some(({ text }) => MARKS.has(text))) return [];
  const out: Candidate[] = [];
  for (const { points, pattern: p } of possibleRows(doc, ROW_PATTERNS)) {
    for (const { parts, range } of findAll(doc, [p])) {
      const entity = parts.T === undefined ? null : entityAt(doc, parts.T.from, 'person');
      const pronoun = parts.T !== undefined && doc.tokens[parts.T.from]?.tags.has('plural-pronoun') === true;
      const named = entity?.target.kind ?? 'unclear';
      const kind = pronoun && named === 'object' ? 'group' : named;
      if (rejected(doc, range.to)) continue;
      if (kind === 'object' || kind === 'state') continue;
      if (
        parts.T !== undefined &&
        doc.tokens.slice(parts.T.from, parts.T.to).some(({ text }) => ENEMY.test(text))
      )
        continue;
      if (kind === 'organisation' && !doc.tokens.some(({ text }) => text === 'antifa')) continue;
      out.push({
        clause: 'glorification-of-violence/announced-response',
        points,
        target:
          kind === 'group' && pronoun
            ? { kind, categories: [] }
            : (entity?.target ?? { kind: 'unclear', categories: [] }),
        targetRange: parts.T ?? null,
        predicateRange: predicateOf(range, parts),
        noVeto: ['hypothetical'] as const,
        cap: 'chip',
        because: ['announced-response', 'derived-from-enforcement'],
      });
    }
  }
  return out;
}

export const announcedResponse: Clause = {
  id: 'glorification-of-violence/announced-response',
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'When the rioting starts, the shooting starts.', why: 'violence announced as a response' },
    { text: 'No quarter for protesters and looters.', why: 'no prisoners' },
    { text: 'The government should hunt those activists down.', why: 'people hunted' },
    { text: 'We must hunt down the protesters', why: 'people hunted' },
    { text: 'Shoot looters on sight!', why: 'on sight' },
    { text: 'Protesters will be met with bullets', why: 'met with force' },
    { text: 'Catholics have a right to kill Protestants for what they did', why: 'a right to kill' },
    { text: 'Send in the army, no quarter for rioters', why: 'army without quarter' },
    { text: 'No mercy will be shown to the rioters.', why: 'no mercy' },
    { text: 'Blood will be paid for in blood.', why: 'blood for blood' },
    { text: 'Anyone caught on the bridge tonight will be shot.', why: 'whoever does it' },
  ],
  nearMiss: [
    { text: '“Blood for blood” is no way to govern.', why: 'rejected' },
    { text: 'Anyone who votes by Friday will be entered in a draw.', why: 'a prize draw' },
    { text: 'When the music starts, the dancing starts.', why: 'music' },
    { text: 'We will hunt down ISIS.', why: 'an organisation of terror' },
    { text: 'First quarter results for investors are out.', why: 'a quarter of a year' },
    { text: 'The movie starts when the shooting of the scene starts.', why: 'a film' },
    { text: 'Police must not shoot protesters on sight.', why: 'negated in its own way' },
    { text: 'Protesters were met with applause.', why: 'applause' },
    { text: 'Workers have a right to kill the bill.', why: 'a bill' },
    { text: 'Deer hunting season starts today.', why: 'hunting' },
  ],
};
