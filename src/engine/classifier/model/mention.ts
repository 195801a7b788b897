/**
 * The weakest reading of all: a protected group is spoken of, and no rule found anything. It hands the model a target and the words around it; the model has to be surer than of any other.
 */
import { has } from '../lookup';
import { perDoc } from '../per-doc';
import { anyOf, POLICY } from '../said-frames';
import { mentionsIn, type Mention } from '../said-whom';
import type { Candidate, Doc, Range } from '../types';

/** Below every other weak reading. */
const POINTS = 20;
/** Words on one side of the group that may be said of it. */
const REACH = 8;
/** Fewer words than this say nothing of anybody. */
const LEAST = 2;
const MOST = 2;

const CLAUSE = 'hateful-conduct/slurs-and-tropes';
export const MENTION = 'weak-mention';

const isOwn = (doc: Doc, { from }: Mention): boolean =>
  [1, 2, 3].some((n) => /^(?:i|i'm|'m|am|we|us|my|our)$/.test(doc.tokens[from - n]?.text ?? ''));

/** Of people from elsewhere and of religions states have policies, and anybody a view of them. */
const isPolicy = (doc: Doc, { entity }: Mention, sentence: Range): boolean =>
  (entity.origin ||
    entity.target.categories.some((category) => category === 'national-origin' || category === 'religion')) &&
  anyOf(doc, sentence, POLICY) !== undefined;

/** The words behind the group, or else before it, up to the end of the clause. */
function around(doc: Doc, { from, to }: Mention): Range | null {
  const clause = doc.tokens[from]?.clause;
  const inside = (i: number): boolean => doc.tokens[i]?.clause === clause;
  let end = to;
  while (end < to + REACH && inside(end)) end++;
  while (end > to && doc.tokens[end - 1]?.kind === 'punct') end--;
  if (end - to >= LEAST) return { from: to, to: end };
  let start = from;
  while (start > from - REACH && start > 0 && inside(start - 1)) start--;
  return from - start >= LEAST ? { from: start, to: from } : null;
}

/** At most two, in the order of the text; none of the author's own group, of a part of one, or in talk of policy. */
export const mentionsOf: (doc: Doc) => readonly Candidate[] = perDoc((doc) => {
  const out: Candidate[] = [];
  if (has(doc, 'condemn') || has(doc, 'counter-speech')) return out;
  for (const mention of mentionsIn(doc)) {
    if (out.length === MOST) break;
    const { entity } = mention;
    const sentence = doc.sentences[doc.tokens[mention.from]?.sentence ?? -1];
    if (
      sentence === undefined ||
      (entity.form === 'one' && !mention.oblique) ||
      entity.narrowed ||
      isOwn(doc, mention)
    )
      continue;
    if (isPolicy(doc, mention, sentence)) continue;
    const predicateRange = around(doc, mention);
    if (predicateRange === null) continue;
    out.push({
      clause: CLAUSE,
      points: POINTS,
      target: entity.target,
      targetRange: { from: mention.from, to: mention.to },
      predicateRange,
      cap: 'chip',
      because: [MENTION],
    });
  }
  return out;
});
