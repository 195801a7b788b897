/** When the model must not lift, or only where it is surer: words that say the author does not mean it, or means well. */
import { tagAt } from '../lookup';
import { anyOf, KIND } from '../said-frames';
import { stanceOf } from '../stance';
import type { Candidate, Doc } from '../types';

const UNKIND = [
  'dehuman',
  'degrade',
  'bad-adjective',
  'emote',
  'fear',
  'slur',
  'violence',
  'exclude',
  'exclude-verb',
];
const REJECTING = ['reject', 'counter-speech', 'condemn'];

const some = (doc: Doc, i: number, tags: readonly string[]): boolean =>
  tags.some((tag) => tagAt(doc, i, tag));

/** Any stance but asserted is a veto: what the author denies, quotes, reports or opposes stays weak. */
export const mustStay = (doc: Doc, candidate: Candidate): boolean =>
  stanceOf(doc, candidate).stance !== 'asserted';

/** A kind word and no unkind one in its sentence, or a word that judges prejudice: the model has to be surer. */
export function isDoubtful(doc: Doc, candidate: Candidate): boolean {
  const sentence = doc.sentences[doc.tokens[candidate.predicateRange.from]?.sentence ?? -1];
  if (sentence === undefined) return true;
  let unkind = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (some(doc, i, UNKIND)) unkind = true;
    else if (some(doc, i, REJECTING)) return true;
  }
  return !unkind && anyOf(doc, sentence, KIND) !== undefined;
}
