/**
 * Something is said of a protected group that no rule knows: weak candidates. They flag nothing by themselves (below the
 * bar of *possible*); they hand the learned second signal a target and the words said of it. Left out are praise, plain
 * description, policy, and harm that the group suffers.
 */
import type { ClauseId } from '../types';
import { tagAt } from './lookup';
import { perDoc } from './per-doc';
import { anyOf, KIND, POLICY, ringAt, wordEnd } from './said-frames';
import type { Ring } from './said-frames';
import { ringNear } from './said-ring';
import { general, supposed } from './said-general';
import { isSomebody, mentionsIn } from './said-whom';
import type { Mention } from './said-whom';
import { stated } from './said-stated';
import { groupsOf } from './target';
import type { Candidate, Doc, Range } from './types';

/** Points of a weak candidate: with a word of a bad ring, and without. */
const RUNG = 30;
const BARE = 25;
/** How far from the group words are still said of it, in tokens. */
const BEFORE = 10;
const AFTER = 16;
const MOST = 4;

const CLAUSE_OF: Readonly<Record<Ring, ClauseId>> = {
  fear: 'hateful-conduct/incitement-of-fear',
  dehuman: 'hateful-conduct/dehumanisation',
  harm: 'hateful-conduct/wish-of-harm',
  bad: 'hateful-conduct/slurs-and-tropes',
  faint: 'hateful-conduct/slurs-and-tropes',
};
const TROPES = 'hateful-conduct/slurs-and-tropes';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Right before a group: it is pushed away, counted as too many, or set below something. */
const PUSHED = words(
  'no rid than unlike typical these those such fewer without enough instead only bloody damn fucking another',
);
const LAUGH =
  /^(?:😂|🤣|🙄|🤡|🤮|🤢|💩|🐷|🐖|🐒|🐵|🙉|🙈|🦍|🐀|🐍|🐶|🐕|🐄|🔪|🔫|💣|👎|🖕|😷|😴|💀|😡|🤬|😒|😑|🥱|🚮|🗑|👊|🔥|🍌|🤦|😤|😠|👿|👹|👺|🤑|☠)/;
const distance = ({ from, to }: Mention, at: number): number => (at < from ? from - at : at - to);

type Make = (predicateRange: Range, points: number, ring: Ring | null, because: string) => Candidate;

/** Something is denied, and the group stands near. */
function denied(doc: Doc, mention: Mention, reach: Range, made: Make): Candidate | null {
  const neg = doc.tokens
    .slice(reach.from, reach.to)
    .find(({ tags, clause }) => tags.has('neg') && clause === doc.tokens[mention.from]?.clause);
  if (neg === undefined || neg.index > mention.to + 3) return null;
  const between = doc.tokens.slice(neg.index + 1, mention.from);
  // "No problem with X", "can't stand people who mock X".
  if (
    between.some(
      ({ text, index }) =>
        /^(?:who|that|reason|problem|issue|doubt)$/.test(text) || ringAt(doc, index) !== null,
    )
  )
    return null;
  return made({ from: neg.index, to: neg.index + 1 }, BARE, null, 'weak-denied');
}

function weakOf(doc: Doc, mention: Mention): Candidate | null {
  const { entity, oblique } = mention;
  const sentence = doc.sentences[doc.tokens[mention.from]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const made = (predicateRange: Range, points: number, ring: Ring | null, because: string): Candidate => ({
    clause: ring === null ? TROPES : CLAUSE_OF[ring],
    points,
    target: entity.target,
    targetRange: { from: mention.from, to: mention.to },
    predicateRange,
    because: [because],
    ...(ring === 'fear' || ring === 'dehuman' || ring === 'harm' ? {} : { cap: 'chip' as const }),
  });
  // A short sentence behind, without a group of its own, still speaks of them.
  const next = doc.sentences[(doc.tokens[mention.from]?.sentence ?? 0) + 1];
  const short =
    next !== undefined &&
    next.to - next.from <= 8 &&
    ![...groupsOf(doc).keys()].some((k) => k >= next.from && k < next.to);
  const end = short ? next.to : sentence.to;
  const reach = {
    from: Math.max(sentence.from, mention.from - BEFORE),
    to: Math.min(end, mention.to + AFTER),
  };
  const found = ringNear(doc, mention, reach);
  const slur = tagAt(doc, mention.from, 'slur');
  const kind = anyOf(doc, sentence, KIND) !== undefined;
  const negated = doc.tokens.slice(reach.from, reach.to).some(({ tags }) => tags.has('neg'));
  // Of the country's own people officials speak every day.
  const home = doc.tokens.slice(mention.from, mention.to).some(({ text }) => /^americans?$/.test(text));
  const policy =
    (entity.origin ||
      entity.target.categories.includes('national-origin') ||
      entity.target.categories.includes('religion')) &&
    anyOf(doc, sentence, POLICY) !== undefined;
  if (found !== null) {
    const hard = found.ring === 'bad' || found.ring === 'dehuman';
    if (kind && (!hard || distance(mention, found.at) > 3)) return null;
    if (policy && !hard) return null;
    if (found.ring === 'faint' && ((oblique && !slur) || home)) return null;
    return made(
      { from: found.at, to: wordEnd(doc, found.at) },
      RUNG,
      found.ring,
      found.ring === 'faint' ? 'weak-faint' : 'weak-said',
    );
  }
  const before = doc.tokens[mention.from - 1];
  const after = doc.tokens[mention.to];
  // "No X deserves to be hit", "no X should have to …".
  if (
    before?.text === 'no' &&
    after !== undefined &&
    /^(?:deserves|deserve|should|must|has|is)$/.test(after.text)
  )
    return null;
  const sneer = doc.tokens.find(
    ({ kind: k, text, index }) =>
      k === 'emoji' && LAUGH.test(text) && (index < mention.from || index >= mention.to),
  );
  if (sneer !== undefined) return made({ from: sneer.index, to: sneer.index + 1 }, RUNG, null, 'weak-emoji');
  if (doc.tokens[mention.to]?.text === '=' && mention.to + 1 < sentence.to)
    return made(
      { from: mention.to + 1, to: Math.min(sentence.to, mention.to + 4) },
      RUNG,
      null,
      'weak-equal',
    );
  if (slur && !kind && !/^(?:queer|dyke)s?$/.test(doc.tokens[mention.from]?.text ?? ''))
    return made({ from: mention.from, to: mention.to }, BARE, null, 'weak-slur');
  if (policy || home || kind)
    return oblique || policy || home || !negated ? null : denied(doc, mention, reach, made);
  const being = supposed(doc, mention);
  if (being !== null) return made(being, BARE, null, 'weak-being');
  if (oblique) return null;

  const statement = general(doc, mention, sentence.to);
  if (statement !== null) return made(statement, BARE, null, 'weak-general');
  if (
    before !== undefined &&
    before.sentence === doc.tokens[mention.from]?.sentence &&
    PUSHED.has(before.text) &&
    !(before.text === 'than' && entity.target.categories.every((c) => c === 'gender' || c === 'age'))
  )
    return made({ from: mention.from - 1, to: mention.from }, BARE, null, 'weak-pushed');
  return negated ? denied(doc, mention, reach, made) : null;
}

/** Weak candidates of a text, strongest first, at most four; empty where no protected group is spoken of. */
export const saidOf: (doc: Doc) => readonly Candidate[] = perDoc((doc) => {
  const mentions = mentionsIn(doc);
  if (mentions.length === 0) return [];
  const out: Candidate[] = [];
  for (const mention of mentions) {
    // "I'm a Muslim", "we queers": of oneself.
    const own = [1, 2, 3].some(
      (n) =>
        /^(?:i'm|'m|am|we|us)$/.test(doc.tokens[mention.from - n]?.text ?? '') &&
        doc.tokens[mention.from - n]?.clause === doc.tokens[mention.from]?.clause,
    );
    const some = /^(?:some|certain|few)$/.test(doc.tokens[mention.from - 1]?.text ?? '');
    const found = own || some || isSomebody(doc, mention) ? null : weakOf(doc, mention);
    if (found !== null) out.push(found);
  }
  return out
    .sort((a, b) => b.points - a.points || a.predicateRange.from - b.predicateRange.from)
    .slice(0, MOST);
});

/** What is said of groups and falls under this clause: plain statements, then the weak candidates. */
export const saidUnder = (doc: Doc, clause: ClauseId): readonly Candidate[] => [
  ...stated(doc, clause),
  ...saidOf(doc).filter((candidate) => candidate.clause === clause),
];
