/**
 * Wishing, hoping or calling for serious harm to a protected category: "wishes, hopes, promotes, or expresses a desire for
 * death, serious and lasting bodily harm, or serious disease against an entire protected category".
 */
import { detectHate, rules } from '../hate';
import { findAll, pattern } from '../match';
import { saidUnder } from '../said-of';
import type { Candidate, Clause, Doc, Examples } from '../types';

const RULES = rules(`
90 harm-called-for : T:@group {a} {should} {a} be|get {a} P:<harm-state>
85 harm-called-for : T:@group {a} <should> {a} P:<harm-verb-wish> !for|with|laughing|trying
75 harm-called-for : T:@group {a} <should> {a} be|get {a} P:<soft-harm-state> !for|by|to
85 harm-called-for : T:@group {f} deserve|deserves|deserved {f} P:<death|harm-verb-wish> !with|in_peace
75 harm-called-for : T:@group {f} deserve|deserves {f} to? be? <fill>* P:<harm-state|violence&vbn|soft-harm-state>
75 harm-called-for : T:@group {f} deserve|deserves {f} P:cancer|aids|bullet|bullets|pain|suffering|torture|beating|rope|noose|violence|abuse|rape
75 harm-called-for : T:@group {f} can|could|may P:<harm-verb-wish> $
85 harm-called-for : ^ <fill|someone|somebody|please|we|you|should|must|can|could|just|let|'s|to|go|will|need|ought>* P:<violence&vb> <them|fill|all|of|the|lot|whole|every|last|one|em|profanity>+ , {o} T:@groups $
80 harm-wished not : <fill|be|'d|would|it|'s>* P:no|little|small|hardly <fill|great|big|a>* loss|harm|tragedy|shame|pity|tragedies <fill|done|be|would|it|to|the|world|anyone>* if|when {o} T:@group <.>{4} <perish>|died|froze|starved|drowned|burned|burnt|dead|vanished|disappeared|perished|killed|gone|dropped|die|wiped
80 harm-wished not : <would|'d|who|wouldn't|nobody|i|anyone|fill>+ P:miss|mourn|care|cry|notice|weep|mind|grieve <fill|a|tear|for|if>* {o} T:@group <they|all|fill>* ,? if <.>{5} <perish>|died|froze|starved|drowned|burned|burnt|dead|vanished|disappeared|perished|killed|gone|dropped|die|wiped
80 harm-wished not : <would|'d|who|wouldn't|nobody|i|anyone|fill>+ P:shed|lose|miss|cry <fill|one|single|sleep>* tear|tears|sleep|wink <.>{2} if|when|for|over {o} T:@group <.>{4} <perish|harm-verb-wish>|hit|shot|run|died|froze|starved|drowned|burned|burnt|dead|vanished|disappeared|perished|killed|gone|dropped|die|wiped
80 harm-called-for : T:@group {f} deserve|deserves|deserved P:whatever|every|all|any|each <fill|the|single>* bullet|bullets|beating|beatings|death|pain|bomb|bombs|attack|attacks|punch|punches|kick|violence|disease|pogrom|genocide|lash|blow
85 harm-called-for : T:@group {a} <should> {a} be {a} P:left|allowed|made to <fill>* die|starve|drown|rot|freeze|burn|perish|bleed
85 harm-ordered : ^ <fill|please|let|'s|just|we|should|must|need|to|someone|somebody|you|can|could|ought>* P:round|line|gather|herd|take|drag|march|lock|put <up|out|fill>* {o} T:@group <up|out|back|in|fill>* and|then <fill|then|just>* <violence&vb> <them|em|all|fill>*
80 harm-wished : {me} <would|'d|will|fill>* P:love|like|enjoy|pay|glad|happy|delighted|overjoyed|smile|laugh|cheer|celebrate|dance|sing|sleep|rejoice <to|see|watch|fill|at|the|sight|of|if|when|be|hear|that|better|good|money>* {o} T:@group <fill|all|get|to|be|were|was|are>* <harm-verb-wish|harm-state|perish|violence&vbn|dead|died|burned|drowned|starved|froze|dropped>
80 harm-wished : {me} <would|'d|will|fill|'m|am|be>* P:glad|happy|delighted|thrilled|relieved|content|pleased <to|see|if|when|that|fill>+ {o} T:@group <fill|all|get|to|be|were|was|are>* <harm-verb-wish|harm-state|perish|dead|died|dropped>
80 harm-wished : P:may|let {o} T:@group <all|fill|both>* <harm-verb-wish|perish>|burn|rot|choke|drown $
80 harm-wished : <harm-verb-wish>|die|burn|rot , T:@groups ,? P:die|burn|rot
82 harm-called-for : T:@group {f} {should} {f} P:be|get|have {f} <their|his|her|a|an|the|fill>* <throats|throat|heads|head|necks|teeth|bullet|bullets> <cut|slit|chopped|kicked|smashed|off|between|in|through|fill>*
76 harm-wished : T:@group {f} <should|need|will|fill>* P:get|gets|have|receive|need|deserve <fill>* what <they|hitler|fill>* got|had|gave|did <.>{4} last|before|time|again|germany|war|1943|1942|1915|1994|then
80 harm-wished : {me} <would|'d|fill>* have|get|see {o} T:@group P:<harm-state>
78 harm-wished : {me} P:hope|hoping|wish|pray|praying|want|need|needs that|for? <fill|one|more|another|next|big|good>* fire|flood|bomb|plague|disease|virus|storm|train|truck|bus|quake|earthquake|meteor|tsunami|famine <would|will|that|to|fill|comes|and>* takes|take|hits|hit|kills|kill|wipes|wipe|finds|flattens|swallows|buries|burns|drowns|sweeps <out|away|up|over>? {o} T:@group
78 harm-wished : P:fire|flood|bomb|plague|disease|virus|storm|quake|earthquake|meteor|tsunami|famine <and|it|that|fill>* <should|to|must|would|could>+ take|kill|wipe|hit|finish|bury|drown|sweep <out|away|up|off>? {o} T:@group
80 harm-ordered : P:run|drive|force|push {o} T:@group off the <fill|~>* road|cliff|bridge|roof|pier|edge|rails|track
78 harm-wished : the sooner|faster <fill|that>* T:@group <fill|all|are|be|get>* P:<harm-verb-wish|harm-state|perish>|dead|gone|extinct|wiped_out ,? <the|better>*
80 harm-called-for : T:@group {f} need|needs P:killing|shooting|exterminating|hanging|lynching|gassing|extermination|slaughtering|gutting|beating
85 harm-ordered common-20 : ^ <fill|but|and|opinion|profanity>* let 's|us? just|all|go? P:<violence&vb> {o} T:@groups
85 harm-ordered common-15 : ^ <adv|but|and|opinion|profanity>* P:<violence&vb> !of {o} T:@groups
85 harm-ordered : ^ P:kill|shoot|hang|murder|exterminate|gas|burn|slaughter|execute|lynch|nuke|bomb|eradicate|behead|drown|stab|rape <fill|you|degrade|profanity>* all|every|each|them|the|those|these|any <of>? {o} T:@group
90 harm-called-for : <first-subject|you|third-one|third|person-noun|body|state> {f} <should|'d> <fill|profanity|to>* P:<violence&vb> {o} T:@group
70 harm-called-for common-20 : <first-subject|you|third-one|third|person-noun|body|state> {f} <should> <fill|profanity|to>* P:<soft-violence&vb&!exclude-verb> {o} T:@groups
85 harm-called-for : time|ready|good|right|okay|ok|fine|need|have|duty|reason|want|love|like for|to|us|we <to|fill>* P:<violence&vb> {o} T:@groups
80 harm-called-for : why|when|can|could|will|would|shouldn't|isn't don't|won't|can't|not|shouldn't|do|should? <first-subject|you|third-one|third> <fill|not|please>* P:<violence&vb> {o} T:@groups
85 harm-called-for : P:wipe|erase|blow|put|throw|burn|line|round|cut|feed|send|nuke|remove|clear {o} T:@group up? to|out|off|down|up|in|into|against|from|the and? <fill|prep|quant>* <weapon|face|map|planet|earth|existence|wall|ocean|sea|fire|camps|camp|hell|shoot|kill|gas|wood|grave|graves|chamber|oven|ovens|gallows|guillotine|noose|death|misery|sleep|sharks|dogs>?
85 harm-called-for : why|when|how don't|can't|won't|will|doesn't|can|long T:@group {a} <finally|be|get>* P:<harm-verb-wish|harm-state|killed>
75 harm-called-for : why|how <be|do|come|does> T:@group {a} P:allowed|still|even|permitted|alive|get|exist <to|fill>* live|exist|alive|breathe|breathing|around|living|$
80 harm-ordered : P:set|light {o} T:@group on fire
80 harm-ordered : P:run|mow {o} T:@group over|down !with
80 harm-ordered : P:blow|string|cut|chop|beat|shoot|tie|burn {o} T:@group up|to <fill>* <death|pieces|pulp|ground|$>
80 harm-ordered : P:gun|hunt|mow|burn {o} T:@group down|alive
80 harm-ordered : P:put {o} T:@group <fill|all>* to|in|into|out|against|down <fill|of|their|the|a>* death|sleep|ovens|oven|misery|wall|gas_chambers|gas_chamber|cages|cage|grave|graves|ground|like
80 harm-ordered : P:throw|toss|push|drop|feed|drag {o} T:@group <fill|all>* off|overboard|into|in|out|from|to|under|behind <fill|of|a|the>* roof|roofs|cliff|cliffs|ocean|sea|river|fire|helicopters|helicopter|sharks|lions|dogs|bus|train|building|buildings|bridge|volcano|oven|ovens|woodchipper|truck|window|overboard
55 harm-called-for common-15 : P:teach {o} T:@groups|@group a lesson
85 harm-wished : can't|cannot wait <until|till|for|to|see|when|the|day>* {o} T:@group <fill|be|get|are|all|to>* P:<harm-verb-wish|harm-state|dead|extinct|gone>
90 harm-wished : P:<death> to|for|upon {o} T:@group !penalty
85 harm-wished : {me} P:hope|hoping|wish|pray|praying|want|wanna|need|like|love|dream|hoped that? to|for? see? {o} T:@group {f} to|would|will|could? just|all|fucking? <be|get|gets|fall|falls|sick|ill|and|just|slowly|fill|profanity>* <harm-verb-wish|harm-state|death|disease-noun|soft-harm-state>
85 harm-wished : ^ P:hope|hoping|wish|wishing|pray|praying|want|wanting that? {o} T:@group {f} to|would|will|could? all? <be|get|gets|fall|falls|sick|ill|and|just|slowly|fill|profanity>* <harm-verb-wish|harm-state|death|disease-noun>
80 harm-wished : P:wish|hope|want <fill|first-subject>* <death|cancer|harm|pain|rape|violence|aids|disease-noun|genocide|extermination> on|upon|to|for {o} T:@groups
85 harm-wished : the only good T:@one <be|be-s> a P:dead
80 harm-wished : good T:@group|@one <be|be-s> a? P:dead
75 harm-wished : T:@group <be> better <fill>* P:dead|off? dead|extinct|gone
75 harm-wished common-10 : world|country|planet|society|place|we|everyone|earth|us <fill|would|will|be|be-s>* P:better off? place? without|if {o} T:@group <fill|would|be|become|neg|aux-neg>* <exist|existed|gone|dead|died|extinct|born>?
75 harm-wished not : wish|hope {o} T:@group {f} P:didn't|never|not|weren't|don't <fill|be>* exist|existed|born|alive|around
80 harm-wished : ^ P:die|burn|rot|perish|suffer in? hell? ,? {o} T:@groups $
82 harm-wished : <first-subject> <fill|'ve|have|do|would|'d>* want|wanted|wish|wished|need {o} T:@group <fill|all|to|be>* P:dead|gone_forever|exterminated|erased|extinct
80 harm-wished : P:let {o} T:@group <fill>* <harm-verb-wish>
75 harm-wished not : T:@group <fill|be|aux>* P:don't|no|not|doesn't|never|shouldn't <fill>* deserve|fit|right|worth|worthy|reason|be <fill|to|a>* live|life|exist|breathe|existing|living|alive|oxygen|air|breathing
80 harm-wished not : P:no|none <fill|of|quant>* T:@group|@one|@groups|. deserves|deserve|should to? live|exist|life|breathe
75 harm-praised : P:killing|murdering|exterminating|gassing|slaughtering|shooting|eradicating|lynching|raping|bombing|beating {o} T:@groups <be|be-s> <fill>* good|great|justified|fun|okay|ok|fine|right|necessary|solution|answer|duty|best|only|funny|hilarious|needed|legal
75 harm-praised : glad|happy|good|love|great|hilarious|funny|laugh|celebrate|deserved|yay when|that|to|see|it? <fill|see>* T:@group <fill|be|get>* P:<harm-state|harm-verb-wish|dying|raped|shot|killed|dead>
70 harm-called-for : <group-many>? P:genocide|extermination|holocaust|eradication|ethnic_cleansing of|for|against {o} T:@groups <be|be-s|should|would> <fill>* good|great|justified|needed|necessary|answer|solution|right|happen|best|only|idea|happening|again
75 harm-called-for : <first-subject|you|world|country> <fill|should>* need|needs|want|wants <fill|another>* P:genocide|extermination|holocaust|cleansing|purge|lynching|lynchings of|for {o} T:@groups
72 harm-called-for : T:@group {a} <should> {a} be {a} P:put|placed|locked|sent|kept|thrown|forced|herded <fill|all|up>* in|into|to|inside <fill|concentration|death|labor|internment|gas|mass>* camps|camp|ovens|oven|chambers|chamber|gulags|gulag|graves
85 harm-called-for : legal|okay|ok|fine|allowed|justified|acceptable|duty|right|good|great|moral|encouraged|wrong|solution|answer|option|idea|time <is|be|fill|be-s|with|to|about>* to|with|is P:<violence&vb|violence&vbg> {o} T:@group
85 harm-called-for : <be|be-s|will|would> to P:<violence&vb> {o} T:@group
82 harm-called-for : <should|let|'s|to|please|^> <fill|go|out|and|get|take|just|guns|weapon|up|we>* P:<soft-violence&vb|exclude-verb&vb|find|catch|gather|take|grab|line|hunt> {o} T:@group <fill|up|all|then>* and <fill|just|then|them>* <violence&vb>
82 harm-called-for : <first-subject|you|third-one> {f} <should> <fill|go|out|and|get|take|up|to|a|weapon|~>* P:<violence&vb|hunt> {o} T:@groups
80 harm-called-for : T:@group {a} need|needs|deserve|deserves|should_get <fill|one|another>* P:<weapon|beating|lynching|hanging|killing|whipping|spanking|punch|punching|slap>
80 harm-praised : P:killing|murdering|exterminating|gassing|slaughtering|shooting|eradicating|lynching|raping|bombing|beating|hanging {o} T:@groups <should|must|needs> <fill>* be <fill|made>* legal|encouraged|mandatory|allowed|rewarded|law|required|normal|celebrated|sport
80 harm-praised : <first-subject> <fill>* support|supports|favor|favour|endorse|love|enjoy|like|advocate|recommend|propose <fill|the|idea|of>* P:killing|murdering|exterminating|gassing|slaughtering|shooting|eradicating|lynching|raping|bombing|beating|hanging {o} T:@groups
80 harm-wished : P:more <fill>* dead {o} T:@groups
78 harm-called-for : <should|must|let|to|can> <fill|'s|we|to>* P:wipe_out|eradicate|exterminate|annihilate|get_rid_of|eliminate|purge|cleanse {o} T:@groups <once|for|forever|from|off|completely|permanently> <and|good|all|for|our|this|the|earth>*
80 harm-called-for : T:@group {a} P:belong|belongs <fill|six>* feet|under|in|behind <fill|a|the|six>* under|ground|grave|graves|oven|ovens|morgue|cemetery|chamber|chambers
80 harm-called-for : P:bounty|reward on|for {o} T:@groups
80 harm-called-for : wish|hope|pray <fill|someone|somebody|they|he|she|god|that|would|will>* P:<violence&vb|violence&vbz|kills|bombs|nukes> {o} T:@groups
80 harm-wished if : great|nice|good|wonderful|best|lovely|amazing|beautiful|happy|funny|cool <fill|be|it|would|'d>* if {o} T:@groups <fill|would|could|all|just>* P:died|die|disappeared|disappear|vanished|vanish|killed|dead|burned|gone|extinct|exterminated|suffered|dropped_dead
82 harm-wished if : if <first-subject> <be|be-past|fill|had|could|would>* .{4} <first-subject> <'d|would|fill>+ <have|kill|execute|hang|shoot|exterminate|get> {o} T:@groups P:<harm-state|exclude>
`);

/** A house of worship put to fire stands for those who worship there. */
const HOUSE =
  'T:mosque|mosques|synagogue|synagogues|gurdwara|gurdwaras|mandir|temple|temples|church|churches|shul|shuls|minaret|minarets';
const WORSHIP = [
  `^ <fill|someone|somebody|please|we|you|let|'s|just|go|need|to|should|must|time|it|they|ought|everyone|will|has>* P:burn|bomb|torch|firebomb|raze|shoot|blow|nuke|dynamite|gas <down|up|quant|every|all|those|that|this|the|these|possessive|their|your|single|last|damn|fucking>* ${HOUSE} !candle|bill`,
  `${HOUSE} <in|this|the|our|of|town|city|country|fill|~>* <should|needs|need|deserve|deserves|ought|must> <fill|to>* <be|get>? <fill|all>* P:burned|burnt|bombed|torched|firebombed|razed|shot|blown|burn`,
].map((source) => pattern(source));

function atWorship(doc: Doc): readonly Candidate[] {
  return findAll(doc, WORSHIP).flatMap(({ parts }) =>
    parts.T === undefined || parts.P === undefined
      ? []
      : [
          {
            clause: 'hateful-conduct/wish-of-harm' as const,
            points: 82,
            target: { kind: 'group' as const, categories: ['religion' as const] },
            targetRange: parts.T,
            predicateRange: parts.P,
            because: ['harm-called-for'],
          },
        ],
  );
}

export const hatefulWishOfHarm: Clause = {
  id: 'hateful-conduct/wish-of-harm',
  detect: (doc) => [
    ...detectHate(doc, 'hateful-conduct/wish-of-harm', RULES),
    ...atWorship(doc),
    ...saidUnder(doc, 'hateful-conduct/wish-of-harm'),
  ],
};

export const examples: Examples = {
  positive: [
    { text: 'hope all the gays in this town get sick and die tbh', why: 'texting style' },
    { text: "I'd be glad to see every Roma drop dead", why: 'gladness at death' },
    { text: "I wouldn't shed a tear if all the Kurds drowned", why: 'no tear' },
    { text: 'Burn down every mosque in this county', why: 'houses of worship' },
    { text: 'All Muslims should be exterminated.', why: 'a call for killing a religion' },
    { text: 'gay people must die', why: 'must die' },
    { text: 'I hope that all Mexicans get cancer', why: 'a wish of disease' },
    { text: 'Kill every last Jew? No: kill all Jews.', why: 'an order' },
    { text: 'We need to wipe out the Kurds!', why: 'a call in the name of us' },
    { text: 'Trans people do not deserve to live', why: 'the right to live is denied' },
    { text: 'Death to all Christians', why: 'a slogan' },
    { text: 'Somebody ought to shoot those disabled people', why: 'somebody is asked to kill' },
    { text: 'The world would be better off without Arabs.', why: 'a world without them' },
    {
      text: 'Black people live in my street. They should be hanged.',
      why: 'the pronoun stands for the group',
    },
  ],
  nearMiss: [
    { text: 'Light a candle in church today', why: 'a candle' },
    { text: 'Someone burned the mosque down last night. We stand together.', why: 'a report' },
    { text: 'Pray for the Muslims of that town, bombed again last night', why: 'a prayer for them' },
    { text: 'No Muslim should ever be killed for his faith.', why: 'negated' },
    { text: 'Saying that gay people must die is vile.', why: 'counter-speech' },
    { text: 'Women should be paid the same.', why: 'no harm' },
    {
      text: 'Undocumented immigrants should be deported.',
      why: 'deportation is no violence, status is not protected',
    },
    { text: 'He was arrested for saying that all Jews should be shot.', why: 'reported' },
    { text: 'Do not kill Muslims. Do not kill anybody.', why: 'an order not to' },
    { text: 'Terrorists who kill Christians must be destroyed.', why: 'terrorists are the target' },
    { text: 'How many more women must die before we act?', why: 'a complaint about deaths' },
    { text: 'Black people are being killed, and nobody acts.', why: 'a report of harm' },
    { text: 'Seniors should get the shot this week.', why: 'a vaccination' },
    { text: 'Kill the bill that hurts disabled people!', why: 'a bill' },
    { text: 'Do Kurds deserve to die for what others did?', why: 'a real question' },
  ],
};
