/**
 * Incitement that names no blow: people are told to arm themselves, to go where somebody is, to burn and storm. A call for
 * violence by what is to be taken along and where it is to be carried.
 */
import { findAll, pattern, possibleRows } from './match';
import { lineOf } from './phrases';
import { mayStand } from './standing';
import type { Candidate, Doc, Range } from './types';
import { victimOf } from './victim';

const ARMS =
  'rifle|rifles|gun|guns|shotgun|shotguns|pistol|pistols|pitchfork|pitchforks|torches|axe|axes|machete|machetes|knife|knives|bat|bats|weapon|weapons|ammo|ammunition|club|clubs|brick|bricks|petrol|molotov|molotovs|gasoline|rope|ropes|noose|nooses|ar-15|ar-15s|ar15|hammers|chains|crowbars|explosives|grenades|sledgehammers|blades|spears|cleavers|baseball_bats';
const HOLDS =
  'house|home|homes|office|offices|mansion|palace|parliament|capitol|capitol_building|courthouse|newsroom|newsrooms|headquarters|hq|studio|studios|station|building|buildings|town_hall|city_hall|statehouse|embassy|ministry|mosque|mosques|synagogues|church|churches|temple|gurdwara|pagoda|mandir|shrine|temples|synagogue|hostel|hostels|shelter|shelters|clinic|clinics|camp|camps|residence|villa|estate|compound|precinct|barracks|chamber|congress|senate|white_house|governor|judges|village|villages|shop|shops|farm|farms|school|university|prison|depot|warehouse|hotel|hotels';

/** An order begins, or is called for. */
const CALL =
  "^|please|patriots|folks|everyone|everybody|comrades|brothers|sisters|lads|boys|girls|and|then|to|let's|lets|must|should|we|now|all|just|so|go|will|it's|,|time";

const ROWS: readonly (readonly [points: number, source: string])[] = [
  [
    58,
    `P:lock_and_load|load_up|loading_up|tool_up|tooled_up|arm_yourselves|arm_yourself|saddle_up_with|lock_n_load`,
  ],
  [
    56,
    `^ <adv|and|so|now|please|patriots|comrades|boys|girls|lads|then|,>* P:grab|bring|get|fetch|take|pick|load|oil|sharpen|clean|ready|carry|buy <up|out|your|ya|ur|the|a|our|some|every|all|adv>* ${ARMS}`,
  ],
  [
    58,
    `<let's|must|should|to|everyone|everybody|patriots|comrades|we> <adv|go|all|and>* P:grab|bring|fetch|pick|load|oil|sharpen|ready|carry <up|out|your|ya|ur|our|some|every|all|adv>* ${ARMS}`,
  ],
  [
    60,
    `<^|let's|must|should|to|time|we|patriots|people> <adv|all|now|to|and>* P:take_up|rise_up_in|taking_up <up>? arms <against>? T:@person?`,
  ],
  [
    62,
    `someone|somebody|anyone|one_of_you|one_of_us|whoever|man|woman|men|women|patriot|patriots|people .{9} P:${ARMS} .{2} <should|needs|need|to|must|ought|could|please|has|will|would|go|just>+ pay|visit|meet|deal|settle|sort|end|finish|solve|handle|stop|introduce T:@person?`,
  ],
  [
    66,
    `<^|let's|lets|should|must|time_to|please|and|then|we|patriots|just|go|to> <adv|all|go|and|to>* P:burn|torch|raze|firebomb|petrol-bomb|bomb|ransack|burn_down|blow_up|set_fire_to|flatten <down|up>? <the|their|his|her|that|this|those|every|all|fucking|damn|whole|bloody>+ ~{2} ${HOLDS}`,
  ],
  [
    48,
    `<^|let's|lets|should|must|time_to|please|we|patriots> <adv|all|go|and|to>* P:storm|overrun|rush|besiege|ransack|trash|smash_up <the|their|his|her|that|this|those|every|all>+ ~{2} ${HOLDS}`,
  ],
  [
    55,
    `P:second_amendment people|folks|remedy|remedies|solution|solutions|crowd|option|patriots .{6} deal|handle|fix|solve|stop|know|do|remove|take|for|to`,
  ],
  [55, `P:there <are|is>+ second_amendment remedies|solutions|options for T:@person`],
  [
    58,
    `T:@person <needs|need|deserves|deserve|should|gets|get|is|are>+ <a|the|some|adv|get|to>* P:second_amendment remedy|solution|treatment|lesson`,
  ],
  [58, `P:turn|point|aim|use <your|our|the|those|these|ur>+ ${ARMS} on|at|against T:@person`],
  [
    56,
    `P:what|why <else>? <do|did|are|have>+ <we|you|they|i|people> <have|think|got|own|keep|need|bought|these|those|all>* ${ARMS}|the_second_amendment for`,
  ],
];
const PATTERNS = ROWS.map(([points, source]) => ({
  points,
  pattern: pattern(source.replaceAll('<^|', '<').replace('{call}', CALL)),
}));

/** Words that are over, so that deeds begin. */
const OVER =
  / (?:time|days?|era|hour|moment|age) (?:for|of) (?:(?:the|polite|peaceful|mere|just|only|empty|soft|all|this) ){0,2}(?:ballots?|talk(?:ing)?|words|votes?|voting|petitions?|peace|debate|debates|dialogue|marching|speeches|asking|patience|protests?|law|courts|negotiations?|politics|diplomacy|waiting|signs|hashtags) (?:(?:and [^ ]+|with [^ ]+(?: [^ ]+)?) )?(?:is|are|has|was) (?:long |now |well )?(?:over|done|past|gone|ended|up) /;
const DEEDS =
  / (?:finish (?:it|him|her|them|the job|this)|load|rifles?|guns?|weapons?|arms|ammo|bullets?|blood|rope|ropes|bats?|fight|force|steel|fire|burn|hang|take (?:it|him|her|them|back|out)|go to (?:his|her|their|the)|march on|storm|drag|by any means|whatever it takes|steel|fists|deeds|war) /;
/** Where arms are carried for nothing worse: hunting, law, art, work. */
const HARMLESS =
  / (?:hunt|hunting|deer|elk|season|range|amnesty|buy-?back|turn in|hand in|surrender|hand over|museum|licen[cs]e|licen[cs]ed|registration|collectors?|background checks?|gun (?:control|laws?|owners?|rights|safety|show|violence|reform)|movie|film|game|cosplay|barbecue|bbq|garden|gardening|kitchen|camping|picnic|halloween|baseball|cricket|softball|boxing|supper|salad|donat[a-z]*|law-abiding|police|officers?|deputies|soldiers|troops|ukraine|army|military|criminals|permit|permits|snow|hay|parade|re-?enact[a-z]*|ceremony|festival|reading|book) /;

/** Calls to arms. */
export function incitements(doc: Doc): readonly Candidate[] {
  const line = lineOf(doc).text;
  const rows = possibleRows(doc, PATTERNS);
  const over = mayStand(line, OVER) ? OVER.exec(line) : null;
  if (over === null && rows.length === 0) return [];
  const out: Candidate[] = [];
  const add = (points: number, target: Range | null, predicateRange: Range): void => {
    const entity = target === null ? null : victimOf(doc, target);
    if (entity !== null && /^(?:object|state|self|protected-group)$/.test(entity.target.kind)) return;
    out.push({
      clause: 'abusive-behavior/wish-of-harm',
      points,
      target: entity?.target ?? { kind: 'group', categories: [] },
      targetRange: entity === null ? null : { from: entity.from, to: entity.to },
      predicateRange,
      because: ['call-to-violence'],
    });
  };
  if (over !== null && DEEDS.test(line.slice(over.index + over[0].length - 1)) && !HARMLESS.test(line)) {
    const from = doc.tokens.findIndex((_, i) => (lineOf(doc).at[i] ?? 0) >= over.index + 1);
    const end = doc.tokens.findIndex((_, i) => (lineOf(doc).at[i] ?? 0) >= over.index + over[0].length);
    if (from >= 0) add(56, null, { from, to: end < 0 ? doc.tokens.length : end });
  }
  if (HARMLESS.test(line)) return out;
  for (const { points, pattern: p } of rows)
    for (const { parts, range } of findAll(doc, [p])) {
      const from = parts.P?.from ?? range.from;
      const to = parts.T !== undefined && parts.T.from > from ? parts.T.from : range.to;
      if (range.to > from) add(points, parts.T ?? null, { from, to });
    }
  const first = out[0];
  if (first === undefined || out.length === 1) return out;
  // Several at once are shown as one.
  const best = out.reduce((a, b) => (b.points > a.points ? b : a));
  const from = Math.min(...out.map(({ predicateRange }) => predicateRange.from));
  const to = Math.max(...out.map(({ predicateRange }) => predicateRange.to));
  return [{ ...best, predicateRange: { from, to } }];
}
