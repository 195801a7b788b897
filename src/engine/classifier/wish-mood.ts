/** Does the author long for what his words name? The longing before it, whose it is, and what makes it none. */
import { ANY_LONGING, NO_LONGING, OTHERS, OWN_LONGING, SORROW } from './lexicon/longing';
import { perDoc } from './per-doc';
import { lineOf } from './phrases';
import type { Target } from '../types';
import type { Candidate, Doc, Range } from './types';

/** Words between the longing and those it is about. */
const REACH = 11;

const MUST =
  / (?:should|ought|oughta|shoulda|needs?|deserves?|deserved|must|ha(?:s|ve) to|gotta|better be) (?:(?:to|have|be|been|get|all|both|really|just|also|finally|never|only|simply|publicly|allowed|left|taken|seriously|literally|fucking|too|go) )*$/;

export const wordsFrom = (doc: Doc, from: number, to: number): string =>
  ' ' +
  doc.tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'emoji')
    .map(({ text }) => text)
    .join(' ') +
  ' ';

/** So many words back at most: no longing reaches further, and long texts stay cheap. */
const FURTHEST = 40;

/** The words of the sentence that stand before a token, as many as a longing reaches over. */
export function ahead(doc: Doc, at: number): { readonly text: string; readonly from: number } {
  const start = Math.max(doc.sentences[doc.tokens[at]?.sentence ?? -1]?.from ?? at, at - FURTHEST);
  return { text: wordsFrom(doc, start, at), from: start };
}

export type Mood = 'wish-of-harm-hoped' | 'wish-of-harm-wanted' | 'wish-of-harm-should';

/** Words behind the last match of a pattern in a line. */
function wordsBehind(text: string, cue: RegExp, own: boolean): number {
  const all = [...text.matchAll(new RegExp(cue.source, 'g'))];
  const last = all.at(-1);
  if (last === undefined || (own && OTHERS.test(text.slice(0, last.index + 1)))) return Infinity;
  const behind = text.slice(last.index + last[0].length);
  return / (?:before|because|but|although|who|so that|not that) /.test(' ' + behind)
    ? Infinity
    : behind.split(' ').filter(Boolean).length;
}

const sorrowful = perDoc((doc) => SORROW.test(lineOf(doc).text));

/** Is what begins at `subject` wished for by the author? `chain`: the words between subject and harm. */
export function wishMood(
  doc: Doc,
  subject: number,
  chain: string,
): { readonly mood: Mood; readonly cue: boolean; readonly from: number } | null {
  const { text, from } = ahead(doc, subject);
  if (MUST.test(chain)) return { mood: 'wish-of-harm-should', cue: false, from };
  if (sorrowful(doc) || NO_LONGING.test(text)) return null;
  if (
    /^ (?:and |so |then )?(?:may|let) (?:(?!(?:not|be|have|i|we|as|this|it) )[^ ]+ ){0,6}$/.test(text) &&
    doc.tokens[from + 1]?.kind !== 'number'
  )
    return { mood: 'wish-of-harm-hoped', cue: true, from };
  // "Pray for those who …": for them, not for that.
  if (/ (?:pray|prays|praying|prayers?|hope|hoping) (?:[^ ]+ ){0,2}?for (?:[^ ]+ ){0,9}$/.test(text))
    return null;
  if (wordsBehind(text, OWN_LONGING, true) <= REACH) return { mood: 'wish-of-harm-hoped', cue: true, from };
  if (wordsBehind(text, ANY_LONGING, false) <= REACH) return { mood: 'wish-of-harm-wanted', cue: true, from };
  return null;
}

/** A wish as a candidate. */
export function longed(
  points: number,
  because: Mood,
  aim: { readonly target: Target; readonly range: Range | null },
  predicateRange: Range,
): Candidate {
  return {
    clause: 'abusive-behavior/wish-of-harm',
    points,
    target: aim.target,
    targetRange: aim.range,
    predicateRange,
    // The longing itself is no report and supposes nothing: "I hope …", "imagine if …".
    noVeto: ['hypothetical', 'negated'],
    because: [because],
  };
}

/** The author himself, or what is his. */
export const isFirst = (doc: Doc, range: Range): boolean =>
  doc.tokens
    .slice(range.from, range.to)
    .some(({ tags, text }) => tags.has('first') || text === 'our' || text === 'my');
