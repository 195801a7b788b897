/** Scorn for somebody's body, birth, cleanliness and humanity, by weight (scorn.ts). Words of politics weigh little. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Weight 2: filth, vermin, disease, whoring, deformity. */
export const FOUL = words(
  `vermin maggot maggots louse lice tick leech tapeworm parasite cockroach rat swine pig sow hog mongrel cur bitch whore slut tramp hag crone slag bastard cunt twat prick wanker scum scumbag filth filthy pus boil boils abscess pustule discharge turd dung shit shithead excrement sewage sewer cesspit slime slug worm
  toad goblin troglodyte subhuman inbred retard cripple degenerate syphilitic pox-ridden diseased leprous festering rancid putrid maggoty vomit puke bile drooling slobbering mongoloid imbecile cretin eunuch asshole arsehole arse dickhead motherfucker fucker dirtbag dogshit bullshitter carcass carrion insect bug flea gutter mutt jackal
  hyena buzzard snot phlegm wart tumour afterbirth abortion runt mule ass donkey goat bootlicker cocksucker knobhead tosser bellend skank`,
);
/** Weight 1: degrading in company. */
export const LOW = words(
  `ugly fat stinking stinky smelly dirty disgusting revolting repulsive repellent vile loathsome hideous grotesque worthless useless pathetic brainless witless spineless gutless toothless talentless shameless soulless heartless barren bloated greasy oily slimy sweaty wrinkled senile stupid dumb thick moronic idiotic moron idiot
  halfwit dimwit fool lazy cheap wretched wretch creature thing cow dog snake toad creep freak ghoul gremlin monster animal beast garbage trash rubbish waste wreck failure loser lowlife twitching quivering snivelling sniveling whining grovelling poxy rotten nasty evil cowardly lying cheating crawling squeaking nobody third-class third-rate
  two-faced sick mad crazy deranged demented shrivelled oaf lump blob olodo mumu fake fuckwit wanking jowls sweat stink stinks stench spite hypocritical shrill hysterical bitter unloved`,
);
/** Weight 2: what denies somebody's humanity or worth in a turn of phrase. */
export const DENIED =
  / (?:(?:not|isn't|wasn't|aren't|never) (?:even )?(?:a )?(?:human|person|man|woman|people|human being)|(?:barely|hardly|scarcely) human|no (?:human|man|woman) at all|crawl(?:ed|s)? (?:out|back|from)|scraped (?:better |[^ ]+ )?off|slither(?:ed|s)?|(?:you|u|he|she) (?:disgusts?|sickens?|repels?) (?:me|us|everyone|everybody|the [^ ]+(?: [^ ]+)?|people)|mak(?:e|es|ing) (?:me|us|the [^ ]+|the [^ ]+ [^ ]+|everyone|people|decent people|my skin) (?:vomit|sick|puke|retch|gag|crawl|heave)|(?:nobody|no one|whom nobody|who nobody) (?:ever |has ever |will ever |could ever |would )?(?:loved?|loves|likes?|wants?|wanted|misses|miss|looked at)|everyone hates|everybody hates|even (?:flies|rats|dogs|pigs|maggots|your (?:mother|dog|own mother))|(?:would|wouldn't|i'd|'d) (?:not )?(?:cross the street|piss on|spit on|let my dog)|(?:your|his|her) (?:mother|father|parents|family) (?:should|must|ought)|son of a (?:bitch|bastard|pimp|whore|dog|goat)|daughter of a (?:pimp|whore|dog)|opens? (?:her|his|your) legs|in your sty|your sty|back (?:in|into|under|to) (?:your|the|his|her) (?:sty|hole|sewer|gutter|rock|cage|kennel|swamp)|hide (?:your|ur|her|his) face|shut (?:your|ur) (?:[^ ]+ )?(?:mouth|face|trap|hole)|waste of (?:oxygen|space|skin|air|breath|life|flesh|sperm)|sack of|heap of|pile of|bag of|piece of (?:shit|garbage|trash|filth|scum|human|work)|human (?:garbage|waste|trash|filth|sewage)|brain of a|face like a|licking boots|go(?:es)? back to your) /;
/** What is scorned is no person. */
export const NO_PERSON =
  / (?:bill|budget|policy|law|scheme|programme|program|government|coalition|party|cabinet|system|proposal|deal|motion|tax|plan|budget|pothole|potholes|weather|traffic|game|match|referee's|film|movie|paper|newspaper|company|firm|agency|ministry|department|idea|argument|speech|food|soup|dog's|my dog|my cat|our cat|my horse|prize|show|contest|breed|panto) /;
