/** Violence by its parts, as words of a line: the deed, what it is done with, where on the body, death, and the leave to do it. */

/** A handle, or a name (namedSentencesOf). */
const NAME =
  '(?:@[^ ]+|(?:mr|mrs|ms|dr|judge|senator|mayor|minister|councillor|inspector|governor|professor|sheriff|nnp)(?: nnp)*)';
const THEM = `(?:him|her|them|'em|em|you|u|ye|y'all|(?:this|that|the|these|those|every|each|all|any|our|your|his|their|dat|dem|de|both|some) (?:[^ ,.!?]+ ){0,3}?[^ ,.!?]+|${NAME})`;
/** Verbs that leave no doubt, in their forms. */
const HARD_VERBS =
  'kill|murder|assassinate|lynch|behead|decapitate|stab|knife|strangle|throttle|poison|slaughter|butcher|massacre|horsewhip|flog|whip|rape|skin|flay|gut|maim|cripple|castrate|impale|crucify|garrotte|disembowel|dismember|bludgeon|bayonet|scalp|kneecap|firebomb|electrocute|suffocate|smother|machete|curb-stomp|hang|shoot|drown|execute|exterminate|smite|trample|pistol-whip|shank|neuter|geld|brand|tar and feather|waterboard|chop up|cut down|gun down|mow down|run over|string up|blow up|put down|burn alive|bury alive|skin alive|beat up|rough up|kick in|stomp on|do in|do away with|bump off|knock off|finish off|bash in|cane|lash|stone|hack|slay|torch';
const HARD_DONE =
  'killed|murdered|assassinated|lynched|beheaded|decapitated|stabbed|knifed|strangled|throttled|poisoned|slaughtered|butchered|massacred|horsewhipped|flogged|whipped|raped|skinned|flayed|gutted|maimed|crippled|castrated|impaled|crucified|disembowelled|dismembered|bludgeoned|bayoneted|scalped|kneecapped|electrocuted|suffocated|smothered|hanged|hung|shot|drowned|executed|exterminated|stoned|hacked|slain|torched|strung up|blown up|put down|run over|mown down|cut down|gunned down|burned alive|burnt alive|buried alive|set alight|set on fire|beaten|caned|lashed|thrashed|trampled|neutered|snapped off|torn apart|ripped apart|fed to';
const SOFT_VERBS =
  'beat|break|smash|crush|cut|rip|tear|drag|strip|tie|chain|nail|flatten|finish|fix|off|shove|hurt|slit|gouge|burn|bury|thrash|batter|chop|slash|slap|kick|punch|throw|push|fling|toss|pelt|hit|strike|clobber|welt|crack|snap|feed|put|knock|ram|drop|sink|dump|plant|hold|choke|squeeze|twist|squash|swat|stamp|pull|pluck|peel|carve|open|empty|roast|boil|fry|cook|bomb|hunt|string|split|bite|club|break in|silence';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  shoot: ['shoots', 'shooting'], run: ['runs', 'running'], cut: ['cuts', 'cutting'], hit: ['hits', 'hitting'], put: ['puts', 'putting'], stab: ['stabs', 'stabbing'], gut: ['guts', 'gutting'],
  flog: ['flogs', 'flogging'], whip: ['whips', 'whipping'], horsewhip: ['horsewhips', 'horsewhipping'], skin: ['skins', 'skinning'], chop: ['chops', 'chopping'], rip: ['rips', 'ripping'], slit: ['slits', 'slitting'],
  drag: ['drags', 'dragging'], snap: ['snaps', 'snapping'], slap: ['slaps', 'slapping'], strip: ['strips', 'stripping'], ram: ['rams', 'ramming'], drop: ['drops', 'dropping'], plant: ['plants', 'planting'], gun: ['guns', 'gunning'],
  bump: ['bumps', 'bumping'], split: ['splits', 'splitting'], tie: ['ties', 'tying'], club: ['clubs', 'clubbing'],
}; // prettier-ignore

/** Every verb with its forms of the present: `kill`, `kills`, `killing`; of several words the first is bent. */
const bent = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => {
      const [head = '', ...rest] = verb.split(' ');
      const tail = rest.length > 0 ? ' ' + rest.join(' ') : '';
      const forms = IRREGULAR[head] ?? [
        head + (/(?:s|x|z|ch|sh)$/.test(head) ? 'es' : 's'),
        head.replace(/e$/, '') + 'ing',
      ];
      return [head, ...forms].map((form) => form + tail);
    })
    .join('|');
const HARD = bent(HARD_VERBS);
const SOFT = bent(SOFT_VERBS);

export interface Part {
  readonly name: 'hard' | 'deed' | 'tool' | 'body' | 'death' | 'leave' | 'place' | 'end';
  readonly weight: number;
  readonly pattern: RegExp;
}

const part = (name: Part['name'], weight: number, source: string): Part => ({
  name,
  weight,
  pattern: new RegExp(` (?:${source})(?= )`),
});

export const PARTS: readonly Part[] = [
  part(
    'hard',
    2,
    `(?:${HARD}) ${THEM}|(?:be|get|gets|been|being|got|him|her|them|you|left) (?:[^ ,.!?]+ ){0,2}?(?:${HARD_DONE})|(?:set|sets|setting|light|lights) fire to|(?:set|sets|put|puts) (?:[^ ,.!?]+ ){1,4}?(?:alight|on fire|ablaze|a match to|to the torch|to the sword|six feet under|in the ground|against (?:a|the|that) wall)|a match to|no survivors|drop(?:s)? dead|(?:${SOFT}) (?:[^ ,.!?]+ ){0,5}?(?:skull|skulls|throat|throats|necks?|teeth|jaws?|kneecaps?|knees|fingers|tongues?|eyes|ears|ribs|spine|brains?|bones|guts|fingernails|testicles|balls)|(?:${SOFT}) ${THEM} (?:[^ ,.!?]+ ){0,3}?(?:to death|to a pulp|senseless|unconscious|bloody|raw|black and blue|alive|to pieces|limb from limb|half dead|half to death|to the dogs|to the pigs|to the crows|to the sharks|to the crocodiles|into the ground|off (?:a|the) (?:roof|bridge|cliff|balcony|pier)|in (?:a|the) (?:river|canal|quarry|lake|well|reservoir|swamp|grave|coffin|ditch|fire|furnace|oven)|under (?:a|the) (?:bus|train|tram|lorry|truck|wheels)|out of (?:a|the|that) (?:window|helicopter|plane))`,
  ),
  part(
    'deed',
    1,
    `(?:${SOFT}) ${THEM}|broken|smashed|slit|bitten|eaten|snapped|chain the doors|lock the doors|bar the doors|nail the doors|foot down|(?:start|begin|keep|open) (?:shooting|firing|burning|hanging|killing|fire)|(?:go and |go )get (?:him|her|them)|give it to (?:him|her|them)|teach (?:him|her|them|that [^ ]+|those [^ ]+) a lesson|give ${THEM} (?:a (?:shove|push|kicking|beating|hiding|thrashing|whipping|pasting|slap)|what for|the (?:boot|knife|belt|strap|stick|cane|rope|needle|chair)|both barrels|six of the best)|leave (?:him|her|them) (?:in such|in a|for dead|bleeding)|do to ${THEM} what|meet one in|bite is en(?:ough|uf)|hit by|struck by|crash|crashes|crashed|take (?:him|her|them|you) out|deal with (?:him|her|them) (?:like|as|the way)|come for (?:him|her|them|you)|pay (?:him|her|them|you) a visit|take (?:a|the|my|our) [^ ]+ to (?:him|her|them|you|that|the)|lay hands on|get (?:our|my|your) hands on|have (?:his|her|their|your) (?:head|hide|skin|guts)|put (?:him|her|them|you) (?:down|away for good|out of|to sleep|under|through|in hospital|in a)|make (?:him|her|them|you) (?:scream|bleed|beg|crawl|disappear|vanish|suffer)`,
  ),
  part(
    'tool',
    1,
    'bullets?|knife|knives|blades?|machetes?|cutlass|cutlasses|pangas?|axes?|hammers?|shovels?|spades?|bricks?|bats?|rifles?|shotguns?|bayonets?|petrol|gasoline|kerosene|matches|acid|diesel|slates?|marbles|anchors?|ropes?|noose|whips?|sjamboks?|lathis?|bumper|dynamite|grenades?|gallows|guillotine|pitchforks?|stakes?|chains|lamp ?posts?|crowbars?|tyres?|molotovs?|bombs?|swords?|spears?|hatchets?|cleavers?|sickles?|scythes?|chainsaws?|bulldozers?|buckshot|poison|venom|mamba|cobra|rattlesnakes?|sharks?|crocodiles?|hyenas?|wolves|pliers|the rack in your|steel-capped|fists|both barrels|barrels|pistol|trigger|firing squad|live wire|hangman|the strap|my belt|knuckles?|razor|hook|ice pick|nails|drill|blowtorch|iron bar|length of pipe|rope and|cattle prod|cane|birch|meat grinder|woodchipper|wood chipper|brakes|big white',
  ),
  part(
    'body',
    1,
    'skulls?|throats?|necks?|teeth|jaws?|knees|kneecaps?|fingers|tongues?|eyes|ears|ribs|spine|belly|guts|brains?|bones|lungs|kidneys|flesh|scalp|hip and thigh|limbs?|ankles|shins|testicles|fingernails|(?:his|her|their|your) (?:face|head|legs?|arms?|hands?|back|nose|mouth|chest|skin|hide|heart|blood|heads|faces|backs)|in (?:his|her|their|your) beds?|asleep|jugular|temple|windpipe|groin',
  ),
  part(
    'death',
    1,
    "graves?|coffins?|caskets?|morgue|mortuary|hearse|funerals?|obituary|obituaries|corpses?|widows?|widower|orphans?|ashes|worms|vultures|buzzards|crows|blood|dead|die|dies|dying|death|starve|bleed|bleeds|perish|rot|six feet|wear black|parts of the|land to put|never wakes?|own mother won't|in the ground|won't be missed|pallbearers?|undertaker|tombstone|headstone|body bag|epitaph|last breath|last rites|last meal|breathing|alive|rest in pieces|bury|buried|wreath|burial|cemetery|drown|drowns|hell",
  ),
  part(
    'place',
    1,
    '(?:off|from|into|in|under|over|to|against|behind|on|down) (?:a|the|that|this|his|her|their|your|my|some|every|nearest|one) (?:[^ ,.!?]+ )?(?:roof|bridge|river|canal|quarry|lake|well|reservoir|swamp|cliff|balcony|pier|ditch|trunk|boot of|cellar|basement|woods|forest|tree|oak|lamp ?post|flagpole|pole|wall|stake|pyre|bonfire|furnace|oven|cement|concrete|mine ?shaft|pit|cross|barn door|gate|railings|slurry|septic tank|trough|propeller|tracks|rails|front bumper|harbour|dock|sea|ravine|gutter|crossroads)',
  ),
  part(
    'end',
    2,
    "(?:eat|eating|feed|fed|drink|drinking) (?:[^ ,.!?]+ ){0,3}?through a (?:straw|tube)|(?:fish|worm|crocodile|pig|dog) (?:food|meat|bait)|bait for|sleeps? with the fishes|pushing up (?:daisies|grass)|(?:won't|never|not) (?:[^ ,.!?]+ ){0,2}?(?:walk|see|wake|breathe|chew|talk|write|type|speak|make it|reach|leave|come back|come home|get home|be found|find (?:him|her|you|them|the body|a body)|be missed) (?:again|to|alive|home|another|the|it|out|back|morning|tomorrow|until|from)|(?:never|won't) be found|no (?:teeth|hands|legs|fingers|face|tongue|kneecaps) left|(?:counting|losing|missing|spitting) (?:his|her|your|their) teeth|out of (?:your|his|her|their) (?:skull|teeth|mouth)|(?:goes|go|going|sent|leave|leaves|leaving|carried) (?:[^ ,.!?]+ ){0,3}?(?:in a (?:box|bag|coffin|hearse|sack|bucket)|feet first|on a stretcher|in pieces|on a slab|in an ambulance)|last thing (?:you|he|she|they)(?:'ll| will)?|meet (?:his|her|your|their) maker|dead (?:man|woman|men|women|meat)|goes up in (?:flames|smoke)|(?:widow|orphan) of|black dress|identify the body|(?:in|into) (?:a|the) (?:wheelchair|hospital|intensive care|coma|morgue|icu|traction|infirmary)|in a bucket|on a (?:plate|platter|pike|spike|stick)|shuts? (?:[^ ,.!?]+ ){1,3}(?:mouth|up) for good|(?:doesn't|don't|won't|never) (?:walk|drive|come|get|make it|swim) (?:out|home|away|back)|(?:bullet|knife|noose|grave|coffin|rope|beating|blade) (?:coming|waiting|ready|with (?:your|his|her))|with (?:him|her|them|the [^ ]+|everyone|everybody|all of (?:them|you)|you|his [^ ]+|its [^ ]+) (?:and [^ ]+ [^ ]+ )?(?:still )?(?:in|inside|asleep|aboard|tied)|(?:roast|burn|hang|hangs|swing|fry|rot|bleed|drown) (?:in|from|on|at|out in) (?:a|the|that|his|her|their|your|its)|long walk off|short pier|dig(?:ging)? (?:him|her|you|them|your|his|her|their) (?:a|own)? ?(?:hole|grave)|live to (?:see|tell|regret|spend|vote)|(?:brings?|bring|want|give) (?:back |me |us )?(?:[^ ,.!?]+ ){1,5}(?:head|heads|ears?|scalp|tongue|hands?|fingers?|hide|teeth|eyes)|floats?|float|floating (?:past|by|down|in)|breathe (?:his|her|your|their) last|comes? out (?:in pieces|first|feet)|bodies|body count|blood will flow|pool of (?:his|her|their|your)",
  ),
  part(
    'leave',
    1,
    `(?:no|don't|dont|do not|never|doh) (?:wait for|ring|call|phone|need|bother with|ask) (?:[^ .!?]+ )?(?:police|anyone|anybody|nobody|doctor|ambulance|cops|judge|permission)|no (?:jury|court|judge|trial|arrest|cell|constable|policeman|policewoman|doctor|witnesses)|(?:never|not) have a better chance|do it again|prove me wrong|somebody use it|like the last one|(?:save|skip|forget|without|waste) (?:[^ ]+ ){0,3}?trial|not arrested|heavy sleeper|lives alone|sleeps alone|i'd watch|i would watch|would thank us|drinks on me|start (?:at|with) the|begin again|(?:until|till) (?:he|she|they|you) (?:can't|cannot|stops?|faints?|bleeds?|begs?|drops?|screams?)|may it hurt|nothing quick|nerve to|the guts to|one among you|easier to hit|just saying|not saying who|that's my wish|you know which house|enjoy your friday|my young men|young lions|look away|won't look|will not look|won't count|will not count|unofficially|permanent|permanently|that's a promise|mark my words|count on it|count the days|tick tock|last warning|you've been warned|consider this|i swear|on my mother|so help me|try me|and i mean it|i mean it|no doubt|with my own (?:two )?hands|bare hands|personally|slowly|screaming|take (?:our|my|their|your) time`,
  ),
];
/** Reports, law, grief, judgement, play: then the parts are of something else. */
export const NO_MAYHEM =
  / (?:pray(?:ing|ers?)? (?:for|with)|wedding|photos?|video|portrait|documentary|dance|dance ?floor|stage|hunting season|deer|lambs?|sheep|birds|supper|recipe|fried|cake|a film|the film|movie|novel|panto|game|league|cup|goals?|tournament|steel cage|charity|in court|the court|fair trial|be tried|sentenced|convicted|charged|arrested|prosecutors?|warrants?|investigators|hotline|suicide|mourn|grief|sorrow|condemn|condemned|condemns|victims?|survivors of|condolences|prayers|never ok|unacceptable|coward and|apologi[sz]e|said sorry|vaccin[a-z]*|cull of|surgery|firefighters?|rescued?|felony|treaty|deterrence|sanctions|ceasefire|metaphor(?:ically)?|figurative(?:ly)?|joking|haha|lmao|death threats?|threatened|threats|nobody deserves|no one deserves|stop (?:the|this|sending|killing)|end the|violence against|gun violence|terrorists?|isis|taliban|hamas|veterans|fallen|anniversary|on this day|museum|memorial|awareness|prevention|epidemic|opioid|paperwork|suppose|imagine a|explainer|self-defence|self-defense|called me|calls me|call me|capital punishment|death penalty) /;
/** Ordinary matters of office: beside them it takes more. */
export const ORDINARY =
  / (?:debate|polls?|polling|ballot|elections?|booth|votes?|voting|voters|campaign|seats|budget|tax|taxes|bill|bills|motion|amendment|policy|policies|economy|jobs?|pensions?|benefits|benefit|levy|virus|pandemic|diseases?|match|season|race|law|laws|remember(?:ed|ing)?|history|congress|senate|house of|health ?care|medicare|medicaid|obamacare|social security|legislation|programs?|funding|education|climate|energy|families|workers|students|nation|communit(?:y|ies)|republicans?|democrats?|gop|bipartisan|washington|business|businesses|shop|shops|troops|act of|safety|safe|protect|protecting|support|help|happy|proud|honor|honored|honoring|thanks?|join|watch|learn|congratulations|celebrate|celebrating|bless|blessed|lol|soup|balloons|lights|supper|dinner|lunch|breakfast|knock every door|team|win|won|points) /;

/** Words too common to look for. */
const COMMON = new Set(
  "the and for him her them his you your that this these those with out off from into over under any all some each every our their but not don don't won't never get got has have had are was were will one two who what way how old own can put let may may make take give like good time day more most last first next need needs want come comes goes back down here there wait ask call ring start begin again keep open leave left lay hold help hands hand face head faces heads arm arms leg legs heart mouth skin alive people young men man woman lions mean just said says saying until till can't cannot won look home house road wall tree gate sea end long name work life long big wide walls front place places new still without being been very much many same such just before after while where when then than too also look looks see saw seen hit fix cut run set pull hunt drop drops feed break breaks open opens hold holds take takes make makes break broken throw push kick beat strike fire down slowly personally promise swear bare friday enjoy words count marks mark nerve guts doubt through straw white black dress needle chair belt stick good well away sleep hospital guts get gets ice going sent she they thing land find found reach speak another morning tomorrow write read type talk walk rest wear post both opening going counting losing missing against pay visit both deal eat eating drink drinking food pick posts plant plants club clubs hide raw blue half doors lock bar stamp stamps opening fixes offs cook cooks cooking crack silence balls river lake bridge bus train roof plane window rack length empty runs running putting doing brand brands maker meal eating rites breath thing paid ground chest nose backs string wheels dos".split(
    ' ',
  ),
);
/** The words of which one stands in every part: the first and only look that most texts get. */
export const GRIM = [
  ...new Set(
    PARTS.filter(({ name }) => name !== 'leave' && name !== 'place')
      .flatMap(({ pattern }) => [...pattern.source.matchAll(/[a-z][a-z'-]+\??/g)].map(([word]) => word))
      .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]))
      .filter((word) => word.length > 2 && !COMMON.has(word)),
  ),
  'shot',
  'hit',
  'beat',
  'head',
  'hands',
].join(' ');
