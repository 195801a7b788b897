/** Words of the self-harm clause: what a person may be told to do to himself, and what makes it care instead. */

/** Told to one person, in the base form. */
/** The same acts as done: what somebody is invited to have done. */
const DONE =
  '(?:killed|hanged|hung|shot|drowned|offed|stabbed|poisoned|starved|gassed) (?:yourself|urself|yourselves)|(?:walked|jumped|ran|drove|threw yourself) (?:into|off|under|in front of) (?:the|a|that|your) (?:nearest )?[^ .!?]+|(?:took|swallowed) (?:(?:all|the|those|your|these|whole) )*(?:pills|tablets|bottle|box)|(?:slit|cut) your (?:wrists|throat|veins)|ended (?:it all|it|your (?:own )?life)|stopped breathing|pulled the trigger';

const ACTS =
  '(?:take|swallow) the whole (?:box|bottle|packet|pack|lot)|stop breathing(?! down)|stop eating until you (?:faint|collapse|drop|are nothing|cannot stand)|kill (?:yourself|yourselves|urself|ur self|your self|ya self|yoself)|off (?:yourself|urself)|hang (?:yourself|urself|yourselves)|shoot (?:yourself|urself)|' +
  'stab yourself|neck (?:yourself|urself)|unalive (?:yourself|urself)|drown yourself|poison yourself|hurt (?:yourself|urself)|starve yourself|gas yourself|' +
  'burn yourself alive|(?:slit|cut|slash) your (?:wrists?|throat|veins)|cut (?:yourself|urself)(?= (?:deep|deeper|again|more|until|and|[.!,]|url:))|' +
  'end your (?:own )?(?:pathetic |miserable |sad |worthless )?life|take your (?:own )?life|commit suicide|do a suicide|' +
  'drink (?:some )?bleach|swallow (?:the whole bottle|a bottle of pills|all your pills|bleach)|overdose (?:already|on (?:something|your|pills|fentanyl|sleeping))|eat a bullet|eat your gun|put a bullet in your (?:own )?head|' +
  'throw yourself (?:off|under|in front of|from|into|out of) (?:a|the|your|some|that) [^ .!?]+|step (?:out )?in front of (?:a|the|that|some) (?:[^ .!?]+ )?(?:bus|train|truck|lorry|tram)|walk into (?:the sea|the ocean|the river|the lake|traffic)|' +
  'stick your head in (?:the|an|your) oven|(?:tie|find|buy|get) (?:yourself )?a (?:rope|noose)(?= (?:[.!,]|and|already|url:|$))|put (?:a|the|that) (?:gun|rope|noose|plastic bag) (?:in|to|around|round|over) your (?:own )?(?:mouth|head|neck)|swallow (?:the|those|all your|your) pills|drink (?:some |the |a (?:bottle|glass|cup) of )?(?:antifreeze|drain cleaner|rat poison|weed ?killer|lye|petrol)|lie down on the (?:tracks|rails)|open your (?:veins|wrists)|starve until [^.!?]{2,30}|cut (?:a little |a bit |much |even )?deeper(?: (?:this|next) time)(?! (?:[^ .!?]+ ){0,3}?(?:if|into|budget|spending|costs|taxes))|top yourself|do yourself in|end yourself|delete yourself from (?:life|this world|the earth|existence)|' +
  '(?:take|swallow) (?:all )?(?:the|those|your|them|these) (?:whole |entire )?(?:bottle of )?(?:pills|tablets|sleeping pills)(?: all)?(?: at once)?(?! (?:your|the) (?:doctor|gp|nurse|vet)|(?: (?:twice|once|three times|every|daily|as|that|they|with|before|after|in the|you were|prescribed)))|starve to death|stop eating (?:altogether|for good|until you (?:die|disappear|are gone))|' +
  'blow your (?:own )?brains out|jump (?:off|from|in front of) (?:a|the|your|some|that|of a) (?:nearest |tall |very tall |high )?(?:bridge|cliff|building|roof|balcony|train|bus|window)';

const THIRD_ACTS =
  '(?:kill|hang|shoot|off|neck|drown|poison|unalive) (?:himself|herself|themselves|themself)|(?:slit|cut) (?:his|her|their) (?:own )?wrists|' +
  '(?:end|take) (?:his|her|their) own (?:life|lives)|commit suicide';

/** Words right before the act that make it an order or a piece of advice. */
const URGES =
  "(?:you|u|ya) (?:(?:really|honestly|seriously|just|all) )?(?:should|shoulda|must|need to|ought to|gotta|have to|could|can|better|might as well|may as well|deserve to)|why (?:don't|do not|not|dont) (?:you|u|ya)|why not|" +
  '(?:please|pls|just|go|now|hurry up and|(?:get it over with|do it|be brave|be a man|grow up|man up|do the (?:decent|right|honou?rable|only decent) thing|take the (?:honou?rable|easy|only) way out|log off|shut up)(?: and|,)|go and|go ahead and|time to|maybe|kindly|legit|literally|fucking|seriously)|do (?:us all|us|everyone|everybody|me|the world|the whole world|the country|america|yourself|society|your (?:family|parents|mother|father|mum|mom|dad)|humanity|the planet) a (?:big |huge )?(?:favor|favour|service)(?: and| ,|,)?|' +
  "(?:want|need|like|beg|dare|urge|encourage|advise|challenge) (?:you|u) to|your only (?:option|way out|choice) is to|the best thing you can do is(?: to)?|you'd better|make the world better(?: and|,)?|tell you to";
const FIGURATIVE =
  '(?! (?:with|working|trying|over|laughing|studying|to (?:get|make|finish|please|be)|for a|at the gym|in the (?:gym|foot)|training|a (?:slice|piece|break)|some slack|off))';

export const SELF_HARM_PHRASES = {
  urged: `(?:${URGES}) (?:(?:just|please|go|also|really|all|finally|actually|and) ){0,3}(?<act>${ACTS})${FIGURATIVE}`,
  bare: `(?<act>${ACTS})${FIGURATIVE}`,
  linked: `(?:and|or|then) (?:just |go |also |please ){0,2}(?<act>(?:kill|off|hang|shoot|neck|unalive|drown) (?:yourself|urself|yourselves))${FIGURATIVE}`,
  kys: '(?<act>kys|#kys|#killyourself|#kysnow|k y s|keep yourself safe kys)',
  endIt:
    '(?:you|u) (?:should|need to|could|might as well|really should) (?:please |really )*(?<act>just (?:please |really )*end it(?: all)?(?: now| today| tonight| already)?|end it all(?: now| today| tonight| already)?)(?= (?:[.!,]|url:|$))',
  third: `(?<who>he|she|they|him|her|them|@[^ ]+|this guy|that guy|these people|those people) (?:(?:all|just|really) )?(?:should|needs to|need to|ought to|must|better|had better) (?:(?:all|just|go|really|please) ){0,2}(?:(?:take|choose|find|do) (?:the|that) [^ .!?]+ (?:way out|thing|exit) (?:and|,) )?(?:just )?(?<act>${THIRD_ACTS})`,
  hoped: `(?:hope|wish|hoping|wishing) (?:that )?(?<who>you|he|she|they|@[^ ]+) (?:would |will |all |just |finally ){0,2}(?:kills?|hangs?|shoots?|offs?) (?<act>yourself|himself|herself|themselves)`,
  unmissed:
    "(?:(?<act>(?:no ?one|nobody|not a soul)(?: here| in this town| at all)? (?:would|will|'d|is going to) (?:even )?(?:miss you|notice|care|cry|come to your funeral))(?= (?:if|when|once) (?:you|u)(?:'re| were| are| was)? ?(?:died|die|dead|gone|killed yourself|disappeared|did it|ended it)(?= (?:[.!,]|tonight|tomorrow|today|url:|$)|$)))",
  goneWorld:
    "(?:world|planet|country|town|city|everyone|everybody|we|your (?:family|parents|kids|children|mother|father))(?: would|'d| will|'ll) (?:all )?be (?:so |much |far )*(?:better|happier|safer|a better place|nicer|relieved)(?: off)? (?<act>(?:without you (?:in it|on it|alive|breathing)|if you (?:(?:just|simply|finally) )?(?:weren't (?:alive|here anymore|around anymore|breathing)|were not alive|didn't exist|ended it|killed yourself|took your (?:own )?life|stopped breathing|just ended it)))",
  talked:
    '(?:stop|quit|enough) (?:talking|posting|tweeting|crying|whining|moaning|joking|going on|bitching|threatening) about (?:suicide|killing yourself|killing urself|dying|ending it(?: all)?|wanting to die|wanting to be dead) ?(?:and|,|then)? ?(?<act>(?:just |go |finally )?(?:do it|end it|kill yourself|get on with it))(?= (?:[.!,]|already|then|now|you|url:|$)|$)',
  dared:
    "(?<act>(?:end it|end it all|jump|pull the trigger|swallow them|take them)(?: (?:then|already|now))?) (?:[.,!]+ ){1,2}(?:(?:do it|end it|jump|go on|just) ?[.,!]* )?(?:no one's|noone's|nobody's|no one is|noone is|nobody is|no one will|nobody will|nobody would|no one would|nobody'll) (?:going to |gonna |even )?(?:stopping|stop|miss|missing|cry for|care about|save) (?:you|u)",
  coward:
    "(?<act>(?:jump|pull the trigger|cut deeper|swallow the pills|kick the chair|tie the knot around your neck)) (?:[.,!]+ )(?:you|u) (?:won't|wont|never will|haven't got the guts|don't have the guts|coward)(?= (?:[.!,]|$)|$)",
  given:
    "(?<act>(?:here's|here is|here|have|i'll (?:bring|buy|send|lend|get) you|i will (?:bring|buy|send) you|let me (?:buy|get|bring|lend) you|someone (?:give|get|buy|bring|send) (?:you|u|him|her)) (?:a|some|the|your) (?:good |nice |strong |sharp |full )?(?:rope|noose|razor|razor blades?|blade|bottle of (?:pills|bleach)|pills|bleach|loaded gun|bullet|chair and a rope)(?: and (?:a|some) [^ .!?,]+)?)(?= (?:[^ ]+ ){0,6}?(?:you know what to do|use it|use them|get on with it|do the rest|your neck|the rest is up to you|do us (?:all )?a fav))",
  whyNot:
    "why (?:haven't|havent|hasn't|hasnt|didn't|didnt|have|has) (?<who>you|u|he|she|they|@[^ ]+) (?:not )?(?:just )?(?<act>(?:killed|offed|hanged|hung|shot|necked|drowned) (?:yourself|urself|himself|herself|themselves)|ended (?:it all|your life|his life|her life)|jumped(?= (?:yet|[.!?]|$)|$))",
  feels:
    '(?<act>(?:cutting(?: yourself)?|starving(?: yourself)?|purging|self-harm|self harm|bleeding|burning yourself) (?:feels|is) (?:(?:so|really|actually|just|absolutely) )*(?:amazing|so good|good|great|like heaven|addictive|beautiful|perfect|the best feeling|freedom|bliss))',
  nextTime:
    '(?:(?:try harder|do it properly|do it right|succeed|use more pills|use a (?:longer|stronger) rope|cut deeper|jump higher)(?: ,)?) (?<act>(?:the )?next time)(?= (?:[.!,]|you|url:|$)|$)',
  stillAlive:
    'why (?:are|r) (?:you|u) (?<act>(?:even )?(?:still )?(?:alive|breathing|living|here on earth)|not dead(?: yet)?)(?= (?:[.!?,]|$)|$)',
  pact: "(?:who wants to|who's up for|who is up for|join (?:me|us) (?:in|for)|let's(?: all)?|looking for (?:someone|people) (?:for|to)) (?:[^ .!?]+ ){0,3}?(?<act>(?:a |our |the )?(?:suicide pact|group suicide|mass suicide|kill ourselves(?: together)?|suicide game|blue whale (?:game|challenge)|die together|end it together|cutting challenge|choking game|blackout challenge))",
  bestThing: `(?:thing|favou?r|service|kindness|contribution|step|gift|deed|act) (?:that )?(?:you|u|he|she) (?:could|can|should|will|would|'ll|ever) (?:ever )?(?:do|make|take|give)(?: [^ .!?]+){0,7}? (?:is|would be)(?: to)? (?:just )?(?<act>${ACTS})${FIGURATIVE}`,
  nobodyIf: `(?:nobody|no ?one|not a soul|none of us|not even your [^ .!?]+|who) (?:would|will|'d)(?: (?:even|ever|really))? [^.!?]{2,40} if (?:you|u) (?:(?:just|finally|simply) )?(?<act>${DONE})`,
  ifThenAll: `if (?:you|u) (?:(?:just|finally|simply|all) )?(?<act>${DONE}) (?:[^ .!?]+ ){0,4}?, ?(?:the world|nobody|no ?one|everyone|everybody|we|your (?:family|kids|wife|husband|mother|father|parents)|this (?:town|city|country)) (?:would|'d|will|could|might) (?:(?:all|finally|only|even) )*(?:be|cheer|celebrate|miss|care|notice|sleep|thank|breathe|clap|dance|cry)`,
  honour: `if (?:[^ .!?]+ ){2,9}?, ?(?:you|u|he|she)(?: will|'ll| would|'d| should| must| might) (?:just |finally |go and |go )?(?<act>(?:kill|hang|shoot|drown) (?:yourself|urself|himself|herself)|jump(?= (?:off|from))|end (?:it|your (?:own )?life))${FIGURATIVE}`,
  rightThere:
    "(?<act>(?:the |your |a )?(?:balcony|window|bridge|rope|noose|gun|razor|pills|tracks|knife|oven|train|bleach|railing|cliff|edge|trigger)(?: is| are|'s|'re) (?:right |just )?(?:there|here|over there|waiting(?: for you)?|open|yours|in your hand)) (?:[^.!?]{0,40} )?[.,;:!] ?(?:[^.!?]{0,30} )?(?:one step|jump|use (?:it|them)|go on|do it|rid of you|what are you waiting|what's stopping|take (?:it|them)|step out|lean over|let go|pull it)",
  promised: `(?:you|u) (?:(?:once|all|even) )?(?:promised|said|swore|vowed|told) (?:us |me |everyone |the world )?(?:that )?(?:you|u)(?: would|'d| will|'ll| were going to) (?:just |finally )?(?<act>${ACTS})(?: [^.!?]{1,40})? [.,!;] ?(?:[^.!?]{0,20} )?(?:we are|we're|i'm|i am|still|so|go on|do it|keep your|what are you|any time)`,
  goOn: '(?:go on|come on|well|do it)(?: then| now)? , (?<act>(?:jump|pull the trigger|let go|step off|swallow them|kick the chair))(?= [.,!])(?! [.,!] (?:[^.!?]{0,20} )?(?:water|pool|in))',
  kindness:
    "(?:(?:do|doing|would do|would be doing) (?:[^ .!?]+ ){1,4}?a (?:kindness|favou?r|service|solid)|(?:would|'d|will) be (?:a )?(?:better|kinder|a kindness|a mercy|a blessing|best)(?: [^ .!?]+){0,3}?) if (?:you|u) (?:(?:just|finally|simply|all) )?(?<act>(?:took|swallowed) (?:all )?(?:those|the|your|these) (?:[^ .!?]+ )?(?:pills|tablets)|killed yourself|hanged yourself|hung yourself|shot yourself|jumped(?= (?:off|from|in front|[.,!]|tonight))|ended (?:it|your (?:own )?life)|drowned yourself|slit your wrists)",
  means:
    "(?:there's|there is|you have|you've got|there are) (?:a |an |the |some |plenty of )?(?:[^ .!?]+ )?(?<act>(?:bridge|bridges|cliff|rope|noose|train line|railway|tracks|river|rooftop|balcony|gun|razor|oven|pills)(?: (?:near|by|behind|in|under|next to|outside|at) (?:your|you)(?: [^ .!?]+){0,2})?) [.,!;:] (?:(?:so |now |go |please )*(?:use (?:it|them|one)|go and use (?:it|them)|go jump|jump|you know what to do|do us (?:all )?a fav[^ ]+))",
  sooner:
    'the sooner (?:you|u)(?: all)? (?:(?:finally|just) )?(?<act>(?:die|are dead|hang|jump|lie down there|lie there|kill yourself|end it|end your life|are gone for good|pull the trigger|swallow (?:them|the pills)|are in the ground|stop breathing))(?= (?:[^ .!?]+ ){0,3}?(?:the better|the happier|the sooner|better))',
  ifI: "if i (?:had|looked like|was|were|lived like|wrote like|sounded like|talked like|voted like) (?:as [^ .!?]+ as )?(?<who>you|u|your [^ .!?,]+(?: [^ .!?,]+)?) ,? ?i(?:'d| would)(?: have)?(?: (?:just|already|long ago|probably))? (?<act>(?:hanged?|hung|killed?|shot|shoot|drowned?|offed|off) myself|(?:ended?|taken?|took) my (?:own )?life|jumped?(?: off| from| in front))",
  considered:
    '(?:have|did|had) (?:you|u) (?:ever )?(?:considered|thought (?:about|of)|tried|contemplated) (?<act>suicide|killing yourself|hanging yourself|ending (?:it all|your life)|jumping off [^ .!?]+ [^ .!?]+|not existing|dying)(?= [?.!,])',
  cheap:
    '(?<act>(?:a |the |some )?(?:rope|ropes|noose|pills|bullets?|razor|razors|razor blades|bleach)) (?:is|are|costs?|only costs?) (?:(?:very|so|only|really) )?(?:cheap|free|on sale|waiting|nothing|(?:a|two|five|ten) (?:dollars?|euros?|bucks))',
  grave:
    "(?:better off|happier|safer|relieved|glad|at peace|free|richer|thankful) (?:once|when|as soon as|the day) (?:you|u)(?:'re| are) (?<act>(?:in the ground|dead|buried|six feet under|in your grave|gone for good|under the ground))",
  painless:
    "(?<act>(?:mix|take|swallow|drink|inhale|breathe in|tie|close) (?:[^ .!?]+ ){1,10}?)(?:[^ .!?]+ ){0,6}?[.,;]? ?(?:and |then )?(?:it|that) (?:doesn't|does not|won't|will not|never) (?:even )?(?:hurts?)(?: [^ ]+){0,4}? (?:you|u)(?:'ll| will)? (?:just |simply |only )?(?:fall asleep|sleep|drift off|be gone|never wake|go quietly)",
  method:
    '(?:most effective|easiest|best|quickest|fastest|most painless|painless|least painful|simplest|surest) (?:way|ways|method|methods) (?:to|of|for) (?<act>kill yourself|killing yourself|die|end your life|ending your life|commit suicide|committing suicide|hang yourself|overdose|cut yourself|self-harm|self harm|starve yourself)',
  glorified:
    '(?<act>suicide|self-harm|self harm|cutting|cutting yourself|killing yourself|starving yourself) (?:is|feels) (?:(?:so|really|actually|just|always) )?(?:beautiful|the answer|the only answer|the only way out|the solution|the best solution|the best option|cool|romantic|brave and beautiful|good for you|worth it)',
} as const;

/** Prevention, grief and help: with one of these the words are care. */
export const CARE_WORDS: readonly string[] = [
  'prevention', 'prevent', 'hotline', 'helpline', 'lifeline', 'crisis line', '988', '1-800-273-8255', '741741', 'samaritans', 'reach out',
  'you are not alone', "you're not alone", 'seek help', 'get help', 'find help', 'awareness', 'warning signs', 'survivors', 'grieving',
  'ring the', 'call the', 'text the', 'counsellor', 'counselor', 'suicide watch', 'please talk', 'talk to someone', 'someone will pick up', 'i love you', 'we love you', 'stay with us', 'mental health', 'support line', 'stop bullying', 'cyberbullying', 'please stay', 'therapy',
]; // prettier-ignore
