/** Is this an English word, as far as we know: one of a list, of a phrase, or an ordinary one? For telling misspelt words. */
import { isKnown } from '.';
import { ORDINARY_WORDS } from './ordinary-words';
import { ORGANISATION_NAMES } from './organisations';
import { TERROR_LEADERS } from './terrorism';
import { isGateWord } from '../phrases';

let ordinary: ReadonlySet<string> | null = null;
/** Words of names that are spelt as they are spelt. */
const OF_NAMES: readonly string[] = [...ORGANISATION_NAMES, ...TERROR_LEADERS].flatMap((name) =>
  name.split(/[ -]/),
);

/** Unpacks the list: a digit says how many letters a word shares with the one before. */
function unpack(): ReadonlySet<string> {
  const words = new Set<string>(OF_NAMES);
  let word = '';
  for (const [, shared = '', rest = ''] of ORDINARY_WORDS.matchAll(/([\dA-Z])([a-z]*)/g)) {
    word = word.slice(0, parseInt(shared, 36)) + rest;
    words.add(word);
  }
  return words;
}

/** An ordinary word of four letters or more that no list of ours needs to hold. */
export function isOrdinary(word: string): boolean {
  ordinary ??= unpack();
  return ordinary.has(word);
}

/** A word that is spelt right. */
export const isWord = (word: string): boolean => isKnown(word) || isOrdinary(word) || isGateWord(word);

const PREFIX =
  /^(?:un|re|over|under|out|up|non|pre|anti|inter|mis|dis|super|semi|multi|counter|co|de|en|fore|mid|post|pro|sub|trans|ultra|pseudo|micro|mega|hyper)(?=[a-z]{4})/;
const SUFFIX =
  /(?:s|es|d|ed|ing|ly|ally|er|ers|or|ors|est|ness|less|ful|able|ible|ment|ments|al|ish|ism|ist|ists|ity|ion|ions|ship|ships|hood|like|wise|ward|wards|dom|en|y|ies|ied|ier|age)$/;

/** A form or a derived word of a word that we know: `unfinished`, `packaged`, `chairmanships`. */
export function isDerived(word: string): boolean {
  const bare = word.replace(PREFIX, '');
  if (bare !== word && isWord(bare) && !SURE.has(bare)) return true;
  for (const one of bare === word ? [word] : [word, bare]) {
    for (let length = 1; length <= 5 && one.length - length >= 4; length++) {
      const ending = one.slice(-length);
      if (!SUFFIX.test(ending) || SUFFIX.exec(ending)?.[0] !== ending) continue;
      const stem = one.slice(0, -length);
      if (isWord(stem) || isWord(stem + 'e') || isWord(stem + 'y')) return true;
      if (stem.at(-1) === stem.at(-2) && isWord(stem.slice(0, -1))) return true;
    }
  }
  return false;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Pieces that as often begin or end a word of its own: `update`, `blowout`, `chairman`, `manage`. */
const BEGINS = words(
  'un con up out off down over under trans semi anti inter super psycho head back line land stone man fore some any every no',
);
const ENDS = words(
  'up out off down over under less ship ships ward wards ally able like age aged ages aging mental man men woman women boy boys girl girls person hood wise some thing things one ones body where how ever head back line lines house way ways stone wall land ville burg ford port',
);
/** Short words that are glued to others. */
const SHORT = words(
  'the and you are for not all but his her him our was has had can who why too get got let its any our she yes now see say of to in on at is it me my we us he no so do go be by an as if or am ur day new old big bad job war put end run own',
);

/** Words that are so seldom part of another that beside one of them anything may be a piece. */
const SURE = words(
  'gets gonna wanna the and you are was his him our your them they this that with from have who must should will before because every want yourself yourselves himself themselves herself people would could being been were their these those',
);
export const isSurePiece = (word: string): boolean => SURE.has(word);

/** May it be a piece of a hashtag in small letters? */
export const isPiece = (word: string): boolean => (word.length > 3 ? isWord(word) : isKnown(word));

/** May it be a piece of a glued word? Affixes (`isAffix`) count only beside a sure piece. */
export const isGluePiece = (word: string): boolean =>
  word.length > 3 ? isWord(word) : SHORT.has(word) || BEGINS.has(word) || ENDS.has(word);
export const isAffix = (word: string, n: number): boolean => (n === 0 ? BEGINS : ENDS).has(word);
