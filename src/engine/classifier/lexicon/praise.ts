/** Words of violent crimes and of their praise, as patterns over words between single spaces (praised-violence.ts). */

export const KILLER =
  /^(?:shooters?|gunm[ae]n|killers?|murderers?|bombers?|attackers?|assassins?|terrorists?|arsonists?|stabbers?|knifem[ae]n|axem[ae]n|hijackers?|lynchers?|executioners?|breivik|tarrant|mcveigh|unabomber|godse)$/;
export const EVENT =
  /^(?:massacres?|shootings?|bombings?|murders?|killings?|lynchings?|genocide|holocaust|slaughter|beheadings?|stabbings?|assassinations?|pogroms?|9\/11|attacks?|arson|firebombing|executions?|hanging|bloodbath|rampage|atrocity|knifing|ambush)$/;
/** Events that are nothing else: a "shooting" or an "attack" may be a film's or a team's. */
export const GRAVE =
  /^(?:massacres?|bombings?|murders?|lynchings?|genocide|holocaust|beheadings?|stabbings?|assassinations?|pogroms?|9\/11|arson|firebombing|knifing|bloodbath)$/;
export const DOER =
  /^(?:man|men|woman|women|guy|guys|lad|lads|boy|boys|girl|girls|lady|ladies|kid|kids|person|people|one|ones|brother|brothers|sister|sisters|bloke|patriot|patriots|hero|heroes|heroine|heroines|whoever|those|they|he|she|dude|driver|student|farmer|mob|crowd|fighters|martyrs|legend|someone|somebody|two|three|four|five|six)$/;
/** Those whose violence is a state's or a rescue, and those whose death is no crime. */
export const LAWFUL =
  /^(?:officers?|police|policem[ae]n|cops?|soldiers?|troops?|army|navy|seals?|marines?|pilots?|snipers?|guards?|deputy|deputies|sheriffs?|agents?|ranger|rangers|military|forces)$/;
export const SAVED =
  /^(?:condemn|condemns|condemned|prevent|prevented|stopped|stops|tackled|disarmed|saved|rescued|shielded|protected|overpowered|arrested|caught|tackles|nurse|nurses|medics?|paramedics?|survivors?|survived|victims?|mourn|mourning|prayers|condolences|tragedy|tragic|firefighters?|detectives?|confronted|fought|subdued|apprehended|bystanders?)$/;
export const GUILTY =
  /^(?:isis|terrorists?|taliban|al-qaeda|hamas|hezbollah|killers?|murderers?|shooters?|gunm[ae]n|bombers?|rapists?|hitler|nazis?|saddam|enemy|gaddafi|soleimani|baghdadi|laden|militants?|jihadists?|attackers?|traffickers?|deer|elk|wolf|bear|boar|fox|shark|snake|rat|crocodile|video|photo|film)$/;
/** Sport and the arts, where one slaughters and is a hero. */
export const PLAYED =
  /^(?:goals?|defence|defense|keeper|striker|coach|album|track|film|movie|novel|episode|series|season|cup|cupfinal|final|finals|match|league|championship|innings|wicket|midfield|game|games|level|boss|concert|gig|stage|guitar|chess|quarterback|touchdown|halftime|scored?|scoring|points|show|comedy|set|song|character|actor|director|plot|scene|scenes|shoot|book|read|express|chapter|console|minecraft|fortnite|villain)$/;
/** The author wants no more of it. */
export const ENOUGH =
  / (?:must|should|to|please|has to|have to|needs to|let's|we|will|and|now) (?:all )?(?:stop|end)(?! (?:smiling|laughing|grinning|cheering|celebrating|dancing|there|here|with)) | never again | no more (?!than)/;
/** What befalls the doer: the thanks are for that. */
export const ENDED =
  / (?:was|is|were|are|got|been|now|be|'s) (?:now |finally |dead |soon )?(?:arrested|caught|stopped|jailed|sentenced|convicted|dead|killed|behind|in custody|neutrali[sz]ed|captured|identified|charged|shot|guilty|extradited) | (?:missed|failed) /;
/** After an event: the law, or a figure. */
export const ASIDE =
  /^(?:trials?|cases?|rates?|charges?|myster(?:y|ies)|suspects?|investigations?|weapons?|scenes?|convictions?|numbers?|statistics|ads?|dogs?|hornets?|range|star|stars|guard|plots?|line|hearing|laws?|warrant|inquiry|report)$/;
export const PLACES =
  /^(?:temple|mosque|church|synagogue|school|market|clinic|club|nightclub|office|offices|newsroom|bar|shop|centre|center|mall|festival|hostel|camp|shelter|embassy|station|bakery|restaurant|cafe|theatre|concert|parade|crowd|village|neighbourhood|neighborhood|house|home|mission|convent|shrine|library|courthouse|parliament|university|college|hospital|bus|train)$/;
export const AT_PLACE =
  /^(?:shot_up|blew_up|bombed|burned_down|burnt_down|torched|attacked|stormed|firebombed|raided|ambushed|burned|burnt|shot|opened)$/;

export const GREAT =
  '(?:hero|heroes|heroine|heroines|legend|legends|saint|saints|martyr|martyrs|patriot|patriots|king|kings|genius|inspiration|role model|goat|icon|champion|champions|man of honou?r|men of honou?r|brave|braver|bravest|courageous|noble|our best|(?:right|justified)(?= (?:[.!,]|to|and|in|all|$)))';
export const FINE =
  '(?:beautiful|glorious|great|fine|proud|wonderful|good|happy|magnificent|sweet|lovely|blessed|holy|splendid|excellent|righteous|joyful|historic)';
export const BE = "(?:is|are|was|were|'s|'re|be|remains|will be|will always be)";
export const LINK = '(?:[^ .!?]+ ){0,7}?';

/** What follows the doer. `(?<p>…)` is the praise. */
export const AFTER_DOER = [
  /^(?:[^ .!?]+ ){0,9}?(?<p>(?:did|does|has done|have done|achieved|accomplished) more (?:for|to (?:help|save|protect)|good)|(?:took|takes|had|has|showed|shows|with) (?:more |real |some |serious |true |such |a lot of |the kind of |enormous )*(?:guts|balls|courage|spine|bravery|stones|backbone))(?= )/d,
  /^(?:[^ .!?]+ ){0,9}?(?<p>(?:deserves?|should have|gets|can have|will get|has) (?:a |an |his |her |their |our |my |free )*(?:drinks?|beers?|pints?|dinner|job|vote|place at my table|handshake|seat|street named))(?= )/d,
  new RegExp(`^${LINK}${BE} (?:[^ .!?]+ ){0,4}?(?<p>${GREAT})(?= )`, 'd'),
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:did|has done|have done|'ve done) (?:absolutely |literally |only )?(?:nothing wrong|the right thing|what (?:the rest|we|you|everyone|everybody|nobody|no one|others|all of|had to|needed|should|most|i|many|cowards|any)|a (?:good|great|fine|wonderful) (?:job|thing|deed|service)|(?:us|the world|everyone|this (?:city|country|town)|the (?:city|country|nation)) (?:all )?a (?:favou?r|service)|god's work|good|well))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:deserves?|should (?:get|have)|ought to (?:get|have)|has earned|have earned|needs|earned) (?:a |an |his |her |their |our |the )?(?:[^ .!?]+ )?(?:medals?|statues?|parade|parades|monument|praise|thanks|respect|applause|honou?rs?|knighthood|round of applause|standing ovation|gratitude|pardon))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:was|were|is|are) (?:so |absolutely |completely |totally |quite )?(?:right|justified|correct))(?= (?:[.!,]|to|and|in|all|about|$))/d,
];
export const AFTER_EVENT = [
  new RegExp(
    `^${LINK}${BE} (?:such |truly |really |just |so |absolutely |simply |the |a |an |one |of |our |my )*(?<p>(?:${FINE}(?! (?:[^ .!?]+ )?(?:lie|reminder|loss|tragedy|evil|wrong|shame|crime|horror|stain))|justified|deserved|overdue|long overdue|necessary|heroic|music to my ears|about time|best (?:news|thing|day)|brilliant|hilarious|awesome|amazing|perfect|well deserved|poetry|art|worth it))(?= )`,
    'd',
  ),
  /^(?:[^ .!?]+ ){0,4}?(?<p>with (?:pride|joy|fondness)|fondly|proudly)(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:made|makes) (?:my|our) (?:day|week|year|morning|night))(?= )/d,
  /^(?:[^ .!?]+ ){0,7}?(?<p>(?:should|must|needs to|ought to|will hopefully) (?:happen (?:again|more|every|everywhere)|be repeated|be celebrated|be copied))(?= )/d,
];
export const PRAISING =
  "(?:honou?r|salute|praise|celebrate|celebrating|thank|thanks to|applaud|bless|admire|worship|toast|cheer|commend|raise a glass to|hats? off to|three cheers for|respect to|respect for|props to|shout ?out to|god bless|long live|glory to|glory be to|well done to|bravo to|proud of|thankful for|grateful for|grateful to|kudos to|statue of|statue to|statue for|medal for|in love with|stand with|big fan of|love what|a drink to|here's to)";
/** What stands before the doer or the event, at the end of the words before it. */
export const BEFORE = [
  new RegExp(
    `(?<=^ ?|[,:;.!-] | (?:i|we|all|to|should|must|shall|will|let us|us|'m|'re|am|are|so|please|and|'ll|always|a|build|now|'s|deserve|my|do|would|go) )(?<p>${PRAISING}) (?:what |that |all |everyone |everybody |of |to |for |the (?:memory|courage|name|work|deeds|act|acts) of )*(?:the |those |these |this |that )?(?:[a-z]+ )?$`,
    'd',
  ),
  /(?<=^| )(?<p>(?:can't|cannot|can not|couldn't) (?:stop|help) (?:smiling|laughing|grinning|cheering|celebrating|dancing)) (?:about|at|over|after|since|because of|when i (?:heard|read|think)(?: about| of)?) (?:the |that |this |last night's |today's |yesterday's )?(?:[^ .!?]+ ){0,3}$/d,
  /(?<=^| )(?<p>(?:i(?: am|'m)|we(?: are|'re)|so|really|very|honestly|am|'m|feeling|not gonna lie|just) ?(?:so |really |very |over the moon |truly )?(?:happy|glad|thrilled|delighted|pleased|overjoyed|ecstatic|proud|joyful)) (?:about|over|at|with|to (?:hear|see|read)(?: about| of)?) (?:the |that |this |last night's |today's )?(?:[^ .!?]+ ){0,3}$/d,
  /(?<=^| )(?<p>(?:laughed|smiled|cheered|celebrated|danced|grinned|popped (?:the )?champagne|punched the air|(?:cried|wept|jumped|shouted) (?:with|for|of) joy)) (?:about|at|over|when i (?:heard|read|saw)(?: about| of)?) (?:the |that |this |last night's )?(?:[^ .!?]+ ){0,2}$/d,
];
/** Joy before a deed: "glad that somebody shot him". */
export const GLAD =
  /(?<=^| )(?<p>glad|happy|thrilled|delighted|overjoyed|thankful|grateful|proud|thank god|pleased|love) (?:that )?(?:finally )?$/d;
/** Said of a crime named before, in the same or one of the last sentences. */
export const OF_IT = [
  new RegExp(
    `^ (?:and |but |to me |honestly |sorry ,? ?|yes ,? ?|yeah ,? ?)?(?:(?:he|she|they|that man|this man|that guy|this guy|the (?:man|woman|guy|lad|lads|boy|girl|boys|girls|men|women)|those (?:men|lads|boys))(?: both| all)? ${BE} )?(?:a |an |my |our |true |real |what a |absolute |absolutely |such a |total |bloody |fucking |national |the |local |genuine |pure |certified |literal |all |just )*(?<p>${GREAT})(?: (?:in my (?:book|eyes)|to me|of mine|all of them|both of them|for (?:it|this|that)|,? ?i said it))? ?[.!🙌👏❤💪, ]*$`,
    'd',
  ),
  new RegExp(
    `(?:^| )(?:he|she|they|that man|the man|this man|this guy|that guy|those (?:men|women|lads|boys|girls)) ${BE} (?:a |an |my |our |true |real |absolute |such a |the |all |forever )*(?<p>${GREAT})(?= )`,
    'd',
  ),
  /(?:^| )(?<p>(?:wish|hope|want|need|wishing|hoping|if only|imagine if|we need|let|may|time for|love to see|would love to see) (?:that )?(?:a lot |lots |many )?(?:more|other|others|everyone|everybody|all|some)(?: more)? ?(?:people|men|of us|of you|folks|citizens|patriots|lads|women|others|heroes|heroines|guys|young men)?(?: (?:would|had|will|could|to|did|do|have))?(?: the (?:guts|courage|balls) to)? ?(?:did|do|do(?:ing)?|does|followed|follow|act|acted|acting|copy|copied|were|be|try|tried|stepped up|step up)? ?(?:stuff |things |something |the same|exactly |just )?(?:like (?:this|that|him|her|them|it)|this|that|it|the same|suit|his example|their example|what (?:he|she|they) did))(?= )/d,
  /(?:^| )(?<p>(?:so |really |very )?(?:glad|happy|thrilled|delighted|proud|overjoyed|grateful|thankful) (?:that )?(?:(?:it|this|that) (?:finally |actually )?happened|(?:he|she|they|someone|somebody) (?:finally |actually )?(?:did|had the (?:guts|balls|courage)|got)(?: it| this| that)?))(?= )/d,
  /(?:^| )(?<p>(?:drinks? (?:are |is )?on me|(?:first|next) (?:round|drink|beer|pint)(?:'s| is)? on me|(?:i'd|i would|i'll|i will|i want to|would love to) (?:gladly |happily |proudly )?(?:shake (?:the man's|his|her|their|that man's|the) hands?|buy (?:him|her|them|that man|the man|those men|those boys) (?:a |all )|hug (?:him|her|them)|kiss (?:him|her|them)|name my)|(?:a |that's a |this is a )?(?:good|great) (?:start|day for|beginning)|statue ?[.,!]? ?(?:now|please)|who's laughing now|sleep(?:ing)? like a baby|popped? (?:the |a )?(?:champagne|cork|bottle)|opened? (?:a |the )(?:beer|bottle|champagne)|best (?:day|night|morning)|more of (?:this|that|these|those) ?,? ?(?:please|pls)|more like (?:this|him|them|that) ?,? ?(?:please|pls)|about (?:damn |bloody |fucking )?time|long overdue|well deserved|well earned|keep (?:it|them) coming|do it again|best news (?:all|of|in|this|i)|made my (?:day|week|year)|i(?: am|'m) not (?:even )?sorry|not even sorry|couldn't have happened to (?:a )?nicer|i (?:laughed|smiled|cheered|celebrated)|music to my ears|(?:can't|cannot|can not) (?:stop|help) (?:smiling|laughing|grinning|cheering|celebrating|dancing)|nothing of value was lost|(?:couldn't|could not|can't) be (?:happier|prouder|more pleased)|over the moon|one down|who(?: is|'s) next))(?= )/d,
  /(?:^| )(?<p>(?:i |we )?(?:hope|pray|wish) (?:that )?(?:it|this|that|he|she|they) (?:inspires|inspire|encourages|motivates|sets an example))(?= )/d,
  // Of the victim: empty where the one who did it was named last.
  /(?:^| )(?<p>good riddance|justice (?:was |is |has been )?(?:served|done)|(?:got|gets) (?:exactly )?what (?:he|she|they) (?:deserved?|had coming)|had it coming|serves? (?:him|her|them) right)(?= )/d,
];
