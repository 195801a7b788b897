/** The place behind a group's name: `Muslims in this town` are Muslims. */
import { endOf } from './lookup';
import type { Doc, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Words that lead to a place, and places so plain that they narrow nobody. */
const PLACE_PREPS = words('in on at around near from across throughout of living over down round who');
/** Words for a place or time that narrow nobody. */
export const HERE = words('here there everywhere today nowadays worldwide anywhere');
const PLACES = words(
  'town city country village street road neighborhood neighbourhood area district county state parish valley world planet earth land nation school place building block province region community capital estate suburb square market island hood schools cities towns countries streets europe africa asia america hill coast side ward church borough kingdom territory continent office hospital park station camp ghetto site',
);

/** End of a place behind a group (`in this town`, `on the ring road`, `around here`), or `to`. */
export function placeEnd(doc: Doc, to: number): number {
  const same = (i: number): Token | undefined =>
    doc.tokens[i]?.sentence === doc.tokens[to - 1]?.sentence ? doc.tokens[i] : undefined;
  const first = same(to);
  if (first === undefined || first.kind !== 'word') return to;
  if (HERE.has(first.text) && first.text !== 'there') return to + 1;
  if (!PLACE_PREPS.has(first.text)) return to;
  let i = first.text === 'who' ? to + 1 : to;
  if (first.text === 'who' && !/^(?:live|lives)$/.test(same(i)?.text ?? '')) return to;
  if (/^(?:living|live|lives|down|round|over)$/.test(same(i)?.text ?? '')) i++;
  if (HERE.has(same(i)?.text ?? '')) return i + 1;
  if (!PLACE_PREPS.has(same(i)?.text ?? '')) return to;
  if (HERE.has(same(i + 1)?.text ?? '')) return i + 2;
  const named = Math.max(endOf(doc, i + 1, 'state'), endOf(doc, i + 1, 'region'));
  if (named > 0 && same(named - 1) !== undefined) return named;
  for (let k = i + 1; k <= i + 4; k++) {
    const word = same(k);
    if (word === undefined || word.kind !== 'word') return to;
    if (k > i + 1 && PLACES.has(word.text) && !PLACES.has(same(k + 1)?.text ?? '')) return k + 1;
    if (
      k === i + 1 &&
      !word.tags.has('det') &&
      !word.tags.has('possessive') &&
      !word.tags.has('quant') &&
      !word.tags.has('fill')
    )
      // "in Harrow": a name.
      return /^[A-Z][a-z]/.test(doc.original.slice(word.start, word.end)) && word.tags.size === 0
        ? k + 1
        : to;
  }
  return to;
}
