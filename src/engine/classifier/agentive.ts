/** Nouns that no list knows and that stand for people by their ending: `the ferryman`, `those quarry workers`. */
import type { Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Things, times and places with the same endings (singular; the plural is asked without its `s`). */
const THINGS = words(`
paper number letter border order matter power corner computer server tumor tumour rumor rumour cancer water summer winter weather river
tower center chapter character color floor door factor motor error terror horror mirror labor harbor flavor humor honor favor sector
vector tractor reactor monitor layer timer trailer thriller trigger tiger spider beer deer bumper burger butter charter cluster counter
cover cracker crater cursor dinner disaster drawer dryer feather fever filter finger fiber flower folder freezer gender ginger glacier
grammar hammer heater hunger hamster jumper ladder laser leather ledger liver locker lumber manner marker meter monster oyster panther
pepper pier pillar pointer poster printer quarter razor roller router rubber rudder sewer shelter shoulder shower silver slider sticker
stopper supper sweater temper theater thunder timber toaster toner transfer twister voucher wafer wonder zipper other another never
ever under over after later better greater bigger longer former newer older younger closer latter lower upper inner outer further offer
answer anger danger lever cylinder container boiler burner blender bladder header footer banner slogan gather refer newspaper wrapper
fertilizer tanker bunker freighter helicopter chopper destroyer carrier cruiser steamer trawler starter buffer browser blocker
blockbuster chamber september october november december semester register calendar altar list twist fist wrist mist exist resist assist
consist persist gist tryst waist feast east west rest best test nest pest cost post host playlist checklist waitlist blacklist
shortlist minor major prior interior exterior superior inferior corridor metaphor decor armor anchor vapor odor rigor vigor tenor
easter buster ulcer barrier frontier tier career cheer steer veneer sheer amber ember trouser scissor skewer stapler tweezer dozer
bulldozer skyscraper scooter rocker stroller trimmer mower faster slower harder stronger weaker cheaper sooner larger smaller higher deeper wider broader fewer brighter
darker safer nicer smarter richer poorer warmer colder cleaner clearer tougher rougher smoother fresher quicker louder quieter softer sharper
shorter taller thicker thinner lighter hotter cooler worser nearer fuller finer purer truer encounter surrender slaughter laughter murder disorder remainder reminder
gutter cutter shutter flutter twitter clutter mutter
`);

const SINGULAR = /(?:[a-z]{2}(?:er|or|eer)|[a-z]{3}ist|[a-z]{2}(?:man|woman|person)|[a-z]{2}(?:cian|rian))$/;
const PLURAL =
  /(?:[a-z]{2}(?:er|or|eer)s|[a-z]{3}ists|[a-z]{2}(?:men|women|folk|people)|[a-z]{2}(?:cian|rian)s)$/;

/** Many under one name: "that crew". */
const COLLECTIVE = words('crew gang jury mob staff clan tribe squad entourage household brigade posse');

/** People whose nouns have no such ending. */
const PEOPLE = words(`
warden clerk guard chief captain vicar chef thug punk crook spy rebel monk priest nun aide agent tenant merchant accountant servant peasant
cadet pilot deputy informer heir bloke lad chap geezer constable sergeant lieutenant colonel corporal marshal magistrate delegate
diplomat surveyor architect economist midwife scholar consultant assistant attendant sergeant inhabitant militant dissident
president coward brat creep freak loudmouth hack scribe quack fraud butcher baker bishop imam rabbi mullah sheikh squatter beggar
vagrant nomad islander villager townie resident candidate opponent rival heckler turncoat scab blackleg traitor snitch grass vandal hooligan ref ump umpire burglar liar scholar bursar registrar thief
`);

/** Tags of words that call people something: they do not keep a noun from standing for people. */
const NAMES_ONLY: ReadonlySet<string> = new Set(['fear', 'degrade', 'crime-noun', 'insult']);

/** `one` or `many` for a noun that looks like people, else null. */
export function peopleByEnding({ text, kind, tags }: Token): 'one' | 'many' | null {
  if (kind !== 'word' || text.length < 3) return null;
  // "workers", "families": listed as people and as nothing else.
  if (tags.size === 1 && tags.has('people')) return /(?:s|folk|people)$/.test(text) ? 'many' : 'one';
  if ([...tags].some((tag) => !NAMES_ONLY.has(tag))) return null;
  if (
    /ier$/.test(text) &&
    !/^(?:soldier|cashier|courier|financier|hotelier|brigadier|farrier|courtier)$/.test(text)
  )
    return null;
  if (PEOPLE.has(text)) return 'one';
  if (COLLECTIVE.has(text)) return 'many';
  if (PEOPLE.has(text.replace(/ies$/, 'y')) || PEOPLE.has(text.replace(/s$/, '')) || text === 'mps')
    return 'many';
  if (PLURAL.test(text)) return THINGS.has(text.replace(/s$/, '')) ? null : 'many';
  return SINGULAR.test(text) && !THINGS.has(text) ? 'one' : null;
}
