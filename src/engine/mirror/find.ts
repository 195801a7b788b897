/** Finds the names of a text that may be exchanged: groups, countries, parties, politicians. Gender: gender.ts. */
import type { Doc, Token } from '../classifier/types';
import { fixedTokens } from './fixed';
import { namesFrom, ringOfCategory, type NameEntry } from './index-of-names';
import { isCapital, isMeant, isPlain, isUnknownName, slotOf } from './meant';
import { SURNAMES } from './politicians';
import type { Mention, Slot } from './types';

/** A name of the tables that begins at `i`, longest first. */
function known(doc: Doc, i: number, fixed: ReadonlySet<number>): Mention | null {
  const token = doc.tokens[i] as Token;
  for (const entry of namesFrom(token.text)) {
    const to = i + entry.words.length;
    const tokens = doc.tokens.slice(i, to);
    if (!entry.words.every((word, k) => tokens[k]?.text === word && isPlain(doc, tokens[k]))) continue;
    if (tokens.some(({ kind }) => kind !== token.kind) || tokens.some(({ index }) => fixed.has(index)))
      continue;
    const slot = slotOf(doc, entry, i, to);
    if (isMeant(doc, entry, slot, i, to)) return mention(doc, entry.ring, entry.key, slot, i, to);
  }
  return null;
}

/** A group that only the lexicon knows, by its tags. */
function tagged(doc: Doc, i: number): Mention | null {
  const token = doc.tokens[i] as Token;
  if (token.kind === 'mention' || !isPlain(doc, token) || token.tags.has('origin') || token.tags.has('slur'))
    return null;
  if (
    /^(?:american|americans|english|gypsy|gypsies|latina|latinas|semite|semites|indigenous|aboriginal|aborigine)s?$/.test(
      token.text,
    )
  )
    return null;
  const form = ['group-many', 'group-one', 'group-with'].find((tag) => token.tags.has(tag));
  const category = [...token.tags].find((tag) => tag.startsWith('g:'))?.slice(2);
  const ring = form === undefined || category === undefined ? null : ringOfCategory(category);
  if (ring === null || namesFrom(token.text).length > 0) return null;
  const entry: NameEntry = {
    words: [token.text],
    ring,
    key: token.text,
    slots: form === 'group-many' ? ['many'] : form === 'group-with' ? ['adj'] : ['one', 'adj'],
  };
  const slot = slotOf(doc, entry, i, i + 1);
  return isMeant(doc, entry, slot, i, i + 1) ? mention(doc, ring, token.text, slot, i, i + 1) : null;
}

/** The surname of a politician behind a title whom no list knows; then wherever it stands. */
function surnames(doc: Doc, fixed: ReadonlySet<number>): readonly Mention[] {
  const names = new Set<string>();
  doc.tokens.forEach((token, i) => {
    const before = doc.tokens[i - 1];
    const titled =
      before?.tags.has('title') === true && isCapital(doc, before) && before.clause === token.clause;
    if (!titled || !isUnknownName(doc, token)) return;
    const second = doc.tokens[i + 1];
    names.add(isUnknownName(doc, second) && second?.clause === token.clause ? second.text : token.text);
  });
  if (names.size === 0) return [];
  return doc.tokens
    .filter(
      (token) =>
        names.has(token.text) && isUnknownName(doc, token) && isPlain(doc, token) && !fixed.has(token.index),
    )
    .map(({ index, text }) => mention(doc, SURNAMES, text, 'last', index, index + 1));
}

function mention(
  doc: Doc,
  ring: Mention['ring'],
  key: string,
  slot: Slot,
  from: number,
  to: number,
): Mention {
  const first = doc.tokens[from] as Token;
  const sign = first.kind === 'mention' || /^[#＃]/.test(doc.original.slice(first.start, first.end)) ? 1 : 0;
  return {
    ring,
    key,
    slot,
    start: first.start + sign,
    end: (doc.tokens[to - 1] as Token).end,
    hashtag: first.kind === 'hashtag',
  };
}

/** Every exchangeable name, in order, none inside another. A house of worship counts where its people are named as well. */
export function mentionsOf(doc: Doc): readonly Mention[] {
  const fixed = fixedTokens(doc.tokens.map(({ text }) => text));
  const out: Mention[] = [];
  for (const token of doc.tokens) {
    if (token.kind === 'url' || token.kind === 'punct' || token.kind === 'emoji' || fixed.has(token.index))
      continue;
    if (token.start < (out.at(-1)?.end ?? 0)) continue;
    const found = known(doc, token.index, fixed) ?? tagged(doc, token.index);
    if (found !== null) out.push(found);
  }
  const people = new Set(out.filter(({ slot }) => slot !== 'site' && slot !== 'sites').map(({ key }) => key));
  const free = ({ start, end }: Mention): boolean =>
    out.every((other) => other.end <= start || other.start >= end);
  return [
    ...out.filter(({ slot, key }) => (slot !== 'site' && slot !== 'sites') || people.has(key)),
    ...surnames(doc, fixed).filter(free),
  ].sort((a, b) => a.start - b.start);
}
