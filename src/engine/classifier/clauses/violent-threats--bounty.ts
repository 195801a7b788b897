/** Asking for, or offering, a financial reward for violence against a person or group. */
import { findAll, has, pattern, possibleRows } from '../match';
import { bountyByParts } from '../deeds-by-parts';
import { offersOf } from '../reward';
import { victimOf } from '../victim';
import type { Candidate, Clause, Doc, Examples } from '../types';

const MONEY =
  'reward|bounty|money|cash|dollars|euros|pounds|bucks|bitcoin|prize|pay|paid|pays|paying|$|€|£|rupees|million';
const REWARD = new Set(MONEY.split('|').concat('hire', 'hitman', 'k', 'price'));
const ROWS = [
  [
    85,
    `${MONEY} <fill|the|a>* for|on <fill|the|a>* T:his|her|their|your|@person 's? P:head|scalp|corpse|death|murder`,
  ],
  [85, 'P:bounty <fill|put|a>* on|for T:@person|his|her|their|your <head|scalp|life>?'],
  [85, "P:price|reward <fill|put|a>* on|for T:his|her|their|your|@person 's? head|scalp|life|death"],
  [
    80,
    '<first-subject> .{4} P:pay|reward|give .{5} to|if|for|who <violence|hurts|beats|punches|harms> {o} T:@person',
  ],
  [80, 'P:hire|hiring|need|looking <fill|for|me|us>* hitman|hit_man|assassin .{3} T:@person'],
  [
    82,
    "<first-subject> .{3} pay|offer|give|reward .{5} have|get|having|getting T:his|her|their|@person 's? <adv|profanity|both>* <hands|legs|leg|arms|arm|fingers|knees|kneecaps|tongue|jaw|skull|face|neck>? P:<harm-state|soft-harm-state|smashed|broken|cut|beaten|hurt|crippled>",
  ],
  [80, 'wanted ,? P:dead_or_alive'],
  [80, 'T:@person .{2} P:dead_or_alive .{4} reward|bounty|money|dollars|$'],
] as const;
const ROW_PATTERNS = ROWS.map(([points, source]) => ({
  points,
  pattern: pattern(source.replaceAll('{o}', '<fill|quant|profanity>*')),
}));

/** A reward for justice, not for violence. */
const JUSTICE = /^(?:information|info|arrest|capture|conviction|tip|tips|leads|safe|return|chess|charity)$/;

/** Others set it, and the author tells of it: "Russia put a bounty on our troops", "they reward whoever kills". */
const TOLD =
  /^(?:put|puts|placed|placing|putting|set|offered|offers|paid|pays|paying|rewards|rewarded|rewarding|posted)$/;
const OFFERING =
  /^(?:i|we|i've|we've|i'm|i'll|we'll|i'd|we'd|'ll|'d|have|will|would|to|please|somebody|someone|let's|lets|should|just|hereby|and|now|who|gladly|am|'m|are|'re|happily|also|already|go|can|could|must|me|us)$/;
function told(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= at - 5 && i > 0; i--) {
    const token = doc.tokens[i];
    const before = doc.tokens[i - 1];
    if (token === undefined || token.sentence !== doc.tokens[at]?.sentence) return false;
    if (!TOLD.test(token.text) || before === undefined) continue;
    const own = /^(?:my|our)$/.test(doc.tokens[i - 2]?.text ?? '');
    return (
      before.kind === 'word' && before.sentence === token.sentence && !own && !OFFERING.test(before.text)
    );
  }
  return false;
}

function detect(doc: Doc): readonly Candidate[] {
  if (doc.tokens.some(({ text }) => JUSTICE.test(text))) return [];
  const out: Candidate[] = offersOf(doc)
    .filter(
      ({ entity: { target }, act }) =>
        !['object', 'organisation', 'state'].includes(target.kind) && !told(doc, act.from),
    )
    .map(({ points, entity, act }) => ({
      clause: 'violent-threats/bounty',
      points,
      target: entity.target,
      targetRange: { from: entity.from, to: entity.to },
      predicateRange: act,
      noVeto: ['hypothetical'] as const,
      because: ['bounty'],
    }));
  if (!doc.tokens.some(({ text }) => REWARD.has(text)) && !doc.tokens.some(({ text }) => text === 'alive'))
    return out;
  if (
    !has(doc, 'violence') &&
    !has(doc, 'soft-violence') &&
    !doc.tokens.some(({ text }) => /^(?:head|scalp|bounty|alive|hitman|assassin|life)$/.test(text))
  )
    return out;
  for (const { points, pattern: p } of possibleRows(doc, ROW_PATTERNS)) {
    for (const { parts, range } of findAll(doc, [p])) {
      const entity = parts.T === undefined ? null : victimOf(doc, parts.T);
      const kind = entity?.target.kind ?? 'person';
      // States offer rewards for terrorists; nobody is killed for a thing.
      if (kind === 'object' || kind === 'organisation' || kind === 'state') continue;
      if (told(doc, (parts.P ?? range).from)) continue;
      const soft =
        parts.P !== undefined &&
        doc.tokens[parts.P.from]?.tags.has('soft-violence') === true &&
        doc.tokens[parts.P.from]?.tags.has('violence') !== true;
      out.push({
        clause: 'violent-threats/bounty',
        points: soft ? points - 25 : points,
        target: entity?.target ?? { kind: 'person', categories: [] },
        targetRange: parts.T ?? null,
        predicateRange: parts.P ?? range,
        noVeto: ['hypothetical'] as const,
        because: ['bounty'],
      });
    }
  }
  return out;
}

export const bounty: Clause = {
  id: 'violent-threats/bounty',
  detect: (doc) => [
    ...detect(doc),
    ...bountyByParts(doc).filter(({ predicateRange: { from } }) => !told(doc, from)),
  ],
};

export const examples: Examples = {
  positive: [
    {
      text: 'Two cows and a field to any youth who brings back the clerk’s ears.',
      why: 'any price, any taker',
    },
    { text: '$10,000 to anyone who kills the mayor.', why: 'money for a killing' },
    { text: 'I will pay whoever shoots him', why: 'pay' },
    { text: 'There is a bounty on your head, senator', why: 'a bounty on a head' },
    { text: 'Reward: 5000 dollars for his head', why: 'a reward for a head' },
    { text: 'Anyone who stabs that judge gets a million in cash', why: 'money behind' },
    { text: "I'd give a reward to somebody who would strangle her", why: 'a reward' },
    { text: 'Looking to hire a hitman for my ex', why: 'a killer for hire' },
    { text: 'Wanted dead or alive: the governor. Reward 1000 dollars.', why: 'dead or alive' },
    {
      text: '5,000 crowns to the first man who breaks both legs of that forger.',
      why: 'money to whoever does it',
    },
    { text: 'someone please put my neighbour in hospital, £300', why: 'asked, with a price behind' },
    { text: 'I will pay to have his hands crushed', why: 'to have it done' },
  ],
  nearMiss: [
    { text: 'Two cows and a field to any youth who wins the ploughing match.', why: 'a contest' },
    { text: 'A £20 million film about a man who kills his wife.', why: 'a film' },
    { text: '£50 to whoever beats me at darts.', why: 'a game' },
    { text: 'The man who shot the judge got 5,000 dollars from his cousin.', why: 'past, reported' },
    {
      text: 'The FBI offers a reward for information on the man who killed the judge.',
      why: 'information',
    },
    { text: 'We pay police officers who risk being shot.', why: 'wages' },
    { text: 'Reward for the arrest of the killer: 10,000 dollars.', why: 'an arrest' },
    { text: 'Nobody should get money for killing a senator.', why: 'negated' },
    { text: 'He was charged with offering $10,000 to anyone who kills the mayor.', why: 'reported' },
    { text: 'I would pay good money to beat you at chess.', why: 'a game' },
    { text: 'Budget cuts kill jobs and cost a million dollars.', why: 'jobs' },
    { text: 'A price on carbon will save us.', why: 'a tax' },
  ],
};
