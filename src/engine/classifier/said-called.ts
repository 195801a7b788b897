/** "These freaks", "that scum", after a group was named: the group is meant, and called so. */
import { has, tagAt } from './lookup';
import { groupsOf } from './target';
import type { Entity } from './target';
import type { Doc, Range, Token } from './types';

/** How far back the group may stand, in sentences. */
const BACK = 2;
const POINTING = /^(?:these|those|such|this|that|the)$/;
/** People who are rightly called names, and others whom the words may mean. */
const OTHERS = ['bad-group', 'group-noun', 'body', 'state', 'figure', 'title', 'role'];

/** Does somebody else stand in between whom the words may mean? */
function otherBetween(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i] as Token;
    if (token.kind === 'mention' || token.tags.has('single-pronoun') || token.tags.has('you')) return true;
    if (OTHERS.some((tag) => tagAt(doc, i, tag)) && !token.tags.has('people')) return true;
  }
  return false;
}

/** Names called of a group that was named before, with the words. */
export function calledSince(doc: Doc): readonly { readonly entity: Entity; readonly range: Range }[] {
  if (!has(doc, 'degrade') && !has(doc, 'dehuman')) return [];
  const groups = [...groupsOf(doc).values()].filter(({ form, narrowed }) => form === 'many' && !narrowed);
  if (groups.length === 0) return [];
  const out: { entity: Entity; range: Range }[] = [];
  for (let i = 1; i < doc.tokens.length; i++) {
    const noun = doc.tokens[i] as Token;
    if (!noun.tags.has('degrade') && !noun.tags.has('dehuman')) continue;
    // A plural or a mass noun is meant, not an adjective.
    if (
      !/(?:[^su]s|scum|filth|vermin|trash)$/.test(noun.text) ||
      /^(?:problems|issues|things|losses|animals|insults|bullshit)$/.test(noun.text)
    )
      continue;
    let start = i - 1;
    while (
      start > 0 &&
      ['fill', 'profanity', 'degrade', 'bad-adjective'].some((tag) => tagAt(doc, start, tag)) &&
      !POINTING.test(doc.tokens[start]?.text ?? '')
    )
      start--;
    if (!/^(?:these|those|such)$/.test(doc.tokens[start]?.text ?? '')) continue;
    if (/^(?:who|that)$/.test(doc.tokens[i + 1]?.text ?? '')) continue;
    const entity = groups.filter(({ to }) => to <= start).at(-1);
    if (entity === undefined || noun.sentence - (doc.tokens[entity.from]?.sentence ?? 0) > BACK) continue;
    const first = doc.sentences[doc.tokens[entity.from]?.sentence ?? 0]?.from ?? 0;
    if (otherBetween(doc, first, entity.from) || otherBetween(doc, entity.to, start)) continue;
    out.push({ entity, range: { from: start, to: i + 1 } });
  }
  return out;
}
