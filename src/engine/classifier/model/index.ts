/** The learned second signal: a linear model over words, classes of words and what the rules found (features.ts). */
import type { Candidate, Doc, HeadScores, Model } from '../types';
import { adjust } from './adjust';
import { featuresOf, type Placed } from './features';
import { parseHeads, type Head, type HeadName } from './format';
import { scoreOf } from './head';
import { mentionsOf } from './mention';

type Heads = Readonly<Record<HeadName, Head>>;

const scoresOf = (heads: Heads, features: Placed): HeadScores => ({
  hate: scoreOf(heads.hate, features),
  violence: scoreOf(heads.violence, features),
  abuse: scoreOf(heads.abuse, features),
});

/**
 * The model of assets/model/model.json, or null where it holds no weights. Throws RangeError that names the field where
 * the text is no such document.
 */
export function parseModel(text: string): Model | null {
  const heads = parseHeads(text);
  if (heads === null) return null;
  return {
    adjust: (doc, candidates) => {
      const hateful = candidates.some(({ clause }) => clause.startsWith('hateful-conduct/'));
      const all = hateful ? candidates : [...candidates, ...mentionsOf(doc)];
      if (all.length === 0) return candidates;
      // A mention is no finding: what the model looks at stays what it was trained on.
      const features = featuresOf(doc, candidates);
      return adjust(doc, all, features, heads, scoresOf(heads, features));
    },
    headScores: (doc, candidates) => scoresOf(heads, featuresOf(doc, candidates)),
  };
}

/** Scores of a text by every head, 0 to 1000, whether or not anything was found in it: for ranking. */
export const headScores = (model: Model, doc: Doc, candidates: readonly Candidate[]): HeadScores =>
  model.headScores(doc, candidates);
