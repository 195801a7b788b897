/** Pronouns that stand for a protected group named before. */
import type { Entity } from './target';
import type { Doc, Token } from './types';

/** Is there a nearer plural that a pronoun at `i` might stand for? */
function otherPlural(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i] as Token;
    if (token.tags.has('group-noun') && !token.tags.has('people')) return true;
    if (
      token.tags.has('bad-group') ||
      (token.tags.has('body') && /^[A-Z]/.test(doc.original[token.start] ?? ''))
    )
      return true;
  }
  return false;
}

/** Do murderers and the like act on the group in its sentence? "They" are they. */
const actors = (doc: Doc, { from }: Entity): boolean => {
  for (let i = from - 1; i >= 0 && doc.tokens[i]?.sentence === doc.tokens[from]?.sentence; i--)
    if (doc.tokens[i]?.tags.has('bad-group') === true) return true;
  return false;
};

/** Pronouns that stand for a group named before: `they`, `them`, `these people`. */
export function pronouns(doc: Doc, found: Map<number, Entity>): void {
  const groups = [...found.values()].filter(
    ({ form }) => form === 'many' || form === 'slur' || form === 'one',
  );
  if (groups.length === 0) return;
  doc.tokens.forEach((token, i) => {
    const people =
      /^(?:these|those|such)$/.test(token.text) &&
      /^(?:people|animals|creatures|things|folks|guys|men|women)$/.test(doc.tokens[i + 1]?.text ?? '');
    if (!people && !token.tags.has('plural-pronoun')) return;
    if (found.has(i)) return;
    const last = groups.filter(({ to }) => to <= i).at(-1);
    if (
      last === undefined ||
      token.sentence - (doc.tokens[last.from]?.sentence ?? 0) > 2 ||
      otherPlural(doc, last.to, i) ||
      actors(doc, last)
    )
      return;
    if (last.form === 'one' && !people && token.text !== 'them' && token.text !== 'they') return;
    found.set(i, { ...last, from: i, to: people ? i + 2 : i + 1, form: 'they' });
  });
}
