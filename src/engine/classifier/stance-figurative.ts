/** Turns of phrase, play between friends, and things that are no victims. */
import { has, tagAt } from './match';
import type { StanceTest } from './stance';

/** Play excuses violence only towards the person spoken to, never towards a group. */
const PLAYFUL_CLAUSES = ['violent-threats', 'abusive-behavior', 'self-harm'];

/** Clauses in which an idiom takes the violence out of the words. */
const VIOLENT_CLAUSES =
  /^(?:violent-threats\/|glorification|abusive-behavior\/wish|hateful-conduct\/(?:wish|violent)|self-harm\/|terrorism\/)/;

export const figurative: StanceTest = (doc, { predicate, clause, target }) => {
  for (const { from, to, tags } of VIOLENT_CLAUSES.test(clause) ? (doc.phrases ?? []) : []) {
    if (tags.has('idiom') && from < predicate.to && to > predicate.from)
      return { stance: 'figurative', range: { from, to }, because: 'stance-idiom' };
  }
  if (!has(doc, 'play') || !PLAYFUL_CLAUSES.some((rule) => clause.startsWith(rule + '/'))) return null;
  const at = doc.tokens[predicate.from]?.sentence ?? 0;
  if (
    target !== null &&
    !doc.tokens.slice(target.from, target.to).some(({ tags, kind }) => tags.has('you') || kind === 'mention')
  )
    return null;
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (token === undefined || !tagAt(doc, i, 'play') || token.sentence < at || token.sentence > at + 1)
      continue;
    // In the next sentence it must be the whole of it: "I'll kill you! lol". Laughing at something else excuses nothing.
    const sentence = doc.sentences[token.sentence];
    if (token.sentence > at && (sentence?.to ?? 0) - (sentence?.from ?? 0) > 3) continue;
    return { stance: 'figurative', range: { from: i, to: i + 1 }, because: 'stance-play' };
  }
  return null;
};
