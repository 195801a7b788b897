/** The bad word that is nearest to a group and said of it. */
import { tagAt } from './lookup';
import { ringAt } from './said-frames';
import type { Ring } from './said-frames';
import { suffered, WRONGS } from './said-suffered';
import type { Mention } from './said-whom';
import { isSubject } from './subject';
import type { Doc, Range } from './types';

/** Behind a copula the word is said of its subject; "sick of", "the X lied" and the like are not said of a people. */
function saidOfThem(doc: Doc, { entity, from, to }: Mention, at: number): boolean {
  const nation =
    !entity.origin && entity.target.categories.every((category) => category === 'national-origin');
  if (nation && doc.tokens[from - 1]?.text === 'the' && tagAt(doc, at, 'crime-verb')) return false;
  if (at < to) return true;
  if (tagAt(doc, at, 'sick-of')) return false;
  if (doc.tokens.slice(to, at).some(({ text }) => text === 'less')) return false;
  const copula = doc.tokens.slice(to, at).some(({ tags }) => tags.has('be') || tags.has('be-s'));
  // "Violence against X is …", "hating X is …": the wrong is meant. "Sex with X is …": they are.
  const wrong = doc.tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ text, index }) => WRONGS.has(text) || tagAt(doc, index, 'emote'));
  return !copula || isSubject(doc, entity) || !wrong;
}

/** Nearest word of a bad ring in the reach of the mention, behind it first. */
export function ringNear(doc: Doc, mention: Mention, reach: Range): { at: number; ring: Ring } | null {
  let faint: number | null = null;
  const order: number[] = [];
  for (let i = mention.to; i < reach.to; i++) order.push(i);
  for (let i = mention.from - 1; i >= reach.from; i--) order.push(i);
  for (const i of order) {
    const ring = ringAt(doc, i);
    if (ring === null || suffered(doc, mention, i) || !saidOfThem(doc, mention, i)) continue;
    if (ring !== 'faint') return { at: i, ring };
    faint ??= i;
  }
  return faint === null ? null : { at: faint, ring: 'faint' };
}
