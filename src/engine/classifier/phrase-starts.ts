/** The words that a phrase may begin with, read off its expression: it is tried at those words only. */
import type { Node } from './phrase-grammar';

/** More beginnings than these are not written out. */
const MOST = 600;

/** Goes on from unfinished first words; finished ones go to `done`. Null where they could be anything. */
function one(node: Node, heads: readonly string[], done: Set<string>): readonly string[] | null {
  if (node.kind === 'none') return heads;
  if (node.kind === 'any') return null;
  if (node.kind === 'char') {
    if (node.char !== ' ') return heads.map((head) => head + node.char);
    if (heads.includes('')) return null;
    for (const head of heads) done.add(head);
    return [];
  }
  if (node.kind === 'either') {
    const out = new Set<string>();
    for (const part of node.list) {
      const rest = follow(part, heads, done);
      if (rest === null) return null;
      for (const head of rest) out.add(head);
    }
    return [...out];
  }
  const rest = one(node.of, heads, done);
  // What is repeated inside a word has no end.
  if (rest === null || (rest.length > 0 && node.most > 1)) return null;
  return node.least > 0 ? rest : [...new Set([...heads, ...rest])];
}

function follow(list: readonly Node[], from: readonly string[], done: Set<string>): readonly string[] | null {
  let heads: readonly string[] | null = from;
  for (const node of list) {
    if (heads.length === 0) return heads;
    heads = one(node, heads, done);
    if (heads === null || heads.length + done.size > MOST) return null;
  }
  return heads;
}

/** First words of an expression over words between gaps; null where they cannot be told. */
export function phraseStarts(tree: Node): readonly string[] | null {
  const done = new Set<string>();
  const rest = one(tree, [''], done);
  if (rest === null || rest.includes('')) return null;
  for (const head of rest) done.add(head);
  return [...done];
}
