/**
 * Insults by weight. The rule acts on excessive aggression, not on "every instance where insulting terms are used":
 * weights are added up and one term never suffices (clauses/abusive-behavior--aggressive-insult.ts).
 */

/** Obscene or degrading in themselves: weight 2. */
export const STRONG_INSULTS: readonly string[] = [
  'piece of shit', 'pieces of shit', 'motherfucker', 'mother fucker', 'motherfucking', 'fuck you', 'fuck off', 'fuck u', 'go fuck yourself',
  'cunt', 'cocksucker', 'dickhead', 'shithead', 'fuckhead', 'fuckface', 'fucker', 'asshole', 'arsehole', 'son of a bitch', 'twat',
  'whore', 'slut', 'wanker', 'prick', 'dipshit', 'dumbass', 'dumb fuck', 'dumbfuck', 'fuckwit', 'bastard', 'shit stain', 'shitstain', 'scumbag',
  'subhuman', 'sub-human', 'human garbage', 'human trash', 'human filth', 'waste of oxygen', 'waste of skin', 'waste of space', 'waste of air',
  'inbred', 'vermin', 'maggot', 'cockroach', 'parasite', 'filth', 'scum', 'degenerate', 'douchebag', 'eat shit', 'bag of shit', 'sack of shit', 'piece of garbage', 'piece of trash', 'piece of filth', 'piece of human waste', 'piece of scum',
  'pile of shit', 'pile of garbage', 'sack of garbage', 'bag of garbage', 'bag of filth', 'waste of life', 'waste of breath', 'waste of flesh', 'waste of a human', 'waste of sperm', 'shitbag',
  'dirtbag', 'dirt bag', 'scum bag', 'turd', 'skank', 'slag', 'tosser', 'bellend', 'knobhead', 'arsewipe', 'asswipe', 'asshat', 'gobshite', 'shitweasel', 'leech', 'tapeworm',
  'abomination', 'filthy animal', 'rabid dog', 'human sewage', 'sewage', 'excrement', 'lump of shit', 'heap of shit', 'festering sore', 'pond scum', 'bottom feeder', 'bottom-feeder',
  'louse', 'bitch', 'cancer on', 'pustule', 'fuck nugget', 'fuckstick', 'spawn of satan', 'bag of bones', 'waste of human life', 'waste of human skin', 'waste of dna', 'waste of a life', 'waste of a womb', 'waste of carbon',
  "wouldn't piss on you", "wouldn't spit on you", 'would not piss on you', 'should have swallowed you', 'shoulda swallowed you', 'shoulda swallowed u', 'should have aborted you', 'should be ashamed she gave birth', 'should have drowned you at birth', 'regrets giving birth to you', 'pig-faced', 'parasitic', 'sack of filth', 'bucket of filth', 'bucket of shit', 'lump of filth', 'sack of piss', 'pile of filth', 'human waste', 'human excrement', 'human vermin', 'shit-eating', 'shiteating', 'shit for brains',
]; // prettier-ignore

/** Ordinary abuse of politics and of the street: weight 1. */
export const MILD_INSULTS: readonly string[] = [
  'idiot', 'moron', 'imbecile', 'cretin', 'loser', 'liar', 'fool', 'clown', 'coward', 'crook', 'disgrace', 'pathetic', 'stupid', 'dumb', 'freak', 'creature', 'dirty', 'nauseating', 'putrid', 'sickening', 'loathsome',
  'worthless', 'disgusting', 'ugly', 'fat', 'filthy', 'vile', 'revolting', 'repulsive', 'slimy', 'spineless', 'brainless', 'braindead',
  'brain-dead', 'lowlife', 'low-life', 'trash', 'garbage', 'pig', 'rat', 'snake', 'dog', 'swine', 'hag', 'creep', 'traitor', 'fucking', 'fuckin',
  'goddamn', 'rotten', 'miserable', 'hideous', 'sick', 'crazy', 'insane', 'psycho', 'nobody', 'joke', 'useless', 'gutless', 'hateful', 'stinking',
  'shitty', 'crooked', 'sleazy', 'slimeball', 'dimwit', 'dunce', 'jackass', 'jerk', 'weasel', 'toad', 'buffoon', 'worm', 'slug', 'cow', 'sow', 'goat', 'donkey', 'imbecilic', 'idiotic', 'moronic', 'grotesque', 'foul', 'wretched', 'wretch',
  'contemptible', 'despicable', 'cowardly', 'lying', 'cheating', 'two-faced', 'talentless', 'witless', 'mindless', 'clueless', 'toothless', 'shameless', 'soulless', 'heartless', 'bloated',
  'greasy', 'oily', 'smelly', 'ratfaced', 'rat-faced', 'thief', 'fraud', 'cheat', 'halfwit', 'half-wit', 'nitwit', 'numbskull', 'simpleton', 'gremlin', 'goblin', 'troll', 'ghoul', 'failure', 'nothing', 'monster', 'hypocrite', 'rubbish', 'disease', 'dirt',
]; // prettier-ignore

/** Of the ordinary ones, those that take somebody's worth or humanity: several in a row with a severe term are excessive. */
export const DEGRADING: readonly string[] = [
  'worthless', 'disgusting', 'ugly', 'fat', 'filthy', 'vile', 'revolting', 'repulsive', 'slimy', 'brainless', 'lowlife', 'low-life', 'pig', 'rat',
  'swine', 'hag', 'creep', 'toad', 'cow', 'sow', 'worm', 'slug', 'freak', 'creature', 'rotten', 'hideous', 'useless', 'stinking', 'grotesque', 'foul', 'wretched',
  'bloated', 'smelly', 'greasy', 'rat-faced', 'ratfaced', 'goblin', 'gremlin', 'ghoul', 'pathetic', 'miserable', 'dirty', 'nauseating', 'putrid', 'sickening', 'loathsome',
  'despicable', 'dumb', 'braindead', 'brain-dead', 'soulless', 'stupid', 'witless', 'fucking', 'lying',
]; // prettier-ignore
/** Beasts and the like that somebody is called. */
export const BEASTS: readonly string[] = [
  'pig', 'rat', 'swine', 'hag', 'toad', 'cow', 'sow', 'worm', 'slug', 'freak', 'creature', 'goblin', 'gremlin', 'ghoul', 'cockroach', 'dog', 'lowlife', 'creep',
]; // prettier-ignore

/** Words between "you" and the insult that leave it aimed at the person. */
export const BETWEEN: readonly string[] = [
  'are', 'is', 'were', "'re", "'s", 'a', 'an', 'the', 'such', 'all', 'absolute', 'total', 'complete', 'utter', 'real', 'little', 'lil', 'old',
  'big', 'nasty', 'ass', 'just', 'nothing', 'but', 'like', 'really', 'so', 'lying', 'cheating', 'thieving', 'murdering', 'and', ',', 'you', 'white',
  'no', 'good', 'evil', 'sad', 'bloody', 'damn', 'as', 'being', 'of', 'human', 'walking', 'living', 'talking', 'breathing', 'what', 'always', 'was', 'be', 'will', 'still', 'than', 'more', 'most', 'one', 'own', 'tiny', 'whole', ':', 'sack', 'bag', 'pile', 'piece', 'lump', 'heap', 'bucket', 'load', 'bunch', 'absolutely', 'nothing', 'fucking', 'goddamn', 'filthy',
]; // prettier-ignore

/** Said to silence: weight 1 beside insults, nothing without them. */
export const SILENCERS: readonly string[] = [
  'shut up', 'shut your mouth', 'shut your face', 'shut your trap', 'shut your filthy mouth', 'shut the fuck up', 'shut the hell up', 'stfu', 'crawl back', 'crawl under',
  'get lost', 'get out of', 'make me sick', 'make me want to vomit', 'make me vomit', 'nobody wants you', 'nobody likes you', 'no one likes you', 'everyone hates you', 'everybody hates you',
  'slither back', 'shut ur mouth', 'shut ur filthy mouth', 'shut your ugly mouth', 'shut ur ugly mouth', 'shut ur face', 'shut ur trap', 'nobody loves you', 'no one loves you', 'nobody will ever love you', 'no one will ever love you', 'nobody loves u', 'nobody likes u', 'everyone hates u', 'disgust me', 'i despise you', 'nobody ever will', 'go to hell', 'burn in hell', 'rot in hell', 'i spit on', 'know your place', 'keep your mouth shut', 'piss off', 'sod off', 'hide your face', 'never show your face',
]; // prettier-ignore
