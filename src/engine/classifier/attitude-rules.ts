/**
 * Contempt without a word of contempt: refusal, comparison, a place assigned, the question that takes it for granted, crime
 * that comes with a group. Tables as in degrade-rules.ts; what they find is *possible* unless the wording is plain.
 */
import { rules } from './hate';

export const ATTITUDES = rules(`
# aversion
64 hated chip not : T:@groups ,? <first-subject> <fill|will|'ll|would|'d|aux|could>* P:<neg> <fill|be|able|to>* stomach|abide|bear|tolerate|stand|trust|like|respect|accept|forgive $
64 hated chip : T:@groups ,? <first-subject> <fill|will|'ll|would|'d|aux|could>* P:<emote&vb> <them|$>
64 hated chip not : nobody|nothing|no_one|noone|none|anyone|anything|anybody <.>{5} i|we <fill>* P:<emote&vb> <fill|as|much|more>* than|as|like {o} T:@groups
60 hated chip not kind common-5 : P:nothing|nobody|few <fill|things>* make|makes me|us <fill>* angrier|sicker|madder|sick|angry|mad|furious than {o} T:@groups
58 hated chip kind common-18 : <first> <.>{6} P:up|angry|furious|sick|boil|boils|crawl|crawls|mad|ill|uncomfortable|rage|vomit|puke whenever|when|every|each|everytime|if <time>? i|we|a|an|these|those <fill>* see|hear|meet|smell|pass|watch|have {o} T:@group|@one
58 hated chip kind common-18 : seeing|hearing|meeting|smelling|watching|presence|sight|thought|idea|smell <of|at|fill>* {o} T:@groups|@one <.>{5} P:makes|make|made me|us|my want|stomach|skin|blood|flesh|wish|feel|sick|angry|move|vomit|puke|leave|ill|uneasy
62 hated chip : T:@group P:repel|repels|revolt|revolts|appal|appall|enrage|horrify|unsettle me|us
58 excluded chip common-10 : P:wish|want|prefer|dream|long|love|like <.>{6} without|free_of|rid_of <any|all|fill>* T:@groups
58 hated chip common-8 : <first-subject> <fill|would|'d>* P:sooner|rather .{6} .{5} than .{4} {o} T:@groups|@one $
# refusal and distrust
60 excluded chip not kind common-5 : P:no|not_one|not_a T:@one|@groups can|could|should|will|would <fill|ever|be>* trusted|allowed|taught|believed|permitted|respected|decent|honest|good|loyal|human|civilised|civilized|real|lead|teach
58 degraded chip not kind common-8 : you|we|one|nobody P:can't|cannot|can_not|never|can <fill|ever>* teach|trust|reason|civilise|civilize|educate|train|negotiate|expect|rely|argue <fill|with|on>* T:@groups|@one !who|without|unless|in|if|about
58 excluded chip not common-8 : {me} P:<neg> <fill|ever|want|would|let>* rent|sell|lend|serve|hire|let|take|accept|employ|seat|open|give|trust|marry|date|treat|admit|want <.>{5} to|for|from|near|by|with|a {o} T:@groups|@one !to|who|being|hurt|killed|harmed|left|in|on|at
62 excluded chip common-5 if : who|idiot|moron|fool|person|parent|employer <.>{4} would|could|wants|want|lets|let|hires|marries|trusts|will <fill|even|ever|want|willingly|to>* P:let|hire|trust|marry|date|want|allow|employ|elect|lets|hires|marries|trusts|befriend|lend|rent <fill|for|to>* T:@groups|@one !to|who|dead
58 excluded chip common-5 if : what|which kind|sort|type <of|fill>* <idiot|moron|fool|man|woman|person|parent|loser|degenerate|~> P:marries|hires|trusts|dates|wants|lets|votes|employs|likes|loves <fill|for>* T:@groups|@one
60 hated chip if : do|does anyone|anybody|somebody|someone <fill|even|genuinely>* P:like|trust|respect|want|believe|miss|need {o} T:@groups !to
60 degraded chip not common-5 : P:never|no|not <fill|such|thing|as|met|seen|known|meet|find|see|yet|to|single>+ <positive> T:@one|@groups
60 worthless chip not common-5 : P:not_one|not_a_single|never_a|no T:@one|@groups has|have|had <fill|once>* done|said|built|given|brought|contributed|helped|worked|paid|told
62 hated chip not if : how <would|aux> anyone|anybody|you|people|one|somebody <.>{4} {o} T:@group|@one and|without <fill>* P:not|feeling|vomiting|gagging|puking|wanting
# worth and place denied
58 worthless chip not common-5 : T:@group|@one will|can|could <fill>* P:never <fill|be|become>* real|true|proper|citizen|citizens|american|americans|british|equal|equals|clean|civilised|civilized|normal|trusted|one_of_us|like_us|like_you|us
60 worthless chip not : T:@group <have|has|'ve>? P:never|haven't|hasn't|not <fill|have|once>* given|brought|added|contributed|done|offered|built|invented|achieved|produced|made <fill|~|us|me|this|our|country|world|anyone|society|for>* anything|nothing|something|one_thing|a_thing|a_single
60 excluded chip not kind common-5 : T:@group P:can't|cannot|can_never|never|won't|couldn't|don't <fill>* be|become|live|fit|coexist|adapt|blend|function|behave <fill>* part|in|into|with|among|members|like <fill|of|a|our|the|this|any>* <~|civilised|civilized|decent|modern|normal|western>* society|country|culture|people|civilization|civilisation|humans|us|community|world
60 excluded chip common-8 : T:@group <should|need|better|ought> <fill|to|all>* P:stick_to|shut_up|shut_their|keep_quiet|keep_their|keep_it|stop_pretending|stop_whining|stop_complaining|stop_breeding|be_quiet|stay_quiet|remain_silent|know_their|stay_in_their|stay_where|stay_out !heads|eyes|jobs|homes|rights|health
62 excluded kind : <should|must|ought> <fill|to>* be|made <fill|made>* P:illegal|forbidden|banned|outlawed|prohibited|criminalised|criminalized|unlawful for {o} T:@groups to
58 excluded chip common-20 : ^ <fill|please|let|'s|we|must|just|and|profanity|should|need|to|time|can|they|someone>* P:send|ship|kick|throw|deport|drive|chase|fly|march|boot|haul|put {o} T:@groups <fill|all|straight|right>* back|home|out|off|packing on|to|where|until|before|and|now|or|tomorrow|today|from
55 excluded chip common-20 if : who|whoever|to|will|and|should|must|can|please|ll|'ll <fill>* P:kick|throw|boot|drive|chase|clear|drag|hound out <fill|of>* {o} T:@groups !who
62 excluded chip common-8 if : time|when|why <.>{3} we|somebody|someone <fill|finally|will|don't|aux|should|going|to|get>* P:<exclude-verb&vb>|sent|send|shipped|ship|threw|throw|kicked|kick|got|get|deported|deport|removed|expelled|expel|drove {o} <rid_of>? {o} T:@groups <back|out|away|home|off|packing>
60 excluded chip common-5 if : why <fill|do|did|would|should>* we|they|you|anyone|society|people <fill|do|keep>* P:let|allow|give|gave|allowed|letting|tolerate {o} T:@groups <fill|to>* vote|drive|in|near|teach|speak|into|run|exist|rights|breed|adopt|serve|out|work !from|less|for
56 excluded chip kind common-10 if : how_come|why <do|does|are|should>? T:@groups P:get_to|allowed_to|still_allowed|still_here|even_allowed|even_here <.>
60 excluded chip common-8 : ^ T:@groups P:out of|from my|our|this|the
60 excluded chip common-8 : ^ T:@groups ,? <fill|please|just>* P:pack|go|get|leave <up|and|fill>* <home|out|back|lost|go|packing>+ !from|to_vote
60 excluded chip not common-8 : P:no|zero room|place|space|use|need|time|patience for {o} T:@groups $
60 excluded chip not common-8 : sure|ensure|that|so|promise|until <fill|that>* P:no T:@one <fill>* teach|teaches|live|lives|work|works|enter|enters|votes|serve|serves|runs|sets|own|owns|hold|holds|crosses|comes
60 blamed chip : ^ P:blame {o} T:@groups $
60 degraded chip common-10 : T:@groups <be> <fill>* P:only|just|all <fill>* after|about|here <.>{2} money|wallet|wallets|cash|welfare|benefits|sex|attention|status|drama|handouts|themselves|trouble|yourself|wallets
60 degraded chip : T:@group|@one = <fill|~>* P:<degrade>
60 excluded chip if : still|even|ever <fill>* P:allow|let|allows|lets|allowing|letting {o} T:@groups <fill|to>* breed|exist|vote|drive|live|reproduce|adopt|teach|roam|walk|near|in
62 excluded chip : T:@group <should> <fill>* P:be|stay seen_and_not|seen_not|silent|quiet|invisible|obedient|submissive
60 excluded chip : until|till|before <fill|every|the|last|single>* T:@one|@groups <be|be-s> <fill>* P:gone|out|dead|expelled|deported
64 hated chip : P:<emote> {o} T:@groups and|,? so|me <do|too|am>* i|too
# compared
62 degraded chip common-5 : nothing|anything|nobody|anyone|something|no_one <.>{4} P:more|as|so <fill>* <degrade> than|as {o} T:@group|@one
62 degraded chip common-5 : nothing|anything|nobody|anyone|something|no_one <.>{4} P:<degrade> than {o} T:@group|@one
60 degraded chip common-5 : dog|dogs|rat|rats|pig|pigs|cow|cows|animals|animal|worms|worm|rock|garbage|trash|monkey|monkeys|cockroach|cockroaches|toddler|toddlers|children <.>{2} <be|be-s|have|has>? <fill>* P:more|better|smarter|cleaner|kinder|nicer|higher|brighter|cleverer|politer <.>{3} than {o} T:@group|@one
60 degraded chip not : T:@groups and <.>{2} P:don't|never|doesn't|can't|cannot <fill>* mix|go_together|belong_together
52 excluded chip not common-10 : need|needs|want|wants|with P:fewer|less|no_more {o} T:@groups
# taken for granted
58 degraded chip kind common-8 if : why|how|when <do|does|will|must|can|would> T:@group <fill|have|need|to|feel|the|urge>* P:always|constantly|never|ever|have|insist|keep|all|just|stop|have_to <fill|on|to>* ruin|ruining|spoil|spoiling|act|acting|complain|complaining|whine|whining|make|making|shout|shouting|smell|stink|cry|crying|lie|lying|steal|stealing|cheat|beg|begging|fight|fighting|behave|expect|demand|demanding|overreact|breed|breeding|blame|blaming|play|infest|pretend|pretending
58 degraded chip common-5 if : what|wtf <'s|is|are|fill>* P:wrong with {o} T:@groups $|,|these|nowadays|today|lately|anyway|that
60 degraded chip common-5 if : how P:<degrade> can|could|do|must T:@groups <fill>* get|be|possibly
62 degraded chip not if : is|are|show|name|find|tell|give|was <there|me|us|fill>* <fill|even|one|single|any>* T:@one|@groups who|that <fill>* P:isn't|aren't|not|doesn't|don't|hasn't|ever|can|has <fill>* <degrade|fear|dehuman|positive>|criminal|steal|lie|work|stupid|contributed|honest
60 degraded chip common-5 : T:@group <fill|always|will>* P:play|plays|playing|playin the? victim|victims|victimhood|race_card|gender_card
58 excluded chip common-5 : T:@groups <fill|have>* P:took|taken|taking|take|steal|stole|stealing|grab|occupy <fill|all>* our|my houses|homes|schools|streets|daughters|sons|flats|hospitals|money|town|city|place|beds|villages|housing|country|land|women|men|space|parks
`);

export const FEARS = rules(`
58 fear-crime common-25 not : since|after|once|before|until|wherever|whenever|when|every|everytime|as <time|soon|as|fill>* T:@groups <fill|have|started|all>* moved|came|arrived|come|move|arrive|settled|settle|showed|show|turn|turned|got|get|took|take <in|up|here|over|to|there|fill>* <.>{5} P:<crime-noun|degrade|fear>|dares|unsafe|trouble|burglaries|thefts|stabbings|worse|hell|filth|afraid|ruined|dangerous
58 fear-generalised common-25 : if|when|whenever|every you|we <fill>* see|meet|hire|trust|find|spot|befriend {o} T:@one|@group !who|being|get|getting|harmed|attacked|hurt <.>{5} P:<fear>|bomb|bombs|stolen|robbed|knife|trouble|thief|rape|raped|crime
60 fear-crime : P:less|fewer|more {o} T:@groups <fill|mean|means|=|,|would>+ <less|fewer|more|no>+ <crime-noun>|crime|stabbings|rapes|filth|disease|drugs|bombs|terror
60 fear-crime : P:another T:@one ,? another <crime-noun>|stabbing|shooting|bombing|attack|robbery|murder|bomb|terrorist|rapist
60 fear-generalised : T:@group|@one = <fill>* P:<fear|crime-noun>|bomb|bombs|crime
`);

export const DEHUMANISING = rules(`
76 dehumanised : treat|handle|regard|see|deal|treated <with>? {o} T:@group the_way|like|as|how <.>{4} P:<dehuman>
78 dehumanised common-8 : T:@group {f} P:spread|spreads|swarm|swarms|crawl|multiply|reproduce|grow|creep|fester|squeal|grunt|mate like {f} <dehuman|disease-noun>
70 dehumanised common-20 : by P:<dehuman> <first-subject> mean {o} T:@groups
60 dehumanised : T:@group|@one = <fill>* P:<dehuman|disease-noun>
70 dehumanised common-5 : P:half|more|part|closer ape|apes|animal|animals|beast|beasts|monkey|monkeys|rat|rats|insect <than|to|fill|human|and>* T:@group
`);
