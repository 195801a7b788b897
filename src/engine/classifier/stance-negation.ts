/** Negation, bounded by the clause: what the author denies, refuses or forbids. */
import { tagAt } from './match';
import type { StanceTest } from './stance';
import type { Doc, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** `no doubt`, `not only`, `don't forget`: negate nothing that follows. */
const EMPTY_AFTER = words(
  'lie secret coincidence denying doubt wonder offense offence matter question only just merely gonna lie wait forget get better less more surprise problem mercy reason longer sense',
);
const STOPPING = words(
  'stop stops stopping stopped prevent prevents preventing prevented protect protects protecting protected against end ending ends ban bans banning refrain avoid avoiding without quit oppose opposes opposing opposed ending refuse refuses refused fear fears afraid scared survive survived survivors escape',
);
const CARING = words('care cares mind matter matters know understand get why see');

/** A question or exclamation inside the sentence: what is negated before it is the knowing, not the known. */
const EMBEDDING = words('how why what where');

/** A negated verb that opens a question. */
function asksForYes(doc: Doc, i: number): boolean {
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (sentence === undefined || !sentence.question) return false;
  const before = doc.tokens[i - 1];
  return i === sentence.from || before?.kind !== 'word' || /^(?:why|and|but|so|how|who)$/.test(before.text);
}

/** Index of a negating word that reaches from before the statement into it, or -1. */
export function negatorBefore(doc: Doc, from: number, start: number): number {
  const clause = doc.tokens[from]?.clause;
  for (let i = from - 1; i >= start; i--) {
    const token = doc.tokens[i];
    if (token === undefined || token.clause !== clause) break;
    if (EMBEDDING.has(token.text)) break;
    if (!tagAt(doc, i, 'neg')) continue;
    // "Aren't X …?", "Why shouldn't we …?" expect a yes.
    if (token.tags.has('aux-neg') && asksForYes(doc, i)) continue;
    const next = doc.tokens[i + 1]?.text ?? '';
    if (EMPTY_AFTER.has(next) || (CARING.has(next) && i + 1 < from)) continue;
    // "can't believe", "why not", "why don't we": the speaker takes it for granted or proposes it.
    if (next === 'believe' && /^ca/.test(token.text)) continue;
    const before = doc.tokens[i - 1]?.text ?? '';
    if (before === 'why' || (before === '' && next === 'we')) continue;
    // "Nobody can deny that …": twice negated.
    if (
      doc.tokens
        .slice(i + 1, Math.min(from, i + 5))
        .some(({ text }) => /^(?:deny|denies|denied|dispute|doubt|ignore|hide|denying)$/.test(text))
    )
      continue;
    // "Cannot look at X without …": twice negated.
    const other = (k: number, wanted: boolean): boolean => {
      const { clause: c, tags, text } = doc.tokens[k] as Token;
      return c === clause && (wanted ? text === 'without' : tags.has('aux-neg'));
    };
    if (token.text === 'without' && doc.tokens.some((_, k) => k < i && other(k, false))) continue;
    if (token.tags.has('aux-neg') && doc.tokens.some((_, k) => k > i && other(k, true))) continue;
    // A tag of its own: "X, not Y are vermin".
    if (token.text === 'no' && doc.tokens[i + 1]?.kind === 'punct') continue;
    return i;
  }
  return -1;
}

export const negation: StanceTest = (doc, { predicate, whole, sentence }) => {
  const inner = negatorBefore(doc, predicate.from, sentence.from);
  const outer = whole.from < predicate.from ? negatorBefore(doc, whole.from, sentence.from) : -1;
  // "Nobody believes that X are less …": a thought denied, whatever the statement itself denies.
  const reversed = doc.tokens
    .slice(whole.from, predicate.to)
    .some(({ tags, text }) => tags.has('neg') || text === 'less');
  const thought =
    outer >= 0 &&
    reversed &&
    doc.tokens.slice(outer, whole.from).some(({ tags }) => tags.has('think') || tags.has('say'));
  if (thought)
    return { stance: 'counter-speech', range: { from: outer, to: outer + 1 }, because: 'stance-rejected' };
  const at = inner >= 0 ? inner : outer;
  if (at >= 0) return { stance: 'negated', range: { from: at, to: at + 1 }, because: 'stance-negated' };
  const clause = doc.tokens[predicate.from]?.clause;
  for (let i = whole.from - 1; i >= Math.max(sentence.from, whole.from - 5); i--) {
    const token = doc.tokens[i];
    if (token === undefined || token.clause !== clause) break;
    if (STOPPING.has(token.text))
      return { stance: 'counter-speech', range: { from: i, to: i + 1 }, because: 'stance-stopping' };
  }
  return null;
};
