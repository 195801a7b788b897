/** Makes look-up tables from compact word lists. Lists are strings: words between spaces, `_` inside an entry of several words. */

/** Tags to words. `a|b` gives an entry both tags. */
export type Lists = Readonly<Record<string, string>>;

export interface PhraseEntry {
  readonly words: readonly string[];
  readonly tags: Set<string>;
}

export interface Tables {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** By first word, then by second, longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly PhraseEntry[]>>;
  /** Words inside entries of several. */
  readonly parts: ReadonlySet<string>;
}

const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Forms of a regular verb: base, third person, -ing, past (and participle). A final `+` doubles the last letter. */
function regular(source: string): readonly string[] {
  const twice = source.endsWith('+');
  const base = twice ? source.slice(0, -1) : source;
  const stem = twice ? base + base.slice(-1) : base;
  if (base.endsWith('e')) return [base, base + 's', base.slice(0, -1) + 'ing', base + 'd'];
  if (/[^aeiou]y$/.test(base))
    return [base, base.slice(0, -1) + 'ies', base + 'ing', base.slice(0, -1) + 'ied'];
  return [base, base + (/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'), stem + 'ing', stem + 'ed'];
}

/**
 * Verbs with their forms. `shoot:shooting:shot:shot` names -ing, past and participle; others are regular.
 * Each form carries the class and one of vb (base), vbz, vbg, vbd, vbn. `_` separates a particle: `wipe_out`.
 */
export function verbForms(classTags: string, verbs: string): [string, string][] {
  const out: [string, string][] = [];
  for (const entry of split(verbs)) {
    const [head = '', ...rest] = entry.split('_');
    const tail = rest.length > 0 ? '_' + rest.join('_') : '';
    const parts = head.split(':');
    const base = parts[0] ?? '';
    const made = regular(base);
    const plain = made[0] ?? '';
    const forms = [
      plain,
      made[1] ?? '',
      parts[1] || (made[2] ?? ''),
      parts[2] || (made[3] ?? ''),
      parts[3] || parts[2] || (made[3] ?? ''),
    ];
    ['vb', 'vbz', 'vbg', 'vbd', 'vbn'].forEach((form, i) =>
      out.push([`${classTags}|${form}`, (forms[i] ?? '') + tail]),
    );
  }
  return out;
}

/** Tables from many lists; an entry in several lists carries all their tags. */
export function makeTables(lists: readonly (readonly [string, string])[]): Tables {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, Map<string, PhraseEntry[]>>();
  const inside = new Set<string>();
  const byKey = new Map<string, PhraseEntry>();
  for (const [tagText, text] of lists) {
    const tags = tagText.split('|');
    for (const entry of split(text)) {
      const parts = entry.split('_');
      if (parts.length === 1) {
        const known = words.get(entry) ?? new Set<string>();
        for (const tag of tags) known.add(tag);
        words.set(entry, known);
        continue;
      }
      let phrase = byKey.get(entry);
      if (phrase === undefined) {
        phrase = { words: parts, tags: new Set() };
        byKey.set(entry, phrase);
        const [first = '', second = ''] = parts;
        const bySecond = phrases.get(first) ?? new Map<string, PhraseEntry[]>();
        phrases.set(first, bySecond);
        const list = bySecond.get(second);
        if (list === undefined) bySecond.set(second, [phrase]);
        else list.push(phrase);
        for (const part of parts) inside.add(part);
      }
      for (const tag of tags) phrase.tags.add(tag);
    }
  }
  for (const bySecond of phrases.values())
    for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { words, phrases, parts: inside };
}
