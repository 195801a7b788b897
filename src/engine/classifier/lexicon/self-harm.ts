/** Words of the self-harm clause: what a person may be told to do to himself, and what makes it care instead. */

/** Told to one person, in the base form. */
const ACTS =
  'kill (?:yourself|yourselves|urself|ur self|your self|ya self|yoself)|off (?:yourself|urself)|hang (?:yourself|urself|yourselves)|shoot (?:yourself|urself)|' +
  'stab yourself|neck (?:yourself|urself)|unalive (?:yourself|urself)|drown yourself|poison yourself|hurt (?:yourself|urself)|starve yourself|gas yourself|' +
  'burn yourself alive|(?:slit|cut|slash) your (?:wrists?|throat|veins)|cut (?:yourself|urself)(?= (?:deep|deeper|again|more|until|and|[.!,]|url:))|' +
  'end your (?:own )?(?:pathetic |miserable |sad |worthless )?life|take your (?:own )?life|commit suicide|do a suicide|' +
  'drink (?:some )?bleach|swallow (?:the whole bottle|a bottle of pills|all your pills|bleach)|overdose (?:already|on (?:something|your|pills|fentanyl|sleeping))|eat a bullet|eat your gun|put a bullet in your (?:own )?head|' +
  'throw yourself (?:off|under|in front of|from|into|out of) (?:a|the|your|some|that) [^ .!?]+|step (?:out )?in front of (?:a|the|that|some) (?:[^ .!?]+ )?(?:bus|train|truck|lorry|tram)|walk into (?:the sea|the ocean|traffic)|' +
  'stick your head in (?:the|an|your) oven|(?:tie|find|buy|get) (?:yourself )?a (?:rope|noose)(?= (?:[.!,]|and|already|url:|$))|put (?:a|the|that) (?:gun|rope|noose|plastic bag) (?:in|to|around|round|over) your (?:own )?(?:mouth|head|neck)|top yourself|do yourself in|end yourself|delete yourself from (?:life|this world|the earth|existence)|' +
  '(?:take|swallow) (?:all )?(?:the|those|your|them|these) (?:whole |entire )?(?:bottle of )?(?:pills|tablets|sleeping pills)(?: all)?(?: at once)?(?! (?:your|the) (?:doctor|gp|nurse|vet)|(?: (?:twice|once|three times|every|daily|as|that|they|with|before|after|in the|you were|prescribed)))|starve to death|stop eating (?:altogether|for good|until you (?:die|disappear|are gone))|' +
  'blow your (?:own )?brains out|jump (?:off|from|in front of) (?:a|the|your|some|that|of a) (?:nearest |tall |very tall |high )?(?:bridge|cliff|building|roof|balcony|train|bus|window)';

const THIRD_ACTS =
  '(?:kill|hang|shoot|off|neck|drown|poison|unalive) (?:himself|herself|themselves|themself)|(?:slit|cut) (?:his|her|their) (?:own )?wrists|' +
  '(?:end|take) (?:his|her|their) own (?:life|lives)|commit suicide';

/** Words right before the act that make it an order or a piece of advice. */
const URGES =
  "(?:you|u|ya) (?:(?:really|honestly|seriously|just|all) )?(?:should|shoulda|must|need to|ought to|gotta|have to|could|can|better|might as well|may as well|deserve to)|why (?:don't|do not|not|dont) (?:you|u|ya)|why not|" +
  '(?:please|pls|just|go|now|hurry up and|go and|go ahead and|time to|maybe|kindly|legit|literally|fucking|seriously)|do (?:us all|us|everyone|everybody|me|the world|the whole world|the country|america|yourself|society|your (?:family|parents|mother|mum|mom)|humanity|the planet) a (?:big |huge )?(?:favor|favour|service)(?: and| ,|,)?|' +
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
  third: `(?<who>he|she|they|him|her|them|@[^ ]+|this guy|that guy|these people|those people) (?:(?:all|just|really) )?(?:should|needs to|need to|ought to|must|better|had better) (?:(?:all|just|go|really|please) ){0,2}(?<act>${THIRD_ACTS})`,
  hoped: `(?:hope|wish|hoping|wishing) (?:that )?(?<who>you|he|she|they|@[^ ]+) (?:would |will |all |just |finally ){0,2}(?:kills?|hangs?|shoots?|offs?) (?<act>yourself|himself|herself|themselves)`,
  unmissed:
    "(?:(?<act>(?:no ?one|nobody|not a soul)(?: here| in this town| at all)? (?:would|will|'d|is going to) (?:even )?(?:miss you|notice|care|cry|come to your funeral))(?= (?:if|when|once) (?:you|u)(?:'re| were| are| was)? ?(?:died|die|dead|gone|killed yourself|disappeared|did it|ended it)(?= (?:[.!,]|tonight|tomorrow|today|url:|$)|$)))",
  goneWorld:
    "(?:world|planet|country|town|city|everyone|everybody|we|your (?:family|parents|kids|children|mother))(?: would|'d| will|'ll) (?:all )?be (?:so |much |far )*(?:better|happier|safer|a better place|nicer|relieved)(?: off)? (?<act>(?:without you (?:in it|on it|alive|breathing)|if you (?:(?:just|simply|finally) )?(?:weren't (?:alive|here anymore|around anymore|breathing)|were not alive|didn't exist|ended it|killed yourself|took your (?:own )?life|stopped breathing|just ended it)))",
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
