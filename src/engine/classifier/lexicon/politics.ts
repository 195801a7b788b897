/** Words of public affairs: who holds office, what is argued about, and how states speak to each other. */

/** Offices by title: before a name, or after an article. */
export const OFFICE_NOUNS: readonly string[] = [
  'president', 'vice president', 'vice-president', 'prime minister', 'premier', 'chancellor', 'minister', 'secretary', 'attorney general',
  'senator', 'sen', 'congressman', 'congresswoman', 'representative', 'rep', 'governor', 'gov', 'mayor', 'speaker', 'leader', 'justice',
  'ambassador', 'king', 'queen', 'emperor', 'ayatollah', 'chairman', 'majority leader', 'minority leader', 'mp', 'taoiseach', 'dictator',
]; // prettier-ignore

/** Titles that make the name behind them a public figure's: "Senator Name". */
export const TITLES: readonly string[] = [
  'president', 'vice president', 'vice-president', 'prime minister', 'chancellor', 'minister', 'secretary', 'senator', 'sen', 'congressman',
  'congresswoman', 'representative', 'rep', 'governor', 'gov', 'mayor', 'speaker', 'justice', 'ambassador', 'leader', 'chairman', 'candidate',
]; // prettier-ignore

/** States, unions and the usual short names of their governments. */
export const STATE_NAMES: readonly string[] = [
  'america', 'usa', 'us', 'u.s', 'united states', 'canada', 'mexico', 'brazil', 'argentina', 'chile', 'colombia', 'venezuela', 'cuba', 'peru',
  'bolivia', 'ecuador', 'nicaragua', 'guatemala', 'honduras', 'el salvador', 'haiti', 'uk', 'britain', 'england', 'scotland', 'ireland', 'france',
  'germany', 'italy', 'spain', 'portugal', 'netherlands', 'belgium', 'sweden', 'norway', 'denmark', 'finland', 'iceland', 'poland', 'hungary',
  'austria', 'switzerland', 'czech republic', 'slovakia', 'romania', 'bulgaria', 'greece', 'turkey', 'cyprus', 'serbia', 'croatia', 'kosovo',
  'albania', 'bosnia', 'moldova', 'montenegro', 'macedonia', 'latvia', 'lithuania', 'estonia', 'slovenia', 'malta', 'luxembourg', 'wales', 'paraguay', 'uruguay', 'panama', 'costa rica',
  'dominican republic', 'jamaica', 'cambodia', 'laos', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'tanzania', 'zambia', 'malawi', 'namibia', 'botswana', 'senegal', 'ivory coast', 'cameroon', 'gabon', 'liberia',
  'sierra leone', 'burundi', 'madagascar', 'mauritania', 'burkina faso', 'benin', 'togo', 'djibouti',
  'ukraine', 'russia', 'belarus', 'georgia', 'armenia', 'azerbaijan', 'kazakhstan', 'uzbekistan', 'china', 'beijing', 'taiwan', 'hong kong',
  'japan', 'north korea', 'south korea', 'korea', 'dprk', 'mongolia', 'vietnam', 'philippines', 'indonesia', 'malaysia', 'singapore', 'thailand',
  'myanmar', 'burma', 'india', 'pakistan', 'bangladesh', 'sri lanka', 'nepal', 'afghanistan', 'iran', 'tehran', 'iraq', 'syria', 'lebanon',
  'israel', 'palestine', 'gaza', 'jordan', 'egypt', 'libya', 'tunisia', 'algeria', 'morocco', 'saudi arabia', 'yemen', 'oman', 'qatar', 'kuwait',
  'bahrain', 'uae', 'emirates', 'sudan', 'south sudan', 'ethiopia', 'eritrea', 'somalia', 'kenya', 'uganda', 'rwanda', 'congo', 'nigeria',
  'ghana', 'mali', 'niger', 'zimbabwe', 'south africa', 'angola', 'mozambique', 'australia', 'new zealand', 'eu', 'european union', 'nato',
  'moscow', 'kremlin', 'pyongyang', 'kabul', 'baghdad', 'damascus', 'ankara', 'caracas', 'havana', 'washington', 'brussels', 'west',
]; // prettier-ignore

/** Peoples and adjectives of states, where governments are meant: "the Iranian regime", "Chinese aggression". */
export const STATE_ADJECTIVES: readonly string[] = [
  'american', 'iranian', 'russian', 'chinese', 'north korean', 'south korean', 'syrian', 'iraqi', 'turkish', 'israeli', 'saudi', 'pakistani',
  'indian', 'afghan', 'venezuelan', 'cuban', 'mexican', 'canadian', 'european', 'ukrainian', 'japanese', 'german', 'french', 'british',
  'egyptian', 'lebanese', 'yemeni', 'libyan', 'taiwanese', 'korean', 'ethiopian', 'eritrean', 'armenian', 'azerbaijani', 'polish', 'hungarian', 'romanian', 'italian', 'spanish', 'greek', 'swedish', 'norwegian', 'danish', 'finnish', 'dutch', 'belgian', 'austrian', 'irish',
  'brazilian', 'colombian', 'argentinian', 'peruvian', 'chilean', 'nigerian', 'kenyan', 'somali', 'sudanese', 'rwandan', 'ugandan', 'algerian', 'moroccan', 'tunisian', 'jordanian', 'qatari', 'kuwaiti', 'vietnamese',
  'indonesian', 'malaysian', 'filipino', 'bangladeshi', 'nepali', 'serbian', 'bulgarian', 'albanian', 'belarusian', 'georgian', 'kazakh', 'palestinian', 'haitian', 'honduran', 'guatemalan', 'bolivian', 'australian',
]; // prettier-ignore

/** Armed force and pressure between states. */
export const MILITARY_WORDS: readonly string[] = [
  'nuclear', 'nukes', 'nuke', 'missile', 'missiles', 'rocket', 'rockets', 'warhead', 'warheads', 'military', 'troops', 'army', 'navy', 'air force',
  'warships', 'warship', 'aircraft carrier', 'carrier group', 'fleet', 'bombers', 'drones', 'drone strike', 'airstrike', 'airstrikes',
  'air strikes', 'strike back', 'retaliate', 'retaliation', 'retaliatory', 'invasion', 'invade', 'invades', 'annex', 'armed forces',
  'our forces', 'war', 'blockade', 'no-fly zone', 'ceasefire', 'proxy', 'proxies', 'enrichment', 'uranium', 'ballistic', 'red line', 'deterrence',
  'special forces', 'commander in chief', 'commander-in-chief', 'sites', 'targets', 'obliterate', 'obliteration', 'fire and fury',
]; // prettier-ignore

/** Arms, waters and frontiers: force between states where one of them is named. */
export const ARMS_WORDS: readonly string[] = [
  'our ships', 'our boats', 'fishing boats', 'fishing boat', 'our tankers', 'tanker', 'tankers', 'gunboat', 'gunboats', 'frigate', 'frigates', 'destroyer', 'destroyers', 'submarine', 'submarines',
  'jets', 'fighter jets', 'warplanes', 'warplane', 'tanks', 'artillery', 'shelling', 'mortars', 'our border', 'our borders', 'the border', 'their border', 'the frontier', 'our airspace', 'airspace',
  'our waters', 'territorial waters', 'the strait', 'our coast', 'our shores', 'our soil', 'our soldiers', 'our pilots', 'our sailors', 'our harbour', 'our harbours', 'our harbors', 'our ports', 'our embassy',
  'mobilise', 'mobilize', 'mobilisation', 'mobilization', 'garrison', 'battalion', 'battalions', 'brigades', 'drone', 'counterattack', 'counter-attack', 'hit back', 'air defence', 'air defense',
  'defence forces', 'defense forces', 'arsenal', 'warhead', 'armada', 'gas supply', 'cut off the gas', 'close the border', 'expel their ambassador', 'ultimatum',
]; // prettier-ignore

/** Economic pressure between states. */
export const ECONOMIC_WORDS: readonly string[] = [
  'sanctions', 'sanction', 'sanctioned', 'tariff', 'tariffs', 'trade war', 'trade deal', 'trade talks', 'embargo', 'currency manipulation',
  'currency manipulator', 'export controls', 'oil exports', 'export ban', 'import ban', 'trade deficit', 'economic pressure', 'maximum pressure',
  'frozen assets', 'totally destroy and obliterate the economy',
]; // prettier-ignore

/** Words that by themselves say: this is about public affairs. */
export const ISSUE_WORDS: readonly string[] = [
  'impeachment', 'impeach', 'impeached', 'impeaching', 'election', 'elections', 'electoral', 'ballot', 'ballots', 'referendum', 'primaries',
  'midterms', 'caucus', 'congress', 'congressional', 'senate', 'house of representatives', 'parliament', 'white house', 'supreme court',
  'legislation', 'legislature', 'legislative', 'filibuster', 'bipartisan', 'democrats', 'republicans', 'democratic party', 'republican party',
  'gop', 'dems', 'left wing', 'right wing', 'socialism', 'brexit', 'shutdown', 'government shutdown', 'debt ceiling', 'federal budget',
  'deficit', 'stimulus', 'tax cuts', 'tax reform', 'tax bill', 'medicare', 'medicaid', 'obamacare', 'affordable care act', 'aca', 'health care bill',
  'daca', 'immigration', 'border security', 'border wall', 'sanctuary cities', 'travel ban', 'gun control', 'second amendment', '2nd amendment',
  'first amendment', 'constitution', 'constitutional', 'executive order', 'national emergency', 'climate change', 'green new deal',
  'paris agreement', 'minimum wage', 'trade deal', 'tariffs', 'foreign policy', 'national security', 'subpoena', 'oversight', 'hearing',
  'nomination', 'nominee', 'confirmation', 'coup', 'deep state', 'mueller', 'quid pro quo', 'removing the president', 'removed from office',
  'redistricting', 'gerrymandering', 'voter id', 'voter fraud', 'voting rights', 'campaign finance', 'administration', 'governor', 'coalition government',
  'opposition party', 'no confidence', 'prorogation', 'abortion', 'roe v wade', 'planned parenthood', 'lockdown', 'lockdowns', 'mandates',
  'pension', 'pensions', 'pension reform', 'austerity', 'benefits', 'welfare', 'privatisation', 'privatization', 'public services', 'housing crisis', 'rent control', 'council tax', 'income tax', 'fuel tax',
  'school closures', 'hospital closures', 'general strike', 'trade unions', 'no-confidence', 'cabinet', 'coalition', 'manifesto', 'by-election', 'polling day', 'referenda', 'devolution', 'independence vote',
  'budget', 'the budget', 'budget cuts', 'spending cuts', 'reform', 'reforms', 'decree', 'the government', 'this government', 'the opposition', 'ministry', 'the minister', 'the ministers', 'deputies', 'mps',
  'bill', 'policy', 'policies', 'the president', 'the prime minister', 'senators', 'lawmakers', 'whistleblower', 'regime', 'sovereignty',
]; // prettier-ignore

/** Where what is said is aimed at a state, a body, a policy or an event, not at a person. */
export const BODY_NOUNS: readonly string[] = [
  'government', 'regime', 'administration', 'party', 'congress', 'senate', 'house', 'parliament', 'court', 'courts', 'agency', 'department',
  'fbi', 'cia', 'kkk', 'doj', 'irs', 'epa', 'nato', 'un', 'eu', 'wto', 'media', 'press', 'democrats', 'republicans', 'dems', 'gop', 'labour', 'tories', 'likud', 'fidesz', 'snp', 'bjp', 'anc', 'ukip', 'afd', 'podemos', 'syriza', 'plaid',
  'bill', 'law', 'act', 'policy', 'policies', 'plan', 'deal', 'budget', 'impeachment', 'election', 'elections', 'brexit', 'hoax', 'witch hunt',
  'system', 'establishment', 'swamp', 'nation', 'country', 'left', 'right', 'socialism', 'lobby', 'company', 'companies', 'industry',
]; // prettier-ignore
