/** Harm without a weapon or a name, and war between states. One row per turn of phrase (violent-acts.ts). */
import type { ActRow } from './act-pieces';

/** What war between states is worth: never more than possible. */
const STATE_POINTS = 44;

export const HARMING: readonly ActRow[] = [
  [
    74,
    'threat-harm',
    'fix sort+ settle silence stop+ remove retire finish shut+',
    '{o} T:him|her|them|you|@person <up|off>? {o} permanent|permanently|for_good|once_and_for_all|forever|with_a_bullet|the_old_way',
  ],
  [
    80,
    'threat-harm',
    'put+:putting:put land leave stick:sticking:stuck',
    '{o} T:@person {o} <straight|right|back>* in|into <a|an|the|intensive|critical|emergency|burns|his|her|your|their>* hospital|hospitals|wheelchair|coma|icu|care|ward|traction|ditch|pool|a&e',
  ],
  [
    72,
    'threat-harm',
    'leave:leaving:left',
    '{o} T:@person {o} for_dead|bleeding|in_pieces|to_bleed|crippled|paralysed|paralyzed|in_a_pool|toothless',
  ],
  [
    74,
    'threat-harm',
    'make:making:made',
    '{o} T:@person {o} bleed|scream|beg_for_mercy|beg_for_death|beg_for_your|pay_with_your|pay_with_his|pay_with_her|pay_with_their|pay_in_blood|eat_your_own|wish_you_were_dead|wish_you_were_never',
  ],
  [
    74,
    'threat-harm',
    'make:making:made',
    '{o} T:@person {o} disappear|vanish for_good|forever|permanently|without_a_trace|one_night',
  ],
  [55, 'threat-harm', 'make:making:made', '{o} T:@person {o} disappear|vanish'],
  [
    78,
    'threat-harm',
    'make:making:made',
    '{o} T:@person {o} swallow|eat|choke|drink|taste|cough|spit|count|lose <on|up|out|all|every|each|of|the|single|adv>* his|her|their|your|own|tooth|teeth|bullets|blood|boot|boots|fist|fists|tongue|gun|barrel|lead',
  ],
  [
    76,
    'threat-harm',
    'drag+ haul pull',
    '{o} T:@person {o} <out|from|off|of|his|her|their|your|the|a|that|hotel|house|home|office|car|bed|building|stairs|ur|steps|chamber|hall|hole|adv|down|up|through|behind|along|by|into>* hair|ears|feet|ankles|throat|neck|scruff|streets|street|square|gutter|truck|horse|tractor|car|heels|balls',
  ],
  [
    76,
    'threat-harm',
    'come:coming:came:come go:going:went:gone',
    `{o} after|for|at T:@person {o} with <a|an|my|the|this|adv>* <weapon|axe|bat|hammer|machete|shotgun|crowbar|chainsaw|cleaver>`,
  ],
  [
    75,
    'threat-harm',
    'hurt:hurting:hurt harm injure cripple maim smash jump ambush pummel wreck assault batter brutalise brutalize',
    '{o} T:you|u|him|her|@person',
    true,
  ],
  [
    62,
    'threat-harm',
    'punch slap+ hit+:hitting:hit beat:beating:beat:beaten kick smack clobber whip+ deck slug+ attack thump headbutt thrash',
    '{o} T:you|u|him|her|@person !up|with',
    true,
  ],
  // Against a state or place only (threat.ts): to people it says little.
  [
    STATE_POINTS,
    'threat-state',
    'strike:striking:struck hit+:hitting:hit attack destroy crush shell invade flatten raze level pound bombard obliterate annihilate pulverise pulverize wipe_out storm besiege',
    '{o} T:@person',
    true,
  ],
  [
    52,
    'threat-vague',
    'end finish waste whack ice smoke cap+ clip+',
    "{o} T:you|u|him|her|them|y'all {o} $",
    true,
  ],
];
