/** Threats that name no act, no doer or no time: possible, never clear. Said to the person spoken to unless a row says more. */
import { pattern } from './match';

const row = (points: number, because: string, source: string, never = false) => ({
  points,
  because,
  never,
  pattern: pattern(source),
});
const YOU = "you|u|y'all";
const YOURS = 'your|his|her|their|ur';
/** What warrants, courts and ballots do to people. */
export const BY_LAW =
  / (?:magistrates?|cctv|warrants?|court|courts|jail|prison|justice|prosecut[a-z]*|handcuffs|arrest(?:ed)?|police|vote|votes|voters?|november|ballot|tax(?:es)?|audits?|law|lawyers?|subpoenas?|fines?|indictments?|election|polls|sue|permits?|inspectors?) /;

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
    `T:${YOU} <'re|are|be|will|'ll> <be|fill|a|all|so>* P:dead|walking man|woman|meat|bitch|motherfucker|men|women|corpse|corpses`,
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
  row(
    45,
    'threat-veiled',
    `<first-subject> <adv|also|all|already>* P:know <adv>* T:${YOURS} <adv|exact|home|daily|little>* gym|bus|route|routes|shift|shifts|plate|plates|number_plate|license_plate|street|house|address|routine|commute|window|bedroom|kids|children|daughter|son|car`,
  ),
  row(
    50,
    'threat-veiled',
    `my|our <boys|girls|men|women|people|lads|guys|friends|brothers|sisters|cousins> have|has|got|know P:${YOURS} <adv|license|number|home>* plate|plates|address|name|number|street|photo|picture`,
  ),
  row(
    58,
    'threat-veiled',
    `<a|the|my|this>* P:blade|bullet|bullets|knife|noose|rope|coffin|grave|axe|machete|hole|box <with|that|has|already|dug|a|one|and|it|'s|is>* T:${YOURS} name|names`,
  ),
  row(
    60,
    'threat-veiled',
    `if|once|when .{9} T:he|she|they|you|u|ur <'s|is|are|'re|a>* P:dead|dead_man|dead_woman|dead_meat $`,
  ),
  row(
    60,
    'threat-veiled',
    `and|or|, T:you|u|ur|he|she|they <'s|is|are|'re|a>* P:dead|dead_man|dead_woman|dead_meat $|mr|ms|dr|mister|sir`,
  ),
  row(
    62,
    'threat-veiled',
    `we|i <will|'ll|gonna|going|to|adv>* P:start|begin|open shooting|firing|fire|killing|hanging|burning !range|sale|season|hydrants|a|the|up_the|video|next`,
  ),
  row(
    58,
    'threat-veiled',
    `i|we <will|'ll|shall|gonna|going|to|adv|my|police|men|women>* P:answer|reply|respond <it|him|her|them|that|you>? with <adv|the|my|our|live>* rifles|bullets|guns|lead|gunfire|machetes|steel|fire|ropes|knives|ammunition !not`,
  ),
  row(
    55,
    'threat-veiled',
    `P:only one of us <is|'s|will|be|adv>* coming|going|walking|jogging|leaving|getting|sailing|driving|come|walk|leave`,
  ),
  row(55, 'threat-veiled', `P:sleep with one eye open`),
  row(
    52,
    'threat-veiled',
    `we|i have|got|'ve|put <got|some|two|three|our|my>* P:men|women|people|boys|girls|guys|lads|shooters|eyes|snipers on|outside|at|in|watching T:${YOURS} <adv>* street|house|door|block|gate|building|hotel|porch|windows|roof|kids|family|home`,
  ),
  row(
    55,
    'threat-veiled',
    `P:say|kiss <adv>* <goodbye|bye|farewell|your> to? T:your <wife|husband|family|kids|legs|life|teeth|kneecaps|children|mother|father|knees|face|ass|loved_ones> <goodbye>?`,
  ),
  row(
    52,
    'threat-veiled',
    `P:start|better|you_better|you'd_better|go_ahead_and <adv|start|and|go>* dig|digging|picking|choosing|measuring|ordering|writing T:your <own|adv>* grave|coffin|casket|headstone|tombstone|obituary|will|last_words`,
  ),
  row(50, 'threat-veiled', `P:say your prayers`),
  row(
    56,
    'threat-veiled',
    `somebody|someone|we|i|they|my_boys|my_men <will|'ll|be|gonna|going|to>+ P:dig|digging|buy|buying|order|ordering T:you|him|her|them <a|the|his|her|your>? hole|grave|coffin|plot|shovel|wreath`,
  ),
  row(50, 'threat-veiled', `P:make your peace <with_god|with|now|$>`),
  row(
    56,
    'threat-veiled',
    `they|somebody|someone|police|divers|dogs|cops|medics|your <mother|father|family|wife|kids|mates|friends|husband>? <will|'ll|gonna|going|to|be|are|have|need>+ P:pick|picking|scrape|scraping|fish|fishing|pull|pulling|mop|mopping|sweep|sweeping|identify|identifying|bury|burying|drag|dragging|dredge|dredging|hose|hosing T:you|your|him|her|his|their <adv|body|corpse|remains|brains|teeth|out|off|of|up|from|in|by|bits|guts>+ $|river|lake|canal|harbour|harbor|sea|pavement|wall|walls|floor|road|ditch|teeth|dental|boot|well|weeds`,
  ),
  row(
    55,
    'threat-veiled',
    `P:see|watch|wonder|find_out if|whether|how_long T:you|he|she|they <adv>* live|lives|last|lasts|make|makes|survive|survives|breathe <it|to|till|until|past|through|another|the|that|long_enough>* monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|christmas|easter|night|week|weekend|testify|verdict|trial|dawn|court|tell|$`,
  ),
  row(
    50,
    'threat-veiled',
    `${YOU} P:better|should|'d|ought <better|to|start|be|be-base>* hide|run|running|hiding|pray|sleep|afraid|scared <adv|that|tonight|now|because|very|,>* i|we <'m|'re|will|'ll|am|are|do|don't>`,
  ),
] as const;
