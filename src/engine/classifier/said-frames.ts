/** What makes words about a group harmless or telling: praise, policy, harm done to the group, and words with a bad ring. */
import { phrasesAt, tagAt } from './lookup';
import { perDoc } from './per-doc';
import type { Doc, Range, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Praise, support, thanks, rights, welcome. */
export const KIND = words(`
love loves loved loving lovely adore adored support supports supported supporting proud honor honored honoring honour honoured celebrate celebrates
celebrating celebration welcome welcomed welcoming thank thanks thankful grateful respect respected respects protect protects protecting defend
defending stand stands standing rights equality equal equally justice help helps helped helping empower empowering empowered beautiful wonderful
amazing awesome fantastic brave bravery strong strength inspiring inspired inspiration hero heroes friend friends friendship ally allies peace peaceful
opportunity opportunities lead leads leader leaders leadership congratulations congrats happy joy blessed brilliant talented smart kind kindness
courage courageous fight fights fighting deserve deserves dignity heritage history pioneers trailblazers icon great greatest best better excellent
support admire admired admirable generous hardworking hard-working contribution contributions contributed contribute valued cherish hope dreams
solidarity inclusion inclusive inclusivity accepted acceptance free freedom safe safety care health healthcare pay wages vote voting voters serve served
serving service veterans community communities together unity fun cool nice sweet gorgeous handsome cute good fine normal human valid visible
representation recognize recognizing uplift invest investing protects access accessible education join joined joining meet met mourn mourning empowered leading prouder proudest fairly insured uninsured covered coverage prosperity prosper grow growing
opportunities earn earned win winning succeed success honor remember remembering condolences prayers prayer praying affordable wage
`);

/** Laws and dealings of states, about which anybody may hold a view. */
export const POLICY = words(`
border borders visa visas aid policy policies law laws legislation bill bills act reform reforms resettlement asylum deportation deportations statehood
sanctions tariff tariffs treaty amendment program programs programme funding budget tax taxes congress senate court courts ruling agency government
governments regime administration army military troops forces officials embassy nuclear deal trade executive order committee hearing caravan daca dreamers
status path pathway citizenship detention detained separation separated families ban travel-ban immigration undocumented illegal isis taliban hamas
hezbollah terrorists election elections meddling collusion hackers hacked dossier oligarchs putin assad kremlin maduro tehran beijing
`);

/** Words with a bad ring in talk of people that no other list holds. */
const RINGS = words(`
lack lacks unlike instead welfare handouts jail prison smell smells stench dumb low lower worse worst bad badly hates annoy annoying
angry anger complain complains complaining whine whining hide steal steals stealing stole cheat cheats lie lies lying liar lazy rude loud ruin ruins ruined
fault blame blamed owe excuse excuses begging beg  failed fail fails useless leech leeches mooch abuse abuses scare scared scary 
suspicious shady sneaky greedy control controls controlling invade invades invading invasion flood flooding flooded overrun replace replacing takeover
agenda brainwash brainwashed propaganda force forcing forced shove shoved push pushing choose choice lifestyle confused phase sin sinful sinners hell
unnatural mistake problem problems issues destroy destroys destroying destroyed kitchen cook cooking clean cleaning sandwich sandwiches obey submit
submissive emotional hysterical period attention validation gold money rich cheap jobs crippled slow drool drooling vegetable burden tax benefits
parking fake pretend pretending pretends delusion delusional mutilate mutilated castrate bomb bombs bombing explode exploding terror terrorism camel camels
goat goats curry rice taco tacos watermelon chicken banana bananas cotton plantation ghetto gang gangs gun guns knife knives drugs drug dealers crack meth
fathers fatherless thug thugs savage uncivilized third-world shithole village cave caves jungle tribe tribal backward primitive evolve evolved iq
nagging bossy uncomfortable worried tolerance intolerant offended peckers breed breeding breeds babies pregnant whore slut sluts whores promiscuous cheating divorce alimony rapes raped virgin pussy dick cock holes hole
ugly fat hairy disgusting gross sick disease diseases aids hiv germs virus covid dirty filthy wash bathe hygiene stink stinks trash rats dogs pigs
pedophile pedophiles groom groomer groomers grooming predator predators molest bathroom bathrooms restroom locker
shame ashamed embarrassing pathetic joke jokes laughing ridiculous freak freaks weird weirdo creep creepy crazy insane mental mentally disorder illness
traitor traitors disloyal loyal loyalty scheme scheming puppet puppets banks bankers media hollywood globalist hoax lied extinct extinction
inferior superior subhuman slave slaves animal animals monkey monkeys ape apes master servant servants deport deported deporting expel leave
out away back rid banned ban stop keep trust sick anymore threat dangerous danger risk risky suspicious violent violence kill kills killed
killing die dies dead death murder murders rape hate hated despise disgust disgusts dislike stupid idiots idiot morons retarded fuck fucking fucked shit
shitty damn hell ass bitch bitches pussies crap worthless waste
`);

/** In other lists for other reasons; of people they say nothing. */
const NO_RING = words(
  'guts thing things shot stop hope track body end fight hit energy wall market record lead drive',
);

export type Ring = 'fear' | 'dehuman' | 'harm' | 'bad' | 'faint';

/** How bad each word sounds; asked once per text. */
const ringsOf = perDoc((doc): readonly (Ring | null)[] => doc.tokens.map((_, i) => ringOf(doc, i)));

/** How bad the word at `i` sounds in talk of people, or null. `faint`: only in company. */
export const ringAt = (doc: Doc, i: number): Ring | null => ringsOf(doc)[i] ?? null;

function ringOf(doc: Doc, i: number): Ring | null {
  const token = doc.tokens[i];
  if (token === undefined || token.kind === 'mention' || token.kind === 'url') return null;
  if (NO_RING.has(token.text)) return null;
  if (token.tags.size === 0 && phrasesAt(doc, i).length === 0) return RINGS.has(token.text) ? 'faint' : null;
  const is = (tag: string): boolean => tagAt(doc, i, tag);
  if (is('fear') || is('crime-verb') || is('crime-noun')) return 'fear';
  if (is('dehuman') || is('vermin-verb') || is('disease-noun')) return 'dehuman';
  if (is('violence') || is('harm-state') || is('harm-verb-wish') || is('death')) return 'harm';
  if (is('degrade') || is('emote') || is('sick-of') || is('exclude') || is('exclude-verb') || is('slur'))
    return 'bad';
  return RINGS.has(token.text) ? 'faint' : null;
}

/** End of the word or entry at `i`. */
export const wordEnd = (doc: Doc, i: number): number =>
  Math.max(i + 1, ...phrasesAt(doc, i).map(({ to }) => to));

/** Is there a word of this set in the range? */
export const anyOf = (doc: Doc, { from, to }: Range, set: ReadonlySet<string>): Token | undefined =>
  doc.tokens.slice(from, to).find(({ text }) => set.has(text));
