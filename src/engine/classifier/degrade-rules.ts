/** Contempt, inferiority, exclusion and denied worth, said of a protected group: a table (hate.ts says how to read it). */
import { rules } from './hate';

export const DEGRADING = rules(`
72 degraded chip common-12 : T:@group {f} who? <be&!be-past> {m} P:<degrade> !of|targets|target|victims|victim|prey|by|enough|being|labor|labour|conditions
65 degraded chip common-12 : T:@group {f} <become> {f} P:<degrade> !of|targets|target|victims|victim|prey|by|enough|being|labor|labour|conditions
70 degraded chip common-15 : T:@one <be|be-s> <fill>* P:<degrade|dehuman> $
72 degraded chip : T:@group {f} P:disgust|disgusts|sicken|repulse|nauseate|annoy|offend|creep|piss|freak|irritate|infuriate|scare me|us|everyone
72 degraded chip : T:@group {f} P:make|makes|making me|us|everyone <fill|feel>* want? to? <fill>* vomit|puke|sick|gag|angry|barf|throw|scream|uncomfortable|cringe|kill|leave|hurl|mad|furious|cry|ill|nauseous|uneasy|punch|hate|die|rage|lose
70 degraded chip common-15 : T:@group {f} P:suck|sucks|stink|stinks|smell|smells|ruin|ruins|ruined <fill>* everything|bad|everyone|badly|awful|ass|$
70 degraded chip common-10 : T:@group {f} P:lack|lacks <fill>* intelligence|morals|character|dignity|decency|shame|honor|brains|self-control|ambition|discipline|values|class|empathy
72 degraded chip not common-10 : T:@group {f} <aux|be|'ve>? P:have|has|got|with no|low|lower|zero|smaller|little <fill>* morals|shame|brains|brain|honor|dignity|soul|souls|intelligence|iq|iqs|class|values|decency|empathy|culture|self-control|right|place|business|conscience|humanity
68 degraded chip not common-5 : T:@group {f} <be> {f} less|not <fill>* as? P:intelligent|smart|human|capable|civilized|civilised|trustworthy|moral|valuable|important|evolved|clean|normal|equal|worthy|honest|natural|real
70 degraded chip common-10 : T:@group {f} <be> {f} P:beneath|below|lower|lesser|inferior|worse|dumber|stupider|weaker|lazier|less <fill>* than|to|beings|people|me|us
70 degraded chip common-12 : why|how|since <fill>* <be&!be-past> T:@group {f} P:<degrade> !of|targets|victims|by
75 hated chip : {me} <should|will>? {f} P:<emote&vb> {o} T:@group
75 hated chip not : everyone|everybody|nobody|anyone <fill|should|would>* P:hate|hates|despise|despises|loathes|detests|likes|wants|needs|respects|trusts {o} T:@groups
75 hated chip common-10 : ^ <fill|but|and|opinion|profanity|will|first>* P:<emote&vb> {o} T:@groups
72 hated chip not common-15 : {me} P:don't|never|cannot|can't|not|won't {f} like|trust|want|respect|accept|tolerate|stand|care|need|associate|hire|date|believe|liked|trusted|respected <fill|for|about|in|with|any>* {o} T:@groups|@one !to|in|being|dying|who
72 hated chip common-15 : {me} P:<sick-of> {o} T:@group !being|dying|getting|having|suffering|not|who|have
70 hated chip : <first|i> <fill>* P:hatred|disgust|contempt|disdain|hate|loathing for|of|towards|toward|against {o} T:@groups
65 hated chip common-5 : ^ <fill>* P:fuck|screw|damn|curse|down <with|you|all|quant|fill|degrade|profanity|possessive|prep>* T:@groups
65 degraded chip common-25 : P:fucking|fuckin|goddamn|motherfucking|bloody|stinking|stinkin <degrade|fill|bad-adjective>* T:@groups
68 degraded chip common-22 : P:filthy|dirty|disgusting|worthless|stupid|lazy|dumb|smelly|stinking|retarded|vile|greedy|inferior|repulsive|pathetic|degenerate|rotten|useless|sleazy|slimy|backward|uncivilized|godless|evil|savage|nasty|scummy|ignorant|brainless|idiot|perverted|sick|shitty|ugly <fill|bad-adjective|degrade>* T:@groups
68 degraded chip common-22 : P:bunch|pack|lot|piece|pieces|load|horde|hordes|gang of <fill|degrade|profanity|bad-adjective>+ T:@groups
70 degraded chip common-12 : ^ <fill|why|how|since|and|but>* <be|aux-neg> T:@group {f} P:<degrade> !of|targets|victims|by
70 degraded chip common-12 : why|how|since <fill>* <aux|be|would|will|aux-neg> T:@group {f} P:<degrade|exist> !of|targets|victims|by
66 degraded chip : P:allowed|permitted to live|exist|breathe|breed|vote|walk T:@group
70 degraded chip common-15 : why|how <fill|do|does|can|should>* we|you|they|society|anyone|i <fill>* P:tolerate|accept|allow|put_up_with|let|stand {o} T:@groups
70 degraded chip common-8 : why|how <be|come> T:@group <fill>* P:allowed|permitted <fill|to>* live|exist|breathe|breed|vote|walk|here|in|around|have|be
70 degraded chip not : T:@group {f} <be> {f} P:<neg|no> <fill|even>* worth|good|use|fit|deserving|worthy|better {f} <fill|of|to|for|a|than|my|our|your|the|time|spit|dime|anything|it|nothing|life|dogs|dirt|animals|that|this>*
70 degraded chip not common-10 : T:@group {a} <aux>? P:<neg> {a} have|know|understand|show|possess|feel|value|respect|appreciate|care <fill|any|about|how|to|for>* feelings|souls|soul|brains|brain|morals|shame|honor|dignity|intelligence|values|decency|empathy|manners|culture|think|drive|behave|dress|speak|read|work|parent|wash|respect|anything|hygiene|others|emotions|life|law|rules|remorse
72 degraded chip not : {me} P:don't|never|not|can't|cannot|won't|wouldn't {f} <think|consider|see|regard|view|call|count|call> {o} T:@group|@one {f} as|to|are|be? <be|fill>* human|people|equal|equals|women|men|normal|real|american|americans|citizens|valid|persons
66 excluded chip common-12 : ^ <fill|please|let|'s|we|must|just|and|profanity|should|need|to>* P:keep|get|kick|throw|send|drive|ship|push|drag|chase|toss|force {o} T:@groups <fill|the|hell|fuck|all>* out|away|off|far|back|home <fill|of|from|the|hell|fuck|all|to>* our|my|this|here|your|country|military|schools|school|sports|children|kids|me|us|where|government|bathrooms|neighborhood|streets|america|europe|britain|africa|mexico|$
66 excluded chip common-5 : T:@group {a} <should|need|better> {a} <to>? <be>? {a} P:stay|keep|get|kept|kicked|go|leave|move|thrown|stopped|barred <fill|the|hell|fuck>* out|away|off|far|home|back|from <fill|of|from|the|to|hell|our|my|this|your>* our|my|this|here|your|country|children|kids|me|us|where|society|sight|women|men|america|europe|britain|school|schools|bathrooms|sports|kitchen|came|$
66 excluded chip not common-10 : ^ <fill|and|so|but>* P:no {o} T:@groups|@one <in|on|at|near|allowed|here|around|please|wanted|inside|anywhere|ever>
66 excluded chip not common-20 : {me} P:<neg> {f} trust|hire|date|marry|employ|rent|work|live|talk|vote|sit|let {o} T:@groups|@one <fill>* with|near|around|in|as|at|next|$ !who
66 excluded chip not common-25 : {me} P:<neg> {f} trust|hire|date|marry|employ {o} T:@groups|@one !who|to
64 blamed chip common-15 : it|it's <be|be-s> <fill|always>* {o} T:@groups <who|that|which> <fill|always|are|is>* P:cause|causes|causing|ruin|ruins|ruining|destroy|destroys|commit|commits|steal|steals|start|starts|bring|spread|make|lie|kill|rape|responsible
66 excluded chip common-5 : let 's P:<exclude-verb&vb> {o} T:@groups
70 excluded chip : T:@group {f} {should} {f} be {f} P:<exclude> !for|if|from|because|without|until|to
66 excluded chip : T:@group {f} <should> {f} be {f} P:<exclude> from|to|because|without|for|in|until
70 excluded chip not common-12 : T:@group {a} <should|do|does|are|is|will|can>? P:<neg> {a} be? {a} belong|welcome|wanted|needed|allowed|permitted|fit|exist|assimilate|integrate|marry|vote|adopt|breed|reproduce|drive|teach|serve|hold|lead {f} <fill|prep|det|drive|teach|and|be|treated|called|have|get>* here|in|our|us|my|society|rights|respect|to|the|country|children|any|with|equal|equality|anything|love|happiness|vote|help|jobs|sympathy|$ !rights|protection
70 excluded chip not kind common-12 : T:@group {a} <should&!neg>? P:<neg&should|neg> {a} be|have|get {a} !to <fill|allowed|given|in|able|permitted|any>* <rights|allowed|here|vote|children|kids|jobs|around|near|alive|free|in|our|human|equal|a|power|respect|to>
66 excluded chip common-25 : ^ <fill>* P:<exclude-verb&vb> {o} T:@groups !criminals|who
66 excluded chip common-25 : <first|you|third-one|state|body> <fill>* <should|'d|will|want|wants> <fill|to>* P:<exclude-verb&vb> all|every|these|those|them|the|any|of|fucking|filthy+ {o} T:@groups
68 excluded chip not common-15 : P:no|zero more|fucking|place|room|to <fill|for|more>* T:@groups <in|here|allowed|wanted|needed|welcome|please>
70 excluded chip not kind : P:no T:@one|@groups deserves|deserve
68 excluded chip not common-15 : {me} P:don't|never|not|wouldn't|won't <fill>* want|allow|let|hire|accept|need|rent {o} T:@groups|@one near|in|around|here|living|at|as|teaching|anywhere|next|on|into|running|working|moving
62 excluded chip common-5 : T:@group <fill>* P:<should>|go|belong {f} go|stay|be|get|out|back|in <fill|prep|out|the|back|in|of>* back|home|kitchen|country|closet|here|africa|mexico|asia|china|desert|society|away|hell|cages|jail|prison|camps|asylums|institutions
66 blamed chip common-15 : T:@group {f} <be> {f} P:the|a|to|why|responsible|behind|our <fill>* reason|cause|root|blame|problem|problems|burden|drain|curse|enemy|source|downfall|threat|plague|everything|for <of|for|to|on|why|all|our|society|with|everything|the|that|behind|we|this>* 
66 blamed chip common-15 : blame {o} T:@groups|@group for|P:for
70 worthless chip not common-10 : T:@group {f} P:contribute|contributes|offer|add|bring|do|produce|achieve|good|amount nothing|for|to nothing|no|anything|value
66 worthless chip common-8 : T:@group {f} <be> {f} P:only|just|nothing|good|made|born|meant|here|worth|suited <fill|good|but>* for|to|if|as|than <fill|be>* <.>
70 worthless chip : you|u|he|she <be|be-s> <fill>* P:just|only|nothing|merely <fill|but|more|than>* T:@one|@group to me|us
66 worthless chip not common-25 : T:@group <fill>* P:will|can|could never|not <fill|be>* be|become|have|learn|understand|achieve|amount|compete|match|do|contribute|assimilate|build|succeed|equal <fill>* 
72 hated chip : {me} <should|will>? {f} P:<emote&vb> <fill|being|be|living|working|sight|smell|look|looking|presence|existence|around|near|with|next|to|of|at|seeing|hearing|listening|talking|thought|idea|having|anything|everything|about|in>+ {o} T:@group
70 hated chip : <first-subject|my|our> <fill|aux|of|feel|have|has|nothing|but>* <~|fill|pure|deep|strong|intense|real>* P:hatred|disgust|contempt|disdain|loathing|hate for|of|towards|toward|against {o} T:@groups
74 hated chip : <first-subject> <fill|really|will|do>* P:<emote&vb> <fill|most|more|than|in|this|world|with|anything|everything|passion>* ,? it|they|that|is|are <be|be-s>? {o} T:@groups $
74 hated chip : T:@groups {f} <be> {f} <fill|people|ones|thing|things|what|who|those|group|someone|something|race|gender|religion|folks>+ <that|who|which>? <first-subject> <fill|do>* P:<emote&vb>
74 hated chip : T:@groups <that|who|which|whom> <first-subject> <fill|do>* P:<emote&vb>
74 hated chip not : how can|could|do|does anyone|anybody|someone|you|people|we <fill>* not P:hate|despise|loathe|resent {o} T:@groups
72 hated chip : who|anyone|anybody|you|everyone else <fill|here|also|who>* P:<emote> {o} T:@groups
70 degraded chip common-12 : ^ <fill|why|how|since|and|but>* <be|aux-neg> T:@group {f} P:<degrade> !of|targets|victims|by
70 degraded chip not : T:@group {a} <be>? {a} P:no|not|n't|aren't|isn't <fill|even>* worth|good|use|fit|deserving|worthy|better {f} <fill|of|to|for|a|than|my|our|your|the|time|spit|dime|anything|it|nothing|life|dogs|dirt|animals|that|this>*
94 blamed chip common-15 : it|it's 's|is? <fill|always>* T:@groups <who|that|which> <fill|always|are|is>* P:cause|causes|causing|ruin|ruins|ruining|destroy|destroys|commit|commits|steal|steals|start|starts|bring|spread|make|lie|kill|rape|responsible
70 excluded chip not kind common-10 : T:@group {a} <aux|should>? P:<neg> {a} deserve|deserves
70 degraded chip : T:@group {a} can|should|could|may? P:go <fill>* fuck|to|screw|die|kill|eat|suck <themselves|hell|off|a|shit>+
68 degraded chip : T:@group {f} P:suck|blow|eat <fill>* my|ass|balls|dick|shit|cock
66 degraded chip common-60 : a|an|this|that|another|such|you|the <fill|fucking>* P:filthy|dirty|disgusting|worthless|stupid|lazy|dumb|smelly|stinking|retarded|vile|greedy|inferior|repulsive|pathetic|degenerate|rotten|useless|sleazy|slimy|backward|uncivilized|godless|evil|savage|nasty|scummy|ignorant|brainless|perverted|shitty|ugly|subhuman <fill|bad-adjective|degrade>* T:@one
62 degraded chip : T:@group P:need|needs|have|should to fuck|piss|get|go|back off|out|fuck|lost|away
# anger and disgust
72 hated chip common-5 : T:@group {f} P:fill|fills me|us|everyone with rage|disgust|anger|hate|hatred|contempt|fury|horror|revulsion|loathing
72 hated chip common-5 : T:@group {f} P:give|gives|gave me|us <fill>* creeps|chills|nausea|headache|goosebumps
72 hated chip common-5 : T:@group {f} P:annoy|piss|creep|scare|bother|freak|disgust|irritate|infuriate|sicken|gross <fill|the|hell|fuck|shit|crap|out|of|off>+ me|us|everyone|everybody
72 hated chip common-5 : <first-subject> <fill|'m|am|feel|get|be>* P:disgusted|repulsed|nauseated|sickened|appalled|enraged|angry|furious|mad|sick <fill|whenever|when|every|time|by|i|see|hear|meet|of|at|have|to|look|looking|seeing|just>* {o} T:@groups $
72 hated chip common-5 : seeing|looking|listening|being|thinking|talking|living|sight|thought|smell|presence|idea|existence|sound|look|voice <at|to|about|of|around|near|with|seeing|being>+ {o} T:@group P:makes|make|disgusts|sickens|fills|gives|annoys|enrages|infuriates|repulses <fill|me|us|want|to>* sick|vomit|puke|angry|gag|rage|me|us|mad|uncomfortable|furious|throw|hurl|disgust
72 hated chip common-5 : <first-subject> <fill|will|'ll|aux>* find|found|consider|think|call|believe {o} T:@group {f} <be|as>? {m} P:<degrade|dehuman>
72 hated chip : blood P:boils|boil .{4} T:@groups
74 hated chip : <first-subject> have|'ve|had|always|has <fill>* P:<emote&vbn> {o} T:@groups
66 hated chip : P:nothing|nobody|no_one|noone <fill|is|'s|in|this|the|world|more|could|be>* worse|lower|dumber|disgusting|bad|uglier|evil|stupider|annoying <than|as>+ {o} T:@groups
70 degraded chip common-10 : T:@group {f} P:have|has|got <fill>* low|lower|lowest|no|zero|little|subnormal <fill|moral>* iq|iqs|intelligence|morals|standards|values|brain|brains|brainpower|morality|class
72 degraded chip : T:@group {f} P:make|makes|give|gives|turn|turns my|me|our|you <fill|the>* skin|stomach|blood|flesh|creeps|willies|ick|shivers|heaves
60 degraded chip common-10 : T:@group {f} P:look|looks|sound|smell|act <fill>* alike|same|identical
70 excluded chip not : {me} P:don't|won't|never|can't|cannot <fill>* serve|hire|rent|sell|employ|admit|house|teach|insure|lend|treat|seat <fill|to|in>* T:@groups
72 degraded chip common-12 : T:@group {f} <be> {f} P:<degrade> by nature|birth|design
66 excluded chip not kind : P:no T:@one <should|can|could> {a} be|become|work|serve|vote|drive|lead|teach|hold|run|own|adopt|marry|govern|preach|fly !killed|hurt|afraid|forced|ashamed|punished|denied|left|turned|told|made|jailed|alone|without|silent|silenced|treated|asked|paid|hungry|homeless|abused|beaten|judged|excluded|poor|too|so|above|beneath|less <a|an|as|in|on|the|for|our|any|office|president|allowed|here|near|public|kids|children|~>+
70 hated chip not : how can|could|would|do anyone|anybody|you|we|i|people <fill|possibly|ever>* P:trust|respect|like|love|vote|hire|marry|date|believe|stand|defend|tolerate|befriend <for|fill|to|with|in>* {o} T:@group|@one !who|to|in|from
66 degraded chip common-12 : ^ <fill>* P:typical|classic|stereotypical T:@one|@groups <behaviour|behavior|logic|trick|move|tactics|mentality|attitude|lies|greed|lawyer|driver|drivers|thieving|laziness|drama>? ,|.|!|$
66 degraded chip common-8 : T:@group {f} P:cost|costs|drain|drains|waste|wastes|burden|burdens|drag|drags <fill|us|our|the|too|much|down>* money|much|taxpayers|taxes|resources|fortune|society|oxygen|space|country|down|system
66 degraded chip common-12 : T:@group|@one {f} <be|be-s> {f} P:<degrade> ,? <and|but>? everyone|everybody|we <fill|all>* know|knows <it|this|that>?
70 degraded chip if : when|whenever|if|seeing|watching|everytime <first-subject>? <fill>* see|hear|watch|meet|smell|seeing|watching {o} T:@group|@one <.>{3} ,? <first-subject|it|makes|me|fill>* <want|feel|like|makes|me|have|to>* P:throw|vomit|puke|gag|barf|sick|hurl|punch|spit|retch
68 degraded chip : only|nothing <fill|thing|more>* P:worse|lower|dumber|uglier|filthier than {o} T:@one|@group
62 worthless chip common-30 : T:@groups P:deserve|deserves|deserved it|this $
64 degraded chip : all|thing <that|fill>* T:@groups {f} P:want|wants|care|cares|think|thinks|know|do|worry|talk|dream|love|understand <about|of>? is|are !respect|equality|peace|safety|equal|fairness|justice|a|an|to|love|happiness|rights|the|freedom|for|their|dignity
58 degraded chip : T:@groups {f} P:want|love|chase|care|marry|date|use|seek|crave <for|about|only|just|your|men|women|nothing|but|is|fill>* money|status|sex|attention|validation|cock|cocks|dick|chad|chads|wallet|wallets|drama|alimony
56 degraded chip not kind : T:@groups {a} P:cannot|can't|never|don't|aren't|couldn't <fill|be|make|really|capable|able|of|possibly|ever>* love|loyal|logic|logical|logically|lead|drive|faithful|trusted|rational|rationally|empathy|honor|agency|accountability|responsibility|park|fight|invent|integrate|assimilate $
62 degraded chip : T:@groups {f} <be> {f} P:responsible|reason|why|problem <fill|for|the|of|with|all|our>* decline|downfall|collapse|fall|failure|misery|end
64 degraded chip : T:@groups {f} P:destroy|ruin|wreck|kill|weaken <fill>* nations|civilization|civilisation|civilizations|societies|countries|cultures|everything|men|women|families|marriages
66 degraded chip common-12 : T:@group {a} P:always|constantly|never|only|all <fill>* complain|complaining|whine|whining|cry|crying|lie|lying|beg|begging|steal|cheat|nag|scream|work|lazy|complains|whines|stink|smell|bitch|demand|ruin|destroy
68 degraded chip common-8 : what <fill>* P:<degrade|dehuman> {o} T:@group <be>
62 degraded chip common-25 : P:typical T:@groups ,? <fill>* <degrade|dehuman|fear|$>
60 degraded chip common-10 : T:@group <should> {f} be P:ashamed
# denied worth and place
64 worthless chip : you|u <be> <fill>* P:nothing_but|just|only|merely|nothing <fill|but>* T:@one $
66 excluded chip not common-12 : <first-subject> <fill|aux|will|would|'d|'ll|profanity>* P:<neg> <fill>* want|let|allow|like|share|live|work|sit|be|see|have|need|associate|shake|eat|drink|talk|date|marry <~|fill|prep|possessive|share|date|friends|work|live|see|to|daughter|son|kids|children|country|with|near|be|marry|near|in|meet|hear|around|anything|do|person-noun>* T:@groups|@one <fill>* $
66 worthless chip common-8 : T:@group {a} P:deserve|deserves|deserved|deserving <fill|every|all|bit|of|exactly>* <what|everything> <they|comes|is|'s|are|them|to|get|got|gets|coming|happened|had|getting|happens>*
68 excluded chip common-5 : P:fewer|less {o} T:@groups <fill|there|are>* ,? <fill>* better
68 excluded chip common-5 : T:@group {a} P:belong|belongs <fill|only|in|on|under|behind|at|back>+ <fill|six|the|a|back>* chains|hell|camps|camp|prison|jail|cage|cages|asylum|asylums|ground|grave|graveyard|dirt|mud|fields|feet|bars|kitchen|closet|shadows|sea|ocean|desert|past|trash|plantation|africa|bottom|sewer|sewers|zoo|jungle|hospital|institution|institutions|streets|gutter
66 excluded chip common-8 : why would|should|do|does anyone|anybody|you|i|people|we <fill|even|ever>* P:want|like|trust|hire|date|help|marry|care|befriend|support|love|respect|be <~|fill|prep|be|friends|to|with|have|anything|do|live|near>* T:@groups|@one
66 excluded chip common-10 : P:better before|without {o} T:@groups
64 degraded chip common-12 : T:@group P:have|has|get|got|gets|want|wants|demand too many|much|special <fill>* rights|power|freedom|privileges|kids|children|babies|influence|money|say|respect|attention|treatment
66 blamed chip common-12 : P:fault <of|for> {o} T:@groups
66 blamed chip common-12 : T:@groups 's? P:fault
66 degraded chip common-15 : T:@group P:only|just|all <fill>* want|wants|care|cares|after|here|looking|interested <for|about|to|take|get|your|in|fill>* our|your|money|welfare|sex|benefits|handouts|attention|trouble|themselves|jobs|women|men|one
64 degraded chip common-12 : T:@group <fill|be>* P:ruining|destroying|killing|polluting|wrecking|spoiling|infecting|corrupting|ruin|destroy|wreck|spoil|corrupt|ruined|destroyed <fill|of>* our|my|this|the|everything|society|country|america|europe|world|neighborhood|culture|everyone !stereotypes|competition|record|records
# nerves, refusal, denied place
70 hated chip common-8 : T:@group {f} P:get|gets|grind|grinds|work|make|makes <fill>* on|my|me <fill|my>* nerves|gears|skin|teeth|crazy|nuts|wits|tits <crawl>?
74 hated chip : <emotion|feeling|thing|word|feelings> <fill|that|i|have|feel|for|towards|about>+ {o} T:@groups <be|be-s> <fill>* P:hate|hatred|disgust|contempt|rage|loathing
72 hated chip common-8 : it|this|that P:sickens|disgusts|enrages|infuriates|repulses|angers me|us <fill|to|see|have|hear|seeing|when|meet|at>* {o} T:@groups $
70 hated chip common-8 : <first-subject> <fill|would|'d>* P:rather <~|fill|die|eat|be|kill|prep|dead|burn|perish>* than <fill|talk|be|meet|live|work|see|sit|speak|to|with|near|like>* {o} T:@groups|@one
68 excluded chip common-10 : <first-subject> <fill|will|'ll|aux>* P:refuse|decline <fill>* to <fill|~|work|live|talk|sit|speak|hire|serve|be|associate|prep|share>* {o} T:@groups|@one $
70 degraded chip common-8 : T:@group <fill|have|has|will|'ll|always|never>* always|forever be|been {m} P:<degrade|dehuman> !of|by|targets|victims
72 degraded chip common-8 : every|any|each T:@group <~|fill|first-subject|know|met|meet|ever|have|'ve|that|who|have|see|here>* <be|be-s|become> {m} P:<degrade|dehuman>
68 degraded chip common-8 : ever P:met|seen|known|see|meet {o} T:@one|@groups who|that <fill|be|be-past|be-s|neg|not|n't>* <degrade|positive|dehuman>
68 degraded chip not common-12 : T:@group {a} P:can't|cannot|can_not|never <fill|even|ever>* do|get|achieve|accomplish|manage|build|make <fill>* anything|something|one|a <fill|single|thing>* right|properly|useful|good|well|$
66 excluded chip common-5 : ^ T:@groups ,? <fill|please|just>* P:go <fill>* <back|home|away|fuck|to_hell> !to|and|after|when
64 excluded chip common-10 : T:@group <should> {f} P:know|learn|remember|accept <fill|their|its>+ place|limits|station
66 excluded chip common-8 : T:@group <should> <fill|be|thank|us|god>* P:grateful|thankful|happy <fill|that|we|for|to>* <let|allow|tolerate|live|alive|here|exist|are|stay>
68 excluded chip common-8 : P:mistake|wrong|stupid|insane|crazy|regret <fill|to|that|it|was|we|ever|have>* give|gave|giving|grant|let|allow|allowed|letting|allowing {o} T:@groups <fill|to>* rights|vote|freedom|in|here|citizenship|work|live|have|be|exist
68 excluded chip not common-8 : <first-subject> <fill|would|should|aux>* P:never|not <fill|have|had>* let|allowed|invited|given|freed|admitted {o} T:@groups <fill|to>* in|here|rights|vote|out|live|exist|be
68 excluded chip not common-10 : <first-subject> <fill|aux>* P:<neg> <fill>* <think&vb> {o} T:@groups <should|deserve|need> {f} <have|be|get|vote|exist|adopt|marry|allowed|live|here|rights>+ !killed|hurt|harmed|attacked|shot
66 degraded chip common-8 : T:@group <fill>* P:by <their|its|the> smell|stink|stench|odor|odour|nose|noses|accent
66 worthless chip not common-10 : not a? single one <of>? {o} T:@groups P:contributes|contribute|works|work|deserves|belongs|helps|pays|matters
`);
