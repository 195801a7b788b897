/**
 * Turns of phrase for violent acts: points for a clear statement of intent, code of the finding, verbs (all forms are made),
 * and what follows the verb as a pattern (match.ts) with the victim as `T`; `{o}` is an adverb or oath.
 */

const PARTS =
  'head|heads|face|faces|skull|skulls|throat|throats|neck|necks|legs|leg|arms|arm|knees|knee|kneecaps|kneecap|jaw|jaws|teeth|brains|eyes|eye|spine|bones|fingers|finger|hands|hand|wrists|wrist|ankles|ankle|feet|guts|tongue|tongues|balls|nose|noses|ribs|ears|ear|lips|windpipe|testicles|fingernails|thumbs|thumb';
const BREAK =
  'break:breaking:broke:broken smash snap+ crush crack shatter fracture bash stave mash dislocate pulverise pulverize mangle cave';
const CUT =
  'cut+:cutting:cut slit+:slitting:slit slice chop+ hack saw slash carve rip+ tear:tearing:tore:torn gouge claw scoop pluck yank sever pull burn';
const KNOCK =
  'knock kick punch blow:blowing:blew:blown beat:beating:beat:beaten bash smash shoot:shooting:shot:shot stomp smack';
const BEAT =
  'beat:beating:beat:beaten kick stomp thrash batter pummel club+ whip+ flog+ smack thump punch choke cane bash wallop clobber';
const NUM = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|1|2|3|4|5|6|7|8|9|10|20|30';
const POSS = 'your|his|her|their';
/** An adverb, an oath, or an adjective that people put before a part of the body. */
const A = '<adv|profanity|own|ugly|stupid|fat|thick|pretty|little|smug|lying|big|dirty|whole|entire>*';
const WHOSE = `T:${POSS}|@person 's? ${A}`;

/** What war between states is worth: never more than possible. */
const STATE_POINTS = 44;

export type ActRow = readonly [points: number, because: string, verbs: string, rest: string, soft?: true];
/** The verb is put before the rest; `{o}` is an adverb or oath; `T` the victim. */
export const ACT_ROWS: readonly ActRow[] = [
  [88, 'threat-direct', '<violence>', '{o} T:@person !a|an|some|your|my'],
  [
    88,
    'threat-direct',
    'garrotte garotte throttle smother dismember knife horsewhip+ molest sexually_assault gang-rape bayonet machine-gun+ firebomb assassinate pistol-whip+ shank',
    '{o} T:@person',
  ],
  [
    86,
    'threat-direct',
    'string:stringing:strung blow:blowing:blew:blown shoot:shooting:shot:shot carve chop+ slice',
    '{o} T:@person {o} up|open',
  ],
  [
    86,
    'threat-direct',
    'gun+ mow shoot:shooting:shot:shot strike:striking:struck hack put+:putting:put cut+:cutting:cut',
    '{o} T:@person {o} down !to|for|as|on|in|gently|but',
  ],
  [
    86,
    'threat-direct',
    'run+:running:ran mow',
    '{o} T:@person {o} over|down !by|to|for|there|here|the|this|that|my|and_see',
  ],
  [86, 'threat-direct', 'burn bury skin+ boil roast flay', '{o} T:@person {o} alive'],
  [84, 'threat-direct', 'set+:setting:set light', '{o} T:@person {o} on_fire|alight|ablaze'],
  [
    84,
    'threat-direct',
    'blow:blowing:blew:blown cut+:cutting:cut chop+ hack slice',
    '{o} T:@person {o} to|into|in {o} pieces|bits|ribbons|strips|half|two|chunks|kingdom',
  ],
  [60, 'threat-direct', 'hunt track', '{o} T:@person {o} down'],
  [60, 'threat-direct', 'tear:tearing:tore:torn rip+', '{o} T:@person {o} apart|limb|to'],
  [
    82,
    'threat-body',
    BREAK,
    `<up|both|all|each|every|bone|one|of|the|adv|profanity|${NUM}>* ${WHOSE} ${PARTS}|back`,
  ],
  [
    82,
    'threat-body',
    BREAK,
    `<every|each|all|the|adv|profanity|single|last|of>* bone|bones in ${WHOSE} body|bodies|hand|hands|face`,
  ],
  [
    80,
    'threat-body',
    `${BREAK} ${CUT}`,
    `<off|out|up|both|all|each|every|the|adv|profanity|${NUM}>* ${PARTS.replace('brains|', '')} of T:@person`,
  ],
  [
    84,
    'threat-body',
    CUT,
    `<off|out|open|up|both|all|each|every|the|adv|profanity|${NUM}>* ${WHOSE} ${PARTS}|heart|hearts|scalp`,
  ],
  [
    80,
    'threat-body',
    KNOCK,
    `<off|out|in|the|all|adv|profanity>* ${WHOSE} ${PARTS.replace('|feet', '')} {o} <in|out|off|down>?`,
  ],
  [80, 'threat-body', 'wring:wringing:wrung throttle squeeze', `${WHOSE} neck|necks|throat`],
  [
    72,
    'threat-body',
    'take:taking:took:taken have:having:had',
    `${WHOSE} head|heads|eyes|eye|kneecaps|teeth off|out`,
  ],
  [
    72,
    'threat-body',
    'punch kick slap+ knee headbutt slug+ hit+:hitting:hit smack',
    `{o} T:@person {o} <square|right|straight|hard>* in|on|across the|his|her|your|their {o} ${PARTS}|mouth|stomach|gut|groin`,
    true,
  ],
  [
    85,
    'threat-body',
    'put+:putting:put fire empty pump send:sending:sent plant stick:sticking:stuck drive:driving:drove:driven sink:sinking:sank:sunk shove ram+ bury unload lodge',
    `<adv|profanity|${NUM}|a|an|the|my|this|some|couple|of|few|full|whole|hot>* bullet|bullets|knife|blade|clip|rounds|slug|slugs|lead|magazine|dagger|axe|spike|pitchfork|hatchet|bayonet|ice_pick <prep|right|straight|back|the|front|of>+ T:@person !'s`,
  ],
  [
    85,
    'threat-body',
    'put+:putting:put fire empty pump send:sending:sent plant stick:sticking:stuck drive:driving:drove:driven sink:sinking:sank:sunk shove ram+ bury unload lodge',
    `<adv|profanity|${NUM}|a|an|the|my|this|some|couple|of|few|full|whole|hot>* bullet|bullets|knife|blade|clip|rounds|slug|slugs|lead|magazine|dagger|axe|spike|pitchfork|hatchet|bayonet|hole|one|two|ice_pick <prep|right|straight|back|the|front|of>+ ${WHOSE} <back|of|the>* ${PARTS}|chest|belly|stomach|gut|temple|mouth|forehead|heart|back`,
  ],
  [
    85,
    'threat-body',
    'put+:putting:put fire send:sending:sent plant drive:driving:drove:driven',
    `<adv|profanity|a|an|the|my|${NUM}>* bullet|bullets|knife|blade|round|rounds|axe|spike <prep|right|straight>+ the <back|of>* head|throat|chest|heart|neck|skull|belly of T:@person`,
  ],
  [72, 'threat-body', 'knock', '{o} T:@person {o} out cold|unconscious|flat'],
  [
    82,
    'threat-body',
    'have:having:had get+:getting:got',
    `${WHOSE} ${PARTS} <adv|profanity>* broken|smashed|cut|crushed|chopped|ripped|shattered|snapped|removed|severed`,
  ],
  [
    84,
    'threat-body',
    'bring:bringing:brought deliver hand',
    'me|us <the|adv>* head|scalp|heart|hands|tongue of T:@person',
  ],
  [84, 'threat-body', 'bring:bringing:brought deliver hand', `me|us ${WHOSE} head|scalp|heart|tongue|corpse`],
  [
    82,
    'threat-body',
    'put+:putting:put tie slip+ loop tighten wrap+',
    `<a|the|that|this|my|adv>* rope|noose|wire|cord|wires around|round|about ${WHOSE} ${PARTS}`,
  ],
  [
    80,
    'threat-harm',
    'put+:putting:put land leave stick:sticking:stuck',
    '{o} T:@person {o} <straight|right|back>* in|into <a|an|the|intensive|critical|emergency|burns|his|her|your|their>* hospital|hospitals|wheelchair|coma|icu|care|ward|traction|ditch|pool|a&e',
  ],
  [
    84,
    'threat-direct',
    'put+:putting:put send:sending:sent land',
    '{o} T:@person {o} <straight|right|back|down>* in|into|to|under <a|an|the|his|her|your|their|early|shallow|cold|own|meet>* grave|graves|morgue|mortuary|ground|body_bag|body_bags|box|coffin|coffins|casket|cemetery|coma|wheelchair|crematorium|maker|river|earth',
  ],
  [
    82,
    'threat-direct',
    'put+:putting:put',
    '{o} T:@person {o} six_feet|to_death|to_the_sword|to_sleep_forever|against_the_wall|up_against|against_a_wall|before_a_firing|in_front_of_a_firing',
  ],
  [
    72,
    'threat-harm',
    'leave:leaving:left',
    '{o} T:@person {o} for_dead|bleeding|in_pieces|to_bleed|crippled|paralysed|paralyzed|in_a_pool|toothless',
  ],
  [
    84,
    'threat-body',
    BEAT,
    `{o} T:@person <adv|profanity|half|almost|nearly|all>* to|into <a|adv|profanity>* death|pulp|mush|coma|bits|pieces`,
  ],
  [
    80,
    'threat-body',
    BEAT,
    `{o} T:@person <adv|profanity|half|almost|nearly|all>* senseless|unconscious|bloody|black_and_blue|within_an_inch|to_within|half_dead|until_you|till_you|until_he|till_he|until_they|till_they|until_she|till_she|blue|to_the_ground`,
  ],
  [
    76,
    'threat-body',
    'beat:beating:beat:beaten rough mess bash bust cut+:cutting:cut',
    '{o} T:@person {o} up !to|at|on|with_the',
    true,
  ],
  [76, 'threat-body', 'rough bash', 'up {o} T:@person'],
  [
    80,
    'threat-body',
    `${BEAT} attack hit+:hitting:hit strike:striking:struck`,
    '{o} T:@person {o} with <a|an|my|the|this|adv|own|bare|baseball|cricket|iron|tyre|tire|length|of|steel|wooden|big>* bat|stick|belt|fists|hammer|club|pipe|crowbar|hands|chain|boots|baton|truncheon|spanner|wrench|shovel|spade|poker|bar|iron|plank|axe|machete|bottle|brick|rock|knife|rope',
  ],
  [
    82,
    'threat-body',
    `${BEAT} knock slap+ scare pound`,
    'the|all <the|adv|profanity|living|ever|loving>* shit|crap|hell|life|daylights|snot|piss|breath|stuffing|tar|teeth|brains <adv|profanity|right>* out of T:@person',
    true,
  ],
  [
    84,
    'threat-fire',
    'burn bomb torch firebomb petrol-bomb shoot_up blow_up dynamite',
    `<down|up>? ${WHOSE} <fill|mother's>* house|home|office|car|family|flat|apartment|farm|shop|store|school|church|mosque|synagogue|temple|headquarters|building|place|houses|homes|offices|cars|families|flats|farms|shops|stores|schools|churches|mosques|village|villages|barn|barns|huts|tents|camp`,
  ],
  [
    84,
    'threat-fire',
    'set+:setting:set',
    `fire|light|alight to ${WHOSE.replace('@person', '@person|the|that')} house|home|office|car|family|flat|farm|shop|store|school|church|mosque|synagogue|temple|building|place|hair|van|truck`,
  ],
  [84, 'threat-fire', 'set+:setting:set', `fire to T:@person !'s`],
  [
    84,
    'threat-fire',
    'set+:setting:set',
    `${WHOSE} <house|home|office|car|flat|farm|shop|store|hair> on_fire|alight|ablaze`,
  ],
  [
    84,
    'threat-direct',
    'have:having:had get+:getting:got',
    '{o} T:@person {o} <harm-state&!harm-emoji> !in_the|at_the',
  ],
  [
    84,
    'threat-direct',
    'see:seeing:saw:seen',
    '{o} T:@person {o} hang|hanged|swing|burn|dead|shot|killed|buried|beheaded|executed|lynched|bleed !in_the|at_the|out',
  ],
  [
    76,
    'threat-direct',
    'make:making:made see:seeing:saw:seen',
    "<sure|certain|it|to|that>+ T:you|he|she|they|@person <adv|profanity|will|'ll|all>* die|dies|hang|hangs|bleed|bleeds|burn|burns|swing|swings|suffer|suffers|dead",
  ],
  [
    76,
    'threat-direct',
    'make:making:made see:seeing:saw:seen',
    "<sure|certain|it|to|that>+ T:you|he|she|they|@person <adv|profanity|will|'ll|can|do|does>* never|won't|don't|doesn't|can't|not <adv|ever|be|able|to>* walk|walks|breathe|breathes|live|lives|wake|wakes|talk|talks|see|sees|stand",
  ],
  [
    74,
    'threat-harm',
    'make:making:made',
    '{o} T:@person {o} bleed|scream|beg_for_mercy|beg_for_death|beg_for_your|pay_with_your|pay_with_his|pay_with_her|pay_with_their|pay_in_blood|eat_your_own|wish_you_were_dead|wish_you_were_never',
  ],
  [55, 'threat-harm', 'make:making:made', '{o} T:@person {o} disappear|vanish'],
  [
    82,
    'threat-direct',
    'end take:taking:took:taken',
    `${WHOSE} life|lives !seriously|into|for|as|back|better|sentence|and|of`,
  ],
  [
    82,
    'threat-direct',
    'feed:feeding:fed throw:throwing:threw:thrown',
    '{o} T:@person {o} to the|my|our|his|some <adv|hungry|own>* dogs|pigs|sharks|fishes|fish|lions|crocodiles|wolves|rats|hogs|crows|crabs|eels|alligators !of',
  ],
  [
    78,
    'threat-direct',
    'throw:throwing:threw:thrown toss push shove drop+ hurl fling:flinging:flung chuck pitch kick',
    '{o} T:@person {o} <right|straight|head|first>* off|from|out|down|under|in|into|over|through <of|a|an|the|that|this|your|his|nearest|moving|highest|to|tallest>* roof|rooftop|rooftops|bridge|helicopter|helicopters|window|balcony|cliff|stairs|train|river|sea|lake|canal|harbour|harbor|fire|furnace|oven|ovens|volcano|shaft|chipper|acid|tower|plane|quarry|quay|pier',
  ],
  [
    82,
    'threat-body',
    'throw:throwing:threw:thrown splash pour fling:flinging:flung hurl',
    `<adv|some|a|bucket|of>* acid|petrol|gasoline|bleach|boiling <water|oil>? in|on|over|at|into T:${POSS}|@person`,
  ],
  [
    82,
    'threat-direct',
    'nail put+:putting:put stick:sticking:stuck mount hang:hanging:hung:hung display parade plant',
    `${WHOSE} <head|heads|hands|body|bodies|corpse|skull>? {o} to|on|from|by <a|an|the|my|our|this|that|nearest|city|own>* cross|pike|pikes|spike|spikes|pole|stake|stakes|spear|lamppost|lampposts|railings|gate|gates`,
  ],
  [
    82,
    'threat-direct',
    'drive:driving:drove:driven ram+ plow plough crash steer',
    '<my|a|the|our|this|adv|pickup|whole|right|straight>* truck|car|van|lorry|tractor|bus|suv|jeep|tank|pickup <right|straight|adv>* into|through|over|at T:@person',
  ],
  [
    82,
    'threat-direct',
    'plow plough drive:driving:drove:driven run+:running:ran',
    '<right|straight|adv>* over|through T:@person',
  ],
  [80, 'threat-direct', 'open', 'fire on|upon|at T:@person'],
  [
    76,
    'threat-direct',
    'shoot:shooting:shot:shot fire',
    '<bullets|rounds|live|adv|my|gun>* at|into|on|upon T:@person !basket|hoop',
  ],
  [
    76,
    'threat-harm',
    'come:coming:came:come go:going:went:gone',
    `{o} after|for|at T:@person {o} with <a|an|my|the|this|adv>* <weapon|axe|bat|hammer|machete|shotgun|crowbar|chainsaw|cleaver>`,
  ],
  [74, 'threat-direct', 'spill shed drink:drinking:drank taste bathe_in', `${WHOSE} blood`],
  [
    75,
    'threat-harm',
    'hurt:hurting:hurt harm injure cripple maim smash jump ambush pummel wreck assault batter brutalise brutalize',
    '{o} T:you|u|him|@person',
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
    "{o} T:you|u|him|them|y'all {o} $",
    true,
  ],
];
