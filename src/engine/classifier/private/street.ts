/** Street addresses: number, street, suffix, optional unit; and the forms that put the street first. */
import { shapesOf } from './shape';
import type { Shape } from './shape';

const SUFFIX =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|terrace|ter|circle|cir|' +
  'crescent|close|square|sq|parkway|pkwy|highway|hwy|trail|trl|mews|gardens|grove|row|walk|hill|rise|view|broadway|loop|pike|plaza|' +
  'alley|bend|bluff|brook|canyon|causeway|commons|cove|creek|crossing|dale|esplanade|estates|falls|fields|flats|forge|gateway|glen|green|harbor|heights|hills|hollow|' +
  'junction|knoll|landing|manor|meadow|meadows|mill|orchard|park|pass|path|pines|point|ridge|shores|springs|spur|trace|turnpike|valley|vista|wharf|yard';
// Words of the street's name: capitalised, or an ordinal. Lower case needs a cue of its own (findLooseStreets).
const NAME = "(?:[A-Z][a-z'’.]+|[A-Z]{2,}|[NSEW]\\.?|[NS][EW]|\\d{1,3}(?:st|nd|rd|th))";
const UNIT =
  '(?:,? ?(?:#|[Aa]pt\\.?|[Aa]partment|[Uu]nit|[Ff]lat|[Ss]uite|[Ss]te\\.?) ?#? ?[A-Za-z0-9-]{1,6})?';
const NUMBER = '(?<![\\w$€£%:/.#,-])\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?';
const caps = (words: string): string => words.replace(/(?<=^|\|)[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`);

const FORMAL = new RegExp(`${NUMBER},? (?:${NAME} ){1,4}(?:${caps(SUFFIX)})\\b\\.?${UNIT}`, 'g');
// "Ferry Lane, number 31".
const NUMBER_LAST = new RegExp(
  `(?<![\\w-])(?:[A-Z][a-z'’]+ ){1,3}(?:${caps(SUFFIX)}),? (?:number|no\\.?|nr\\.?|house|#) ?\\d{1,4}[a-z]?(?!\\w)`,
  'g',
);
const LOOSE = new RegExp(`${NUMBER},? (?:[a-z0-9'’.]+ ){1,3}(?:${SUFFIX})\\b\\.?${UNIT}`, 'gi');
// "rue Voltaire 12", "12 rue Voltaire", "Lindenstraße 8", "via Roma 5", "ul. Polna 4": the kind first, or at the end of the name.
const KIND_FIRST =
  '(?:[Rr]ue|[Cc]alle|[Vv]ia|[Rr]ua|[Uu]lica|[Uu]l\\.|[Aa]venida|[Aa]v\\.|[Vv]iale|[Cc]orso|[Pp]iazza|[Cc]hemin|[Qq]uai|[Cc]amino|[Cc]arrer|[Tt]ravessa|[Ll]argo|[Ss]trada|[Bb]oulevard|[Aa]venue|[Pp]aseo|[Pp]ra[çc]a|[Pp]laza)';
const KIND_LAST =
  '(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|ring|ufer|damm|straat|laan|plein|kade|singel|dijk|gracht|gatan|vägen|gränd|gata|vegen|veien|gade|vej|katu|tie|kuja|polku)';
const HOUSE = '\\d{1,4} ?[A-Za-z]?(?![\\w%])';
const STREET_FIRST = new RegExp(
  `(?:(?<![\\w-])(?:\\d{1,4},? )?${KIND_FIRST} (?:d[aeiou]s? |de la |del(?:la)? |l'|d')?[A-ZÀ-Þ][\\w'’À-ž-]+(?: (?:d[aeiou]s? )?[A-ZÀ-Þ][\\w'’À-ž-]+){0,3}(?:,? (?:n[º°o]\\.? ?)?${HOUSE})?|(?<![\\w-])[A-ZÀ-Þ][a-zß-ž]{1,20}(?:[ -][A-ZÀ-Þ][a-zß-ž]{1,20})?[ -]?${KIND_LAST} ${HOUSE}|(?<![\\w-])[A-ZÀ-Þ][a-zß-ž]+(?: [A-ZÀ-Þ][a-zß-ž]+)? (?:utca|út|u\\.|tér) ${HOUSE})`,
  'g',
);

const hasNumber = (text: string): boolean => /\d/.test(text);
// "10 AM ET", "5 Star Way" and roads without a house are no homes.
const isTime = (text: string): boolean =>
  /^\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|years?|days?|minutes?|hours?|million|billion|percent|people)/i.test(
    text,
  );

/** Street addresses written as addresses are. */
export const findStreets = (text: string): readonly Shape[] => [
  ...shapesOf(text, FORMAL, (match) => !isTime(match)),
  ...shapesOf(text, STREET_FIRST, hasNumber),
  ...shapesOf(text, NUMBER_LAST, hasNumber),
];

/** Street addresses in any letter case: they count only right behind the words of a home. */
export const findLooseStreets = (text: string): readonly Shape[] =>
  shapesOf(text, LOOSE, (match) => !isTime(match));

/** Houses of the state, and addresses that stand for them. */
const LANDMARKS =
  /\b(?:1600 penn(?:sylvania|\b)|10 downing|11 downing|downing street|white house|capitol|city hall|town hall|1 observatory circle|number one observatory|24 sussex|elys[eé]e|kremlin|blair house|350 fifth avenue|725 fifth avenue|trump tower|mar-a-lago|buckingham palace|supreme court|221b baker)/i;

/** Does the text around an address name a house of the state, a landmark or a sight? */
export const namesLandmark = (text: string): boolean => LANDMARKS.test(text);
