/** The same words about somebody else: a text with the names of one axis exchanged for names of equal kind. */
import { buildDoc } from '../classifier/doc';
import type { Doc } from '../classifier/types';
import { mentionsOf } from './find';
import { recallsEvent } from './fixed';
import { genderChanges } from './gender';
import {
  MIRROR_AXES,
  type Mention,
  type Mirror,
  type MirrorAxis,
  type MirrorChange,
  type MirrorOptions,
  type Ring,
  type Slot,
} from './types';

/** Mirrors of one text at most, unless the caller asks for more. */
export const MOST_MIRRORS = 4;
/** Lengths, in UTF-16 units, up to which a text is read with all its mirrors, and with one. */
const WITH_ALL = 1000;
const WITH_ONE = 5000;

/** How many mirrors of a text of this length are read: every one costs as much as the text itself. */
export const mirrorsAsked = (length: number): number =>
  length <= WITH_ALL ? MOST_MIRRORS : length <= WITH_ONE ? 1 : 0;
/** Axes on which an event of one group is no other group's. */
const EVENT_AXES: ReadonlySet<MirrorAxis> = new Set<MirrorAxis>([
  'religion',
  'race',
  'ethnicity',
  'country',
  'orientation',
]);

/** The new name in the letter case of the old one. */
export function inCaseOf(from: string, to: string, hashtag: boolean): string {
  const joined = hashtag ? to.replace(/[ -]/g, '') : to;
  if (from.length > 1 && /[A-Z]/.test(from) && !/[a-z]/.test(from)) return joined.toUpperCase();
  if (!/[A-Z]/.test(from)) return joined.toLowerCase();
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** `a` or `an` before a name. */
export const articleFor = (name: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!k|ni|r|g|s)|hon|heir|mp\b|snp)/i.test(name) && !/^(?:eu|one\b)/i.test(name) ? 'an' : 'a';

/** The change with an article before it made to agree. */
function agreeing(text: string, change: MirrorChange): MirrorChange {
  const before = /(^|[^A-Za-z0-9])(an?)( +[#＃]?)$/i.exec(
    text.slice(Math.max(0, change.span.start - 8), change.span.start),
  );
  const article = before?.[2];
  const gap = before?.[3];
  if (article === undefined || gap === undefined) return change;
  const wanted = articleFor(change.to);
  if (wanted === article.toLowerCase()) return change;
  const start = change.span.start - article.length - gap.length;
  const shown =
    article === 'AN'
      ? wanted.toUpperCase()
      : article.charAt(0) === 'A'
        ? wanted.charAt(0).toUpperCase() + wanted.slice(1)
        : wanted;
  return {
    from: text.slice(start, change.span.end),
    to: shown + gap + change.to,
    span: { start, end: change.span.end },
  };
}

/**
 * For each name of a ring that stands in the text its counterpart at this step, or null where one has none. Counted from the
 * ring's beginning, not from the name: so all texts that differ in a name alone are held against the same few names, and
 * a mirror that disagrees weakens them alike.
 */
function turned(
  ring: Ring,
  asked: ReadonlyMap<string, ReadonlySet<Slot>>,
  step: number,
  fits: (from: string, to: string) => boolean,
): ReadonlyMap<string, string> | null {
  const out = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, slots] of asked) {
    const others = ring.members.filter(
      ({ forms, key: other }) =>
        other !== key && [...slots].every((slot) => forms[slot] !== undefined) && fits(key, other),
    );
    const target = [
      ...others.slice(step - 1),
      ...(asked.size > 1 && step <= others.length ? others.slice(0, step - 1) : []),
    ].find((member) => !taken.has(member.key));
    if (target === undefined) return null;
    taken.add(target.key);
    out.set(key, target.key);
  }
  return out;
}

function namesChanged(
  doc: Doc,
  mentions: readonly Mention[],
  step: number,
  options: MirrorOptions,
): readonly MirrorChange[] {
  const rings = new Map<Ring, Map<string, Set<Slot>>>();
  for (const { ring, key, slot } of mentions) {
    const asked = rings.get(ring) ?? new Map<string, Set<Slot>>();
    rings.set(ring, asked);
    asked.set(key, (asked.get(key) ?? new Set<Slot>()).add(slot));
  }
  const known = (handle: string | undefined): boolean =>
    handle !== undefined && options.isPublicHandle?.(handle.toLowerCase()) === true;
  const turns = new Map<Ring, ReadonlyMap<string, string> | null>();
  for (const [ring, asked] of rings) {
    const formsOf = (key: string): Partial<Record<Slot, string>> =>
      ring.members.find((member) => member.key === key)?.forms ?? {};
    const fits = (from: string, to: string): boolean =>
      asked.get(from)?.has('handle') !== true || known(formsOf(from).handle) === known(formsOf(to).handle);
    turns.set(ring, turned(ring, asked, step, fits));
  }
  return mentions.flatMap(({ ring, key, slot, start, end, hashtag }) => {
    const target = turns.get(ring)?.get(key);
    const form = ring.members.find((member) => member.key === target)?.forms[slot];
    if (form === undefined) return [];
    const from = doc.original.slice(start, end);
    const to = slot === 'handle' ? form : inCaseOf(from, form, hashtag);
    return from === to ? [] : [{ from, to, span: { start, end } }];
  });
}

function written(text: string, changes: readonly MirrorChange[]): string {
  let out = '';
  let done = 0;
  for (const { to, span } of changes) {
    out += text.slice(done, span.start) + to;
    done = span.end;
  }
  return out + text.slice(done);
}

/**
 * The same words about somebody else, at most four times (`options.most`): each mirror exchanges the names of one axis for
 * names of equal kind, in the same form and letter case. Slurs, fixed names and names that recall an event stay. Nothing to
 * exchange: no mirrors. Deterministic; never throws.
 */
export function mirror(text: string, options: MirrorOptions = {}): readonly Mirror[] {
  const most = options.most ?? MOST_MIRRORS;
  if (most <= 0) return [];
  const doc = buildDoc(text, options);
  const words = doc.tokens.map(({ text: word }) => word);
  const mentions = mentionsOf(doc);
  const event = recallsEvent(words);
  const axes = MIRROR_AXES.filter((axis) => (options.axes ?? MIRROR_AXES).includes(axis))
    .filter((axis) => !(event && EVENT_AXES.has(axis)))
    .map((axis) => ({ axis, own: mentions.filter(({ ring }) => ring.axis === axis) }));
  const out: Mirror[] = [];
  const seen = new Set([text]);
  for (let step = 1, found = true; found && out.length < most; step++) {
    found = false;
    for (const { axis, own } of axes) {
      if (out.length >= most) break;
      const raw =
        axis === 'gender'
          ? step === 1
            ? cased(genderChanges(doc))
            : []
          : own.length === 0
            ? []
            : namesChanged(doc, own, step, options);
      if (raw.length === 0) continue;
      found = true;
      const changes = raw.map((change) => agreeing(text, change));
      const mirrored = written(text, changes);
      if (seen.has(mirrored)) continue;
      seen.add(mirrored);
      out.push({ axis, text: mirrored, changes });
    }
  }
  return out;
}

const cased = (changes: readonly MirrorChange[]): readonly MirrorChange[] =>
  changes.map((change) => ({ ...change, to: inCaseOf(change.from, change.to, false) }));
