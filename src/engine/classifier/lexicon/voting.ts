/** Words of the civic-integrity clauses: how people vote, and how they are kept from it. */

const WAY =
  '(?:text|text message|texting|sms|tweet|tweeting|twitter|twitter dm|dm|direct message|facebook|facebook post|instagram|whatsapp|phone|telephone|hashtag|retweet|e-mail|email|online|the internet|app|replying|reply|retweeting|liking (?:this|my|our)|commenting|messaging|e-mailing|emailing|quote tweeting|whatsapping|phoning|calling)';
const TO_VOTE =
  '(?:vote|voting|votes|cast your vote|cast your ballot|cast a vote|submit your vote|submit your ballot|send in your vote)';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SIDE =
  "(?:republicans?|democrats?|gop|dems?|conservatives?|liberals?|labour|tories|tory|lib dems?|greens|snp|likud|labour voters|tory voters|(?:[a-z]+ )?(?:party )?(?:voters|supporters|members|households|streets|surnames|names|postcodes|wards)|[a-z]+ party|red states|blue states|men|women|seniors|pensioners|students|everyone else|everybody else|all others|the rest(?: of (?:you|us))?|the others|(?:if you are|if you're|those|people|anyone) (?:voting|backing|supporting|for) (?:for )?[^ .!?,]+(?: [^ .!?,]+)?(?: ,)?)";

const PAPERS =
  '(?:(?:two|three|four|2|3|4) (?:different )?(?:forms|pieces|kinds|types|bits) of (?:photo )?(?:id|identification|i.d)|(?:a |an |your |the |original |valid |full |recent |certified |two |three |both |last )*(?:passports?|birth certificates?|marriage certificate|credit card|bank card|bank statement|bank statements|payslip|payslips|tax return|tax returns|tax receipt|rent book|rental contract|utility bill|utility bills|gas bill|property deed|property deeds|green card|facebook profile|naturali[sz]ation papers|proof of (?:income|employment|residence|citizenship|address|property)|criminal record check|vaccination card|vaccine card))';

export const VOTING_PHRASES = {
  by: `(?:${TO_VOTE}) (?:for [^ .!?]+ (?:[^ .!?]+ )?)?(?:(?:right )?now |today |this year |at home |from home |early )?(?:by|via|through|over|using|on|from) (?:your |the |a |my )?${WAY}`,
  just: `(?:text|tweet|dm|message|e-mail|email|whatsapp|reply with|reply|comment|post|hashtag|retweet|like|send|share) (?:the word |the hashtag |just )?(?:[^ .!?]+ ){0,12}?(?:and|to|in order to|,|=|-) (?:vote(?! (?:for (?:your )?favou?rite|down|no|yes|against|on (?:this|the) bill))|cast your vote|cast your ballot|have your vote counted|register your vote|your (?:vote|ballot) (?:is|will be|'ll be|gets|has been|is automatically) (?:counted|registered|recorded|cast|in|logged|sent)|(?:you've|you have) voted|you're (?:done|counted)|that's your vote(?: done| cast)?|(?:that|it|this) counts(?: too| as (?:a|your) vote| as voting)?|we'll (?:count|register|record) (?:it|your vote))`,
  replied: `(?:reply|text|send|tweet|post|comment|dm|type|whatsapp) (?:[^ .!?]+ ){1,6}?(?:and|,) (?:your|the) (?:vote|ballot) (?:counts|is (?:counted|cast|in|registered|done|recorded)|will be (?:counted|cast|registered|recorded)|goes straight)`,
  sidePapers: `${SIDE} (?:(?:will|now|all|also) )*(?:need|must (?:bring|show|have)|have to (?:bring|show)|are required to (?:bring|show)) (?:at least |both )?${PAPERS} (?:to|in order to|before they can) vote`,
  sendVote: `(?:e-mail|email|text|tweet|dm|whatsapp|phone in|ring in|call in|message|fax|phone) (?:us |in |me )?your (?:vote|votes|ballot|ballot paper|choice of candidate)`,
  dial: `(?:ring|call|phone|dial|text|whatsapp) (?:[0-9][^ ]*|this number|the number below|the hotline|our hotline)(?: [0-9][^ ]*){0,3}(?: ,)? (?:to|and) (?:vote|cast your vote|cast your ballot|give your vote|register your vote)`,
  accepted: `(?:votes|ballots) (?:are |will be |can be |now )*(?:accepted|taken|cast|sent in|submitted|counted) (?:by|via|through|over|using|on) (?:your |the |a |my )?${WAY}`,
  skip: '(?:avoid|skip|beat|forget|dodge) the (?:line|lines|long lines|wait|queue|queues|rain|polling station|polls)(?: ,| on [^ .!?]+| this [^ .!?]+| today| tomorrow)?(?: ,)?(?: and)? vote (?:from (?:home|your phone|your sofa|your couch|your bed)|by (?:phone|text|sms|e-mail|email|whatsapp|tweet)|online)',
  online:
    '(?:vote|cast your (?:vote|ballot)) (?:for [^ .!?]+ (?:[^ .!?]+ )?)?(?:online|from your phone|from your couch|from your sofa|from your bed|on your phone|on whatsapp|on instagram|in the comments|in my mentions|in my dms|by reply|on twitter|on facebook)',
  days: `${SIDE} (?:should |must |will |can |to |are |now )*(?:(?:vote|votes|voting|go|go to the polls|turn up|come|head to the polls) )?(?:(?:on|is|are|for) )*(?:[^ .!?]+ )?${DAY}`,
  moved: `(?:election day|the (?:council |local |general |presidential |mayoral )?election|the midterms|voting day|polling day|voting|polling|the referendum|the vote in [^ .!?]+(?: [^ .!?]+)?) (?:has|have|is|was|will|'s)? ?(?:been |be |now been |now |officially )*(?:moved|changed|rescheduled|switched|pushed back|put back|put off|brought forward|postponed|delayed) (?:by (?:a|one|two|three) (?:days?|weeks?) )?(?:to|until|till|from|because|so)`,
  nowOn: `(?:election day|voting|polling day|the vote) is (?:now |actually |really |in fact )(?:on )?(?:[^ .!?]+ )?${DAY}`,
  papers: `you (?:will |'ll |now |all )*(?:need|must|have to|are required to|need to|gotta) (?:(?:bring|show|have|present|provide|carry|hand over|produce) )?(?:at least |both )?${PAPERS}(?: (?:and|or) [^ .!?]+(?: [^ .!?]+){0,2})? (?:to|in order to|before you can|before they let you|if you want to|when you|or (?:you|they)) (?:(?:can't|cannot|won't|will not|let you|be allowed to) )*(?:vote|get a ballot|be turned away|turn you away)`,
  papersFirst: `(?:bring|show|carry|take) (?:at least |both )?${PAPERS}(?: and [^ .!?]+(?: [^ .!?]+){0,2})?(?: with you| along| to the polls| to the polling station)?(?: on ${DAY})?(?: ,)? (?:or|otherwise) (?:you|they|they'll|you'll) (?:(?:will|can't|cannot|won't|will not|be|get|not) )*(?:vote|turned away|turn you away|send you (?:home|away)|refuse you|let you in|let you vote|given a ballot)`,
  noPapers: `(?:no|without (?:a|an|your|two)?) ?${PAPERS} ?(?:,|means|=)? ?(?:no vote|no ballot|you (?:can't|cannot|won't|will not|can not) (?:be able to |be allowed to )?vote|they (?:won't|will not) let you vote)`,
  debts:
    "(?:if|when|because|as long as) (?:you|u|anyone|people) (?:have|has|owe|owes|got|still have|still owe|are behind on|missed) (?:any |an |a |some |your )?(?:[^ .!?]+ ){0,3}?(?:unpaid|overdue|outstanding|parking|speeding|library|tickets?|fines?|debts?|rent|taxes|council tax|child support|student loans?|medical bills?|utility bills?|bills|benefits|food stamps) ?(?:[^ .!?,]+ ){0,3}?,? ?(?:then )?(?:you|u|they) (?:can't|cant|cannot|can not|won't be able to|will not be able to|aren't allowed to|are not allowed to|are barred from|lose the right to|lose your right to|may not) (?:vote|voting|cast)",
  again:
    '(?:(?:mail|send|post|drop|hand) (?:in |off )?your (?:ballot|vote|postal vote|mail ballot)|vote (?:by (?:mail|post)|early|absentee|by absentee)) (?:[^ .!?]+ ){0,4}?(?:and|then) (?:then )?(?:go (?:and |out and |to the polls and )?|also |show up and |turn up and )*vote (?:again|a second time|twice|in person (?:too|as well|again))',
  only: '(?:only|just) (?:homeowners|property owners|taxpayers|ratepayers|tenants|people with (?:a )?(?:job|property|car|children|a bank account)|married people|party members|citizens over [^ .!?]+) (?:can|may|are allowed to|are entitled to|get to) vote',
  fee: "you (?:will |now |all )*(?:need|must|have to|need to|are required to|gotta) (?:to )?(?:pay|clear|settle) (?:[^ .!?]+ ){1,6}?(?:to|before you can|before they let you|or you (?:can't|cannot)) vote",
} as const;

/** A vote that elects nobody, or a place where the way is allowed. */
export const OTHER_VOTES: readonly string[] = [
  'contest', 'challenge', 'award', 'awards', 'favorite', 'favourite', 'mvp', 'talent', 'talent show', 'contestant', 'contestants', 'eurovision', 'idol', 'dancer', 'singer', 'our act', 'cutest', 'pet', 'cup final', 'man of the match', 'player of the', 'goal of the', 'grand final', 'semi-final', 'the final', 'judges', 'save our', 'prize', 'eviction', 'bake-off', 'recipe', 'cake', 'cakes', 'costume', 'all-star', 'all star', 'poll', 'logo', 'art', 'bracket', 'playoff',
  'team', 'song', 'video', 'photo', 'name the', 'mascot', 'best', 'hall of fame', 'nominee of the year', 'people\'s choice', 'finalist', 'finalists',
  'competition', 'students', 'overseas', 'military voters', 'estonia', 'estonian', 'switzerland', 'pilot', 'remote voting', 'proxy', 'shareholders',
  'committee', 'the house', 'the senate', 'members of congress', 'on the floor', 'congressional app', 'twitter poll', 'town hall topic', 'app challenge',
]; // prettier-ignore

/** Speaking about false instructions, or about what should be allowed. */
export const ABOUT_VOTING: readonly string[] = [
  'cannot', 'can not', "can't", "don't", 'do not', 'never', 'not true', 'false', 'fake', 'hoax', 'scam', 'misinformation', 'disinformation',
  'myth', 'beware', 'lie', 'lies', 'lying', 'rumor', 'rumors', 'rumour', 'ignore', 'should be able', 'should be allowed', 'let people', 'allow',
  'allows', 'allowing', 'would let', 'would allow', 'bill', 'proposal', 'legislation', 'no one can', 'nobody can', 'illegal', 'suppress', 'suppression',
  'reported', 'report any', 'debunked', 'isn\'t', 'is not', 'wrong', 'propose', 'proposes', 'demand', 'court', 'judge', 'lawsuit', 'governor',
]; // prettier-ignore

/** What makes a contest an election. */
export const ELECTION_WORDS: readonly string[] = [
  'tuesday', 'wednesday', 'thursday', 'sunday', 'polls close', 'voting closes',
  'election', 'election day', 'ballot', 'ballots', 'president', 'presidential', 'candidate', 'polls', 'polling', 'november', 'primary', 'senator',
  'governor', 'congress', 'voters', 'voter', 'referendum', 'midterms', 'line', 'lines', 'precinct',
  'your vote', 'your ballot', 'your candidate', 'polling day', 'polling station', 'polling stations', 'polling place', 'voting day', 'ballot paper', 'elections', 'queue', 'queues', 'constituency', 'ward', 'minister', 'mp', 'senate', 'council', 'councillor', 'party', 'candidates', "candidate's", 'turnout', 'plebiscite', 'by-election', 'republicans', 'democrats', 'tories', 'conservatives', 'liberals', 'lib dems', 'labour', 'greens', 'dems', 'gop', 'snp', 'likud', 'fidesz', 'referenda', 'vote counted', 'your country', 'mayor', 'brexit', 'parliament', 'prime minister',
]; // prettier-ignore

const POLLS =
  '(?:the |your |all |every |our |local )?(?:polls|polling (?:place|places|station|stations|site|sites|location|locations)|voting (?:site|sites|location|locations|booth|booths|center|centers|centres|place|places)|precinct|precincts|ballot box|drop boxes|drop box)';
const FORCE =
  "(?:ice|ice agents|immigration agents|immigration officers|immigration|border patrol|police|police officers|armed police|cops|sheriffs|sheriff's deputies|the fbi|fbi agents|federal agents|feds|armed men|armed guards|armed patriots|armed militia|militias?|the national guard|soldiers|bounty hunters|debt collectors|bailiffs)";

export const SUPPRESSION_PHRASES = {
  followed:
    "(?:if|when|whoever|anyone who|anybody who|those who) (?:you )?(?:votes?|goes to vote|turns? up to vote|voted) (?:[^ .!?]+ ){0,7}?(?:, )?(?:(?:don't|do not) be surprised (?:if|when)|(?:we|somebody|someone|they|my (?:men|women|boys|girls|friends)) (?:will|'ll|are going to)) (?:[^ .!?]+ ){0,4}?(?:follows?|finds?|visits?|waits? for|knocks?|comes?|films?|reports?|beats?|remembers?)",
  faces:
    '(?:remember|film|photograph|record|note|write down|take down|memori[sz]e|keep a list of|list) (?:every|each|all the|the) (?:[^ .!?]+ )?(?:face|faces|voter|voters|plate|plates|number plate|name|names)(?: (?:that|who|of those who|of everyone who|of anyone who) (?:votes?|goes in|walks in|turns up)| at the (?:polls|polling (?:place|station)))',
  sick: `(?:${POLLS}|ballot boxes|ballots|ballot papers|voting machines|the pens at ${POLLS}) (?:are|is|will be) (?:all |now |just |literally |being )*(?:covered (?:in|with)|full of|crawling with|contaminated(?: with)?|infected(?: with)?|riddled with|swarming with|hotbeds? of|soaked in|laced with|dusted with|spreading|coated (?:in|with)) (?:the |a |live |deadly )*(?:virus|coronavirus|covid|covid-19|corona|flu|ebola|germs|disease|plague|anthrax|poison|bacteria|bugs|bedbugs|infection)`,
  awaits: `(?<who>${FORCE}|armed [^ .!?]+|(?:our|my) (?:boys|girls|men|women|lads|militia|people)|men with (?:guns|bats|clubs|rifles)) (?:(?:are|will be|'ll be|will|'re|going to be) ){1,3}(?:at|outside|near|waiting at|waiting outside|waiting for you at|posted at|posted outside|standing at|patrolling|guarding|arresting (?:[^ .!?]+ ){1,4}?at) (?:[^ .!?]+ ){0,4}?(?:polls|polling (?:place|places|station|stations|site|sites)|voting (?:site|sites|centers?|places?|booths?))`,
  arresting: `(?<who>${FORCE}) (?:are |is |will be |now |already )?(?:arresting|detaining|deporting|fining|handcuffing|checking|searching|picking up|running warrants on|stopping) (?:[^ .!?]+ ){0,6}?(?:at|outside|near) ${POLLS}`,
  force: `(?<who>${FORCE}) (?:(?:are|is|'ll|will be|will|now|going to be|have been|agents are) ){0,3}(?:at|outside|near|in front of|patrolling|waiting at|waiting outside|stationed at|stationed outside|checking (?:papers|ids|people|documents|status|immigration status) at|arresting (?:people|voters) at|watching|surrounding|raiding|standing outside|show up at|come to|coming to) ${POLLS}`,
  arrestIf: `(?:if|when) (?:you|they|anyone|anybody|students|immigrants|people|any of you) (?:(?:dare|try|go|come|turn up|show up|still|even|to|and|or|out) ){0,4}(?:vote|votes|voting|go to (?:vote|${POLLS})|at ${POLLS}|show your faces? at ${POLLS})(?: [^ .!?,]+){0,4}?(?: ,)? (?:then )?(?:you|they|we|police|the police|ice|officers|the state|your (?:boss|landlord|employer)) ?(?:will|'ll|may|could|can|might|are going to|'re going to|gets?) (?:[^ .!?]+ ){0,3}?(?:arrest|deport|detain|jail|evict|fine|sack|fire|prosecute|investigate|report|find)(?:ed|d|s)?(?= )`,
  whoVotes: `(?:anyone|anybody|everyone|everybody|whoever|people|voters|those) (?:who |that )?(?:votes?|voting|turns? up (?:to vote|at ${POLLS})|shows? up (?:to vote|at ${POLLS})|in the queue at ${POLLS}|goes? to ${POLLS})(?: [^ .!?,]+){0,5}? (?:will|'ll|is going to|are going to|gets?|may|could) (?:be )?(?:[^ .!?]+ )?(?:arrested|deported|detained|jailed|evicted|fined|picked up|handcuffed|checked|searched|questioned|filmed|photographed|followed|reported|sacked|fired|beaten|regret it)`,
  watched: `(?:we|they|police|men|women|our (?:boys|girls|men|people|lads|members)|cameras) (?:will be|'ll be|will|'ll|are|are going to be) (?:filming|photographing|recording|following|searching|questioning|waiting for|taking names of|writing down|noting|photograph|film|follow|search|question|write down) (?:[^ .!?]+ ){0,6}?(?:voters?|who votes?|at ${POLLS}|outside ${POLLS}|votes?)`,
  known: `we(?:'ll| will| can)? (?:know|see|find out) (?:exactly )?(?:who|how) (?:you|everyone|each of you|every one of you) (?:voted|vote|votes)(?: for)?`,
  danger: `(?:bomb|bombs|shooting|shootings|gunman|gunmen|explosion|attack|attacks|gas leak|outbreak|bloodshed|riot) (?:threat |expected |planned |reported )?(?:at|in|inside|near|outside) ${POLLS}`,
  binned: `(?:(?:they|they'll|officials|the council|the counters|nobody|staff|we)(?: all| just| simply| always| will| are going to| only)* (?:bin|burn|shred|dump|trash|discard|destroy|lose|throw (?:away|out)|chuck|ignore|toss|never count|don't count|won't count|aren't counting|are not counting)(?:s|ning|ing)? (?:[^ .!?]+ ){0,2}?(?:your |our |their |all |the |these |postal |mail )*(?:votes?|ballots?|ballot papers?)|(?:your|our|their|postal|mail|mail-in|absentee|all|these) (?:votes?|ballots?|ballot papers?) (?:[^ .!?]+ ){0,5}?(?:go|goes|going|end up|ends up|will end up|get|gets|are|is|will be) (?:straight |right |being |just )*(?:in the (?:bin|trash|shredder|river|fire|skip|garbage)|into the (?:bin|trash|shredder|river|fire|skip)|to the (?:dump|shredder)|binned|shredded|burned|burnt|dumped|trashed|thrown (?:away|out)|discarded|destroyed|not counted|never counted|void|lost|ignored))`,
  arrest:
    "(?:you|people|voters|anyone|immigrants|students|everyone) (?:[^ .!?]+ ){0,6}?(?:will|could|can|may|might|'ll|going to|gonna) (?:be )?(?:get |getting )?(?:arrested|deported|detained|jailed|evicted|fined|picked up|handcuffed|reported to ice|investigated) (?:[^ .!?]+ ){0,3}?(?:if (?:you|they|anyone) (?:try to |dare to |show up to |go to |go |come to |come )?(?:vote|voting|the polls)|at " +
    `${POLLS}|for voting|when (?:you|they) vote|trying to vote)`,
  theyArrest: `(?:they|police|ice|agents|cops|officers) (?:will|'ll|are going to|are gonna|are) (?:arrest|arresting|deport|deporting|detain|detaining|check|checking|fine) (?:[^ .!?]+ ){0,5}?(?:at ${POLLS}|who votes?|if (?:you|they) vote|who shows? up to vote)`,
  loss: "(?:you|you'll|you will) (?:will )?lose (?:your )?(?:benefits|job|green card|visa|medicaid|medicare|food stamps|housing|home|license) if you vote",
  closed: `(?:polls|polling (?:place|places|station|stations|sites|locations)|voting|early voting|the vote|the election|your (?:station|ward)) (?:(?:in|at|on|near|for|across|…|\\.{2,}) (?:[^ .!?]+ ){0,5}?)?(?:(?:are|is|has been|have been|has|have|was|were|'re) )?(?:now |all |already |just |been |long |officially )*(?:closed|shut down|shut|cancelled|canceled|over|ended|suspended|finished|called off|cancelled|full|abandoned|shutting early|closing early)`,
  uncounted: `(?:your|our|their|these|postal|votes?|ballots?|any|mail|mail-in|absentee|democratic|republican) (?:vote|votes|ballot|ballots|from [^ .!?]+(?: [^ .!?]+)?|here) (?:won't|will not|aren't|are not|isn't|is not|don't|doesn't|does not|do not|isn't going to|aren't going to|is never going to|will never|never) (?:even |being |going to )*(?:be counted|counted|count|get counted|matter|valid|accepted)`,
  lines: `(?:lines|line|queue|queues|queueing|queuing|wait|waits|waiting time|ballot machines|machines|voting machines) (?:are|is|at ${POLLS} are|at ${POLLS} is) (?:[^ .!?]+ ){0,3}?(?:hours long|hours|broken|down|not working|too long|out of (?:paper|ballots|order)|round the block|around the block|hopeless|endless)`,
  threat: `(?:stay away from|keep away from|don't (?:come|go) (?:near|to)|do not (?:come|go) (?:near|to)) ${POLLS} (?:or|unless|if you (?:value|want to|know)|we will)`,
  guns: `(?:bring (?:your |all your |the )?(?:guns?|rifles?|weapons?|ar-15s?) to|we'll be armed at|we will be armed at|show up armed (?:at|to)|come armed to) ${POLLS}`,
} as const;

/** Words that turn a claim into a reason not to vote. */
export const DISSUADE: readonly string[] = [
  'maybe don\'t go', "wouldn't go", 'be careful', 'will make you ill', 'will make you sick', 'catch it', 'get sick', 'get ill', 'get infected', 'not safe', 'unsafe', 'risk your life', 'you will die', "you'll die", 'stay in bed', 'stay in', 'stay indoors', 'stay where you are', 'stay put', 'give up', 'forget it', 'forget about it', 'forget voting', 'what is the point', "what's the point", 'why vote', 'why queue',
  'why go', 'turn back', 'go back home', 'head home', 'you can go home', 'save the trip', 'save your petrol', 'save your breath', 'save yourself the', "you're too late", 'you are too late', 'nothing left to vote',
  "don't even try", 'do not even try', 'might as well', 'no sense', 'not worth it', 'no use', 'find something better', 'enjoy your evening', 'enjoy your day off', "don't come", 'do not come', 'do not go',
  'no reason to', 'skip it', 'skip voting', "don't queue", 'do not queue', "don't turn up", "i'd stay", 'better stay', 'best stay', 'safer at home', 'if i were you', 'you have been warned', "you've been warned",
  'stay home', 'stay at home', 'go home', "don't bother", 'dont bother', 'no point', 'pointless', 'too late', "don't go", 'do not go', "don't vote",
  'do not vote', 'why bother', 'not worth', 'save your time', 'save yourself the trip', 'no need to vote', 'no need to go', 'turn around', 'do not bother',
  "don't waste", 'waste of time', 'stay away',
]; // prettier-ignore
