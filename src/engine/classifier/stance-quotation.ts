/** Somebody's words between marks: approved, rejected, reported, or neither. */
import { tagAt } from './match';
import type { StanceTest } from './stance';
import type { Doc, Range } from './types';

/** First token with one of these tags outside the quotation and near it, or null. */
function cueOutside(doc: Doc, quote: Range, tags: readonly string[]): Range | null {
  const first = doc.tokens[quote.from]?.sentence ?? 0;
  const last = doc.tokens[quote.to - 1]?.sentence ?? first;
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (
      token === undefined ||
      (i >= quote.from && i < quote.to) ||
      token.sentence < first - 1 ||
      token.sentence > last + 1
    )
      continue;
    if (!tags.some((tag) => tagAt(doc, i, tag))) continue;
    const phrase = doc.phrases?.find(({ from, tags: t }) => from === i && tags.some((tag) => t.has(tag)));
    return { from: i, to: phrase?.to ?? i + 1 };
  }
  return null;
}

/** Is the author himself speaking between the marks: `I said "…"`? */
function ownWords(doc: Doc, quote: Range): boolean {
  for (let i = quote.from - 2; i >= Math.max(0, quote.from - 6); i--) {
    if (doc.tokens[i]?.tags.has('say') === true)
      return (
        doc.tokens[i - 1]?.tags.has('first-subject') === true ||
        doc.tokens[i - 2]?.tags.has('first-subject') === true
      );
  }
  return false;
}

export const quotation: StanceTest = (doc, { predicate, whole }) => {
  const q = doc.tokens[predicate.from]?.quote ?? -1;
  const quote = doc.quotes[q];
  if (quote === undefined || ownWords(doc, quote)) return null;
  // "To whoever wrote '…'", "anybody who shouts '…'": the one who says it is singled out for it.
  const whoever =
    quote.from - 2 >= 0
      ? [1, 2, 3, 4, 5, 6, 7]
          .map((n) => quote.from - n)
          .find((i) =>
            /^(?:whoever|anyone|anybody|idiot|idiots|coward|cowards|bigot|bigots)$/.test(
              doc.tokens[i]?.text ?? '',
            ),
          )
      : undefined;
  if (whoever !== undefined)
    return {
      stance: 'counter-speech',
      range: { from: whoever, to: whoever + 1 },
      because: 'stance-quote-rejected',
    };
  // One or two words between marks inside the author's own sentence ("those 'animals'") are his own irony.
  const said = [2, 3, 4, 5, 6].some((n) =>
    ['call', 'calls', 'called', 'calling', 'dubbed', 'labelled', 'labeled', 'says', 'said'].includes(
      doc.tokens[quote.from - n]?.text ?? '',
    ),
  );
  const scare = !said && quote.to - quote.from <= 2 && (whole.from < quote.from || whole.to > quote.to);
  // "'…' is not a strategy", "'…' has no place here".
  const behind = [1, 2, 3]
    .map((n) => quote.to + n)
    .find(
      (i) =>
        doc.tokens[i]?.tags.has('neg') === true && doc.tokens[i]?.sentence === doc.tokens[quote.to]?.sentence,
    );
  if (behind !== undefined)
    return {
      stance: 'counter-speech',
      range: { from: behind, to: behind + 1 },
      because: 'stance-quote-rejected',
    };
  // Somebody is said to have called somebody a name: his word.
  if (said && quote.to - quote.from <= 3)
    return {
      stance: 'reporting',
      range: { from: Math.max(0, quote.from - 1), to: quote.from },
      because: 'stance-reported',
    };
  const rejected = cueOutside(doc, quote, ['reject', 'condemn', 'counter-speech', 'attempt-stop']);
  if (rejected !== null)
    return { stance: 'counter-speech', range: rejected, because: 'stance-quote-rejected' };
  if (scare) return null;
  const approved = cueOutside(doc, quote, ['approve']);
  if (approved !== null) return null;
  const marks = { from: Math.max(0, quote.from - 1), to: quote.from };
  return { stance: 'quotation', range: marks, because: 'stance-quotation' };
};
