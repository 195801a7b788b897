/** Street addresses: number, street, suffix, optional unit; and the forms that put the street first. */
import { shapesOf } from './shape';
import type { Shape } from './shape';

const SUFFIX =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|terrace|ter|circle|cir|' +
  'crescent|close|square|sq|parkway|pkwy|highway|hwy|trail|trl|mews|gardens|grove|row|walk|hill|rise|view|broadway|loop|pike|plaza';
// Words of the street's name: capitalised, or an ordinal. Lower case needs a cue of its own (findLooseStreets).
const NAME = "(?:[A-Z][a-z'’.]+|[A-Z]{2,}|[NSEW]\\.?|[NS][EW]|\\d{1,3}(?:st|nd|rd|th))";
const UNIT =
  '(?:,? ?(?:#|[Aa]pt\\.?|[Aa]partment|[Uu]nit|[Ff]lat|[Ss]uite|[Ss]te\\.?) ?#? ?[A-Za-z0-9-]{1,6})?';
const NUMBER = '(?<![\\w$€£%:/.#,-])\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?';
const caps = (words: string): string => words.replace(/(?<=^|\|)[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`);

const FORMAL = new RegExp(`${NUMBER},? (?:${NAME} ){1,4}(?:${caps(SUFFIX)})\\b\\.?${UNIT}`, 'g');
const LOOSE = new RegExp(`${NUMBER},? (?:[a-z0-9'’.]+ ){1,3}(?:${SUFFIX})\\b\\.?${UNIT}`, 'gi');
// "rue Voltaire 12", "12 rue Voltaire", "Lindenstraße 8", "via Roma 5".
const STREET_FIRST =
  /(?:(?<![\w-])(?:\d{1,4},? )?(?:rue|calle|via|rua|ulica|avenida|viale|corso) (?:d[aeiu]s? |del(?:la)? |l')?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:,? \d{1,4}[a-z]?)?|[A-ZÄÖÜ][a-zäöüß]+(?:stra(?:ß|ss)e|gasse|weg|platz|allee|katu|gatan|straat|laan|vej) \d{1,4}[a-z]?)(?!\w)/g;

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
];

/** Street addresses in any letter case: they count only right behind the words of a home. */
export const findLooseStreets = (text: string): readonly Shape[] =>
  shapesOf(text, LOOSE, (match) => !isTime(match));

/** Houses of the state, and addresses that stand for them. */
const LANDMARKS =
  /\b(?:1600 penn(?:sylvania|\b)|10 downing|11 downing|downing street|white house|capitol|city hall|town hall|1 observatory circle|number one observatory|24 sussex|elys[eé]e|kremlin|blair house|350 fifth avenue|725 fifth avenue|trump tower|mar-a-lago|buckingham palace|supreme court|221b baker)/i;

/** Does the text around an address name a house of the state, a landmark or a sight? */
export const namesLandmark = (text: string): boolean => LANDMARKS.test(text);
