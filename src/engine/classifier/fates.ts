/** What befalls somebody, and who it befalls: "that judge was found in a ditch", "you won't see Christmas". */
import { FATE_PIECES, FATE_ROWS } from './lexicon/fates';
import { findAll, pattern, possibleRows } from './match';
import { perDoc } from './per-doc';
import type { Aim } from './phrase-rules';
import { somebodyBefore } from './somebody';
import { entityAt } from './target';
import type { Doc, Range } from './types';

export interface Fate {
  /** 0 to 100, for a plain wish or announcement of it. */
  readonly points: number;
  readonly range: Range;
  /** First of the words between subject and fate: `will`, `should be`, `just`. Equal to `range.from` where none are. */
  readonly chain: number;
}

const filled = (source: string): string =>
  // Pieces may hold pieces.
  [0, 1].reduce((text) => {
    let out = text;
    for (const [name, piece] of Object.entries(FATE_PIECES)) {
      const inner = /^<(.*)>[?*]$/.exec(piece);
      // Inside a list a piece gives its words alone.
      out = out.replace(
        new RegExp(`(<[^>]*)\\{${name}\\}`, 'g'),
        (_, head: string) => head + (inner?.[1] ?? piece),
      );
      out = out.replaceAll(`{${name}}`, piece);
    }
    return out;
  }, source);

const ROWS = FATE_ROWS.map(([points, source]) => ({ points, pattern: pattern(filled(source)) }));

/** Words between a subject and what befalls it. */
const CHAIN =
  /^(?:will|'ll|would|'d|could|can|should|must|might|may|shall|gonna|going|gotta|to|be|been|being|is|are|was|were|'s|'re|'m|am|get|gets|got|have|has|had|'ve|just|finally|also|all|both|soon|slowly|simply|quietly|suddenly|really|actually|literally|someday|never|not|about|all|each|ought|oughta|need|needs|deserve|deserves|deserved|better|allowed|left|then|too|still|n't|only|ever|eventually|someone|do|does|did|fucking|now|personally|probably|promptly|publicly|shoulda|himself|herself|themselves|yourself|likely|bound|certain|guaranteed|supposed|meant|one|day|in|the|end|next|tonight|tomorrow|like|feels)$/;

const LEARN = /^(?:know|learn|feel|understand|discover|find|out|see|experience)$/;

/** First token of the chain of auxiliaries and adverbs that ends before `at`. */
function chainStart(doc: Doc, at: number): number {
  const start = doc.sentences[doc.tokens[at]?.sentence ?? -1]?.from ?? at;
  let k = at;
  while (k > start) {
    const token = doc.tokens[k - 1];
    if (token === undefined || token.kind !== 'word') break;
    // "… know what it is to bury a child"
    if (
      token.text === 'it' &&
      /^(?:what|how)$/.test(doc.tokens[k - 2]?.text ?? '') &&
      LEARN.test(doc.tokens[k - 3]?.text ?? '')
    ) {
      k -= 3;
      continue;
    }
    if (
      !CHAIN.test(token.text) &&
      !token.tags.has('adv') &&
      !token.tags.has('aux-neg') &&
      !token.tags.has('profanity')
    )
      break;
    k--;
  }
  return k;
}

/** Every fate that a text names. */
export const fatesOf: (doc: Doc) => readonly Fate[] = perDoc((doc) => {
  const out: Fate[] = [];
  for (const { points, pattern: p } of possibleRows(doc, ROWS))
    for (const { range } of findAll(doc, [p]))
      out.push({ points, range, chain: chainStart(doc, range.from) });
  return out;
});

/** Heads of a long subject: "A reporter who enters a house with a camera ought to …", "insulters of our saint should …". */
export function subjectOf(doc: Doc, chain: number, sure: boolean): Aim | null {
  const near = somebodyBefore(doc, chain, sure);
  if (near !== null) return near;
  const start = doc.sentences[doc.tokens[chain]?.sentence ?? -1]?.from ?? chain;
  for (let i = chain - 2; i >= Math.max(start, chain - 16); i--) {
    const token = doc.tokens[i];
    const opens =
      i === start || /^(?:,|:|;|and|that|-|--|—|"|hope|pray|wish|if)$/.test(doc.tokens[i - 1]?.text ?? '');
    if (!opens || token === undefined || token.kind === 'punct') continue;
    const entity = entityAt(doc, i, 'person');
    if (entity !== null && entity.to < chain && LINKS.test(doc.tokens[entity.to]?.text ?? '')) {
      const { kind } = entity.target;
      return /^(?:object|organisation|state|self|protected-group)$/.test(kind)
        ? null
        : { target: entity.target, range: { from: entity.from, to: entity.to } };
    }
    // A noun that no list knows, told to be somebody by "who": "the usurers who …".
    if (!/^(?:a|an|any|every|the|those|these|all|that|this|each|whoever|whichever)$/.test(token.text))
      continue;
    for (let k = i + 1; k <= i + 4 && k < chain; k++)
      if (doc.tokens[k]?.text === 'who')
        return { target: { kind: 'group', categories: [] }, range: { from: i, to: k } };
  }
  return null;
}
const LINKS =
  /^(?:who|that|of|in|from|on|with|at|behind|which|blocking|sitting|standing|,|around|outside|under)$/;
