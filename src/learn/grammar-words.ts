/** Words of the contrast grammar. What is said of people comes in all the kinds that the policy's clauses name. */

/** The model never sees these names: they stand for one class. */
export const GROUPS = [
  'Muslims', 'Jews', 'Christians', 'Hindus', 'immigrants', 'refugees', 'Mexicans', 'Black people', 'women', 'gay people', 'trans people',
  'disabled people', 'Asians', 'Arabs', 'Native Americans', 'Roma people',
]; // prettier-ignore

/** People whom no rule protects for what they are or do. */
export const OTHERS = [
  'lobbyists', 'price gougers', 'slumlords', 'loan sharks', 'polluters', 'insurance executives', 'the cartels', 'scammers', 'hackers',
  'warlords', 'these militants', 'smugglers', 'corrupt contractors', 'the bosses of this company', 'foreign agents', 'arms dealers',
  'tax cheats', 'the drug companies', 'the big banks', 'robocallers', 'poachers', 'the men behind this attack', 'the leaders of this junta',
]; // prettier-ignore

export const OBJECTS = [
  'this bill', 'the budget of the majority', 'the tariff', 'this virus', 'the proposal before the committee', 'the contract', 'the new tax',
  'that report', 'the rule of the agency', 'the traffic on our highway', 'this drought', 'the deal with the regime', 'the pipeline',
]; // prettier-ignore

/** Nouns and adjectives: less than human, feared, despised, inferior, excluded. */
export const SAID = [
  'vermin', 'rats', 'parasites', 'animals', 'a disease', 'a plague', 'cockroaches', 'savages', 'scum', 'trash', 'monsters', 'leeches', 'snakes',
  'criminals', 'terrorists', 'rapists', 'thieves', 'killers', 'invaders', 'traitors', 'liars', 'predators', 'a danger to our children',
  'a threat to this nation', 'not to be trusted', 'filthy', 'disgusting', 'lazy', 'stupid', 'inferior', 'worthless', 'ignorant', 'violent',
  'dirty', 'evil', 'sick in the head', 'greedy', 'perverted', 'subhuman', 'a burden on all of us', 'a stain on this country', 'unfit to lead',
  'too emotional to govern', 'good for nothing', 'the enemy', 'not welcome in our towns', 'the lowest of the low', 'pathetic', 'a curse',
]; // prettier-ignore

export const SAID_VERBS = [
  'steal our jobs and live on our taxes', 'bring crime and disease wherever they settle', 'want to destroy our way of life',
  'breed until they outnumber us', 'hate this country and everything it stands for', 'only care about money and power',
  'control the banks and the newspapers', 'corrupt our children in the schools', 'ruin every neighborhood they move into',
  'lie and cheat because it is in their blood', 'take over one city after another', 'spread filth in our streets',
  'refuse to work and expect everything for free', 'plot against us in secret', 'belong behind bars and not among decent folks',
  'turn our towns into slums', 'follow a law of their own and spit on ours', 'should go back to where they came from',
  'poison the blood of the nation', 'cannot be trusted with a vote', 'drag all of us down to their level',
]; // prettier-ignore

/** Praise, thanks, plain news. */
export const KIND_ACTS = [
  'built the bridges and the schools of this county', 'serve with honor in our hospitals and our fire departments',
  'opened the new clinic with us this morning', 'have marched for the same rights as everybody else', 'celebrate a great holiday this weekend',
  'own half of the small businesses on this avenue', 'face higher rents and longer waiting lists than before',
  'lost their homes when the river rose', 'were attacked on their way to prayer last night', 'fought beside us in two wars',
  'asked the council for a safer crossing near the school', 'make this state stronger and kinder', 'came to the town hall with good questions',
  'deserve the same pay for the same work', 'teach our children and care for our parents', 'won the championship and made us proud',
  'are our neighbors, our friends and our family', 'fled a war and found a home here', 'will be heard in this chamber as long as I serve',
  'have waited long enough for a fair hearing', 'run the food bank that fed a thousand households',
]; // prettier-ignore

/** Border, visa, aid, statehood, sanctions, militants told from a religion: open to any view. */
export const POLICY = [
  'we will secure the border and deport those who were convicted of violent crimes',
  'illegal immigration strains our hospitals and the law has to be enforced',
  'the visa lottery should end and be replaced with a system based on skills',
  'I voted to cut the aid until the regime in Tehran releases the prisoners',
  'sanctions on Moscow must stay until the last soldier has left Ukraine',
  'statehood for Puerto Rico is a question for the people who live there',
  'ISIS murdered thousands of Muslims and does not speak for Islam',
  'the terrorists of Boko Haram will be hunted down and brought to justice',
  'China stole our patents and flooded the market with cheap steel',
  'the caravan at the border shows that our asylum system is broken',
  'no refugee should be admitted before the security checks are complete',
  'gangs that smuggle children across the border are the worst criminals of our time',
  'we cannot resettle more people than our schools and our housing can carry',
  'Hamas fires rockets from schoolyards and its leaders hide behind families',
  'the travel ban is wrong, it keeps doctors and students out for no reason',
  'foreign money has no place in our elections, whoever it comes from',
  'the government in Beijing locks up a whole people and lies about it',
  'birthright citizenship is in the constitution and no order can remove it',
]; // prettier-ignore

export const ABOUT = [
  'in this district', 'across the state', 'from the north side', 'in our county', 'downtown', 'around here', 'of this city', 'in every town',
]; // prettier-ignore

/** The same before and after whatever is said. */
export const OPENINGS = [
  'Folks, after a long week in the capitol let me say this plainly:', 'As your senator I have said it before and I say it again:',
  'My statement after the hearing this morning:', 'On the way home from the debate I keep thinking that',
  'They asked me about it at the town hall in Springfield, and my answer is that', 'I told the press outside the chamber that',
  'Tonight on the radio I said what many of you feel:', 'Let nobody in this legislature forget that', 'A word to my colleagues on the committee:',
  'Thank you to everyone who called my office this week about it.', 'Here is what I learned on my tour of the counties:',
  'Before the vote tomorrow you should know where I stand.', 'Mark my words, whatever the papers write about it,',
  'With all respect to the governor and to the people of this state,',
]; // prettier-ignore
export const CLOSINGS = [
  'I will say the same on the floor of the house tomorrow.', 'That is what this campaign has been about from the first day.',
  'Call my office if you see it differently.', 'We will talk about it again after the recess.', 'The vote is on Thursday and I will be there.',
  'Read the full statement on my page.', 'More on this at the next town hall.', 'Nobody else in this race will tell you so.',
  'This is our state and we decide together.', 'You know where I stand on this.', 'See you on Saturday at the county fair.',
  'The people of this district know it better than anyone.',
]; // prettier-ignore
