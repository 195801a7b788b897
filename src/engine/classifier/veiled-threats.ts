/** Threats that name no act, no doer or no time: possible, never clear. Said to the person spoken to unless a row says more. */
import { pattern } from './match';

const row = (points: number, because: string, source: string, never = false) => ({
  points,
  because,
  never,
  pattern: pattern(source),
});
const YOU = "you|u|y'all";

/** Parts (`never`: the negation is a part of the threat): `T` who is meant, `P` the words of the threat. */
export const VEILED = [
  row(
    60,
    'threat-veiled',
    `T:${YOU} <fill|all|lot|both|'re|are>* <will|going> <to|fill|be|be-base|get|going|up|end|all>* P:killed|shot|hanged|hung|lynched|stabbed|beheaded|raped|murdered|executed|beaten|die|burn|bleed|hang|drown|strangled|butchered|slaughtered|crucified|skinned|gutted|tortured|kneecapped !from|of|by|in_the|at|with_laughter|laughing|on|off|out|in_hell|alone|old|down|up`,
  ),
  row(50, 'threat-veiled', `T:${YOU} <'re|are|be> <fill|a|so>* P:dead $`),
  row(
    58,
    'threat-veiled',
    `T:${YOU} <'re|are|be|will|'ll> <be|fill|a|all|so>* P:dead|walking man|woman|meat|bitch|motherfucker|men|corpse|corpses`,
  ),
  row(58, 'threat-veiled', `consider yourself|yourselves P:dead|a_dead`),
  row(55, 'threat-veiled', 'P:watch your back T:<you>?'),
  row(
    55,
    'threat-veiled',
    'i|we P:know where T:you|he|she|they <fill|and|your|his|her|kids|family|parents>* live|lives|sleep|work|sleeps|park',
  ),
  row(50, 'threat-veiled', "i|we <'m|'re|am|are> <fill|all>* P:coming for|after T:you|your|u and|with|!|$"),
  row(52, 'threat-veiled', 'T:your <last|days|hours|final>+ are|is P:numbered|here|coming'),
  row(
    55,
    'threat-veiled',
    `T:${YOU} <fill|aux-neg|neg|won't|will|'ll|never|be>+ <fill>* P:live|make|survive|wake|see|breathe|walk to|it|the|another|tomorrow|much|again|next|christmas|out <fill|see|the|to>* long|tomorrow|alive|sunrise|day|home|night|longer|christmas|morning|week|weekend|month|year|summer|spring|winter|again|dawn|trial|court|friday|monday|sunday`,
    true,
  ),
  row(55, 'threat-veiled', `T:${YOU} <'re|are> P:next !to|in|on|up|for|week|year|door`),
  row(
    58,
    'threat-veiled',
    `T:${YOU} <will|'ll|gonna|going|are|'re|be>+ <to|end|wind|up|be|leave|get|go|leaving|getting|find|yourself|carried|out|of|here|fill>* P:in a|an|the <pine|body|shallow|early|wooden|back|adv>* bag|body_bag|box|coffin|ditch|grave|morgue|canal|river|wheelchair|trunk|hearse|gutter|ambulance`,
  ),
  row(
    58,
    'threat-veiled',
    `T:${YOU} will|'ll .{8} P:in a <pine|wooden|body|adv>* box|coffin|body_bag|hearse|bag|casket`,
  ),
  row(
    55,
    'threat-veiled',
    `when|once|till|until|wait i|we|my <till|i|we|people>* P:get my|our hands on T:you|him|her|them|@person`,
  ),
  row(
    50,
    'threat-veiled',
    `i|we <'ll|will|'m|going|gonna|to|shall>+ P:get|have T:your|his|her|their <adv|profanity>* head|heads|scalp|blood for|$`,
  ),
  row(
    60,
    'threat-veiled',
    `T:your|his|her|their|@person 's? <adv|profanity>* P:head|heads on a|the|my|spikes|pikes|every <adv>* pike|spike|pole|stake|spear|spikes|pikes|lamppost`,
  ),
  row(
    55,
    'threat-veiled',
    `T:${YOU} <will|'ll|gonna|are|'re|going>+ <to|adv>* P:get|end|finish|go what|up|the_same|like|out <adv|the|same|way|exactly|like>* <he|she|they|him|her|them|@person> <got|did|ended|$>`,
  ),
  row(
    55,
    'threat-veiled',
    `T:your|his|her|their <fill>* P:blood will|is|shall|'ll <adv|going|to|be>* flow|run|spill|be|on_the|my_hands`,
  ),
  row(
    55,
    'threat-veiled',
    `there <will|'ll|is> <fill|be|a|going|to>* P:bullet|noose|rope|knife|grave with|for|waiting <fill|your|name|on|it|waiting|for>* T:you|your|him|her|them`,
  ),
] as const;
