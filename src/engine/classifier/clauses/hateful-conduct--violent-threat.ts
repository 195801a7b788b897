/** Threats against people for a protected category: "declarative statements of intent to inflict injuries". */
import { detectHate, rules } from '../hate';
import type { Clause, Examples } from '../types';

const RULES = rules(`
90 threat-to-group : <first-subject> 'm|am|are|'re|'d|would|just? <fill|profanity|opinion>* will|'ll|gonna|shall|finna|wanna|imma|going|plan|want|intend|about|ready|planning|love|like|looking|need|promise|swear|wish to|i|we|could? <fill|profanity|will>* P:<violence&vb> {o} T:@group
70 threat-to-group common-10 : <first-subject> 'm|am|are|'re|'d|would|just? <fill|profanity|opinion>* will|'ll|gonna|shall|finna|wanna|imma|going|plan|want|intend|about|ready|planning|love|like|looking|need|promise|swear|wish to|i|we|could? <fill|profanity|will>* P:<soft-violence&vb&!exclude-verb> {o} T:@group
85 threat-to-group : i|we 'm|am|are|'re <fill|profanity>* P:coming|going for|after to? <violence&vb>? {o} T:@groups
85 threat-to-group : T:@group <fill>* <will|going|be>+ to? <fill>* P:die|burn|bleed|pay|hang|suffer by|because|when|from? <first>
80 threat-to-group : {me} <fill>* P:kill|shoot|murder|beat|stab|punch|hurt|attack {o} T:@groups <fill>* if|when|every|whenever|on sight|i|we|they|one
70 threat-to-group : <first-subject> 'm|am|'d? in|in the|a|feel mood|to|like to|a? P:punch|kill|hit|beat|shoot|punching|killing|hitting|shooting|beating|murdering|stabbing {o} T:@groups|@one|@group
75 threat-to-group : if|when i|we <fill>* see|meet|catch|find {o} T:@group|@one ,? i|we <fill|will|'ll|going|gonna|to>* P:<violence&vb|soft-violence&vb>
85 threat-to-group : <first-subject> <fill|'m|am|'d>* can't|cannot|itching|dying|love wait? <to|until|till|i|we|can|get>* P:<violence&vb> {o} T:@group
85 threat-to-group : <first-subject> <will|'m|gonna|going|want|fill|to>+ make sure|certain <that|to|it|all|every|fill>* T:@group <fill|be|get|will|are|all>* P:<harm-verb-wish|harm-state|perish|suffer>
85 threat-to-group : <first-subject> <will|'m|'re|'ll|am|are|gonna|going|want|fill|to>+ find|get|catch|grab|take|hunt|track|round|gather {o} T:@group and|to|then <fill|them|all|then>* P:<violence&vb>
80 threat-to-group common-5 : ^ <fill|tonight|tomorrow|today|then|now|so|soon>* i|we <fill>* P:<violence&vb> {o} T:@groups
88 threat-to-group : <first-subject> <fill|profanity|opinion|'m|am|are|'re|'d|would|just>* will|'ll|gonna|shall|finna|wanna|imma|would|'d|could|going|plan|want|intend|about|ready|planning|love|like|looking|need|promise|swear|wish <fill|to|gladly|happily|go|take|get|grab|buy|bring|use|load|pick|come|drive|out|over|there|up|weapon|possessive|and|find|be|able|i|we|could|night|personally|love|like|~|~>* P:<violence&vb> {o} T:@group
82 threat-to-group : <first-subject> <fill|'m|am|are|'re>* will|'ll|gonna|shall|finna|wanna|imma|would|'d|could|going|plan|want|intend|about|ready|planning|love|like|looking|need|promise|swear|wish <to|fill|go>* make {o} T:@group {a} P:suffer|bleed|pay|die|regret|scream|burn|fear|cry|beg|hurt|disappear
78 threat-to-group : <first-subject> <fill|'m|am|are|'re|will|'ll|gonna|going|to>* P:come|coming|hunting|gunning for|after {o} T:@groups <at|and|with|tonight|tomorrow|soon|next|$>
88 threat-to-group : <first-subject> <fill|profanity|opinion|'m|am|are|'re|'d|would|just>* will|'ll|gonna|shall|would|'d|going|plan|want|intend|about|ready|planning|swear|promise <to|i|we|fill|profanity|will|'ll|find|go|and>* P:<violence&vb> <the|any|every|a|another|next|first|fill|profanity>* T:@one
82 threat-to-group : any|every|each|the <next|first|fill>* T:@group|@one who|that <.>{6} <will|gets|'ll|is|gonna|going>+ <fill|get|getting|to|be|their|his|her|a>* P:<harm-state|violence&vbn|soft-harm-state>|teeth|beaten|beating|bullet|hurt|smashed|kicked|knife|head|stabbed
82 threat-to-group : next <fill>* T:@one|@group who|that|i <.>{6} <will|gets|'ll|is|gonna|going>+ <fill|get|getting|to|be|their|his|her|a>* P:<harm-state|violence&vbn|soft-harm-state>|teeth|beaten|beating|bullet|hurt|smashed|kicked|knife|head|stabbed
82 threat-to-group : {me} <will|'ll|gonna|going|to|fill>+ P:burn|bomb|torch|firebomb|smash|shoot|blow|set|raid|storm <up|down|fire|to|out|fill|your|their|every|all|that|next|possessive>* mosque|mosques|churches|synagogue|synagogues|gurdwara|temple|church|caravans|caravan|camp <.>{4} T:@group
86 threat-to-group : <first-subject> <fill|profanity|opinion|'m|am|are|'re|would|just|to>* will|'ll|gonna|shall|'d|going|plan|want|intend|about|ready|swear|promise <to|i|we|fill|profanity|will|'ll>* P:put|send|knock|drive|throw|chuck {o} T:@group|@one <in|into|to|through|out|of|fill|the|a>+ hospital|grave|graves|ground|morgue|coffin|coffins|body_bags|body_bag|wheelchair|wheelchairs|sea|river|wall|window|canal
80 threat-to-group : T:@groups , <leave|get|go|out|.>{6} ,? or? we|i will|'ll|gonna|going <fill|to|be>* P:<violence&vb>|set|come|coming|hunt|find|visit you|your|for|at
85 threat-to-group : <first-subject> <fill|'m|am|are|'re|would|to>* will|'ll|gonna|shall|going <to|i|we|fill>* P:set|burn|torch .{4} T:@groups|their .{2} alight|ablaze|fire|down
85 threat-to-group : P:imma|ima|finna|bouta <fill>* <violence&vb> {o} T:@group
85 threat-to-group : P:use <it|this|that|my|fill|gun|knife|them>+ on|against {o} T:@groups
82 threat-to-group : will|'ll|gonna|shall|finna|wanna|imma|would|'d|could|going|plan|want|intend|about|ready|planning|love|like|looking|need|promise|swear|wish <fill|to>* P:smash|break|bash|slit|cut|crack|kick|punch|cave|stomp|knock|rip|shoot <the|their|fill|in|all>* head|heads|face|faces|skull|skulls|throat|throats|neck|necks|legs|teeth|brains|ass|asses <of|in|off|out>+ {o} T:@groups
70 threat-to-group : T:@group {a} <better|should> P:watch|run|hide|pray|fear|prepare <their|out|for|to|fill|be|start|your>* back|backs|lives|out|hide|run|scared|afraid|die|$
85 threat-to-group : <first-subject> <will|'ll|would|want|gonna|going|to|fill|'m>+ P:rape|torture|castrate|enslave|maim {o} T:@group
82 threat-to-group : you T:@groups <fill|all|will|'ll|are|going|gonna|to|be|'re>+ P:die|burn|hang|bleed|dead|suffer|killed|shot|next $
84 threat-to-group : <first-subject> <will|'ll|won't|shall|not|never|fill>+ rest|stop|sleep|quit <fill|until|till|before>+ {o} T:@groups <fill|be|are|all>* P:dead|gone|extinct|exterminated|hanged|killed|wiped_out|eradicated|eliminated
72 threat-to-group : <first-subject> <fill|'m|am|are|'re|'d|would|just|mood|in|feel|like>* will|'ll|gonna|going|want|wanna|mood|plan|about|ready <to|fill|go|and>* P:punch|hit|kick|slap|beat|stab|kill|shoot|hang|lynch|rape|strangle|behead {o} T:@one
`);

export const hatefulThreat: Clause = {
  id: 'hateful-conduct/violent-threat',
  detect: (doc) => detectHate(doc, 'hateful-conduct/violent-threat', RULES),
};

export const examples: Examples = {
  positive: [
    { text: 'I will put every Sikh on this street in hospital', why: 'hospital' },
    { text: 'Any trans person who enters my pub gets their teeth kicked in', why: 'whoever comes' },
    { text: 'I will kill every Muslim in this town.', why: 'intent to kill members of a religion' },
    { text: "We're going to shoot the Mexicans", why: 'going to' },
    { text: "I'm gonna burn all these gay people", why: 'gonna' },
    { text: 'I want to stab disabled people', why: 'wants to' },
    { text: 'We plan to hang the Jews tonight', why: 'a plan' },
    {
      text: "I'll behead any Christian I meet, all Christians, just wait. I'll behead Christians.",
      why: 'will, with several objects',
    },
    { text: 'I swear i will murder trans people', why: 'swears it' },
    { text: 'Black people moved in. We will kill them.', why: 'the pronoun stands for the group' },
  ],
  nearMiss: [
    { text: 'We are going to smash the Jewish Chess Club on Saturday', why: 'a game of chess' },
    { text: 'Police stopped a man who was going to attack Muslims', why: 'somebody else, stopped' },
    { text: 'I will never kill Muslims.', why: 'negated' },
    { text: 'We will fight for women and for Muslims.', why: 'fighting for somebody' },
    { text: 'He said "I will kill every Muslim in this town" and was arrested.', why: 'quoted' },
    { text: 'We will shoot a film with gay people next week.', why: 'a film' },
    { text: 'We will beat the Canadians tonight, what a game!', why: 'a game' },
    { text: 'I will kill time with my Catholic aunt.', why: 'an idiom' },
    { text: 'We will defeat ISIS and protect Muslims.', why: 'an organisation of terror' },
    { text: 'They will kill Christians if we do not help them.', why: 'somebody else is feared to do it' },
    { text: 'We will destroy the terrorists who attacked Jews.', why: 'terrorists' },
  ],
};
