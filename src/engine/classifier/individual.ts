/**
 * The individual at whom a statement about a group is aimed. Three clauses of 2019 ask for one: "targeting individuals
 * with …". Somebody is aimed at when spoken to (a handle in front, a reply, "you"), or when the same words speak of a
 * named person or an office.
 */
import type { TargetKind } from '../types';
import { tagAt } from './match';
import { personAt } from './people';
import { perDoc } from './per-doc';
import type { Candidate, Doc, Range } from './types';

export interface Individual {
  readonly kind: TargetKind;
  readonly range: Range;
  /** Said to be of the group: "you're a muslim", "the jewish mayor". */
  readonly member: boolean;
}

const INDIVIDUAL: readonly TargetKind[] = ['person', 'public-figure', 'private-person', 'anonymous-witness'];
const kindOf = (doc: Doc, handle: string): TargetKind =>
  doc.isPublicHandle(handle) ? 'public-figure' : 'person';
const MANY = /^(?:people|all|guys|lot|folks|two|both)$/;

/** A handle that the text is sent to, the person spoken to, or a named person; null where nobody is singled out. */
export const individualOf: (doc: Doc) => Individual | null = perDoc((doc) => {
  const member = doc.tokens.some(({ tags }) => tags.has('group-one') || tags.has('group-with'));
  const open = doc.tokens.filter(({ quote }) => quote < 0);
  const handle = open.find(
    ({ kind, index }) => kind === 'mention' && !/^(?:rt|via|by)$/.test(doc.tokens[index - 1]?.text ?? ''),
  );
  const you = open.find(
    ({ tags, index }) =>
      (tags.has('you') || tags.has('your')) && !MANY.test(doc.tokens[index + 1]?.text ?? ''),
  );
  const first = open.find(({ kind }) => kind === 'word' || kind === 'mention');
  if (handle !== undefined && (handle === first || you !== undefined)) {
    return {
      kind: kindOf(doc, handle.text.slice(1)),
      range: { from: handle.index, to: handle.index + 1 },
      member,
    };
  }
  if (you !== undefined) return { kind: 'person', range: { from: you.index, to: you.index + 1 }, member };
  for (const { index } of open) {
    if (!tagAt(doc, index, 'figure') && !tagAt(doc, index, 'title')) continue;
    const person = personAt(doc, index);
    if (person !== null && INDIVIDUAL.includes(person.target.kind))
      return { kind: person.target.kind, range: { from: person.from, to: person.to }, member };
  }
  return null;
});

/** Candidates about a group, aimed at the individual whom the text singles out. The group's categories stay. */
export function atIndividual(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const found = individualOf(doc);
  if (found === null) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    target: { kind: found.kind, categories: candidate.target.categories },
  }));
}
