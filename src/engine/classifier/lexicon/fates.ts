/**
 * What befalls somebody, as it is said of the one who suffers it: "ends up in a ditch", "never sees Christmas". One row per
 * idea: points for a plain statement, and what stands behind the subject as a pattern (match.ts). `{a}` is any adverb or
 * oath, `{d}` any determiner, `{grave}` a place of the dead or broken, `{ill}` a sickness, `{when}` a day not lived to see.
 */

const GRAVE =
  'grave|graves|coffin|coffins|casket|caskets|morgue|mortuary|hearse|cemetery|graveyard|body_bag|body_bags|bodybag|crematorium|urn|slab|ditch|ditches|gutter|gutters|canal|swamp|landfill|boot_of|trunk_of|wheelchair|wheelchairs|coma|intensive_care|icu|hospital_bed|traction|noose|rope|ropes|gallows|guillotine|stretcher|stretchers|bin_bag|bin_bags|furnace|firing_squad|chopping_block|stake|spike|spikes|pike|pikes|lamppost|lampposts|lamp_post|lamp_posts|obituary|obituaries|tombstone|headstone';
/** Dead there, if one is found or carried there; harmless if one is only there. */
const WET =
  'river|harbour|harbor|lake|sea|reservoir|well|woods|forest|desert|skip|dumpster|boot|trunk|box|boxes|bag|bags|freezer|cellar|quarry|mud|foundations|concrete|alley|ravine|water|ground|dirt|pool|moat|pond|bottom|hole|wall|tree|trees|yardarm|bridge|end_of|bay';
const ILL =
  'typhoid|pneumonia|consumption|malaria|cancer|tumour|tumor|tumours|tumors|leukemia|leukaemia|stroke|aneurysm|aneurism|coronary|heart_attack|embolism|sepsis|rabies|ebola|aids|hiv|plague|gangrene|tuberculosis|cholera|typhus|meningitis|dementia|leprosy|smallpox|cirrhosis|disease|illness|infection|overdose|haemorrhage|hemorrhage|blood_clot|seizure|covid|covid-19|coronavirus|als|syphilis';
const SICK =
  'fatal|terminal|incurable|lethal|deadly|untreatable|inoperable|malignant|agonizing|agonising|excruciating|painful|gruesome|violent|horrific|massive|slow|nasty|sticky|ugly|grisly|bloody|horrible|bad|premature|untimely|early|aggressive|rare|savage|miserable|lonely|long|very|really|and|,|prolonged|bitter';
const BODY =
  'throat|throats|neck|necks|head|heads|leg|legs|knee|knees|kneecaps|skull|skulls|teeth|tooth|jaw|jaws|face|faces|arm|arms|ribs|spine|bones|fingers|finger|hand|hands|tongue|tongues|eye|eyes|nose|brains|balls|ears|ear';

export const FATE_PIECES: Readonly<Record<string, string>> = {
  a: '<adv|profanity|opinion>*',
  d: '<a|an|the|some|his|her|their|your|its|my|our|that|another|one>?',
  grave: GRAVE,
  wet: WET,
  ill: ILL,
  sick: SICK,
  body: BODY,
  when: 'christmas|easter|ramadan|eid|diwali|tomorrow|morning|sunrise|sunset|dawn|daylight|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|year|summer|spring|winter|autumn|january|february|march|april|june|july|august|september|october|november|december|day|birthday|night|trial|another|forty|fifty|sixty|old_age|light|home|next|new_year|light_of|end_of|term|election_day|harvest',
};

/** Rows under `kind` `end`: death and the like. `state`: a place or state; `lost`: a survival denied. */
export const FATE_ROWS: readonly (readonly [points: number, source: string])[] = [
  // Death by its verbs.
  [
    80,
    'P:die|dies|died|perish|perishes|perished|croak|croaks|croaked {a} !in_committee|in_peace|hard|trying|out|down|off|for|laughing|waiting|because|with_dignity|on_the_vine|in_debt|doing|happy|peacefully|of|from|inside|fighting|defending|protecting|serving|while|than|as|since|before_they|without|an_old|old|in_prison|in_jail|in_his_bed|in_her_bed|behind_bars|in_a_cell|in_prison',
  ],
  [
    80,
    'P:die|dies|died|dying {a} of|from {d} <sick|slow|long|something|nasty|incurable|painful|terminal|the|most|rare>* {ill}|thirst|hunger|pox|poison|exposure|something|cold|gangrene',
  ],
  [
    78,
    'P:die|dies|died|dying {a} screaming|slowly|painfully|alone|in {d} {a} agony|pain|fire|ditch|gutter|jail|cell|screaming|alone',
  ],
  [80, 'P:drop|drops|dropped|fall|falls|keel|keels|keeled {a} dead|over !gorgeous|tired|serious'],
  [
    74,
    'P:choke|chokes|suffocate|suffocates|drown|drowns|drowned|bleed|bleeds|starve|starves|freeze|freezes {a} out|to|in|on|slowly|screaming|$ <death|your|his|her|their|own|the|blood|vomit|sewage|it|bile|pool>* !debt|paperwork|sorrow|red_tape|silence|victory|success|money|votes|words|tears|hypocrisy',
  ],
  [
    78,
    'P:burn|burns|rot|rots|fry|fries|swing|swings|hang|hangs|sizzle {a} alive|to_death|screaming|in {d} <own|shallow|the|electric>* fire|fires|chair|grave|flames|rope|noose|gallows|ditch|cell',
  ],
  [
    80,
    'P:kick|kicks|kicked|bite|bites|meet|meets|met|pay|pays the|<his|her|their|your> <the|grim>? bucket|dust|maker|reaper|hangman|executioner|ferryman|creator|undertaker',
  ],
  [
    80,
    'P:stop|stops|stopped|stopping|quit|quits|cease|ceases {a} <to|being|all>? breathing|breathe|exist|existing|living|live|alive !on|in_fear|as',
  ],
  [
    80,
    'P:take|takes|took|taking|draw|draws|drew|breathe|breathes <his|her|their|your|a> {a} last|final breath|breaths|gasp',
  ],
  [
    80,
    'P:be|is|are|was|were|being|get|gets|drop|drops {a} dead|extinct|worm_food|six_feet_under|in_hell|done_breathing|pushing_up|room_temperature !to|on_arrival|in_the_water|last|serious|right|wrong|set|end|tired|silent|broke|heat|at_the_polls|in_committee|certain|center|centre|against|by_the',
  ],
  [
    74,
    'P:have|has|had|get|gets|catch|catches|caught|meet|meets|met|come_to|comes_to|suffer|suffers|die|dies {d} {sick}+ death|deaths|end|ending|accident|fate|fall|crash|demise|injury|injuries',
  ],
  // Sickness.
  [
    78,
    'P:get|gets|got|catch|catches|caught|contract|contracts|contracted|develop|develops|have|has|suffer|suffers|come_down_with|comes_down_with {d} <sick|fatal|terminal|incurable|slow|rare|painful|brain|bone|lung|bowel|pancreatic|throat|massive|aggressive|stage|four|4|brand|new|kind|of|really|some|and|the>* {ill} !vaccine|vaccines|shot|relief|aid|test|tests|tested|treatment|funding|screening|care|research|bill|patients|help|under|control|drug|drugs|medication|early|diagnosis|treatments',
  ],
  [
    78,
    'P:get|gets|got|catch|catches|caught|contract|contracts|come_down_with|comes_down_with|have|has {a} something|anything <really|truly|very|slow|and>* fatal|terminal|incurable|lethal|deadly|untreatable|inoperable|malignant|painful|nasty|agonising|agonizing|horrible|slow',
  ],
  // Where people end.
  [
    80,
    'P:end|ends|ended|ending|wind|winds|wound|finish|finishes|wake|wakes up {a} in|at|on|under|inside|against|face-down|face|floating|down|dead|swinging|hanging|from <{d}|some|back|down|bottom|of|the|a|pine|wooden|shallow|unmarked|cold|short|end|early|at|in|on|from|same|nearest|with|up>* {grave}|{wet}|dead|pieces|swinging|floating|rope|tree|fire',
  ],
  [
    80,
    'P:be|is|are|was|were|get|gets|being|been {a} found|fished|pulled|dragged|carried|dredged|scraped|picked|wheeled|shipped|taken|buried|dumped|sent|going|lying|floating|laid|put|stuffed|shoved|thrown|tossed|dropped|left|rolled {a} <face|down|dead|home|out|up|off|away|back|from|of|in|on|at|under|into|inside|to|over|with|bleeding|floating|feet_first|{d}|pine|wooden|shallow|unmarked|cold|early|bottom|nearest|several|own|the|a|middle>+ {grave}|{wet}|pieces|bits|pavement|road|feet_first|bullet|bullets|holes|morning|weeds|rubble',
  ],
  [
    78,
    'P:leave|leaves|leaving|left|go|goes|going|come|comes|coming|exit|exits <{d}|it|home|out|there|here|this|place|town|building|office|country|of|in|on|the|his|her|your|own|back|island|district|county|village|room>* in|on|inside|feet <{d}|pine|wooden|several|small|plastic|a|first>* coffin|casket|body_bag|bag|box|stretcher|hearse|ambulance|pieces|wheelchair|first|bin_bag|black_bag',
  ],
  [
    76,
    'P:be|is|are|was|were|been|being|get|gets|got {a} <six_feet_under|under_the_ground|in_the_ground|in_the_dirt|under_the_dirt|in_pieces|on_a_slab|in_a_coffin|in_a_grave|in_his_grave|in_her_grave|in_their_graves|in_your_grave|in_the_grave|in_a_body_bag|at_the_bottom_of|in_a_box|in_an_urn|in_the_morgue|in_a_morgue|face_down|facedown|below_ground>',
  ],
  // Done to them by nobody in particular.
  [
    78,
    'P:be|is|are|was|were|get|gets|got|getting|been|being {a} <harm-state&!harm-emoji&!erased|flattened|squashed|splattered|mown_down|run_down|hit_by|struck_by|struck_down|struck_dead|flayed|skinned|gutted|maimed|mauled|crippled|paralysed|paralyzed|decapitated|impaled|trampled|electrocuted|crucified|disembowelled|kneecapped|eaten|devoured|fed_to|bled|boiled|roasted|harpooned|speared|smothered|garrotted|liquidated|exterminated|horsewhipped|dismembered|quartered|scalped|tarred> !from|in_committee|down_by|by_voters|off|up_to|out_of_office|on_film|on_location|in_the_polls|at_the_polls|at_the_ballot|from_office|from_the|from_power|by_the_fact|in_the_cold|short|back|loose|between|over_how|dry|in_california|in_the_budget|in_half|a_break|some_slack|a_deal|from_the_budget|because|for_demanding|for_protesting|for_speaking|for_voting|for_being|for_their|for_his|for_her',
  ],
  [
    76,
    'P:be|is|are|was|were|get|gets|been|being {a} dragged|lined|taken|marched|strung|hung|stood|put|led|hauled|thrown|pushed|dropped|shoved|hurled|tossed|tied|chained|nailed|buried|burned|burnt|boiled|skinned|eaten|swept|sucked <out|up|off|against|to|in|into|under|from|behind|before|in_front_of|alive|and|over|down|by|away|{d}|high|tall|nearest|moving|speeding|back|of|face|first|the|a>+ wall|shot|rope|noose|lamppost|lamp_post|lamp_posts|lampposts|tree|firing|squad|roof|bridge|helicopter|cliff|train|truck|tractor|bus|stake|pole|cross|gate|gates|alive|gallows|scaffold|sea|river|pit|lions|sharks|wolves|crocodiles|volcano|fire|balcony|window|hanged|beaten|flames|branch|beam|anchor|anchors|cannon|railings|millstone|propeller|well|cellar|furnace|in',
  ],
  [
    74,
    'be|is|get|gets|being {a} buried|cremated|put_down|hunted|skinned|gutted|hanged|strung there|here|alive|like|with|up|from|$ !in_snow|in_paperwork|under_paperwork|in_the_story',
  ],
  [
    76,
    'be|is|are|was|were|get|gets|being {a} torn|ripped|cut|chopped|hacked|blown|pulled|beaten {a} apart|to_pieces|to_bits|to_shreds|limb|in_half|in_two|up|open|to_death|to_a_pulp|senseless !in_the_polls|at_the_polls|about|in_committee|for|by_the',
  ],
  [
    72,
    'be|is|are|get|gets|being {a} carried|wheeled|dragged|scraped|mopped|hosed {a} out|off|from|up <of|the|a|my|our|this|it|floor|there|with>+ it|here|there|town|district|street|pavement|floor|wall|walls|building|feet_first|mop|shovel|spoon|hose !on_my_shoulders',
  ],
  [
    70,
    'burn|burns|starve|starves|drown|drowns|choke|suffer|suffers|bleed|bleeds|sicken|sickens|swing|hang|rot {a} $|too|already|and|for_it|for_this|for_that|like|as_well|alongside|with_him|with_her|with_them|as_we|,',
  ],
  // Falls, crashes, teeth.
  [
    76,
    'P:fall|falls|fell|slip|slips|trip|trips|jump|jumps|walk|walks|step|steps|drive|drives|stumble|stumbles|tumble|tumbles|crash|crashes|disappear|disappears|go|goes <head|face|first|straight|right|off|under|over|out|of|down|into|in|front|in_front_of|from|through|on|{d}|tall|nearest|moving|speeding|steep|open|high|long|icy>+ bus|train|tram|truck|lorry|tractor|steamroller|bulldozer|combine|cliff|bridge|roof|balcony|ladder|volcano|ravine|canyon|wood_chipper|woodchipper|meat_grinder|jet_engine|window|manhole|mineshaft|elevator_shaft|lift_shaft|shark_tank|bear_pit|lamp_post|landmine|mine|overboard|wheels|subway|stairs|flight_of_stairs|propeller',
  ],
  [
    76,
    'P:lose|loses|lost|break|breaks|broke|snap|snaps <{d}|both|every|a|all|his|her|their|your>+ {a} {body}|life|lives !to|and_found|over|count|value',
  ],
  [
    76,
    'P:have|has|had|get|gets|got|having|getting <{d}|both|every|all>* {a} {body}|house|home|brains|heart|guts {a} broken|cut|slit|smashed|caved|kicked|bashed|snapped|cracked|crushed|chopped|hacked|torn|ripped|blown|knocked|stomped|beaten|burned|burnt|shot|removed|wrung|sliced|pulled|amputated',
  ],
  [
    74,
    'P:bury|buries|buried|burying|mourn|mourns|lose|loses|identify|identifies <{d}|own|every|last|one|of|a>+ child|children|kids|kid|son|sons|daughter|daughters|baby|wife|mother|father|husband|family !and_found|to_the|benefits',
  ],
  [
    72,
    'P:bleed|bleeds|bleeding|suffer|suffers|scream|screams|writhe|writhes|twitch|twitches|burn|burns {a} <in|on|with|from|like|for|every> {d} <constant|unbearable|excruciating|slow|terrible|own|utter|great>* pain|agony|carpet|pavement|floor|ears|eyeballs|gutter|torment|misery|pig|stuck_pig|dog',
  ],
  [
    74,
    'P:go|goes|went|turn|turns {a} blind|deaf|mute|extinct|up_in_flames|up_in_smoke|missing|down_with_the|under_a|under_the',
  ],
  [
    72,
    'P:catch|catches|take|takes|get|gets|eat|eats|swallow|swallows|stop|stops|taste|tastes <{d}|a|few|some|round|of|couple|load|good|full|face|chest|both|two|faceful|with>* bullet|bullets|buckshot|lead|shotgun|shrapnel|hammer|axe|grenade|steel !for|points|train|time',
  ],
  // Survival denied.
  [
    76,
    "P:never|not|won't|don't|doesn't|didn't|can't|wouldn't|cannot|n't <be|ever|live|to|live_to|make_it|make|it|be_able_to|even|all|get_to>* <see|sees|seeing|reach|reaches|make|makes|make_it|makes_it|live|lives|survive|survives|wake|wakes|celebrate|outlive> <it|to|until|till|up|out|past|through|the|another|next|his|her|their|your|a|see|first|home|this|alive|long|of|much|enough|for>* {when}|alive|longer|again|tomorrow",
  ],
  [
    78,
    "P:never|not|won't|don't|doesn't|can't|wouldn't|cannot|no_longer <be|ever|able|to|be_able_to>* walk|walks|breathe|breathes|wake|wakes|stand|stands|chew|talk|talks|speak|speaks|see|sees|eat|eats|leave|leaves|recover|recovers|wakes_up|wake_up {a} <up|out|solid|properly|upright>* again|alive|unaided|from_it|from_this",
  ],
  [
    76,
    "P:never|not|won't|don't|doesn't|didn't|can't|wouldn't|cannot|none|nobody <be|ever|going|getting|of|you|them|to|one|single|is|are|'re|'s|will>* survive|survives|pull_through|pulls_through|make_it_out|makes_it_out|walk_out|walks_out|walk_away|walks_away|get_out_alive|get_home_in_one|getting_home|make_it_home|makes_it_home|get_home|wake_up|wakes_up|recover|recovers|leave_here|leave_there|leave_this|leave_the|come_home|come_out <of|from|it|in|one|piece|alive|that|this|room|the|building|tonight|there|here>* $|tonight|alive|piece|it|that|this|winter|surgery|night|operation|crash",
  ],
  [76, "won't|never|not|don't|doesn't <ever|be|live|to>* live to see|tell|regret|spend|enjoy"],
  [
    74,
    'P:live|lives|lived|last|lasts <{d}|very|only|a|long|to|till|until|long_enough>* regret|tuesday|sunday|monday|bury|short_life|miserable_life|identify !it|this|what',
  ],
  [70, 'P:rot|rots|burn|burns|roast|roasts|fry|fries {a} in hell'],
];

/** Places and tools that alone say what somebody is due: "belongs on a rope", "has a date with the noose". */
export const DUE =
  'rope|ropes|noose|gallows|guillotine|firing_squad|bullet|bullets|wall|lamppost|lamp_post|lamp_posts|lampposts|pike|pikes|spike|spikes|stake|scaffold|chopping_block|grave|graves|coffin|coffins|morgue|ground|body_bag|crematorium|cemetery|executioner|hangman|electric_chair|woodchipper|wood_chipper|meat_grinder|shallow_grave|six_feet_under|ditch';
