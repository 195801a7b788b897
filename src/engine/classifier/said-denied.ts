/** What is denied to a group or demanded against it: trust refused, worth negated, a place taken away. Each gives the words. */
import { tagAt } from './lookup';
import { anyOf } from './said-frames';
import type { Mention } from './said-whom';
import { badFollows, isSubject } from './subject';
import type { Doc, Range, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What one owes to people, and may refuse. */
const OWED = words(
  'trust like respect love want hire marry date believe accept tolerate serve rent employ vote befriend need stand associate care let allow invite elect support follow sit live work share talk listen rely miss tolerating wanting trusting hiring',
);
const PARTICLES = words(
  'for with to in on near next around about by among beside a an the any of single one every each another more those these some that such having being seeing alone live anywhere',
);
/** Behind the group: what is refused is something done to it. */
const HARMLESS_AFTER = words(
  'to being who get getting hurt killed die dying suffer suffering left without in lose go face',
);
const NOBODY = words('nobody noone none no-one');

/** Good things that are said of people. "Equal", "safe", "free" are left out: their lack is deplored. */
const WORTH = words(
  'human humans trustworthy honest good decent normal clean smart intelligent capable worthy deserving civilized civilised moral natural respectable real clever bright honorable honourable reliable rational sane loyal pure useful lovable attractive employable',
);
/** Done to those who are to be gone, silent or below. */
const DRIVEN = words(
  'stripped driven kept sent put thrown locked forced removed banned barred shipped chased kicked deported expelled segregated isolated caged chained registered sterilized sterilised institutionalized institutionalised silenced hidden confined exiled evicted excluded denied fired sacked purged wiped erased eliminated quarantined cured fixed outlawed stopped restricted blocked dumped hounded flushed culled controlled leashed muzzled',
);
const GENTLY = words(
  'safe fairly equally informed well together warm alive apart respect dignity healthy equal humanely fair priority first power office charge',
);

const same = (doc: Doc, a: number, b: number): boolean => doc.tokens[a]?.sentence === doc.tokens[b]?.sentence;
const isNeg = (doc: Doc, i: number): boolean =>
  tagAt(doc, i, 'neg') && !/^(?:without|no|zero)$/.test(doc.tokens[i]?.text ?? '');

/** "I would never trust …", "nobody wants …", "don't hire …": what is owed is refused. */
export function refused(doc: Doc, mention: Mention): Range | null {
  if (HARMLESS_AFTER.has(doc.tokens[mention.to]?.text ?? '') && same(doc, mention.to, mention.from))
    return null;
  // "I never said X are …": the group opens a clause of its own.
  if (
    ['be', 'be-s', 'should', 'will', 'would', 'aux', 'neg'].some((tag) => tagAt(doc, mention.to, tag)) &&
    same(doc, mention.to, mention.from)
  )
    return null;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 7) && same(doc, at, mention.from); at--) {
    const verb = doc.tokens[at] as Token;
    // "Treated like X": a comparison.
    const compares =
      verb.text === 'like' &&
      !['neg', 'fill', 'adv', 'would', 'profanity'].some((tag) => tagAt(doc, at - 1, tag));
    if (compares) return null;
    if (!OWED.has(verb.text)) {
      const passes =
        PARTICLES.has(verb.text) ||
        ['fill', 'profanity', 'degrade', 'bad-adjective', 'quant', 'all-quant', 'det', 'prep'].some((tag) =>
          tagAt(doc, at, tag),
        ) ||
        (verb.tags.size === 0 && verb.kind === 'word');
      if (passes) continue;
      return null;
    }
    for (let i = at - 1; i >= Math.max(0, at - 8) && same(doc, i, at); i--) {
      const token = doc.tokens[i] as Token;
      if (NOBODY.has(token.text)) return { from: i, to: at + 1 };
      if (isNeg(doc, i)) return own(doc, i) ? { from: i, to: at + 1 } : null;
      if (
        token.tags.has('single-pronoun') ||
        token.tags.has('plural-pronoun') ||
        token.tags.has('you') ||
        token.tags.has('if') ||
        token.kind === 'punct'
      )
        break;
    }
  }
  return null;
}

/** Does the author speak for himself or for all before the negation at `i`? */
function own(doc: Doc, i: number): boolean {
  if (tagAt(doc, i, 'no-quant')) return true;
  for (let k = i - 1; k >= Math.max(0, i - 5) && same(doc, k, i); k--) {
    const token = doc.tokens[k] as Token;
    if (token.tags.has('first-subject') || /^(?:you|people|one|we)$/.test(token.text)) return true;
    if (token.tags.has('third') || token.tags.has('who') || token.tags.has('if') || token.kind === 'mention')
      return false;
    if (token.kind === 'punct') return true;
  }
  return i === 0 || doc.tokens[i - 1]?.sentence !== doc.tokens[i]?.sentence;
}

/** "X are not normal", "X aren't even human": worth is negated. */
export function negated(doc: Doc, mention: Mention): Range | null {
  if (!isSubject(doc, mention.entity)) return null;
  const clause = doc.tokens[mention.from]?.clause;
  let neg = -1;
  let copula = false;
  for (let i = mention.to; i < Math.min(doc.tokens.length, mention.to + 8); i++) {
    const token = doc.tokens[i] as Token;
    if (token.clause !== clause || token.tags.has('be-past') || token.text === 'who') return null;
    if (token.tags.has('be') || token.tags.has('be-s') || token.tags.has('become')) copula = true;
    if (isNeg(doc, i)) neg = i;
    if (neg >= 0 && copula && WORTH.has(token.text))
      return badFollows(doc, i + 1) || /^(?:enough|at|for|news)$/.test(doc.tokens[i + 1]?.text ?? '')
        ? null
        : { from: neg, to: i + 1 };
    const passes = [
      'fill',
      'be',
      'be-s',
      'become',
      'neg',
      'will',
      'would',
      'aux',
      'det',
      'opinion',
      'profanity',
      'prep',
      'and',
    ].some((tag) => tagAt(doc, i, tag));
    if (!passes && (token.tags.size > 0 || token.kind !== 'word')) return null;
  }
  return null;
}

/** "X ought to be driven out", "X must be kept quiet": a demand against the group. */
export function demanded(doc: Doc, mention: Mention): Range | null {
  if (!isSubject(doc, mention.entity)) return null;
  const clause = doc.tokens[mention.from]?.clause;
  let should = -1;
  let neg = false;
  for (let i = mention.to; i < Math.min(doc.tokens.length, mention.to + 9); i++) {
    const token = doc.tokens[i] as Token;
    if (token.clause !== clause || token.tags.has('be-past') || token.text === 'who') return null;
    if (tagAt(doc, i, 'should') || /^(?:deserve|deserves|need|needs|ought)$/.test(token.text)) should = i;
    if (isNeg(doc, i)) neg = true;
    if (should >= 0 && !neg && DRIVEN.has(token.text)) {
      const rest = { from: i + 1, to: Math.min(doc.tokens.length, i + 5) };
      return anyOf(doc, rest, GENTLY) === undefined ? { from: i, to: i + 1 } : null;
    }
    const passes = [
      'fill',
      'be',
      'neg',
      'aux',
      'should',
      'opinion',
      'profanity',
      'prep',
      'and',
      'all-quant',
      'would',
    ].some((tag) => tagAt(doc, i, tag));
    if (!passes && !/^(?:deserve|deserves|need|needs|get|ought)$/.test(token.text)) return null;
  }
  return null;
}
