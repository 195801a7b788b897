/**
 * Dehumanising a protected group. July 2019: "dehumanizes others on the basis of religion"; other categories from March 2020
 * on. The detector reads every category; which of them the policy covers is a matter of its date.
 */
import { DEHUMANISING } from '../attitude-rules';
import { detectHate, rules } from '../hate';
import { saidUnder } from '../said-of';
import { calledNext, namedVermin } from '../vermin';
import type { Clause, Examples } from '../types';

const RULES = rules(`
90 dehumanised : T:@group {f} who? <be|become> {m} P:<dehuman> !<people>
85 dehumanised not : T:@group aren't|isn't {f} even? P:human|humans|people
85 dehumanised not : T:@group <be> P:not {f} human|humans|people|persons|beings
80 dehumanised not : T:@group will|can|could <fill>* P:never be <fill>* human|humans|people
80 dehumanised not : P:don't|not <fill|aux|first|should>* <think|count|consider|see|regard|treat|call|view>? T:@group as|like|are|to human|humans|people|persons|be
85 dehumanised not : T:@group don't|do|should not? <fill>* P:count|qualify|deserve as|to|be <fill|be>* human|humans|people|called !rights
85 dehumanised : <first-subject|you|let|should|must> <fill|aux|should|us>* <think|consider|regard|see|view|call|treat> <of>? {o} T:@group {f} as|to|like? be? {m} P:<dehuman>
88 dehumanised : why|how|since <fill>* <be> T:@group {f} P:<dehuman> !<people>
88 dehumanised : ^ <fill|why|how|since|and|but>* <be|aux-neg> T:@group {f} P:<dehuman> !<people>
80 dehumanised : T:@group {f} P:look|smell|act|behave|live|breed|sound|stink|eat|fight|walk like {f} <dehuman>
85 dehumanised : P:subhuman|sub-human|inhuman|parasitic|verminous|scum|scummy|vermin|filth|cockroach|subhumans|animalistic|bestial|disease-ridden {o} T:@groups
85 dehumanised : T:@groups P:scum|vermin|filth|rats|pigs|dogs|cockroaches|roaches|parasites|animals|apes|monkeys|swine|trash|subhumans|subhuman|savages|maggots|leeches|rat|pig|dog|scumbag|scumbags !rescue|shelter|shelters|lovers|owners|farm|farms|abuse|who
80 dehumanised common-25 : P:<dehuman> like|such|called|known as? the|these|those|all? T:@groups
80 dehumanised : T:@one <be|be-s> {f} P:<dehuman> $
80 dehumanised common-30 : P:<dehuman> , T:@groups $
85 dehumanised common-30 : ^ <fill|all-quant|quant>* T:@groups ,? <fill>* P:<dehuman&!people> $
80 dehumanised-verb : T:@group {f} <be>? {f} P:<vermin-verb> {f} <possessive|quant|prep>
80 dehumanised-verb common-20 : P:infested|overrun|crawling|plagued|polluted|swarming|teeming|infestation|infestations|plague|swarm|swarms with|by|of {o} T:@groups
75 dehumanised-verb : T:@group P:breed|breeding|multiply|multiplying|reproduce|reproducing like
80 dehumanised-verb : T:@group {f} <should> {f} be P:<soft-harm-state|exclude|harm-state|caged|chained|treated|kept|put> like|as|in|with <fill|quant>* <dehuman|object>
80 dehumanised-verb : T:@group {f} P:belong in|on <fill|quant>* zoo|cage|cages|sewer|sewers|gutter|trash|jungle|farm|leash|barn|garbage|dumpster
82 dehumanised : T:@group {f} P:remind|reminds me|us|one|everyone <of> {f} <dehuman>
85 dehumanised not : T:@group {f} <be> {f} P:no|not|hardly|barely|scarcely <fill|much|any>* different|better|more <from|than|to>+ {f} <dehuman>
85 dehumanised not : T:@group {f} <be> {f} P:barely|hardly|scarcely|half|less|semi|sub <fill|fully|quite|even|really|than>* human|people|humans
82 dehumanised : T:@group , the|these|those|our <fill|real>* P:<dehuman&!people>
84 dehumanised : look|looking|see|seeing <at|fill>* {o} T:@group ,? and? <fill|i|all|we>* see|think|thinking <fill|is|of|are>* P:<dehuman>
88 dehumanised : T:@group =|≠|→ {m} P:<dehuman>
84 dehumanised : T:@groups :|-|— {m} P:<dehuman&!people> !need|are|is|deserve|have
85 dehumanised : T:@groups ,? what a|an {m} P:<dehuman&!people> !of_course
85 dehumanised not : P:no|little|zero|any|the difference|distinction between {o} T:@group|@one and {f} <dehuman>
85 dehumanised not : P:no|little|zero|any|the difference|distinction between {f} <dehuman> and {o} T:@group|@one
82 dehumanised : T:@groups and|or|& {f} <dehuman> ,? <be|it|is|all|fill>* P:same|alike|identical|equals|one_and_the_same
82 dehumanised : <dehuman> and|or|& T:@groups ,? <be|it|is|all|fill>* P:same|alike|identical|equals
82 dehumanised not : you|we|i|nobody <fill|would>* P:wouldn't|don't|won't|never|would <fill>* let|keep|invite|allow|want|leave {f} <dehuman> <.>{6} ,? so|then|why|and <.>{4} T:@group
85 dehumanised : T:@group {f} P:deserve|deserves|need|needs|get <fill|to|be|the|same>* treated|treatment|exterminated|fumigated|culled|leashed <fill|like|as|of|that>* <dehuman>
85 dehumanised : P:fumigate|fumigated|disinfect|delouse|exterminate|cull|pest_control|flush_out|weed_out|vermin_control|debug|sterilise <fill|get|rid|of|for|the|our|these|this|from|place|town>* T:@groups
85 dehumanised : T:@group {f} P:crawl|crawled|crawling|slither|slithered|slithering|scuttle|scuttling|scurry|scurrying|crept|ooze|oozing|spawn|spawning|fester|festering <fill|back|out|in|up|from|into|over|through|across|all|of|our|the|their|under>+
82 dehumanised : T:@group {f} <be|become> {m} P:lower|less|worse|dirtier|filthier|nastier|beneath than {m} <dehuman>
84 dehumanised : T:@group {f} <be> {f} P:human <garbage|trash|filth|waste|scum|vermin|excrement|refuse>
`);

export const dehumanisation: Clause = {
  id: 'hateful-conduct/dehumanisation',
  detect: (doc) => [
    ...detectHate(doc, 'hateful-conduct/dehumanisation', RULES),
    ...detectHate(doc, 'hateful-conduct/dehumanisation', DEHUMANISING),
    ...namedVermin(doc),
    ...calledNext(doc),
    ...saidUnder(doc, 'hateful-conduct/dehumanisation'),
  ],
};

export const examples: Examples = {
  positive: [
    { text: 'hindus r vermin tbh', why: 'texting style' },
    { text: 'Sikhs? Vermin, every one of them.', why: 'the word is a sentence of its own' },
    { text: 'This town is being overrun by Muslim vermin', why: 'the faith as an attribute' },
    {
      text: 'There is no difference between a Catholic and a tapeworm',
      why: 'likened by denial of a difference',
    },
    { text: 'I look at Hindus and all I see is insects.', why: 'an opinion on what is seen' },
    { text: 'The Quakers in this town are parasites', why: 'a place narrows nobody' },
    { text: 'Muslims are rats.', why: 'a religion is called vermin' },
    { text: 'Honestly, Catholics are nothing but filthy animals!', why: 'animals, with a filler between' },
    { text: 'Hindus are like cockroaches, they never go away', why: 'likened to insects' },
    { text: 'Buddhists infest our cities.', why: 'a verb said of vermin' },
    { text: 'Jews are not even human', why: 'humanity is denied' },
    { text: 'We have Mormons in town now. They are maggots.', why: 'the pronoun stands for the group' },
    { text: 'Why are Sikhs such parasites?', why: 'the question takes it for granted' },
    { text: 'Disabled people are a disease on this nation', why: 'a disease; every category is read' },
    { text: 'These subhuman atheists make me laugh', why: 'attribute before the group' },
    { text: 'I think old people are a plague', why: 'opinion in front' },
  ],
  nearMiss: [
    { text: 'The Catholics of St Anne are a swarm of volunteers today', why: 'a friendly picture' },
    {
      text: '"Jews are rats" was on the bus shelter this morning. We washed it off.',
      why: 'graffiti reported',
    },
    { text: 'What do Hindus keep sacred? Cows.', why: 'an answer that names animals' },
    { text: 'Mormon crickets are eating the fields again', why: 'an insect of that name' },
    { text: 'Muslims are not rats, they are our neighbours.', why: 'negated' },
    { text: 'Calling Jews vermin is disgusting.', why: 'counter-speech' },
    { text: 'Landlords are parasites.', why: 'a profession is not protected' },
    { text: 'Republicans are rats.', why: 'a party is not protected' },
    { text: 'The minister said that Catholics are vermin.', why: 'reported speech' },
    { text: 'Are Buddhists animals lovers?', why: 'a real question' },
    { text: 'Religion is a virus.', why: 'an idea, not people' },
    { text: 'Christians are animal lovers too.', why: 'animals as an attribute' },
    { text: 'Rats are everywhere in this city, and Muslims are angry about it.', why: 'rats are rats' },
    { text: 'Hindus consider the cow sacred.', why: 'a fact about a religion' },
    { text: 'Nobody should ever say that Sikhs are scum.', why: 'a call not to say it' },
    { text: 'ISIS terrorists are vermin.', why: 'an organisation of terror' },
  ],
};
