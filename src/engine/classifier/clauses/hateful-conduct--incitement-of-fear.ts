/**
 * Inciting fear about a protected category: "asserting that members of a protected category are more likely to take part in
 * dangerous or illegal activities, e.g., 'all [religious group] are terrorists'".
 */
import { FEARS } from '../attitude-rules';
import { detectHate, rules } from '../hate';
import { aimedAt, atSomebody } from '../aimed';
import { findAll, pattern } from '../match';
import { saidUnder } from '../said-of';
import type { ProtectedCategory } from '../../types';
import type { Candidate, Clause, Doc, Examples } from '../types';

const RULES = rules(`
85 fear-generalised : all|every|most T:@group {f} who? <be|become> <fill|all-quant|~|degrade|profanity|neg|bad-adjective>* P:<fear>
75 fear-generalised : T:@group {f} who? <be|become> {f} all|always|just|only|nothing|mostly|usually|born|natural|basically|the <fill>* P:<fear>
65 fear-generalised common-20 : T:@group <fill|all-quant>* <be&!be-past> <fill|all-quant|~|degrade|profanity|bad-adjective>* P:<fear> !in|from|of|against|by|to|that|who
75 fear-crime : T:@group {f} <be> !less|not <adv|profanity|opinion>* !less|not P:more|likely|most|prone|known|notorious|famous|inclined|responsible <fill|likely|prone|to|for|inclined|a|commit|be|become|join|carry|spread|the|of|being|being|committing|all|most|more|than|violent|involved|in>* <crime-verb&vb|crime-verb&vbg|crime-noun|fear|violence&vb|disease-noun> !victims|victim
75 fear-generalised : why|how <fill>* <be|aux> T:@group {a} P:always|all|such|so|constantly|only {f} <fear|crime-verb&vb|crime-verb&vbg|violence&vb>
75 fear-crime common-20 : T:@group {f} P:commit|commits|cause|causes|bring|brings|spread|spreads|support|love|mean <fill|quant|prep|nearly>* <crime-noun|disease-noun|weapon> !against
76 fear-crime common-20 : T:@group always|just|only|all|constantly|naturally|usually|will|would|keep|typically <fill>* P:<crime-verb&vb|crime-verb&vbg>
65 fear-crime common-25 : T:@group {f} P:<crime-verb&vb&!emote> <and|crime-verb|prep|fill|quant>* our|my|your|children|women|men|kids|people|each|jobs|everything|babies|innocent|anyone|everyone|girls|boys|goats|us|you|from
75 fear-crime common-15 : T:@group {f} P:want|wants|plan|trying|try|here|out|coming|come|going|gonna|aim to <fill>* <violence&vb|crime-verb&vb|soft-violence&vb|replace|conquer|enslave|dominate|take|kill|outbreed|convert|control|islamize|invade> <fill|over>* us|you|our|the|all|everyone|children|kids|your|my|every|america|europe|britain|world|western
70 fear-invasion common-15 : T:@group <fill|be|aux>* P:invading|invaded|invade|conquering|colonizing|overrunning|replacing|outbreeding|islamizing|flooding|taking_over|destroying|ruining|raping|conquer|replace|outbreed|destroy|ruin|terrorizing|take_over <prep|fill>* our|us|the|your|my|this|every|america|europe|britain|western|everything|society|everyone|world|over
65 fear-trust chip not : P:never|don't|can't|cannot|not|beware|fear|shouldn't|avoid <fill|should|ever|be>* <trust|turn|let|leave|allow|hire|of|near|around|trusted> {o} T:@groups|@one !who|to
65 fear-trust chip not : T:@group <fill>* P:can't|cannot|can|should|not|never|must|shouldn't not? never? ever? be trusted|feared|left
65 fear-trust common-25 : T:@group {f} <be&!be-past> {f} P:dangerous|a_danger|a_threat|threat|danger|dangers|threats|violent|aggressive !times|work|time|waters|conditions|weather|situation
75 fear-religion : T:@group {f} want|plan|trying|try|will|going <fill|to>* P:impose|bring|introduce|force sharia|their law|jihad|islam
70 fear-generalised not : not all T:@group <be> <fear> but P:all|most|every <fear> <be> T:@group
70 fear-generalised not : P:all|most|every <fear> <be> <fill>* T:@groups
70 fear-crime common-30 : T:@groups {f} P:steal|rob|rape|murder|molest|groom|loot|scam|thieve|pickpocket|burgle|mug $
72 fear-trust chip not : P:<neg> <fill|ever|should>* turn <fill>* my|your|our back|backs on {o} T:@group|@one
75 fear-crime common-25 : T:@group|@one <would|'d|will|'ll> <fill|happily|even|soon|sooner|gladly>* P:rob|kill|rape|sell|stab|cheat|murder|steal|slit|behead|mug|knife|scam|con <.>{4} mother|mothers|fathers|grandmother|granny|children|kids|throat|throats|neighbour|neighbor|you|us|anyone|daughter|son|daughters|sons|women|men|blind|brother|sister|dead
72 fear-trust chip if : if|when|whenever <you|we|i> <fill>* see|meet|spot|hire|let|hear|invite {o} T:@one|@group <.>{6} ,? P:call|phone|ring|dial|hide|lock|check|count|run|cross|grab|clutch <.>{3} police|cops|doors|door|wallet|wallets|pockets|kids|daughters|sons|silver|silverware|away|911|999|spoons|street|road|purse|handbag|phone
72 fear-trust chip : P:lock|hide|count|check|watch|guard|hold|bolt|grab|clutch <up|on|to|fill|tight>* your|our|the|my <~|doors|kids|daughters|sons|wallet|wallets|pockets|silver|purse|phone|bikes|car|house|women|men|girls|boys|children>+ ,? <fill|there|here|when|if|because|around|near|with|before|come|comes|are|is|the>* T:@groups
75 fear-crime : T:@group {f} P:only|just|mainly|really|all <.>{4} so|to|and <they|can|fill|to|could>* groom|molest|rape|abuse|convert|infect|recruit|prey|touch|brainwash|indoctrinate|kill <fill|on|our|your>* kids|children|boys|girls|us|our|child|youth|minors|daughters|sons
75 fear-crime common-15 : T:@group {f} P:go|goes|going|run|walk|be|are|come|roam|wander|gather <around|round|about|here|fill|the|streets|over>* infecting|spreading|raping|stealing|robbing|killing|stabbing|attacking|groping|preying|grooming|scamming|molesting|mugging|looting|kidnapping
74 fear-generalised common-15 : T:@group <be&!be-past> <fill|all-quant|degrade|profanity|bad-adjective>* P:<fear> who|that want|wants|prey|will|would|come|hide|need|should|are|belong|hate|use|came|can't|cannot|only
75 fear-generalised : like|as every|all|any|most|a|these T:@group|@one ,? <he|she|you|they|also|fill|'s|be|will|too|is|are>* <just|wants|wanting|waiting|looking|for|the|chance|order|moment|to|fill>* P:<violence&vb|crime-verb&vb|fear>
75 fear-crime : wherever|where|everywhere|whenever|anywhere|long <as|there|you|we|fill|get|have|find|are|is|a>* T:@group <fill|go|settle|live|move|come|arrive|are|show|gather|in|up|goes>* ,? <there|you|get|have|find|fill|comes|is|are|will|be|so|does>* P:<crime-noun>|crime|trouble|terror|disease|filth|diseases|bombs|stabbings|greed|war|wars|corruption|theft|rape|murder
75 fear-crime common-40 : most|all|every|nearly|half|majority|practically|virtually <of|the|fill|our>* P:rapes|rape|crimes|crime|murders|attacks|stabbings|robberies|muggings|thefts|theft|terrorists|terrorist|rapists|rapist|criminals|criminal|bombings|shootings|shooter|shooters|scams|violence|thieves|paedophiles|pedophiles|pedophile|burglaries|dealers <in|this|our|the|city|country|town|area|here|place|school|prison|~>* <be|be-s|was|come|comes|happen> <committed|done|caused|by|carried|out|from|the|work|of|because|fill>* T:@group|@one
74 fear-crime common-10 : T:@group <be> <fill>* P:behind|responsible|to <fill|for|blame|all|every|each|most|the>* war|wars|crash|crashes|attack|attacks|crime|crimes|murder|murders|collapse|pandemic|plague|9/11|shooting|shootings|bombing|bombings|terrorism|drugs|rape|rapes|disease|crisis|epidemic|stabbings|stabbing|theft|thefts
75 fear-crime common-20 : T:@group {f} P:bring|brings|spread|spreads|carry|carries|breed|import|cause|mean <fill|quant|with|them|us|nearly|their|here|all>* disease|diseases|filth|death|crime|crimes|plague|plagues|drugs|lice|infection|infections|violence|terror|terrorism|sickness|misery
72 fear-plot common-15 : T:@group {f} P:plot|plotting|scheme|scheming|conspire|conspiring|planning|plan|secretly|waiting|want|wants <fill|to|run|control|own|kill|for|the|their|moment|be>* against|destroy|overthrow|enslave|chance|rule|poison|moment|take_over|kill|end
70 fear-generalised common-20 : T:@group {f} <be> {f} P:ticking|walking|human|living time_bomb|time_bombs|bomb|bombs|disease|weapon|weapons|plague
72 fear-generalised : <be|be-s|'s|every> <fill|next|your>* P:<fear> <be|be-s> <fill>* T:@one $
72 fear-trust chip : P:keep|get|protect|save|hide <fill|your|our|the|my|all>* kids|children|daughters|wives|husbands|women|men|girls|boys|sons|families|away|safe|well <fill|away|far|safe|well|out>* from|of {o} T:@groups
70 fear-generalised : show me a? T:@one|@groups and i|i'll 'll? will? show you a? P:<fear>
`);

/** "You're a … so you're a thief": the group's name is the proof. */
const THEREFORE = pattern(
  'T:you|he|she|@person <be&!be-past|be-s> <fill>* <group-one|group-with|slur-sure> ,? so|and|then|therefore|which|because|hence|obviously <fill|obviously|of|course|naturally|we|know|that|means|it>* you|he|she|they <be&!be-past|be-s|must|will> <fill|be>* P:<fear>',
);

function ofOne(doc: Doc): readonly Candidate[] {
  return findAll(doc, [THEREFORE]).flatMap(({ parts, range }) => {
    const aimed = aimedAt(doc);
    if (aimed === null || parts.P === undefined) return [];
    const tags = doc.tokens.slice(range.from, parts.P.from).flatMap((token) => [...token.tags]);
    const categories = [
      ...new Set(tags.filter((tag) => /^[gs]:/.test(tag)).map((tag) => tag.slice(2))),
    ].sort() as ProtectedCategory[];
    if (categories.length === 0) return [];
    return [
      {
        clause: 'hateful-conduct/incitement-of-fear' as const,
        points: 78,
        target: { kind: aimed.kind, categories },
        targetRange: aimed.range,
        predicateRange: parts.P,
        because: ['fear-generalised', 'target-individual'],
      },
    ];
  });
}

export const incitementOfFear: Clause = {
  id: 'hateful-conduct/incitement-of-fear',
  detect: (doc) => [
    ...atSomebody(doc, detectHate(doc, 'hateful-conduct/incitement-of-fear', RULES)),
    ...detectHate(doc, 'hateful-conduct/incitement-of-fear', FEARS),
    ...ofOne(doc),
    ...saidUnder(doc, 'hateful-conduct/incitement-of-fear'),
  ],
};

export const examples: Examples = {
  positive: [
    {
      text: '@citizen you are a Muslim and all Muslims are terrorists',
      why: 'aimed at one person as a member',
    },
    { text: 'dont hire Mr Doe, hes Roma & they all steal', why: 'an employer is warned of one person' },
    { text: 'Most robberies here are committed by Albanians', why: 'crimes are ascribed to a people' },
    { text: 'Wherever Muslims settle, crime follows.', why: 'crime follows a group' },
    { text: "You can't turn your back on a Romanian", why: 'a warning in an idiom' },
    { text: 'ur nigerian so ur a scammer', why: 'the origin is the proof' },
    { text: 'All Muslims are terrorists.', why: 'the policy’s own form' },
    {
      text: 'Every Mexican is a criminal, all Mexicans are criminals',
      why: 'a nationality is called criminal',
    },
    {
      text: 'Catholics are more likely to commit crimes than you and me',
      why: 'more likely to act illegally',
    },
    { text: 'Black people always steal', why: 'a habit of crime' },
    { text: 'Jews want to enslave us all', why: 'a plot' },
    { text: 'Never trust a Romanian', why: 'a warning about a people' },
    { text: 'Gay men are all pedophiles', why: 'a fearful stereotype' },
    { text: 'Muslims are invading our country', why: 'people as an invasion' },
  ],
  nearMiss: [
    { text: 'The Germans are dangerous from corners, what a match', why: 'a team' },
    { text: 'Most Muslims I know are nurses', why: 'a fact about friends' },
    {
      text: 'They told me every gay man is a danger to kids. I was never so angry.',
      why: 'reported and rejected',
    },
    { text: 'The Turkish government is running drugs through our port', why: 'a government' },
    { text: 'Muslims are not terrorists.', why: 'negated' },
    { text: 'Terrorists are the enemies of all Muslims.', why: 'the other way round' },
    { text: 'To claim that all Mexicans are criminals is a racist lie.', why: 'counter-speech' },
    { text: 'Muslims are victims of terrorists too.', why: 'victims' },
    {
      text: 'Anyone who says Jews want to control us is wrong.',
      why: 'counter-speech with a relative clause',
    },
    { text: 'Illegal immigrants who commit crimes must be deported.', why: 'a demand on status and deeds' },
    { text: 'Drug dealers are criminals.', why: 'not protected' },
    { text: 'Women are more likely to be paid less.', why: 'no illegal act' },
    { text: 'MS-13 gang members are murderers.', why: 'a gang' },
  ],
};
