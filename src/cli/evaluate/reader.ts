/** One text read the way the product reads it, with what only research looks at: candidates and learned heads. */
import {
  buildDoc,
  candidatesOf,
  classify as classifyText,
  parseModel,
  type Candidate,
  type HeadScores,
  type Model,
} from '../../engine/classifier/index';
import {
  createEngine,
  parseLive,
  type Classification,
  type EngineAssets,
  type Tweet,
} from '../../engine/index';

export interface Read {
  readonly reading: Classification;
  /** What structure found, below the bar included. */
  readonly candidates: readonly Candidate[];
  readonly heads: HeadScores;
}

export interface Reader {
  readonly read: (text: string) => Read;
  readonly classify: (text: string) => Classification;
}

const NO_HEADS: HeadScores = { hate: 0, violence: 0, abuse: 0 };

/** A tweet of which nothing but the words is known: neither language nor author. */
const bare = (text: string): Tweet => ({
  id: null,
  text,
  truncated: false,
  lang: null,
  createdAt: null,
  author: { id: null, handle: null, name: null, followers: null, verified: null, badge: null, office: null },
  media: [],
  replyTo: null,
  quotedId: null,
});

export function readerOf(assets: EngineAssets): Reader {
  const engine = createEngine(assets);
  const model = parseModel(assets.model);
  const isPublicHandle = (handle: string): boolean => engine.roster?.isPublicHandle(handle) ?? false;
  const options = { lang: null, hasMedia: false, replyTo: null, isPublicHandle };
  const classify = (text: string): Classification => engine.classify(bare(text));
  if (model === null) {
    const read = (text: string): Read => ({
      reading: classify(text),
      candidates: candidatesOf(buildDoc(text, options)),
      heads: NO_HEADS,
    });
    return { classify, read };
  }
  // The model is asked with document and candidates: what it is asked with is kept, so that no text is read twice.
  let kept: Omit<Read, 'reading'> | null = null;
  const watched: Model = {
    ...model,
    adjust: (doc, found) => {
      const candidates = model.adjust(doc, found);
      kept = { candidates, heads: model.headScores(doc, found) };
      return candidates;
    },
  };
  const live = assets.live === undefined ? {} : parseLive(assets.live);
  const read = (text: string): Read => {
    kept = null;
    const reading = classifyText(text, { ...options, live, model: watched });
    const nothing = (): Omit<Read, 'reading'> => ({
      candidates: [],
      heads: model.headScores(buildDoc(text, options), []),
    });
    return { reading, ...(kept ?? nothing()) };
  };
  return { classify, read };
}
