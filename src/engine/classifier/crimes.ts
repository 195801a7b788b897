/** The violent crimes that a text names: by the one who did them, as a deed, as an event, or by their victim. */
import { ASIDE, AT_PLACE, DOER, EVENT, GRAVE, GUILTY, KILLER, LAWFUL, PLACES } from './lexicon/praise';
import { anyLike, anyWord } from './gates';
import { has } from './lookup';
import { perDoc } from './per-doc';
import { entityAt } from './target';
import type { Doc, Range } from './types';
import { victimOf } from './victim';
import { actsOf } from './violent-acts';

export interface Crime extends Range {
  /** `suffered`: told of the victim, who may be a hero. */
  readonly kind: 'doer' | 'event' | 'deed' | 'suffered';
  readonly grave: boolean;
}

export const textOf = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? '';

const NO_TOKENS: Doc['tokens'] = [];
const CRIME = anyLike(KILLER, EVENT);
/** The first words of AT_PLACE. */
const PLACED = anyWord(
  AT_PLACE.source
    .replace(/[^a-z_|]/g, ' ')
    .replace(/\|/g, ' ')
    .replace(/_[a-z]+/g, ''),
);
const DEADLY = anyWord('dead killed murdered wounded corpses bodies');
const WHAT = anyWord('what');
const DID = anyWord('did done');
const WAS = anyWord('was were got been is');

/** "who shot up the temple": end of the deed that begins at `i`, or -1. */
function deedAt(doc: Doc, i: number): number {
  const two = `${textOf(doc, i)}_${textOf(doc, i + 1)}`;
  const verb = AT_PLACE.test(two) ? 2 : AT_PLACE.test(textOf(doc, i)) ? 1 : 0;
  if (verb === 0) return -1;
  for (let k = i + verb; k <= i + verb + 4; k++) {
    if (doc.tokens[k]?.sentence !== doc.tokens[i]?.sentence) return -1;
    if (PLACES.test(textOf(doc, k))) return k + 1;
    if (doc.tokens[k]?.kind !== 'word') return -1;
  }
  return -1;
}

/** Every violent crime that a text names: by its doer, as a deed, or as an event. */
export const crimesOf = perDoc((doc): readonly Crime[] => {
  const out: Crime[] = [];
  const before = (i: number): number =>
    /^(?:the|that|this|those|these|a|an|our|his|her|every|last|night's)$/.test(textOf(doc, i - 1))
      ? i - 1
      : i;
  const named = CRIME(doc);
  const placed = PLACED(doc);
  const deadly = named && DEADLY(doc);
  const deeds = new Map<number, number>();
  for (const { range, victim, points } of actsOf(doc, 'vbd'))
    if (
      points >= 70 &&
      !/^(?:object|organisation|state)$/.test(victimOf(doc, victim).target.kind) &&
      !doc.tokens.slice(victim.from, victim.to).some(({ text }) => GUILTY.test(text))
    )
      deeds.set(range.from, range.to);
  (named || placed ? doc.tokens : NO_TOKENS).forEach(({ text }, i) => {
    if (KILLER.test(text)) out.push({ from: before(i), to: i + 1, kind: 'doer', grave: true });
    else if (EVENT.test(text) && !ASIDE.test(textOf(doc, i + 1)))
      out.push({ from: before(i), to: i + 1, kind: 'event', grave: GRAVE.test(text) || deadly });
    const at = placed ? deedAt(doc, i) : -1;
    if (at > 0) deeds.set(i, Math.max(at, deeds.get(i) ?? 0));
  });
  for (const [from, to] of deeds) {
    // Back over "who", "that" and adverbs to the doer.
    let k = from - 1;
    while (
      k > from - 4 &&
      /^(?:who|that|just|finally|has|have|had|'s|'ve|then|also|actually|went|and|out)$/.test(textOf(doc, k))
    )
      k--;
    // "He walked in and shot …": back over what he did first.
    if (/^(?:and|then)$/.test(textOf(doc, from - 1))) {
      k = from - 2;
      while (
        k > from - 9 &&
        !/^(?:he|she|they|who|i|we|it|you)$/.test(textOf(doc, k)) &&
        doc.tokens[k - 1]?.sentence === doc.tokens[from]?.sentence
      )
        k--;
    }
    if (LAWFUL.test(textOf(doc, k)) || /^(?:was|were|be|been|got|getting|being)$/.test(textOf(doc, k)))
      continue;
    if (DOER.test(textOf(doc, k)) && doc.tokens[k]?.sentence === doc.tokens[from]?.sentence)
      out.push({
        from: before(k),
        to,
        kind: /^(?:he|she|they|someone|somebody)$/.test(textOf(doc, k)) ? 'deed' : 'doer',
        grave: true,
      });
  }
  // "What that young man did to the minister": a deed that goes without saying, where nothing but praise follows.
  (WHAT(doc) && DID(doc) ? doc.tokens : NO_TOKENS).forEach(({ text, sentence }, i) => {
    if (text !== 'what') return;
    let k = i + 1;
    while (k < i + 6 && !/^(?:did|done)$/.test(textOf(doc, k)) && doc.tokens[k]?.sentence === sentence) k++;
    const to = textOf(doc, k + 1) === 'to' ? k + 2 : -1;
    if (!/^(?:did|done)$/.test(textOf(doc, k)) || k === i + 1 || to < 0) return;
    if (['i', 'we', 'you', 'it'].includes(textOf(doc, k - 1)) || LAWFUL.test(textOf(doc, k - 1))) return;
    const suffers = entityAt(doc, to, 'person');
    if (suffers === null || /^(?:object|state|organisation|self)$/.test(suffers.target.kind)) return;
    if (doc.tokens[to]?.tags.has('first') === true || /^(?:you|it|them|us|our|my)$/.test(textOf(doc, to)))
      return;
    out.push({ from: i, to: suffers.to, kind: 'doer', grave: false });
  });
  // "The mayor was stabbed today."
  (has(doc, 'violence') && WAS(doc) ? doc.tokens : NO_TOKENS).forEach(({ text, tags }, i) => {
    if (
      !/^(?:was|were|got|been|is)$/.test(textOf(doc, i - 1)) ||
      !(tags.has('violence') && tags.has('vbn')) ||
      /^(?:executed|drowned|burned|whipped)$/.test(text)
    )
      return;
    const subject = doc.tokens.slice(Math.max(0, i - 6), i);
    if (
      subject.some((t) => GUILTY.test(t.text)) ||
      subject.some((t) => t.tags.has('object') || t.tags.has('neg'))
    )
      return;
    if (
      subject.some((t) =>
        ['person-noun', 'title', 'figure', 'group-noun', 'third'].some((tag) => t.tags.has(tag)),
      )
    )
      out.push({ from: i - 1, to: i + 1, kind: 'suffered', grave: true });
  });
  return out.sort((a, b) => a.from - b.from);
});
