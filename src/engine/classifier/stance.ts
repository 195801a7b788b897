/**
 * How the author stands to the words that match. Only what the author says himself, now and in earnest, is asserted;
 * every other stance is a veto with its own evidence. Each test looks at the sentence around the statement.
 */
import type { Stance } from '../types';
import { counterSpeech } from './stance-counter';
import { figurative } from './stance-figurative';
import { negation } from './stance-negation';
import { reporting } from './stance-reporting';
import { hypothetical, past, question } from './stance-mood';
import { quotation } from './stance-quotation';
import type { Candidate, Doc, Range } from './types';

export interface StanceReading {
  readonly stance: Stance;
  /** The words that show it. */
  readonly range: Range | null;
  /** Code for the trace. */
  readonly because: string;
}

/** What a stance test sees: the statement, its sentence, and what stands before and behind it there. */
export interface Statement {
  readonly clause: string;
  readonly predicate: Range;
  /** From the first to the last word of target and predicate. */
  readonly whole: Range;
  readonly sentence: { readonly from: number; readonly to: number; readonly question: boolean };
  readonly target: Range | null;
}

export type StanceTest = (doc: Doc, statement: Statement) => StanceReading | null;

const TESTS: readonly StanceTest[] = [
  figurative,
  quotation,
  counterSpeech,
  negation,
  reporting,
  question,
  hypothetical,
  past,
];

export function statementOf(doc: Doc, candidate: Candidate): Statement {
  const { predicateRange: predicate, targetRange: target } = candidate;
  const at = doc.tokens[predicate.from]?.sentence ?? 0;
  const near = target !== null && doc.tokens[target.from]?.sentence === at ? target : null;
  return {
    clause: candidate.clause,
    predicate,
    target,
    whole: {
      from: Math.min(predicate.from, near?.from ?? predicate.from),
      to: Math.max(predicate.to, near?.to ?? predicate.to),
    },
    sentence: doc.sentences[at] ?? { from: 0, to: doc.tokens.length, question: false },
  };
}

/** The stance of a candidate: its own where it has one, else the first test that speaks. */
export function stanceOf(doc: Doc, candidate: Candidate): StanceReading {
  if (candidate.stance !== undefined)
    return {
      stance: candidate.stance,
      range: candidate.stanceRange ?? null,
      because: `stance-${candidate.stance}`,
    };
  const statement = statementOf(doc, candidate);
  for (const test of TESTS) {
    const reading = test(doc, statement);
    if (reading !== null && candidate.noVeto?.includes(reading.stance) !== true) return reading;
  }
  return { stance: 'asserted', range: null, because: 'stance-asserted' };
}
