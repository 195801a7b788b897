/** Reported speech, thought and deeds: somebody else says, wants or did it. */
import { tagAt } from './match';
import type { StanceReading, StanceTest } from './stance';
import type { Doc } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const EVERYBODY = words('everyone everybody we i let else');
/** Words between a verb of saying and what is said. */
const REACH = 14;
const reported = (from: number, to: number): StanceReading => ({
  stance: 'reporting',
  range: { from, to },
  because: 'stance-reported',
});

/** Words that are nobody: between a subject and its verb, or before one. */
const SMALL = [
  'det',
  'quant',
  'fill',
  'adv',
  'aux',
  'will',
  'should',
  'would',
  'neg',
  'prep',
  'and',
  'be',
  'be-s',
  'possessive',
  'but',
  'because',
  'opinion',
  'say',
  'think',
  'profanity',
  'if',
  'hypothesis',
];

const clauseEnds = (doc: Doc, i: number): boolean => doc.tokens[i + 1]?.kind === 'punct';

/** Whose saying is it: the author's (`I`, `we all`, nobody named), or somebody else's? */
function othersSay(doc: Doc, verb: number, start: number): boolean {
  const clause = doc.tokens[verb]?.clause;
  for (let i = verb - 1; i >= start; i--) {
    const token = doc.tokens[i];
    if (token === undefined || token.clause !== clause) break;
    if (token.tags.has('first-subject') || EVERYBODY.has(token.text) || token.text === 'here') return false;
    // "No matter what you think: …" puts it aside.
    if (
      [1, 2, 3].some((n) => /^(?:what|whatever)$/.test(doc.tokens[i - n]?.text ?? '')) &&
      clauseEnds(doc, verb)
    )
      return false;
    // "Would someone tell …": the author has it told.
    if (/^(?:someone|somebody|anyone|anybody|please)$/.test(token.text) && doc.tokens[verb]?.text === 'tell')
      return false;
    // "@name say one more word …" is an order to the one spoken to.
    if (token.kind === 'mention' && i === verb - 1 && doc.tokens[verb]?.tags.has('vb') === true) return false;
    // "Am I the only one who thinks …"
    if (
      token.text === 'who' &&
      /^(?:one|person)$/.test(doc.tokens[i - 1]?.text ?? '') &&
      doc.tokens[i - 2]?.text === 'only'
    )
      return false;
    if (token.tags.has('third') || token.tags.has('second') || token.kind === 'mention') return true;
    if (token.kind === 'word' && !SMALL.some((tag) => token.tags.has(tag))) return true;
  }
  return false;
}

export const reporting: StanceTest = (doc, { whole, predicate, sentence }) => {
  const edge = Math.min(whole.from, predicate.from);
  // "He always said …, and he was right": the author agrees.
  for (let i = whole.to; i < sentence.to; i++)
    if (/^(?:was|is|were|are)$/.test(doc.tokens[i]?.text ?? '') && tagAt(doc, i, 'approve')) return null;
  for (let i = edge - 1; i >= sentence.from; i--) {
    const token = doc.tokens[i];
    if (token === undefined || edge - i > REACH) break;
    // Another thought begins: what was said before it is not this.
    if (i < edge - 1 && /^(?:but|because|so|yet|although|though)$/.test(token.text)) break;
    const verb =
      token.tags.has('say') ||
      token.tags.has('think') ||
      token.tags.has('want') ||
      (token.tags.has('report') && !token.tags.has('vb'));
    // "Somebody had to say it: …", "it's time someone said it": the author says it.
    if (
      verb &&
      token.tags.has('say') &&
      doc.tokens[i + 1]?.text === 'it' &&
      doc.tokens[i + 2]?.kind === 'punct'
    )
      continue;
    if (verb && othersSay(doc, i, sentence.from)) return reported(i, i + 1);
    // "They call them …, I call them …": the nearer voice is the author's own.
    if (verb && [1, 2].some((n) => doc.tokens[i - n]?.tags.has('first-subject') === true)) break;
    if (tagAt(doc, i, 'report-noun') && token.tags.size <= 1 && edge - i <= 8) return reported(i, i + 1);
  }
  // ", he said" and "… according to" behind the statement.
  for (let i = whole.to; i < sentence.to; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    if (token.text === 'according' && doc.tokens[i + 1]?.text === 'to') return reported(i, i + 2);
    if (
      token.tags.has('say') &&
      (token.tags.has('vbd') || token.tags.has('vbz')) &&
      doc.tokens[i - 1]?.tags.has('first-subject') !== true
    ) {
      const own = /^(?:what|it|so|and|enough)$/.test(doc.tokens[i + 1]?.text ?? '');
      if (!own && (doc.tokens[i - 1]?.tags.has('third') === true || doc.tokens[i - 1]?.kind === 'punct'))
        return reported(i, i + 1);
    }
  }
  return null;
};
