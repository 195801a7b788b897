/** Text in, reading out: which clauses read on, how sure, in which stance, about whom, in which words. */
import { CLAUSE_IDS } from '../clauses';
import type { LiveLimits } from '../live';
import type { Classification, ClauseId, ContextSignal, NotAssessedReason, Signal } from '../types';
import { CLAUSE_DETECTORS } from './clauses';
import { CONTEXT_DETECTORS } from './contexts';
import { buildDoc } from './doc';
import { isAssessable } from './language';
import { LONG, readLong } from './long';
import { menaceOf } from './menace';
import { BANDS, showingAll, signalOf } from './score';
import { stanceOf } from './stance';
import type { Candidate, Doc, Model } from './types';

export { buildDoc } from './doc';
export { parseModel } from './model';
export type { Candidate, Clause, Context, Doc, Example, HeadScores, Model, Token } from './types';

export interface ClassifyOptions {
  /** Language tag of the source, or null. */
  readonly lang: string | null;
  readonly hasMedia: boolean;
  /** Handle the tweet replies to, without `@`. */
  readonly replyTo: string | null;
  readonly isPublicHandle: (handle: string) => boolean;
  readonly model?: Model;
  /** Measured limits of clauses on live pages. */
  readonly live?: LiveLimits;
}

/** With a medium attached, so few words are its caption, and it is the medium that speaks. */
const CAPTION_WORDS = 6;
const REFUSED = 'child-sexual-exploitation/any';

const order = (a: Signal, b: Signal): number => CLAUSE_IDS.indexOf(a.clause) - CLAUSE_IDS.indexOf(b.clause);

function notAssessed(
  reason: NotAssessedReason,
  contexts: readonly ContextSignal[],
  signals: readonly Signal[] = [],
): Classification {
  const flagged = signals.length > 0;
  return {
    assessed: false,
    notAssessed: reason,
    flagged,
    band: flagged ? strongest(signals) : 'none',
    signals,
    withheld: [],
    contexts,
  };
}

const strongest = (signals: readonly Signal[]): Classification['band'] =>
  signals.some(({ band }) => band === 'likely') ? 'likely' : signals.length > 0 ? 'possible' : 'none';

const NONE_DONE: ReadonlySet<ClauseId> = new Set();

/** What structure finds in a prepared text, in clause order, and last what it finds by half. */
export function foundIn(doc: Doc, done: ReadonlySet<ClauseId> = NONE_DONE): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { id, detect } of CLAUSE_DETECTORS) if (!done.has(id)) found.push(...detect(doc));
  for (const candidate of menaceOf(doc)) if (!done.has(candidate.clause)) found.push(candidate);
  return found;
}

/**
 * The same, moved by the model where there is one. Where nothing was found and no protected group is named the model
 * looks at nothing: an ordinary tweet costs it next to nothing.
 */
export function candidatesOf(
  doc: Doc,
  model?: Model,
  done: ReadonlySet<ClauseId> = NONE_DONE,
): readonly Candidate[] {
  const found = foundIn(doc, done);
  return model === undefined ? found : model.adjust(doc, found);
}

/** Best signal per clause, asserted before withheld; it shows the words of every statement that reads on. */
function read(
  doc: Doc,
  { model, live }: ClassifyOptions,
  done: ReadonlySet<ClauseId>,
): { signals: Signal[]; withheld: Signal[] } {
  const signals = new Map<string, Signal>();
  const withheld = new Map<string, Signal>();
  const asserted: Signal[] = [];
  for (const candidate of candidatesOf(doc, model, done)) {
    if (candidate.points < BANDS.possible) continue;
    const signal = signalOf(doc, candidate, stanceOf(doc, candidate), live);
    if (signal.stance === 'asserted') asserted.push(signal);
    const list = signal.stance === 'asserted' ? signals : withheld;
    const known = list.get(signal.clause);
    if (known === undefined || known.score < signal.score) list.set(signal.clause, signal);
  }
  for (const clause of signals.keys()) withheld.delete(clause);
  return {
    signals: [...signals.values()].map((signal) => showingAll(signal, asserted)).sort(order),
    withheld: [...withheld.values()].sort(order),
  };
}

/** Reads one text. Deterministic; never throws on any string. */
export function classify(text: string, options: ClassifyOptions): Classification {
  return text.length > LONG
    ? readLong(text, (part, done) => readText(part, { ...options, hasMedia: false }, done))
    : readText(text, options, NONE_DONE);
}

function readText(text: string, options: ClassifyOptions, done: ReadonlySet<ClauseId>): Classification {
  const doc = buildDoc(text, options);
  const words = doc.tokens.filter(
    ({ kind }) => kind === 'word' || kind === 'hashtag' || kind === 'number',
  ).length;
  const emoji = doc.tokens.some(({ kind, tags }) => kind === 'emoji' && tags.size > 0);
  const contexts = CONTEXT_DETECTORS.map(({ detect }) => detect(doc));
  if (words === 0 && !emoji) return notAssessed('no-text', contexts);
  if (!isAssessable(doc, options.lang)) return notAssessed('language', contexts);
  const { signals, withheld } = read(doc, options, done);
  if (words === 0 && signals.length + withheld.length === 0) return notAssessed('no-text', contexts);
  const refused = signals.find(({ clause }) => clause === REFUSED);
  if (refused !== undefined) return notAssessed('refused', contexts, [refused]);
  if (options.hasMedia && words <= CAPTION_WORDS && signals.length === 0 && withheld.length === 0)
    return notAssessed('media', contexts);
  return {
    assessed: true,
    notAssessed: null,
    flagged: signals.length > 0,
    band: strongest(signals),
    signals,
    withheld,
    contexts,
  };
}
