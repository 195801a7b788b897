/** Look-up from the words of a name to its place in a ring. */
import { NAME_RINGS, VARIANTS } from './names';
import { POLITICIAN_RINGS } from './politicians';
import type { Ring, Slot } from './types';

/** One name, ready to be found: its words, and every form that it may be. */
export interface NameEntry {
  readonly words: readonly string[];
  readonly ring: Ring;
  readonly key: string;
  readonly slots: readonly Slot[];
}

function build(): ReadonlyMap<string, readonly NameEntry[]> {
  const all = new Map<string, { words: readonly string[]; ring: Ring; key: string; slots: Slot[] }>();
  for (const ring of [...NAME_RINGS, ...POLITICIAN_RINGS]) {
    for (const { key, forms } of ring.members) {
      for (const [slot, form] of Object.entries(forms) as [Slot, string][]) {
        const name = slot === 'handle' ? `@${form.toLowerCase()}` : form.toLowerCase();
        const known = all.get(name);
        if (known === undefined) all.set(name, { words: name.split(' '), ring, key, slots: [slot] });
        else if (known.key === key) known.slots.push(slot);
      }
    }
  }
  for (const pair of VARIANTS.split(/\s+/)) {
    const [variant = '', name = ''] = pair.split('=').map((part) => part.replace(/_/g, ' '));
    const entry = all.get(name);
    if (entry !== undefined && !all.has(variant)) all.set(variant, { ...entry, words: variant.split(' ') });
  }
  const out = new Map<string, NameEntry[]>();
  for (const entry of all.values()) {
    const first = entry.words[0] ?? '';
    const list = out.get(first) ?? [];
    list.push(entry);
    out.set(first, list);
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length);
  return out;
}

let made: ReadonlyMap<string, readonly NameEntry[]> | null = null;
const NONE: readonly NameEntry[] = [];

/** Names that begin with this word, longest first. */
export const namesFrom = (word: string): readonly NameEntry[] => (made ??= build()).get(word) ?? NONE;

/** The ring that takes groups of a category which only the lexicon knows, or null. */
export function ringOfCategory(category: string): Ring | null {
  const axis = { religion: 'religion', ethnicity: 'ethnicity', 'national-origin': 'country' }[category];
  return NAME_RINGS.find((ring) => ring.axis === axis) ?? null;
}
