/** Words that were taken apart or glued together: `k i l l`, `#killthebill`. */
import { tagsOf } from './lexicon';
import { isPiece, isWord } from './lexicon/vocabulary';
import { joined } from './repair';
import type { RawToken } from './tokens';

/**
 * Splits glued letters into the fewest known words, or null. Single letters count only as `i`, `a` and `u`.
 * Linear: no word of the lexicon that takes part is longer than 16 letters.
 */
export function segment(letters: string, known: (word: string) => boolean): readonly string[] | null {
  if (letters.length < 5 || letters.length > 48 || !/^[a-z]+$/.test(letters)) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    let found: readonly string[] | null = null;
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const head = best[start] ?? null;
      if (head === null || (found !== null && head.length + 1 >= found.length)) continue;
      const word = letters.slice(start, end);
      if (word.length === 1 ? word === 'i' || word === 'a' || word === 'u' : known(word))
        found = [...head, word];
    }
    best.push(found);
  }
  return best[letters.length] ?? null;
}

const isLetter = (token: RawToken | undefined): boolean =>
  token !== undefined &&
  token.text.length === 1 &&
  token.kind === 'word' &&
  /^[a-z]$/.test(token.text) &&
  token.end - token.start <= 2;

const NO_TOKENS: RawToken[] = [];

/** Joins letters written apart where together they make known words; everything else stays as it is. */
export function spellOut(tokens: readonly RawToken[], original: string): readonly RawToken[] {
  let out: RawToken[] | null = null;
  let i = 0;
  while (i < tokens.length) {
    let end = i;
    let letters = NO_TOKENS;
    while (isLetter(tokens[end])) {
      if (letters === NO_TOKENS) letters = [];
      const token = tokens[end] as RawToken;
      letters.push(token);
      end++;
      const sign = tokens[end];
      // `k_i_l_l`, `k*i*l*l`: the sign between two letters belongs to neither.
      if (sign?.kind === 'punct' && '_*~|/-.'.includes(sign.text) && isLetter(tokens[end + 1])) end++;
      else if ((tokens[end]?.start ?? token.end) - token.end > 1) break;
    }
    const pair = letters.length < 3 ? pairAt(tokens, i, original) : null;
    if (pair !== null) {
      out ??= tokens.slice(0, i);
      out.push(pair);
      i += 2;
      continue;
    }
    const one =
      i === 0 &&
      tokens[i]?.text === '1' &&
      /^(?:hate|will|'m|am|want|despise|can't|would|can|kill|think|'ll|hope|wish)$/.test(
        tokens[i + 1]?.text ?? '',
      );
    if (one) {
      out ??= tokens.slice(0, i);
      out.push({ ...(tokens[i] as RawToken), text: 'i', kind: 'word' });
      i++;
      continue;
    }
    const words = letters.length >= 3 ? wordsOf(letters) : null;
    if (words !== null) {
      out ??= tokens.slice(0, i);
      let from = 0;
      for (const word of words) {
        const first = letters[from] as RawToken;
        const last = letters[from + word.length - 1] as RawToken;
        from += word.length;
        const slice = original.slice(first.start, last.end);
        out.push({
          text: word,
          start: first.start,
          end: last.end,
          kind: 'word',
          shout: !/[a-z]/.test(slice),
        });
      }
      i = end;
    } else {
      const stop = letters.length < 3 ? i + 1 : Math.max(end, i + 1);
      if (out !== null) for (let k = i; k < stop; k++) out.push(tokens[k] as RawToken);
      i = stop;
    }
  }
  return out ?? tokens;
}

/** Written as it is read, and a word. */
const isWhole = ({ text, start, end, piece }: RawToken): boolean =>
  piece !== undefined && piece.text === text ? piece.whole : end - start === text.length && isWord(text);

/** Two pieces with one space between them that make one word of the vocabulary: `musl ims`. */
function pairAt(tokens: readonly RawToken[], i: number, original: string): RawToken | null {
  const left = tokens[i];
  const right = tokens[i + 1];
  if (left?.kind !== 'word' || right?.kind !== 'word' || right.start - left.end !== 1) return null;
  // Most words stand for themselves.
  if (isWhole(left) && isWhole(right) && !right.text.startsWith('sel')) return null;
  // A capital begins a word of its own.
  const first = original[right.start] ?? '';
  if (first >= 'A' && first <= 'Z' && !left.shout && left.text !== 'i') return null;
  const word = joined(
    original.slice(left.start, left.end).toLowerCase(),
    original.slice(right.start, right.end).toLowerCase(),
  );
  return word === null
    ? null
    : { text: word, start: left.start, end: right.end, kind: 'word', shout: left.shout && right.shout };
}

function wordsOf(letters: readonly RawToken[]): readonly string[] | null {
  const joined = letters.map((token) => token.text).join('');
  if (isWord(joined)) return [joined];
  const words = segment(joined, isPiece);
  return words !== null &&
    words.every((word) => word.length > 1 || word === 'i' || word === 'a' || word === 'u')
    ? words
    : null;
}

/** Emoji that point at something are words. */
const POINTS = '👇🔗👆👉';

/**
 * Without emoji that stand between two words of one statement and say nothing of their own. A capital behind one begins
 * another statement, which the emoji divides from the first.
 */
export function withoutOrnaments(tokens: readonly RawToken[], original: string): readonly RawToken[] {
  if (!tokens.some(({ kind }) => kind === 'emoji')) return tokens;
  return tokens.filter((token, i) => {
    if (token.kind !== 'emoji' || tagsOf(token.text).size > 0 || POINTS.includes(token.text)) return true;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const first = original[next?.start ?? 0] ?? '';
    return (
      before === undefined ||
      next === undefined ||
      before.kind === 'emoji' ||
      next.kind === 'emoji' ||
      /[.!?]/.test(before.text) ||
      next.kind === 'punct' ||
      (first >= 'A' && first <= 'Z' && !next.shout && next.text !== 'i')
    );
  });
}
