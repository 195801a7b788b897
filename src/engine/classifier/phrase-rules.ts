/** A clause whose predicate is a turn of phrase: a table of phrases, each with what must stand at its parts. */
import { findPhrases } from './phrases';
import { stanceOf } from './stance';
import type { Found } from './phrases';
import type { ClauseId, Stance, Target } from '../types';
import type { Candidate, Doc, Range } from './types';

/** At whom a phrase is aimed. */
export interface Aim {
  readonly target: Target;
  readonly range: Range | null;
}

export interface PhraseRule {
  /** Made by `phrase` or `phrases`. */
  readonly pattern: RegExp;
  /** Asked before the pattern is tried (`anyWord`). */
  readonly needs?: (doc: Doc) => boolean;
  /** 0 to 100. */
  readonly points: number;
  readonly because: string;
  /** Who is meant, or null where the phrase is about something else. */
  readonly aim: (doc: Doc, found: Found) => Aim | null;
  /** The question itself is the act ("does anyone know where she lives?"). */
  readonly asks?: true;
  /** Stances that do not matter for this turn of phrase: its condition or its sickness is part of the act. */
  readonly despite?: readonly Stance[];
}

/** Runs a table of phrases. `cheap` is asked first: where it says no, nothing is tried. */
export function detectPhrases(
  doc: Doc,
  clause: ClauseId,
  cheap: (doc: Doc) => boolean,
  rules: readonly PhraseRule[],
): readonly Candidate[] {
  if (!cheap(doc)) return [];
  const candidates: Candidate[] = [];
  for (const { pattern, needs, points, because, aim, asks, despite = [] } of rules) {
    if (needs?.(doc) === false) continue;
    for (const found of findPhrases(doc, pattern)) {
      const aimed = aim(doc, found);
      if (aimed === null) continue;
      const candidate: Candidate = {
        clause,
        points,
        target: aimed.target,
        targetRange: aimed.range,
        predicateRange: found.range,
        because: [because],
      };
      const free: readonly Stance[] = asks === true ? [...despite, 'question'] : despite;
      const asked = free.length > 0 ? assertedDespite(doc, candidate, free) : candidate;
      candidates.push(narrowed(doc, asked, found.parts.harm ?? found.parts.harm2));
    }
  }
  return candidates;
}

/**
 * The candidate with the words of the deed as its predicate. The stance is read off the whole phrase first: its opening
 * ("I hope") belongs to the statement and is no report of it.
 */
function narrowed(doc: Doc, candidate: Candidate, deed: Range | undefined): Candidate {
  if (deed === undefined) return candidate;
  const { stance, range } = stanceOf(doc, candidate);
  return { ...candidate, predicateRange: deed, stance, stanceRange: range };
}

/** The candidate as the author's own where its stance is one of those that do not matter for it. */
export function assertedDespite(doc: Doc, candidate: Candidate, stances: readonly Stance[]): Candidate {
  return stances.includes(stanceOf(doc, candidate).stance) ? { ...candidate, stance: 'asserted' } : candidate;
}

/** The text of a part of a phrase, as words of the line. */
export const wordsIn = (doc: Doc, range: Range): string =>
  doc.tokens
    .slice(range.from, range.to)
    .map(({ text }) => text)
    .join(' ');
