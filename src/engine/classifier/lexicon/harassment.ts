/** Words of calls to harass somebody and of sexual harassment. */

/** Things done to a person that are harassment by their name. */
export const HARASS_VERBS: readonly string[] = [
  'harass', 'bully', 'dox', 'doxx', 'troll', 'dogpile', 'brigade', 'hound', 'stalk', 'torment', 'terrorize', 'terrorise', 'intimidate', 'swat',
  'hunt down', 'gang up on', 'mob', 'mass report', 'corner', 'ambush', 'heckle', 'cyberbully', 'follow home', 'spit on', 'scream at', 'pile on', 'shout at', 'yell at', 'jeer at', 'hiss at', 'threaten', 'frighten', 'terrify', 'scare', 'pester', 'badger',
  'persecute', 'humiliate', 'cyber-bully', 'mass-report', 'swarm', 'gang up against', 'shadow', 'tail', 'menace', 'pelt', 'spit at', 'rough up', 'insult', 'curse at', 'swear at', 'abuse', 'berate', 'jeer', 'taunt', 'pile onto', 'lay into',
]; // prettier-ignore

/** Places where somebody is private. With the owner before them. */
export const HOME_PLACES: readonly string[] = [
  'house', 'home', 'apartment', 'flat', 'doorstep', 'front door', 'front yard', 'front lawn', 'driveway', 'private residence', 'residence',
  'lawn', 'yard', 'porch', 'front steps', 'front porch', 'garden', 'garden gate', 'front gate', 'gate', 'windows', 'window', 'balcony', 'school gate', 'workplace', 'gym', 'local',
  'favourite restaurant', 'favorite restaurant', 'table', 'wedding', 'funeral', "kids' school", "kid's school", 'kids school', "daughter's school", "son's school", "children's school",
  "children's schools", "kids' schools", "wife's work", "parents' house", "mother's house", "mom's house", 'family home', 'vacation home', 'street',
]; // prettier-ignore

/** Channels that many people can flood. */
export const CHANNELS: readonly string[] = [
  'phone', 'cell', 'cell phone', 'cellphone', 'mobile', 'inbox', 'dms', 'dm', 'mentions', 'replies', 'notifications', 'voicemail', 'voice mail',
  'e-mail', 'email', 'timeline', 'comments', 'instagram', 'facebook page', 'facebook', 'personal email', 'home phone', 'private number', 'insta', 'ig', 'snap', 'snapchat', 'tiktok', 'fb', 'whatsapp', 'phone line', 'phone lines', 'voicemails', 'work phone', 'work email', 'answering machine', 'tl', "dm's", 'comment section',
]; // prettier-ignore

/** Public ways to petition: a call to use them is politics. */
export const PETITION_WORDS: readonly string[] = [
  'office', 'offices', 'congress', 'senate', 'capitol', 'switchboard', 'committee', 'legislators', 'lawmakers', 'representatives',
  'your senator', 'your senators', 'your representative', 'your mp', 'hotline', 'comment line', 'public comment', 'town hall', 'rally', 'campaign',
  'open house', 'white house', 'state house', 'statehouse', 'fundraiser', 'house of representatives', 'phone bank', 'phonebank', 'canvass',
]; // prettier-ignore

/** Openings that call on others. */
const CALL =
  "(?:everyone|everybody|all of you|you all|y'all|yall|guys|folks|patriots|someone|somebody|anyone|let's|lets|let us|we should|we must|we need to|we should all|" +
  'you should|you should all|you must|please|time to|feel free to|make sure to|make sure you|locals|lads|ladies|friends|brothers|sisters|comrades|followers|supporters|neighbours|neighbors|people of [^ .!?]+|if you (?:see|spot|meet|live near|know) [^ .!?]+|someone should|somebody should|people should|someone needs to|somebody needs to|people need to|who wants to|who is going to|who else will|who will help me|join me and|go ahead and)';
const OWNER =
  "(?:his|her|their|this guy's|this woman's|that guy's|@[^ ]+ 's|@[^ ]+|(?:the|that|this) [a-z]+(?: [a-z]+)?'s|(?:(?!(?:the|a|an|our|my|your|to|at|by|in|on|from|outside) )[a-z.-]+ ){0,2}[a-z]+'s)";

/** Somebody at whom it is done: a pronoun, a handle, a noun with its determiner, a name. */
const WHOM =
  '(?<who>him|her|them|@[^ ]+|(?:this|that|the|these|those) (?:[^ .!?,]+ ){0,3}?[^ .!?,]+|[^ .!?,]+(?: [^ .!?,]+)?)';
const STOPS =
  '(?= (?:[.!?,;:]|today|tonight|tomorrow|now|until|till|for me|for us|from me|from us|when|if|and|on (?:his|her|their) way|as (?:he|she|they)|in the face|outside|wherever|whenever|again|so|please|url:|#[^ ]+|$)|$)';
const MISSILES =
  '(?:eggs?|bottles?|bricks?|stones?|rocks?|tomatoes|milkshakes?|paint|beer|piss|shit|dog shit|manure|acid|bags of (?:shit|piss|flour)|rotten (?:eggs|fruit|tomatoes)|rubbish|cans|coins|fireworks|whatever you (?:have|can find)|anything you can find)';
const NASTY =
  '(?:cruel|nasty|mean|vicious|horrible|rude|awful|brutal|vile|hateful|merciless|abusive|unpleasant|toxic)';
const BLOW =
  '(?:slap|smack|punch|kick|kicking|shove|hiding|battering|clip round the ear|black eye|bloody nose|fat lip|thump|thumping|headbutt|going over|pasting|roughing up)';

export const HARASS_PHRASES = {
  abuseCall: `(?:ring|call|phone|spam|e-mail|email|message|text|dm) (?<who>him|her|them|@[^ ]+|[^ .!?,]+(?: [^ .!?,]+){0,2}?)(?: (?:office|house|home|work|desk|line|clinic|school|shop|boss))?(?: (?:non-stop|nonstop|all day|all night|every hour|day and night|non stop|tonight|now|today|up))? (?:and|to) (?:scream|yell|shout|swear|curse|abuse|insult|threaten|breathe heavily|call (?:him|her|them) (?:names|a))(?: (?:at|down))?(?! (?:happy|hooray|congrat|surprise|bingo|thank))`,
  passive: `(?<verb>should|must|ought to|needs? to|has to|have to|deserves? to|gotta|got to) (?:(?:all|just|really|also|still) ){0,2}(?:be|get) (?:(?:constantly|relentlessly|publicly|mercilessly|endlessly|permanently|thoroughly) )?(?<harm>harassed|bullied|hounded|stalked|doxx?ed|dogpiled|mobbed|heckled|tormented|terrori[sz]ed|spat on|spat at|screamed at|yelled at|shouted at|followed home|followed around|intimidated|swarmed|pelted|egged|swatted|(?:chased|hounded|run|driven|bullied|hunted) (?:out of|off) (?:town|this (?:site|app|platform|town|village|city|website)|the (?:internet|village|city|street|site|country)|twitter|here|(?:his|her|their) (?:home|house)))(?! (?:less|only by|by their coach))`,
  cruel: `be (?:as )?${NASTY}(?: and ${NASTY})?(?: as (?:you can|possible|you like|you want))?(?: be)? to ${WHOM}${STOPS}`,
  letUp: `(?:don't|do not|dont|never) (?:let up on|ease up on|go easy on|take it easy on|have mercy on|stop harassing|stop messaging|stop calling|stop hounding|stop tormenting) ${WHOM} ?(?:until|till|'til|for a (?:second|minute|moment)|ever|[.!]|$)`,
  blow: `(?:give|hand|deal) ${WHOM} (?:a|one|the) (?:(?:good|proper|hard|real|solid|nice|well-deserved|,|and) ){0,3}${BLOW}(?! (?:out of|up the|in the polls|for being|start))`,
  slap: `(?<harm>slap|smack|punch|headbutt|deck|kick|shove|trip|spit on|spit at|egg|milkshake) ${WHOM} ?(?:for me|for us|from me|in the (?:face|mouth|teeth|nose|head|gut)|on sight|if you (?:see|spot|meet|bump into) (?:him|her|them)|when you (?:see|spot|meet) (?:him|her|them)|as (?:he|she|they) (?:leaves?|comes?|walks?))`,
  roughUp: `(?:rough|beat|duff|mess|smack|slap|knock|push) (?<who>him|her|them|@[^ ]+|(?:this|that) [^ .!?,]+|[^ .!?,]+(?: [^ .!?,]+)?) (?:up|about|around) (?:(?:a bit|a little|some|for me|good|properly) ){0,2}(?:if|when|next time|once|as soon as) (?:you|we|he|she|they)`,
  throwAt: `(?:throw|chuck|hurl|lob|fling|pour|dump|tip) (?:(?:some|your|a|a few|more|all the) )?${MISSILES} (?:at|on|over) ${WHOM}${STOPS}`,
  visit: `pay (?<who>him|her|them|@[^ ]+|(?:this|that|the) (?:[^ .!?,]+ ){0,2}?[^ .!?,]+|[^ .!?,]+(?: [^ .!?,]+){0,2}?) a (?:little |friendly |nice |late-night |late night |surprise )?visit (?:at (?:home|work|church|mosque|synagogue|(?:his|her|their) (?:house|home|flat|place|work))|tonight|at night|in the (?:night|middle of the night)|after dark)`,
  sic: `(?:(?:you(?: all| guys)? |followers |fans |army |boys |lads |patriots )(?:all )?know what to do (?:with|to|about)|you have your (?:target|orders|mission)s? ?[:,.-]*) (?<who>him|her|them|@[^ ]+|(?:this|that) [^ .!?,]+|[^ .!?,]+ [^ .!?,]+)${STOPS}`,
  nextTarget: "(?:next|today's|tonight's|this week's) target(?: is|s are)? ?[:,.-]* (?<who>him|her|@[^ ]+)",
  goAfter: `(?:go|come|get|keep going) after (?<who>him|her|them|@[^ ]+|(?:this|that) [^ .!?,]+|[^ .!?,]+ [^ .!?,]+)(?: all)? (?:one by one|one at a time|relentlessly|personally|and (?:his|her|their) (?:families|family|kids|children|wife|husband)|in (?:his|her|their) (?:homes?|dms|mentions)|at (?:home|work)|until (?:he|she|they) (?:quits?|deletes?|cr(?:y|ies)|leaves?|breaks?))`,
  getBoys: `(?:sic|swarm|savage|maul) (?<who>him|her|them|@[^ ]+|this [^ .!?,]+) ,? ?(?:boys|girls|lads|army|guys|everyone|everybody|gang|team|patriots|chat)(?= (?:[.!,]|$)|$)`,
  lesson: `teach (?<who>@[^ ]+|him|her|this [^ .!?,]+|[^ .!?,]+ [^ .!?,]+) a lesson(?: (?:[.!,]|and))* (?:pile (?:in|on)|in (?:his|her|their) (?:dms|mentions|replies)|make (?:him|her|them) cry|swarm|flood|send (?:him|her|them)|go (?:to|round)|at (?:home|his house|her house))`,
  withMe: `(?:(?:who's|who is|whos|who) (?:else )?(?:is )?(?:in|coming|up|down|ready|game|joining|wants|wanna|want|joins)|anyone (?:up|down|in|game|joining|want|wants|fancy)) (?:(?:with me|me|with us|us|tonight|tomorrow) )*(?:to|for|in|and) (?:help |go |come )?(?<harm>harass|harassing|bully|bullying|hound|hounding|stalk|stalking|dox|doxx|doxing|doxxing|dogpile|dogpiling|troll|trolling|torment|tormenting|mob|mobbing|swarm|swarming|heckle|heckling|scream at|screaming at|yell at|yelling at|shout at|shouting at|terrori[sz]e|terrori[sz]ing|intimidate|intimidating|scare|scaring|frighten|frightening|follow|following|ruin|ruining|spam|spamming|pelt|pelting|egg|egging) ${WHOM}`,
  meal: `(?:see|spot|find|meet|catch|recogni[sz]e|run into|bump into) (?<who>him|her|them|(?:a|an|any|one of (?:these|those|the|them|his|her)|this|that|the) ?(?:[^ .!?,]+ ){0,3}?[^ .!?,]*|[^ .!?,]+ [^ .!?,]+) (?:in|at|on|having|eating|out) (?:a |an |the |any |your |his |her |their )?(?:restaurant|dinner|lunch|breakfast|shop|store|pub|bar|cafe|supermarket|gas station|petrol station|department store|street|train|plane|airport|church|mosque|synagogue|park|gym|public|cinema|theatre|theater)s? (?:[^ ]+ ){0,12}?(?<harm>yell|scream|shout|heckle|spit|boo|surround|crowd|push back|harass|spoil|ruin|throw|make (?:him|her|them) (?:run|leave|cry|uncomfortable|afraid)|chase|drive (?:him|her|them) out|let (?:him|her|them) have it|get in (?:his|her|their) face)`,
  home:
    '(?:go|show up|turn up|come|gather|march|protest|meet|assemble|head|get|camp|camp out|be|drive|wait|sit|picket|stand) (?:(?:over|down|right|on|all|together|tonight|tomorrow|now) ){0,2}' +
    `(?:to|at|outside|in front of|on|by|outside of|around) (?<who>${OWNER}) (?:(?:private|own|family|kids'|front) )?<home>`,
  hell: `(?:make|turn) (?<who>${OWNER}|[^ .!?,]+ [^ .!?,]+'s) (?:life|lives|existence|days|every day|every night|every waking moment|evenings|weekends) (?:into )?(?:(?:a|an|as|absolute|living|total|pure|utter|utterly) ){0,2}(?:hell|miserable|misery|unbearable|nightmare|unlivable|unliveable|torture|torment)`,
  flood: `(?:flood|spam|blow up|light up|bombard|swamp|carpet-bomb|pound|jam|clog|fill up|light up|bury|overload) (?<who>${OWNER}) (?:(?:personal|private|home) )?<channel>`,
  harass:
    '<harass>(?: (?:and|,|&) <harass>)? (?<who>him|her|them|@[^ ]+|this [^ .!?,]+|that [^ .!?,]+|these [^ .!?,]+|those [^ .!?,]+|the [^ .!?,]+|[^ .!?,]+ [^ .!?,]+|[^ .!?,]+)(?: down| home| until| out of| off|)',
  frighten:
    '(?:frighten|scare|terrify|bully|shame|harass|hound|terrorise|terrorize|intimidate|shout|drive|chase|run|threaten|haunt) (?<who>him|her|them|@[^ ]+|(?:this|that|these|those|the) (?:[^ .!?,]+ ){0,2}?[^ .!?,]+|[^ .!?,]+(?: [^ .!?,]+)?) (?:into (?:silence|hiding|leaving|quitting|submission|resigning|the ground)|out of (?:town|his|her|their|this (?:town|street|village|city|neighbourhood|neighborhood|platform|site)|the (?:village|city|neighbourhood|neighborhood|country|street))|off (?:this|the|twitter|here|line|the internet)|until (?:he|she|they) (?:cries|cry|quits?|breaks?|cracks?|leaves?|shuts? up|deletes?|resigns?|moves? away|begs?))',
  hunt: '(?:hunt|track|chase|run) (?<who>him|her|them|@[^ ]+|this [^ .!?,]+|these [^ .!?,]+) down',
  where:
    "(?:find out|figure out|tell me|tell us|anyone know|anybody know|who knows|somebody find|someone find|does anyone know|let's find out) where (?<who>he|she|they|this [^ .!?,]+|that [^ .!?,]+|@[^ ]+) (?:live|lives|sleeps|sleep)",
  address:
    "(?:post|drop|share|find|leak|publish|get|give) (?:me |us )?(?<who>his|her|their|this guy's|that guy's|@[^ ]+) (?:home )?(?:address|phone number|home address|cell number|personal number|private number)",
  peace:
    "(?:don't|do not|never|dont) (?:let|give|leave|grant|allow) (?<who>him|her|them|@[^ ]+|these [^ .!?,]+|this [^ .!?,]+|that [^ .!?,]+|[^ .!?,]+ [^ .!?,]+) (?:(?:ever|even|to) )?(?:sleep|have a moment|have a moment's peace|eat in peace|walk the streets?|rest|have any peace|know peace|show their faces?|show his face|show her face|a moment's (?:peace|rest)|a minute's (?:peace|rest)|a second's (?:peace|rest)|any peace|a quiet (?:night|moment|hour|day)|one quiet (?:night|moment|hour|day)|alone(?: for a (?:minute|second|moment))?|in peace)(?= (?:[.!,;]|until|till|tonight|again|anywhere|for|not|ever|url:|#[^ ]+|$)|$)",
  noPeace:
    'no (?:peace|rest|sleep|quiet|mercy|privacy|escape)(?: and no [^ .!?,]+)? for (?<who>him|her|them|@[^ ]+|(?:this|that) (?:[^ .!?,]+ ){0,2}?(?:man|woman|guy|liar|traitor|judge|witness|coward|creep|snitch|rat|teacher|reporter|journalist|nurse|doctor|clerk|neighbour|neighbor|senator|councillor)|[A-Za-z]+ [^ .!?,]+)(?= (?:[.!?,]|anywhere|until|till|tonight|ever|now|url:|#[^ ]+|$)|$)',
  face: "(?:get|be|scream|shout|yell|spit|stick a camera) (?:right )?(?:up )?(?:in|into) (?<who>his|her|their|@[^ ]+'s|[^ .!?,]+'s) (?:face|faces|ear|ears)",
  follow:
    '(?:follow|stalk|tail|trail|chase|shadow|film) (?<who>him|her|them|@[^ ]+|(?:this|that|the) [^ .!?,]+(?: [^ .!?,]+)?|[^ .!?,]+(?: [^ .!?,]+){0,2}) (?:home|everywhere|wherever|around town|day and night|night and day|all day|all night|down the street|back to|from [^ .!?]+ to|into (?:shops|restaurants|the (?:shop|supermarket|church|mosque|synagogue|toilet|bathroom))|to (?:his|her|their|dinner|lunch|breakfast|church|mass|work|school|bed|the (?:shops?|supermarket|gym|toilet|bathroom|airport|bus stop|station|school gate|restaurant|pub)))',
  knock:
    "(?:bang|hammer|pound|knock|lean|kick|throw (?:eggs|bricks|stones|rocks|paint|rubbish|things) (?:at|through)|put bricks through|surround|block|egg|brick|vandali[sz]e|trash|smash|smash up|spray|spray-paint|key|slash|ring|film|photograph) (?:(?:on|at|in|up|all) ){0,2}(?<who>his|her|their|this guy's|that guy's|@[^ ]+'s|[^ .!?,]+'s) (?:own |front |family |private )?(?:house|home|door|doorbell|bell|windows?|car|tyres|tires|driveway|shop|fence|flat|bedroom window|kids|children)",
  callAllNight:
    '(?:phone|ring|call|text|message|dm|whatsapp|wake|email|e-mail) (?<who>him|her|them|@[^ ]+|[^ .!?,]+ [^ .!?,]+)(?: up)? (?:(?:[^ .!?]+ ){0,2}?)(?:at (?:night|midnight|(?:[0-9]+|three|four|two) ?(?:am|in the morning)|all hours)|day and night|night and day|all night|in the middle of the night|every (?:hour|minute|five minutes|ten minutes|half hour|single night|night)|non-stop|nonstop|around the clock|round the clock|until (?:he|she|they) (?:cries|cry|breaks|break|cracks|crack|quits|quit|deletes|delete|begs|moves))',
  sendHate:
    '(?:send|give|show|bring|mail) (?<who>him|her|them|@[^ ]+|[^ .!?,]+ [^ .!?,]+) (?:(?:all|some|a lot of|lots of|loads of|your|as much|nothing but|of|the) ){0,3}(?:hate|hatred|abuse|hate mail|threats|death threats|grief|insults|filth|worst)(?! (?:crime|speech))',
  afraid:
    "make (?:sure )?(?<who>him|her|them|@[^ ]+|[^ .!?,]+ [^ .!?,]+|this [^ .!?,]+|that [^ .!?,]+) (?:(?:never|can't|cannot|is|are|feels?|too|so|wish|live|be|knows?) ){0,3}(?:afraid|scared|frightened|terrified|unsafe|in fear|fear|leave (?:his|her|their|the) (?:house|home)|sleeps?|show (?:his|her|their) faces?|(?:never been|not) born)(?= (?:[.!?,]|to|of|for|in|at|again|every|when|url:|$)|$)",
  employer:
    "(?:message|call|ring|phone|write to|write|email|e-mail|contact|tell|tag|spam|dm) (?<who>his|her|their|@[^ ]+'s|[^ .!?,]+'s) (?:boss|employer|employers|work|workplace|company|parents|wife|husband|family|school|landlord|clients|customers|neighbours|neighbors)(?: and [^ .!?]+(?: [^ .!?]+)?)? (?:[^ .!?]+ ){0,4}?(?:until|till|and get|to get|so) (?:he|she|they|him|her|them)(?:'s|'re)? (?:is|are|gets?|has|loses?|fired|sacked|evicted|kicked|thrown)",
  wait: '(?:wait|be waiting|lie in wait|hang around|be there|queue up) (?:for )?(?<who>him|her|them|@[^ ]+|[^ .!?,]+ [^ .!?,]+)? ?(?:outside|after work|in the car park|at the school gate|by (?:his|her|their) car|when (?:he|she|they) (?:gets?|comes?|leaves?|goes?) (?:home|out|off|to))(?: (?:work|school|the (?:gym|court|shop|studio)|church|mosque|synagogue))? (?:and|with) (?:scream|shout|spit|scare|frighten|jeer|let|show|give|teach|make|eggs|bricks|cameras|bats)',
  confront:
    '(?:confront|surround|push back on|scream at|harass|mob) (?<who>him|her|them|@[^ ]+) (?:(?:at|in|whenever|wherever|everywhere|when|outside) )<3> (?:restaurant|restaurants|store|grocery|gas station|department store|home|house|church|mosque|synagogue|school|street|streets|you see|they go|he goes|she goes|they eat|dinner|airport|public)',
} as const;

export const CALLS_ON_OTHERS = new RegExp(
  ` ${CALL} (?:(?:all|just|please|go|also|together|tonight|today|should|must|will|better|could|can|needs to|need to|ought to|out there|and|,) )*$`,
);

/** Phrases that make somebody's body or sexuality the subject, addressed to or about them. */
export const SEXUAL_PHRASES = {
  demand:
    '(?:send|show|dm|give|post) (?:me |us )?(?:some |your |more |those |a few )?(?:nudes|nude pics|nude pictures|naked pics|naked pictures|noodz|tits|boobs|feet pics|pictures of your (?:body|tits|ass|boobs))',
  bare: '(?:send|show|dm|give|post) (?:me |us )?(?:(?:a|one|some|another|your|more|little|quick|private) ){0,3}(?:pic|pics|picture|pictures|photo|photos|selfie|selfies|snap|snaps|video|vid)(?: of (?:you|yourself))? (?:[^ .!?]+ ){0,2}?(?:with nothing on|with no clothes on|in nothing but|naked|nude|topless|undressed|without (?:your|any|the) (?:clothes|top|shirt|bra|bikini)|wearing nothing|in (?:your|the|that|a|just your) (?:bikini|underwear|lingerie|bra|bath|shower|knickers|panties|thong|stockings|bed)|from (?:the shower|your bed|behind))',
  imagine:
    "(?:picturing|imagining|imagine|picture|pictured|thinking (?:about|of)|think (?:about|of)|dreaming (?:about|of)|dreamt (?:about|of)|dreamed (?:about|of)|fantasi[sz]ing about|fantasi[sz]e about|daydreaming about|can't stop thinking (?:about|of)) (?<who>you|her|him|your|those|that|these|his|@[^ ]+) (?:[^ .!?]+ ){0,4}?(?:in (?:my|your|a) bed|naked|nude|undressed|undressing|without (?:your|her|his|any|a|those) (?:clothes|top|shirt|dress|skirt)|in (?:your|her|his|that|those|a|nothing but) (?:underwear|lingerie|bikini|stockings|knickers|thong|bra)|on (?:your|her|his) (?:knees|back)|on top of me|under me|on my (?:lap|face)|around my (?:neck|waist|head)|round my (?:neck|waist|head)|wrapped around|bending over|bent over|in the shower(?! of)|lips on|legs open|legs apart)",
  bet: "(?:bet|betting|reckon|wonder if) (?:that )?(?<who>you|your|you're|she|she's|he|he's|you'd|she'd|@[^ ]+) (?:[^ .!?]+ ){0,4}?(?:in bed|in the sack|between the sheets|in the bedroom|on your knees|with (?:your|her|his) clothes off|down there|moan|scream my name|taste (?:so )?(?:good|sweet|amazing|nice)|like it rough|go all night|kinky|filthy in)(?= (?:[.!?,]|too|and|lol|url:|@[^ ]+|#[^ ]+|$)|$)",
  makes:
    '(?<who>you|she|he|your [^ .!?]+|her [^ .!?]+|his [^ .!?]+|those [^ .!?]+|that [^ .!?]+) (?:always |really |just )?(?:make|makes|get|gets|making|getting) me (?:so |really |all )?(?:hard|horny|wet|hot and bothered|want to (?:undress|touch|lick|fuck|grab|spank) (?:you|her|him))',
  look: "(?<who>it|you|you'd|she|she'd|he|he'd|those (?:legs|lips|hips|curves|thighs)|that (?:mouth|body|bum|arse|ass)|your (?:legs|lips|hips|curves|mouth|body)) (?:(?:would|'d|should|could|look|be|looks|belong|belongs|do|so|much|far|even) ){1,4}(?:better|good|great|hot|sexy|sexier|amazing|best)? ?(?:naked|out of (?:that|those|your|her) (?:dress|clothes|jeans|suit|skirt|blouse|shirt|uniform)|on (?:your|her|his) knees|in my bed|on my (?:bedroom |hotel )?floor|with nothing on|without (?:that|those|your|the) (?:dress|clothes|jeans|skirt|blouse|shirt)|wrapped around (?:me|my [^ .!?]+)|(?:around|round) my (?:neck|waist|head)|on my (?:face|lap)|on me|on top of me)",
  strip:
    '(?:(?:take off|unbutton|lose|drop|lift|slip out of|get out of) (?<who>your|that|those) (?:top|shirt|blouse|clothes|bra|dress|skirt|knickers|panties|pants|trousers)(?: for (?:me|us))?|show (?:me|us) (?:some|a bit of|a little|more) (?:skin|leg|cleavage)|wear something (?:tighter|shorter|sexier|low-cut|see-through) (?:for|next))',
  price:
    "(?:(?:let me|give me|i want|i need|all i want is|spend) (?:have |spend )?(?:a|one|the|just one) (?:wild |hot )?night with (?:you|her|him|me)|(?:how much|what do you charge|what's your price|name your price) (?:[^ .!?]+ ){0,3}?(?:for a night|for an hour|for one night|a night|an hour|to sleep with|for sex|to (?:see you|get you) naked))",
  lap: "(?:sit on my (?:lap|knee)|come (?:and )?(?:sit|warm|share|lie) (?:[^ .!?]+ ){0,3}?(?:my bed|my lap|in bed)|come to my (?:hotel )?room|join me in (?:bed|the shower|my bed)|give me a (?:blow ?job|hand ?job)|i'd (?:do|ruin|wreck) (?:you|her|him) (?:so|all|any)|what are you wearing (?:under|underneath|in bed)|(?:bra|cup) size|are you a virgin|do you (?:swallow|like it rough|wax)|wet for me|undressing you with my eyes)",
  want: "(?:want to|wanna|would love to|'d love to|i'd|going to|gonna|would|dying to|let me|can i) (?:(?:totally|so|really|just|like) )?(?:to )?(?:fuck|bang|shag|smash|tap|nail|screw|bend over|motorboat|undress|lick|see naked|sleep with|have sex with|get in bed with|take to bed) (?<who>you|her|him|that ass|@[^ ]+)",
  bend: "(?:i'd|i would|i'll|i will|i'm going to|imma|let me|wanna|want to|gonna|would love to|dying to) (?:(?:so|totally|really|love to|just|gladly|happily) )*(?:bend (?<who>you|her|him|@[^ ]+) over|lick (?:every inch|all) of (?<whom>you|u|her|him)|suck on (?:your|her|his|those)|taste (?:you|her|him|every inch)|grab (?:your|her|those|that) (?:ass|tits|boobs|bum|arse))",
  needs:
    '(?<who>she|he|you|u|her|him|@[^ ]+) (?:(?:just|really|clearly|obviously|badly) )?(?:needs?|wants?|could use|could do with) (?:a |some )?(?:(?:good|hard|proper|long|,) ){1,3}(?:fuck|fucking|shag|shagging|dick|cock|dicking|pounding|shafting|rogering|seeing to|spanking)(?= (?:[.!,?]|to|and|from|tonight|lol|url:|$)|$)',
  sentPic:
    "(?:sent|sending|send|dm'd|dmed) (?:you|u|her|him) (?:a |another |some |more |the )?(?:pics?|pictures?|photos?|snaps?|videos?|vids?) of my (?:dick|cock|junk|penis|balls|naked body|boner)|(?:sent|sending|dm'd) (?:you|u|her|him) (?:a |another )?(?:dick ?pics?|cock ?pics?|nudes?)",
  smash:
    'would (?:smash|bang|shag|nail|hit that|tap that|do her|ruin her)(?= (?:[.!,]|$|so))|(?:mouth|lips|body|legs) (?:[^ ]+ ){0,6}?made for (?:one thing|sucking|my|sin|fucking)',
  naked:
    "(?:want to|wanna|would love to|'d love to|i'd love to|let me|can i|dying to) see (?<who>you|her|him|@[^ ]+) (?:naked|nude|undressed|in your underwear|without clothes|in bed|on your knees)",
  body: '(?<who>your|her|his|@[^ ]+) (?:(?:big|fat|nice|sexy|huge|tiny|perfect|juicy|sweet|hot|little|tight) )?(?:tits|boobs|ass|dick|cock|pussy|nipples|crotch) (?:(?:is|are|look|looks|so|really|just) ){1,3}(?:hot|sexy|amazing|perfect|juicy|delicious|huge|tasty|fuckable|great|nice|turning me on|turn me on|make me hard|makes me hard)',
  nice: '(?:nice|great|love your|love those|love that|look at those|look at that) (?:tits|boobs|ass|rack|nipples)',
  ask: '(?:what color|what colour|what kind of) (?:is|are) your (?:underwear|panties|bra|knickers)',
  act: '(?:sit on my face|get on your knees for me|suck my (?:dick|cock)|ride my (?:dick|cock|face)|spread your legs|bend over for me|come to my bed|are you wearing panties)',
} as const;
