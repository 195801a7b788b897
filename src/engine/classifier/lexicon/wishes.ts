/** Words of a wish of harm: death, serious injury, fatal disease (abusive behavior, June 2019). */

/** Diseases and injuries that somebody may be wished. With their article where they need one. */
export const AFFLICTIONS: readonly string[] = [
  'cancer', 'aids', 'hiv', 'ebola', 'covid', 'covid-19', 'covid19', 'corona', 'coronavirus', 'the virus', 'the coronavirus', 'the plague',
  'leukemia', 'leukaemia', 'a brain tumor', 'a brain tumour', 'brain cancer', 'terminal cancer', 'lung cancer', 'bone cancer', 'a tumor',
  'a tumour', 'a stroke', 'a heart attack', 'a coronary', 'an aneurysm', 'a terminal illness', 'a terminal disease', 'an incurable disease',
  'a painful disease', 'a horrible disease', 'a fatal disease', 'a deadly disease', 'als', 'rabies', 'sepsis', 'gangrene', 'a car crash',
  'a car accident', 'a plane crash', 'a fatal accident', 'a bullet', 'tuberculosis', 'cholera', 'typhus', 'meningitis', 'dementia', "alzheimer's",
  'parkinson\'s', 'cirrhosis', 'kidney failure', 'liver failure', 'heart failure', 'lung disease', 'the clap', 'smallpox', 'leprosy',
]; // prettier-ignore

/** Done to somebody: "get shot", "be beaten". */
export const HARMED: readonly string[] = [
  'shot', 'shot dead', 'stabbed', 'killed', 'murdered', 'hanged', 'hung', 'lynched', 'beheaded', 'executed', 'assassinated', 'strangled',
  'drowned', 'poisoned', 'burned alive', 'burnt alive', 'burned to death', 'raped', 'gang raped', 'beaten', 'beaten up', 'beaten to death',
  'beat up', 'crippled', 'maimed', 'mauled', 'paralyzed', 'paralysed', 'tortured', 'crucified', 'castrated', 'skinned', 'skinned alive',
  'gutted', 'decapitated', 'impaled', 'trampled', 'electrocuted', 'gassed', 'run over', 'runover', 'hit by a bus', 'hit by a car',
  'hit by a truck', 'hit by a train', 'struck by lightning', 'eaten alive', 'put down like a dog', 'put down like dogs', 'put to death',
  'put against a wall', 'put up against a wall', 'put in front of a firing squad', 'dragged behind a truck', 'dragged out and shot',
  'taken out and shot', 'lined up and shot', 'strung up', 'fed to the sharks', 'fed to the dogs', 'thrown off a roof', 'thrown off a bridge',
  'thrown out of a helicopter', 'thrown from a helicopter', 'dropped from a helicopter', 'set on fire', 'blown up', 'shot in the head', 'shot in the face',
  'curb stomped', 'kneecapped', 'flattened by a bus', 'flattened by a truck', 'flattened by a lorry', 'hit by a lorry', 'hit by a tram', 'hit by a meteor',
  'mown down', 'mowed down', 'knocked down by a bus', 'struck down', 'struck dead', 'eaten by wolves', 'eaten by sharks', 'eaten by a bear', 'mugged and stabbed',
  'torn apart', 'torn to pieces', 'ripped apart', 'squashed flat', 'buried alive', 'boiled alive', 'burned at the stake', 'stoned to death', 'kicked to death',
  'put in the ground', 'gunned down', 'put down', 'guillotined', 'horsewhipped', 'strung up from a lamp post', 'hanged from a lamp post',
]; // prettier-ignore

/** What somebody may be hoped to do or undergo, without an object. */
export const PERISH: readonly string[] = [
  'die', 'dies', 'die already', 'drop dead', 'drops dead', 'dropped dead', 'perish', 'perishes', 'croak', 'croaks', 'keel over', 'keels over',
  'kick the bucket', 'choke', 'chokes', 'choke to death', 'chokes to death', 'suffocate', 'suffocates', 'drown', 'drowns', 'bleed out',
  'bleeds out', 'bleed to death', 'bleeds to death', 'burn alive', 'burns alive', 'burn to death', 'burns to death', 'starve to death',
  'starves to death', 'freeze to death', 'freezes to death', 'rot in a grave', 'rot in pain', 'rots in pain', 'rot in agony', 'rots in agony', 'writhe in agony', 'writhes in agony', 'suffer in agony', 'suffers in agony', 'scream in agony', 'screams in agony',
  'fall off a cliff', 'falls off a cliff', 'fall down the stairs', 'falls down the stairs', 'break your neck', 'breaks his neck',
  'breaks her neck', 'break their necks', 'break your legs', 'breaks his legs', 'breaks her legs', 'suffer and die', 'suffers and dies',
  'die in agony', 'dies in agony', 'die in a fire', 'dies in a fire', 'die slowly', 'dies slowly', 'die screaming', 'dies screaming',
  'suffer a slow death', 'suffers a slow death', 'suffer a painful death', 'suffers a painful death', 'never wake up', 'never wakes up',
  'end up dead', 'ends up dead', 'end up in a morgue', 'ends up in a morgue', 'go blind', 'goes blind',
  'end up in a coffin', 'ends up in a coffin', 'end up in a body bag', 'ends up in a body bag', 'end up in a wheelchair', 'ends up in a wheelchair',
  'end up in a ditch', 'ends up in a ditch', 'end up under a train', 'ends up under a train', 'end up six feet under', 'ends up six feet under',
  'fall under a bus', 'falls under a bus', 'fall under a train', 'falls under a train', 'fall overboard', 'falls overboard', 'step on a landmine',
  'steps on a landmine', 'bleed to death in a ditch', 'lose both legs', 'loses both legs', 'lose your legs', 'lose an eye', 'loses an eye',
  'meet a sticky end', 'meets a sticky end', 'meet a violent end', 'meets a violent end', 'fall off a bridge', 'falls off a bridge', 'fall off a roof',
  'falls off a roof', 'get sick and die', 'gets sick and dies', 'fall ill and die', 'falls ill and dies', 'have a stroke', 'has a stroke', 'rot in a hospital bed', 'rots in a hospital bed', 'rot in a ditch', 'rots in a ditch', 'fall down dead', 'falls down dead', 'drop down dead', 'drops down dead',
]; // prettier-ignore

/** A negated survival is a wish of death. */
export const NOT_SURVIVE: readonly string[] = [
  "don't survive", "doesn't survive", 'do not survive', 'does not survive', "don't make it out alive", "doesn't make it out alive",
  "don't wake up", "doesn't wake up", "don't recover", "doesn't recover", 'never recover', 'never recovers', 'never recovers from it', "don't make it home", "doesn't make it home", 'never make it home', 'never makes it home',
  "don't make it to christmas", "doesn't make it to christmas", "don't live to see", "doesn't live to see", 'never live to see', 'never lives to see',
  "don't see another", "doesn't see another", 'never see another', 'never sees another', "don't last the", "doesn't last the", 'never walk again',
  'never walks again', "don't wake up tomorrow", "doesn't wake up tomorrow", "don't live through", "doesn't live through",
]; // prettier-ignore

/** Violence that "someone" is asked to do to a person: with the person behind it. */
export const HARM_VERBS: readonly string[] = [
  'kill', 'shoot', 'stab', 'strangle', 'choke', 'poison', 'murder', 'assassinate', 'hang', 'lynch', 'behead', 'drown', 'castrate', 'rape',
  'beat up', 'beat the crap out of', 'beat the shit out of', 'beat the hell out of', 'run over', 'put a bullet in', 'take a bat to',
  'take a baseball bat to', 'set fire to', 'curb stomp', 'cripple', 'gut', 'throttle', 'waterboard',
]; // prettier-ignore

/** Bones and the like of somebody. */
const BODY_HARM =
  '(?:break <poss> (?:legs|neck|jaw|knees|arms|skull|fingers)|(?:slit|cut) <poss> throats?|(?:bash|cave) <poss> (?:head|skull) in' +
  '|(?:smash|crack) <poss> skull|knock <poss> teeth out|cut off <poss> head|cut out <poss> tongue|gouge <poss> eyes out)';

/**
 * How a wish is put, as phrases over words: `<name>` is a list, `<n> ` up to n words, `(?<who>…)` the people.
 * HARM below stands for what befalls them.
 */
const GRAVE =
  '(?:fatal|terminal|incurable|lethal|deadly|untreatable|inoperable|malignant|agonizing|agonising|excruciating|slow and painful|long and painful|painful|gruesome|violent|horrible|horrific|nasty|massive|slow)';
const DISEASE =
  `(?:(?:something|anything) (?:really |truly |slow and |very )?${GRAVE}` +
  `|(?:a|an|some|the|every) (?:(?:truly|really|rare|long|slow|,|and|${GRAVE}) ){1,4}(?:disease|illness|cancer|tumou?r|infection|virus|stroke|heart attack|aneurysm|accident|crash|car crash|plane crash|death|end|injury|condition))`;
/** What people are said to die of without dying. */
const NOT_DEATHS =
  '(?:laughing|laughter|boredom|embarrassment|shame|excitement|curiosity|jealousy|envy|happiness|joy|old age|natural causes|cuteness|cringe|overwork|neglect|lack of|a broken heart|gun|the|this|that)';
/** Dead and buried, as a state. */
const GONE =
  '(?:in the ground|under the ground|six feet under|in (?:a|your|his|her|their) (?:coffin|body bag|urn|grave|box)|in the morgue|on a slab|worm food|pushing up daisies)';
/** A fall or a step that nobody survives unhurt. */
const TUMBLE =
  '(?:fall|falls|fell|slip|slips|trip|trips|jump|jumps|walk|walks|step|steps|drive|drives|crash|crashes|stumble|stumbles|tumble|tumbles|disappear|disappears|get sucked|gets sucked|get pulled|gets pulled) (?:head first |face first |straight |right )?(?:under|off|in front of|into|down|out of|from|through) (?:a|an|the|some|your|his|her|that) (?:[^ .!?;:,]+ )?(?:bus|train|tram|truck|lorry|tractor|steamroller|bulldozer|combine|cliff|bridge|roof|balcony|ladder|volcano|ravine|canyon|wood chipper|woodchipper|meat grinder|threshing machine|jet engine|window|manhole|mine ?shaft|elevator shaft|lift shaft|shark tank|bear pit|tree|lamp post)';
const BODY =
  '(?:(?:his|her|their|your|both|every) )?(?:throats?|necks?|heads?|legs?|kneecaps?|knees|skulls?|teeth|jaws?|faces?|arms|ribs|spines?|bones?|fingers|hands?|tongues?)';
const BROKEN =
  '(?:cut|slit|cut open|cut off|chopped off|hacked off|broken|smashed|smashed in|caved in|kicked in|bashed in|snapped|cracked|crushed|blown off|torn off|ripped off|ripped out|cut out|wrung|knocked out|stomped(?: on| in)?|stamped on|beaten in)';
const HARM =
  '(?:(?!chokes? on (?:this|these|that|the|all|every|it|its|(?:your|his|her|their) (?:own )?words) )<perish>(?! (?:in committee|in peace|alone|hard|trying|laughing|of|from|an old|old|in prison|in jail|in (?:his|her|their) beds?|behind bars|in debt|down|out|off|for|inside|on the vine|in (?:success|paperwork|debt|praise|money|cash|tears|work|love)))' +
  `|(?:die|dies|dying|perish|perishes|croak|croaks) (?:slowly |screaming |horribly |painfully )?(?:of|from)(?! ${NOT_DEATHS}) [^ .!?;:,]+` +
  '|(?:get|gets|be|is|are|were|was|been|end up|ends up) (?:all |both |finally |soon |well and truly )?(?:<harmed>|dead)' +
  '(?! (?:in the (?!street|square|head|face|neck|back|road|night|gut|stomach|knee)|at the polls|at the ballot|down by|by voters|on film|off|up|out|by the fact))' +
  '|(?:get|gets|catch|catches|contract|contracts|have|has|develop|develops|die of|dies of|die from|dies from|suffer|suffers|meet|meets|come down with|comes down with) ' +
  `(?:really |some |terminal |stage four )?(?:<ill>|${DISEASE})(?! (?:vaccine|vaccines|shot|shots|relief|aid|test|tests|tested|treatment|funding|under|screening|care|research|bill|patients|help))` +
  `|(?:is|are|be|being|ends? up|wind up|winds up) (?:finally |all |safely )?${GONE}` +
  `|${TUMBLE}|(?:get|gets|getting|have|has|having) ${BODY} ${BROKEN}` +
  '|<unsurvived>)';
const WILL =
  '(?:(?:would|will|wud|wld|could|gonna|all|both|just|really|soon|finally|someday|too|also|slowly|can|to|each|one day) ){0,3}';

/** How the author says that he wishes it. */
const CUE =
  "(?:hope|hoping|pray|praying|wish|wishing|hopefully|count(?:ing)? (?:down )?the (?:days|hours|minutes|seconds) (?:till|until|'til)|would love it if|'d love it if|i'd love it if|can't wait until|cant wait until|can't wait till|let's hope|here's hoping|fingers crossed|" +
  "would be (?:so |very )?(?:glad|happy|delighted|thrilled|great|nice|lovely|wonderful|beautiful|a better place|a happier place) if|i'd be (?:so |very )?(?:glad|happy|delighted|thrilled) if|" +
  "my (?:only |one |biggest |dearest |birthday |christmas )?(?:wish|hope|prayer|dream) is|all i want (?:for christmas )?is for|nothing would (?:please|delight|cheer) me more than if|wouldn't mind if|would not mind if|" +
  "long for the day|longing for the day|looking forward to the day|dream of the day|dreaming of the day|waiting for the day|roll on the day|if only|if there(?:'s| is) (?:any|a) (?:justice|god)(?: in (?:this|the) world)?)";
const OFTEN =
  '(?:(?:every (?:single )?(?:night|day|morning|sunday)|each night|each day|each morning|nightly|daily|dearly|sincerely|honestly|really|so much|to god|to heaven|and pray|someday|one day|with all my heart|when|for|,) ){0,3}';
/** What may befall somebody without anybody's doing: vehicles, beasts, the weather, illness. */
const FATE =
  '(?:a|an|the|some|his|her|their|your|every) (?:[^ .!?;:,]+ ){0,2}?(?:bus|car|truck|lorry|van|train|tram|taxi|tank|tractor|plane|meteor|asteroid|piano|anvil|tree|chandelier|ceiling|roof|bridge|wall|lift|elevator|lightning|bolt of lightning|shark|bear|wolf|lion|crocodile|alligator|snake|dog|dogs|bull|horse|sea|earth|ground|ocean|river|avalanche|plague|cancer|virus|tumou?r|stroke|heart attack|steamroller|bulldozer)|lightning|cancer|covid|ebola|wolves|sharks|dogs|crows|god|karma|death|something heavy|something';
const BY_FATE =
  '(?:flatten|flattens|hit|hits|run over|runs over|run down|runs down|paralyse|paralyses|paralyze|paralyzes|cripple|cripples|blind|blinds|maim|maims|crush|crushes|squash|squashes|kill|kills|strike|strikes|take|takes|get|gets|eat|eats|maul|mauls|trample|tramples|mow down|mows down|fall on|falls on|fell on|land on|lands on|collapse on|collapses on|swallow|swallows|finish off|finishes off|drown|drowns|smash into|smashes into|plough into|ploughs into|plow into|plows into|wipe out|wipes out|knock down|knocks down|tear apart|tears apart|drop on|drops on|smite|smites|ran over|ran down|struck|crushed|flattened|killed|landed on|trampled)';
const SOMEBODY =
  '(?:someone|somebody|anyone|anybody|one of (?:them|you|us|his|her|their|your)|they|the (?:cartel|mob|army|crowd|police|cops|hangman|firing squad)|a (?:madman|lunatic|gunman|sniper|stranger|burglar|mob|hitman|jealous husband))';
const BY_HAND =
  '(?:kill|kills|shoot|shoots|stab|stabs|strangle|strangles|hang|hangs|behead|beheads|murder|murders|execute|executes|assassinate|assassinates|lynch|lynches|poison|poisons|drown|drowns|beat up|beats up|' +
  'puts? a bullet in|puts? a bullet through|puts? a knife in|slits? the throats? of|runs? over|mows? down|beats? the (?:crap|shit|hell|life|living daylights) out of|string up|strings up|burn alive|burns alive|kneecap|kneecaps|cripple|cripples)';
/** "Push him under a train". */
const PUSH =
  '(?:push|pushes|throw|throws|shove|shoves|chuck|chucks|toss|tosses|kick|kicks|drop|drops) (?<who>(?:[^ .!?;:,]+ ){0,3}?[^ .!?;:,]+) (?<harm>(?:under|off|in front of|out of|from|down|into|through|overboard) ?(?:a|an|the|that|some)? ?(?:moving |speeding |high |tall |nearest |oncoming )?(?:train|bus|truck|lorry|tram|car|cliff|bridge|roof|balcony|window|helicopter|plane|stairs|volcano|wood chipper|woodchipper|furnace|well|pit|traffic))';
const AIMED_AT =
  '(?<who>(?:[^ .!?;:,]+ ){0,4}?[^ .!?;:,]+)(?= (?:[.!?,;:]|on|in|at|while|when|before|as|today|tonight|tomorrow|some day|soon|one day|and|so|for|with|from|tbh|lol|lmao|fr|ngl|please|pls|already|head-on|url:|#[^ ]+|$)|$)';
const HIS = "(?<who>your|his|her|their|(?:[^ .!?;:,]+ ){0,4}?[^ .!?;:,]+'s|[^ .!?;:,]+s')";
/** What keeps somebody alive. */
const LIFELINE =
  '(?:(?:private |next |little )?(?:plane|flight|jet|helicopter|chopper|train|ship|boat|yacht|car|bus|motorbike|bike|taxi|limo|coach|balloon) (?:home |back |to [^ .!?]+ )?(?:crash(?:es)?|go(?:es)? down|falls? (?:out of|from) the sky|drops? (?:out of|from) the sky|sinks?|explodes?|blows? up|derails?|catch(?:es)? fire|hits? a (?:tree|wall|mountain|lamp post)|goes? off (?:a|the) (?:cliff|bridge|road)|never lands|burns?)(?= (?:[.!?,]|with|into|in|on|tonight|tomorrow|today|and|over|before|url:|$))' +
  "|(?:brakes|seat ?belt|airbag|parachute|rope|heart|lungs|liver|kidneys|pacemaker|oxygen|ventilator|insulin|harness) (?:fails?|gives? (?:out|up)|stops?|bursts?|explodes?|snaps?|runs? out|collapses?|rots?|doesn't open|does not open|don't work|doesn't work|won't open|packs? (?:up|in))(?= (?:[.!?,]|on|in|at|tonight|tomorrow|today|and|halfway|before|mid|when|while|url:|$))" +
  '|(?:cancer|tumou?r|leukemia|leukaemia) (?:comes? back|returns?|spreads?|wins|kills you|gets? worse|is (?:terminal|fatal|incurable)|takes? (?:you|him|her))' +
  '|(?:house|home|flat) (?:burns?|burn|catch(?:es)? fire|collapses?|blows up) (?:down )?(?:with|on|over|while) (?:you|him|her|them|everyone) ?(?:in|inside|asleep)?)';

export const WISH_PHRASES = {
  hope: `${CUE} ${OFTEN}(?:to god |and pray )?(?:that )?(?<who>(?:[^ .!?;:,]+ ){1,8}?)${WILL}(?<harm>${HARM})`,
  fate: `${CUE} ${OFTEN}(?:that )?(?:${FATE}) ${WILL}(?<harm>${BY_FATE}) ${AIMED_AT}`,
  hand: `${CUE} ${OFTEN}(?:that )?${SOMEBODY} ${WILL}(?<harm>${BY_HAND}) ${AIMED_AT}`,
  lifeline: `(?:${CUE} ${OFTEN}(?:that )?|may )${HIS} ${WILL}(?<harm>${LIFELINE})`,
  smite: `may (?:god|allah|the lord|heaven|lightning|the plague|cancer) (?<harm>strike|smite|kill|take|burn|drown) (?<who>(?:[^ .!?;:,]+ ){0,4}?[^ .!?;:,]+)(?= (?:down|dead|soon|today|before|where|[.!?,]|$)|$)`,
  celebrate:
    "(?:i'll|i will|we'll|we will|i'm going to|i am going to|gonna|going to|can't wait to) (?:all )?(?:dance|celebrate|party|throw a party|pop (?:the |a )?(?:champagne|bottle|cork)|open (?:the |a )?(?:champagne|bottle)|drink|raise a glass|cheer|sing|laugh|smile) " +
    '(?:[^ .!?;:,]+ ){0,4}?(?:when|the day|the moment|once|if) (?<who>(?:[^ .!?;:,]+ ){1,6}?)(?:finally )?(?<harm>dies|die|died|dropped dead|drops dead|drop dead|is dead|are dead|croaks|croak|kicks the bucket|is in the ground|are in the ground)(?= (?:[.!?,]|and|,|url:|$)|$)',
  soonEnough:
    "(?<who>you|he|she|they|[A-Za-z@][^ .!?;:,]+(?: [^ .!?;:,]+){0,3}) (?<harm>(?:can't|cannot|couldn't|could not|won't) (?:die|drop dead|croak|be dead) (?:soon|fast|quick|quickly) enough)",
  sooner:
    '(?:the )?(?:sooner|quicker|faster|earlier) (?<who>(?:[^ .!?;:,]+ ){1,6}?)(?<harm>dies|die|drops dead|drop dead|croaks|croak|is dead|are dead|is in the ground|are in the ground|is six feet under|are six feet under) ,? ?the better',
  missed:
    "(?:pity|shame|too bad|sad|sorry|a pity|a shame) (?:that )?(?:the (?:bullet|bullets|bomb|bus|car|truck|lorry|shooter|sniper|gunman|knife|train|virus|cancer|shark|dog|lightning)|he|she|they|it) (?<harm>(?:just |only |ever )?(?:missed|(?:didn't|did not|couldn't|could not|never|failed to) (?:kill|finish off|finish|take out|take|get|hit|drown|strangle|poison|choke)))(?: (?<who>(?:[^ .!?;:,]+ ){0,2}?[^ .!?;:,]+))?(?= (?:[.!?,]|off|out|by|yesterday|that|last|too|again|this|url:|$)|$)",
  survived:
    "(?:pity|shame|too bad|sorry|a pity|a shame) (?:that )?(?<who>you|he|she|they|(?:[^ .!?;:,]+ ){1,3}?[^ .!?;:,]+) (?<harm>survived|pulled through|lived|made it out alive|didn't die|did not die|isn't dead|aren't dead|is still breathing|are still breathing|wasn't killed|weren't killed|wasn't on (?:board|that plane)|weren't on (?:board|that plane))(?= (?:[.!?,]|it|the|that|last|with|url:|$)|$)",
  whyAlive:
    "(?:why|how|how come) (?:is|are|isn't|aren't|r) (?<who>(?:[^ .!?;:,]+ ){0,3}?[^ .!?;:,]+) (?<harm>(?:still )?(?:alive|breathing|walking around|above ground)|(?:not )?dead yet|(?:not )?in the ground yet)(?= (?:[.!?,]|$)|$)",
  damned: `(?<cue>hope|hoping|hopefully|may|wish) (?:that )?(?<who>(?:[^ .!?;:,]+ ){1,5}?)${WILL}(?:rot|rots|burn|burns) in hell`,
  may: `may (?<who>you|he|she|they|you all|all of you|all of them|(?:[^ .!?;:,]+ ){1,6}?[^ .!?;:,]+) (?:all |both |each |one day |soon )?(?<harm>${HARM})`,
  deserve:
    `(?<verb>deserve|deserves) (?:(?:all|both|just|really) )?(?:to (?:all |just |slowly )?${HARM}` +
    '|(?:nothing but |nothing less than )?(?:death|a bullet|a noose|the noose|the rope|the gallows|the guillotine|the firing squad|' +
    '(?:every|each|any|all the|all of the|those) (?:single |last )?(?:broken bones?|bruises?|punch|punches|kick|kicks|blow|blows|stab wounds?|wounds?|bit of (?:pain|agony)|ounce of (?:pain|agony)|second of (?:pain|agony))(?! of)|a slow death|a painful death|a slow painful death|a slow and painful death|<ill>|a (?:good |proper |serious |damn good )?(?:beating|kicking|stabbing|flogging|lynching|hanging))' +
    '(?! (?:penalty|sentence|certificate|at the polls|at the ballot|in (?:november|the election|the polls|court)|treatment|research|funding|care)))',
  should:
    '(?<verb>should|shoulda|ought to|oughta|need to|needs to) (?:(?:all|both|just|really|also|seriously|literally|probably|still|fucking) )*' +
    '(?:(?:be|get) (?:fucking |publicly |summarily |all )?<harmed>(?! (?:in the (?!street|square|town|village|city|middle|head|face|neck|back|gut|market|yard|plaza|public)|at the (?!stake|gallows|gates?|lamp)|down|by voters|on (?!sight|the spot|live)|off|up|out|for (?!this|that|treason)|with))' +
    '|<perish>(?= (?:[.!?,]|now|already|screaming|too|today|slowly|painfully|url:|#[^ ]+|$))' +
    '|(?:hang|swing|fry)(?= (?:[.!?,]|now|high|by the neck|from the|for treason|for this|for that|url:|$)))',
  others:
    '(?:they|we|people|cops|police|the cops|the police|you guys|you all|the army|guards|soldiers|the crowd) (?:should|ought to|need to) (?:(?:all|just|really|simply|have to|go and|go) ){0,2}' +
    '(?<harm><violence>) (?<who>(?:all of )?[^ .!?;:,]+(?: [^ .!?;:,]+){0,3}?)(?= (?:[.!?,]|already|now|today|and|for|too|in|before|from|on|url:|#[^ ]+|$)|$)',
  bodyHarm: `(?<verb>deserve|deserves|should|needs?|wants?|ought to|oughta) (?:(?:have|get|to have|to get|all) ){0,2}(?<harm>${BODY} ${BROKEN})`,
  shouldHave:
    "(?<verb>should have|should've|shoulda) been <harmed>(?! (?:in the|at the|down|by voters|on|off|up|out|for|with))",
  someoneBare:
    '(?:someone|somebody|anyone|will someone|can someone) (?:please |just |pls |go |finally ){0,2}(?<harm>kill|shoot|stab|strangle|hang|murder|behead|choke|poison|drown|assassinate|execute) (?<who>(?:all of )?[^ .!?;:,]+(?: [^ .!?;:,]+){0,3}?)(?= (?:[.!,]|already|now|please|today|before|url:|#[^ ]+|for|and|so|$)|$)',
  wishHad: `(?:wish|if only) (?<who>(?:[^ .!?;:,]+ ){1,6}?)(?<harm>(?:had|'d|was|were) (?:been (?:on (?:that|the) (?:plane|flight|train|bus|boat|bridge)|in (?:that|the) (?:car|building|crash|fire)|aborted|shot|killed|hit|strangled|drowned|there when it)|died|never been born|drowned|choked|bled out|not survived|stayed dead|never woken up|never born|aborted))`,
  noTears: `(?:nobody|no one|noone|i|we) (?:would|will|wouldn't|won't|would not|will not|shan't) (?:(?:even|ever|all|really) )?(?:cry|shed a (?:single )?tear|mourn|weep|lose (?:any )?sleep|mind|complain|be sad|be sorry|object|grieve) (?:one bit |at all |much )?(?:if|when|once) (?<who>(?:[^ .!?;:,]+ ){1,6}?)(?<harm>dropped dead|drops dead|drop dead|died|dies|croaked|croaks|(?:got|gets|get|was|were|is) (?:<harmed>)|(?:got|gets|caught|catches|had) (?:<ill>|${DISEASE})|choked to death|fell off a (?:cliff|bridge|roof)|fell under a (?:bus|train)|never woke up)`,
  someone:
    '(?:someone|somebody|anyone|anybody|one of you|will no one|will nobody|whoever) ' +
    '(?:(?:should|needs to|ought to|has to|gotta|please|go|just|better|could|will|would|finally|hurry up and|,) ){1,4}' +
    '(?<harm><violence>) (?<who>(?:all of )?[^ .!?;:,]+(?: [^ .!?;:,]+){0,3}?)(?= (?:[.!?,]|already|now|please|today|in|on|before|with|url:|#[^ ]+|for|and|so|$)|$)',
  push: `(?:${CUE} ${OFTEN}(?:that )?${SOMEBODY}|(?:someone|somebody|anyone|one of you|we|they|you guys)) ${WILL}(?:(?:should|needs to|ought to|has to|please|just|go|better) ){0,2}${PUSH}`,
  someoneBody: `(?:someone|somebody|one of you) (?:(?:should|needs to|ought to|please|just|go|better|could|will) ){1,3}${BODY_HARM}`,
  wishOn:
    `(?:wish|wishing|pray for|praying for|hope for|hoping for) (?<harm>(?:nothing but |only |a |the )?(?:death|slow death|painful death|slow and painful death|an early grave|<ill>|${DISEASE})) ` +
    '(?:on|upon|to|for) (?<who>(?:[^ .!?;:,]+ ){0,3}[^ .!?;:,]+)',
  wishYou: `(?:wish|wishing) (?<who>you|him|her|them|you all|all of (?:you|them)|@[^ ]+|(?:[^ .!?;:,]+ ){1,4}?[^ .!?;:,]+) (?<harm>(?:nothing but |only |all )?(?:a (?:slow|painful|quick|horrible|long|lonely|early|violent)(?: (?:,|and) [^ ]+| [^ ]+)? (?:death|end)|death|dead|<ill>|${DISEASE}|were dead|was dead|had died|an early grave))(?! (?:penalty|sentence|benefits))`,
  want:
    "(?:want|wanna|would love|'d love|i'd love|would like|can't wait|cant wait|can't wait for|would be (?:so |very )?(?:glad|happy|delighted|thrilled)|i'd be (?:so |very )?(?:glad|happy|delighted|thrilled)|(?:'d|i'd|would) pay (?:good )?money|'d pay|i'd pay|would pay|looking forward|dream of|dreaming of|live)" +
    '(?: to| for)?(?: see| watch| seeing| watching| hear| hearing)? (?<who>(?:[^ .!?;:,]+ ){1,7}?)' +
    `(?:to )?(?<harm>dead|<harmed>|hang from|swing from|hanging from|swinging from|(?:hang|swing|burn|suffer|bleed|drown|fry|choke|rot)(?= (?:[.!?,]|for|from|at|in|on|and|slowly|url:|#[^ ]+|$)|$)|bleed out|bleeding out|burn alive|burning alive|dying|drop dead|in a coffin|in a body bag|in the ground|six feet under|${HARM})(?! (?:down|off|up|out|in the (?!ground|street|square|head|face)|at the|on|set|center|for|zone|or alive))`,
  goDie:
    '(?:go (?:and )?die|just die|die already|hurry up and die|die in a fire|die screaming|die slowly|go drown yourself|drop dead|go play in traffic|go get (?:cancer|covid|aids|run over|shot|hit by a bus)|get cancer|catch (?:cancer|covid|aids|ebola)|get run over|get hit by a (?:bus|train|truck|car)|choke and die|choke on it and die|(?:do|doing) (?:us all|us|everyone|everybody|the world|the country|yourself) (?:all )?a (?:big |huge )?(?:favou?r|service)(?: and| ,|,) (?:just )?(?:die|drop dead|choke|croak|perish|get run over))(?! (?:gorgeous|date|dates|for|hard|in peace|trying|out|down|of|vaccine|at|by))',
  deathTo: 'death to (?:all |the |all the |every )?(?<who>(?:[^ .!?;:,]+ ){0,2}[^ .!?;:,]+)',
  onlyGood:
    'only good (?<who>[^ .!?;:,]+(?: [^ .!?;:,]+)?) (?:is|are)(?: a| the)? (?<harm>dead|buried|hanged)',
  betterDead:
    "(?<who>you|u|he|she|they|you all|(?:[^ .!?;:,]+ ){1,4}?[^ .!?;:,]+)(?: would be| are| is|'d be|'re|'s) (?<harm>better off dead|more use dead|worth more dead)",
  betterWorld:
    "(?:world|planet|country|town|city|everyone|everybody|we|place|life)(?: would|'d| will|'ll) (?:all )?be (?:so much |much |far |a lot |so )?(?:better|happier|safer|a better place|nicer|cleaner)(?: off)? (?:if (?<who>(?:[^ .!?;:,]+ ){1,5}?)(?<harm>(?:were|was|are|is) (?:all )?dead|died|dropped dead|had died)|with (?<who2>(?:[^ .!?;:,]+ ){1,4}?)(?<harm2>dead|in the ground|six feet under))(?= (?:[.!?,]|today|tomorrow|tbh|lol|honestly|frankly|imo|and|url:|$)|$)",
  killAll:
    "(?<harm>kill|shoot|hang|lynch|behead|execute|exterminate|gas|burn|string up|drown) (?<who>them all|em all|'em all|all of them|every one of them|every last one of them|the lot of (?:them|you)|the whole lot of (?:them|you)|" +
    'all (?:the |these |those )?[^ .!?;:,]+|every (?:single |last )?[^ .!?;:,]+)(?! (?:with kindness|down|an|a))',
  killHim:
    '(?<harm>hang|shoot|behead|lynch|execute|string) (?<who>him|her|them|these (?:traitors|people|scum|animals|pigs|rats|vermin)|those (?:traitors|people|scum|animals|pigs)|(?:the|this|that) (?:traitors?|bastards?|scum|pigs?|witch|witches|bitch|bitches|tyrants?|crooks?|thie(?:f|ves)|liars?|judges?|swine|vermin|rats?|cunts?|fuckers?|motherfuckers?|assholes?|scumbags?|snitch|snitches))(?: up)?(?= (?:now|high|already|all|today|tonight|for treason|from (?:a|the) [^ ]+|in the street|in public|[.!](?: |$)|url:|#[^ ]+|$)|$)',
  letDie:
    'let (?<who>him|her|them|them all|those [^ ]+|these [^ ]+|the (?:bastards?|scum|lot of them))(?: all| just)? (?<harm>die|drown|bleed out|bleed to death|bleed|burn alive|burn|starve|choke|freeze to death|suffocate)(?= (?:[.!?,]|already|slowly|alone|screaming|on the (?:floor|pavement|street|road|sidewalk|ground|grass)|in the (?:street|gutter|dirt|road|mud|ditch|sea|river|desert|fire|wreck)|there|tbh|lol|url:|$))',
  grave:
    "(?:dance|piss|spit|shit|dancing|pissing|spitting|shitting) on (?<who>your|his|her|their|[^ .!?;:,]+'s) (?:grave|graves|coffin|coffins)",
  death: `(?:pray(?:ing)? (?:every [^ ]+ )?for|hop(?:e|ing) for|wish(?:ing)? for|long(?:ing)? for|can't wait for|cant wait for|look(?:ing)? forward to|(?:counting|count) (?:down )?the (?:days|hours|minutes) (?:till|until|to)|all i want (?:for (?:christmas|my birthday|easter) )?is|nothing (?:would|will|could) (?:make me happier|please me more|delight me more|cheer me up more) than|dream(?:ing)? of|i(?:'ll| will| would|'d) (?:celebrate|cheer at|dance at|laugh at)|bring on|(?:would|'d) love|want) ${HIS} (?:(?:slow|painful|early|untimely|violent|long|swift|and) ){0,3}(?<harm>death|demise|funeral|murder|assassination|execution|hanging|obituary|death notice|autopsy|corpse|dead body|head on a (?:pike|spike|plate|stick))(?= (?:[.!?,;]|and|so|tonight|today|tomorrow|soon|now|this|next|for|every|with|url:|#[^ ]+|$)|$)`,
  karmaGives: `(?:karma|god|fate|life|the universe|the lord|nature) (?:will|'ll|is going to|gonna|better) (?:soon |surely )?(?:give|hand|bring|send) (?<who>[^ .!?;:,]+(?: [^ .!?;:,]+){0,2}?) (?<harm><ill>|${DISEASE})`,
  cure: "(?:nothing|not a thing) (?:is )?wrong with (?<who>[^ .!?;:,]+(?: [^ .!?;:,]+){0,3}?) (?:that )?(?<harm>(?:a|an|one|some) (?:good |short |long |well-placed |well placed |stiff |single )?(?:noose|rope|bullet|guillotine|hanging|beating|firing squad|axe|shotgun|lynching|drop|brick|stroke|heart attack|car crash)) (?:wouldn't|couldn't|can't|won't|would not|could not|cannot) (?:fix|cure|solve|sort out|put right|mend)",
  needsBullet:
    '(?<who>[^ .!?;:,]+(?: [^ .!?;:,]+){0,3}?) (?:really |just |all |badly |seriously )?(?:needs?|deserves?|could use|could do with|is asking for|are asking for|has earned|have earned) (?<harm>(?:a|an|one|the|some|nothing but a) (?:good |short |long |well-placed |stiff |single )?(?:noose|rope|bullet|guillotine|hanging|lynching|gallows|short drop|(?:knife|blade|shotgun)(?= (?:in|to|through|between) (?:the|his|her|their) (?:head|skull|brain|neck|heart|back|chest|eyes|throat|ribs|face|gut)))(?: (?:in|to|through|between|round|around) (?:the|his|her|their) (?:head|skull|brain|neck|heart|back|chest|eyes|throat|ribs|face|gut))?)(?= (?:[.!?,]|and|now|already|today|tbh|lol|url:|$)|$)',
  ropeFor:
    '(?<harm>(?:a|one|the) (?:noose|rope|bullet|guillotine|gallows|firing squad|short rope|long rope)(?: and a (?:[^ .!?;:,]+ ){0,2}?(?:tree|branch|lamp ?post|drop|wall|beam))?) for (?<who>him|her|them all|them|you all|all of them|you|every (?:single |last )?one of (?:them|you)|[^ .!?;:,]+ [^ .!?;:,]+)(?= (?:[.!]|url:|#[^ ]+|$)|$)',
  whyNobody:
    "(?:why|how come|how is it|how) (?:(?:has|hasn't|hasnt|have|haven't|did|didn't|does|is it) )?(?:that )?(?:nobody|no one|noone|somebody|someone|anybody|anyone)(?: has|'s)? (?:just |finally |ever )?(?<harm>killed|shot|stabbed|strangled|poisoned|murdered|assassinated|hanged|lynched|drowned|run over|beheaded|put a bullet in|throttled) (?<who>[^ .!?;:,]+(?: [^ .!?;:,]+){0,2}?) (?:yet|already|so far)",
  bulletIn:
    "(?:someone|somebody|anyone|anybody|one of you|whoever|they|we) (?:(?:should|needs to|need to|ought to|has to|gotta|please|go|just|better|could|will|would|finally) ){1,4}(?<harm>(?:put|stick|plant|plunge|bury|fire|pump) (?:a|an|two|some|the) (?:bullets?|kni(?:fe|ves)|blade|pickaxe|axe|ice pick|brick|rounds?|hole)) (?:in|into|through|between|across) (?<who>your|his|her|their|(?:[^ .!?;:,]+ ){0,3}?[^ .!?;:,]+'s) (?:head|heads|skull|brain|brains|heart|back|neck|chest|face|gut|belly|knees?|kneecaps?|eyes|throat|ribs)",
  afflictionSoon: `(?<harm><ill>|${DISEASE}|death|the reaper|the grim reaper|the hangman|cancer|karma's cancer) (?:can't|cannot|couldn't|could not|can not) (?:come|take you|take him|take her|get you|get him|get her) (?:soon|fast|quick|quickly|early) enough`,
} as const;

/** Owners of the bones in BODY_HARM. */
export const OWNERS: readonly string[] = [
  'his',
  'her',
  'their',
  'your',
  "that guy's",
  "that man's",
  "this guy's",
];

/** One of these stands in every wish of harm: most texts carry none and are done with. */
export const HARM_MARKS =
  'six feet bones bone bruise bruises punch blow wound wounds agony buried morgue slab worm coffin funeral obituary assassination demise corpse throat throats neck necks legs skull skulls teeth jaw jaws slip slips trip trips tractor cliff volcano paralyse paralyses paralyze paralyzes blind blinds maim maims rope knife blade shotgun brick bleeding dancing pissing spitting shitting pickaxe axe hole rounds reaper hangman ' +
  'plane flight train bus boat born aborted bridge watch tuberculosis cholera typhus meningitis dementia alzheimer cirrhosis leprosy smallpox kidney liver lung push pushes throw throws shove shoves chuck chucks toss tosses kicks landed ran overboard flatten flattens flattened crash crashes crashed sink sinks explode explodes explodes fail fails goes gives give stops stop bursts burst lightning crush crushes squash squashes squashed maul mauls trample tramples mow mows mown mowed swallow swallows smite strike strikes hits runs strangles hangs shoots stabs murders lands land fall falls fell collapse collapses eat eats missed survived alive breathing fatal terminal incurable lethal deadly something coffin grave snaps snap spreads returns comes horsewhipped knocked gunned torn ripped buried boiled stoned step steps loses lose meet meets beating kicking thing guillotined aids disease illness end accident ground derails derail walk walks wake wakes live lives last see sees make makes string flogging hanging execute lynching ' +
  'die dies dying dead death kill kills killed killing shot shoot stab stabbed murder murdered hang hanged hung lynch lynched behead beheaded execute executed assassinate ' +
  'assassinated strangle strangled drown drowns drowned poison poisoned burn burns burned burnt rape raped beat beaten cripple crippled maimed mauled paralyzed paralysed ' +
  'tortured crucified castrate castrated skinned gut gutted decapitated impaled trampled electrocuted gas gassed run runover hit struck eaten put dragged taken lined strung ' +
  'fed thrown dropped drop drops set blown curb kneecapped perish perishes croak croaks keel keels kick choke chokes suffocate suffocates bleed bleeds starve starves freeze freezes ' +
  'rot rots fall falls break breaks suffer suffers wake wakes end ends go goes blind survive recover recovers make cancer aids hiv ebola covid covid-19 covid19 corona coronavirus ' +
  'virus plague leukemia leukaemia tumor tumour stroke heart coronary aneurysm terminal incurable painful horrible fatal deadly als rabies sepsis gangrene car plane bullet noose ' +
  'rope gallows guillotine firing squad slit bash cave smash crack knock cut gouge throttle waterboard traffic exterminate grave graves hell crash';
