/** How people say that they would like something to happen: what stands before the thing itself, as words of a line. */

const DEGREE =
  '(?:really |so |just |honestly |dearly |absolutely |very |all |still |truly |sincerely |quite |seriously |kind of |secretly )*';
const GLAD =
  '(?:thrilled|happy|happier|glad|delighted|relieved|overjoyed|pleased|grateful|over the moon|the happiest|nice|lovely|great|wonderful|beautiful|sweet|a blessing|a shame|such a shame|a pity|a real pity|a real shame|a tragedy|terrible|poetic|justice|divine|perfect|good|funny|hilarious|fun)';

/** Said of the author's own heart: nobody else may stand before these words. */
export const OWN_LONGING = new RegExp(
  ` (?:hope|hopes|hoping|hopefully|pray|praying|wish|wishing|fingers crossed|rooting for|longing|long for|dream|dreaming|dreamt|dreamed|fantasi[sz]e|fantasi[sz]ing|can't wait|cannot wait|couldn't wait|can hardly wait|looking forward|look forward|waiting for|live for|living for|counting the days|count the days|count down|counting down|${DEGREE}(?:would|'d) ${DEGREE}(?:love|like|enjoy|prefer|pay|give|be ${DEGREE}${GLAD}|sleep better|sleep easier|feel better|thank|mind|cry|sell|trade)|want to see|want to watch|want nothing more|wouldn't mind|won't cry|won't mind|wouldn't cry|would not cry|would not mind|will not cry|won't weep|won't mourn|wouldn't lose|won't lose|will not lose|not lose|won't shed|wouldn't shed|not shed|will not mourn|not be sad|not be sorry|won't be sorry|won't be sad|love to see|love to watch|love to read|love to hear|only regret is|enjoy watching|enjoy seeing|'ll sleep|bet money|betting on|champagne|celebrate|celebrating|dance|dancing|party|partying|throw a party|toast|raise a glass|popping|fireworks|laugh|laughing|cheer|cheering|smile|sing|don't care if|do not care if|couldn't care less if) `,
);

/** Wishes whose words show it without an "I". */
export const ANY_LONGING = new RegExp(
  ` (?:(?:nobody|no one|noone|who|few|not a soul) (?:[^ ]+ ){0,4}?(?:would|will|'d) (?:really |even |ever )?(?:weep|cry|mourn|mind|miss|care|notice|complain|grieve|shed a tear|lose sleep) if|(?:best|nicest|kindest|greatest|finest|only|one|first|least|most useful) (?:thing|news|gift|present|favou?r|service|contribution|good|cure|solution|fix|way|decent thing|regret|problem|wish)|nothing (?:would|will|could|can)|cheer me up|made? my (?:day|week|year|christmas)|make everyone's|do (?:us|the world|everyone|everybody|the country|this country|the planet|this town|this city|the town|humanity) (?:all )?(?:a|one) (?:favou?r|service|kindness)|(?:better|happier|safer|nicer|cleaner|sweeter|richer|easier|quieter) ?(?:off|place|world|country|town|city|state|day|planet|here|everywhere|for everyone|for everybody|for all of us|for us all|and)? ?(?:if|when|without|once|the day|with)|would be (?:so |very |a lot |much |far |truly )*${GLAD}|(?:about|high|past|overdue) time|long overdue|sooner|imagine|if only|christmas list|wish list|my (?:only |one |birthday |christmas )?wish|${'let me know'} when|wake me when|call me when|is it too much to (?:ask|hope)|too much to ask|all i want|all we want|all i ask|karma|god|lord|heaven|allah|hell mend|fate|the universe|justice will be|justice would be|there is a god if|there'?s a god if|a just world|justice in this world|in a fair world|in a just|in a perfect|in a better|in a sane|in any decent|in any sane|bring on the day|roll on the day|bring on|here's to the day|here is to the day|i look forward|drinks (?:are )?on me|street party|pity|shame|sad that|sadly|unfortunately|too bad|bad luck that|regret that) `,
);

/** What makes a longing one of sorrow: prayers for the dead, fear, law. */
export const SORROW =
  / (?:victims?|survivors?|famil(?:y|ies) of|loved ones|condolences|tragic|tragedy|heartbreak(?:ing)?|heartbroken|mourn(?:ing)?|rip|rest in|memory|remember(?:ing|ed|s)?|bless(?:ed)?|prayers|our thoughts|thoughts are|thoughts with|safe(?:ly)?|speedy|recovery|get well|heal(?:ing|s)?|grateful that no|nobody has to|no one has to|no child|no parent|no mother|no family|never again|matter of time|peacefully|in peace|afraid|scared|fear|worr(?:y|ied)|instead of|so that no|rather than|so no|without anyone|before (?:more|another|anyone|someone|somebody)|prevent(?:ed|s)?|avoid(?:ed)?|stop(?:ped)? (?:people|children)|hospice|comfort(?:s|ed|ing)?|peace to|closure) /;

/** Whom one longs for is what counts: the longing itself may be denied or be somebody else's. */
export const NO_LONGING =
  /(?: (?:don't|do not|didn't|did not|doesn't|does not|never|nobody|no one|wouldn't|would not|not|should not|shouldn't) (?:ever |even |really |actually |once |dare |have to |has to )*(?:hope|pray|wish|want|love|dream|like)(?:ed|s|ing)? )|(?: (?:he|she|they|you|who|some|people|anyone|anybody|someone|somebody|nobody|everyone|man|woman|troll|trolls|opponents?|republicans|democrats|critics) (?:also |just |all |even |openly |really |secretly |would |will |who |'d |'ll |once |actually |have |has |are |were |is |was )*(?:hope|hopes|hoped|hoping|pray|prays|prayed|wish|wishes|wished|wishing|want|wants|wanted|love|loves|would love|dream|dreams) )/;

/** Somebody else right before words of longing. */
export const OTHERS = / (?:he|she|they|you|it|who|people|some|[^ ]+s|one of (?:them|you)) (?:[^ ]+ ){0,2}$/;
