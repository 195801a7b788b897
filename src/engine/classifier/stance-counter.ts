/** Counter-speech: words taken up in order to reject them. */
import { pattern, findAll, tagAt } from './match';
import type { Hit } from './match';
import { perDoc } from './per-doc';
import type { StanceTest } from './stance';
import type { Doc, Range } from './types';

/** A frame around a statement that by itself rejects what follows. */
const REJECTING = [
  'stop|quit saying|calling|telling|claiming|spreading|pretending|acting|believing|thinking|suggesting|implying|assuming|posting|using|treating|referring|labeling|labelling|equating|comparing',
  "do|don't|never|please|not|can't|shouldn't|mustn't|no|nobody not? one? should? ever? dare? to? <say&vb|think&vb> $?",
  'no|nobody|none one? should|gets|has|can|could ever? to? the? right? to? <say|think>',
  'how dare .{3}',
  '<condemn> .{4}',
  'it|this|that <be|be-s> <fill>* <reject> .{2} to|when|that|if .{3}',
  '<be|be-s> not <fill>* ok|okay|acceptable|cool|right|true|fine|funny to|that|when',
  "don't|never|not <fill>* <say&vb|think&vb>",
  'the|a|that|this|such|your|their|his|her <fill>* <reject&!degrade>? <idea> that|of|about|like|such|,|:',
  'myth|lie|stereotype|trope|false|fallacy|untrue|claim|notion|misconception|nonsense that|about',
  'anyone|anybody|people|person|everyone|those|someone|whoever|idiots|bigots|racists who|that <fill>* <say|think|want>',
  'whoever <fill>* <say|think>',
  '^ <idea> that|about|of',
  "i|we 'm? am? are? <fill>* tired|sick and? tired? of hearing|people|seeing|being",
  'hate|hates|hated when|it|how|that people|when|someone|they',
  'accused of <say&vbg>',
];
const FRAMES = REJECTING.map((source) => pattern(source.replace(' $?', '')));
/** Frames that say or think without judging: they need a judgement elsewhere. */
const SAYING = [
  pattern(
    '^ <but|and>? to|when|saying|claiming|calling|believing|thinking|suggesting|implying|telling|hearing|arguing|tweeting|insisting|people|if <say|think>?',
  ),
  pattern('<say&vbg|think&vbg> that?'),
  pattern('to <say&vb|think&vb>'),
  pattern('<idea>'),
  pattern('if you|anyone|someone|somebody|u <fill>* <say|think>'),
  pattern('<say|think>'),
];

const framesOf = perDoc((doc) => ({ frames: findAll(doc, FRAMES), saying: findAll(doc, SAYING) }));

/** A judgement outside the statement, in its sentence or (for a sentence that says) the next. */
function judgement(doc: Doc, whole: Range, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    if (i >= whole.from && i < whole.to) continue;
    if (!tagAt(doc, i, 'reject')) continue;
    const negated = doc.tokens[i - 1]?.tags.has('neg') === true || doc.tokens[i - 2]?.text === "isn't";
    if (!negated) return { from: i, to: i + 1 };
  }
  return null;
}

/** Behind a statement that is the subject: what saying it shows, costs or does. */
const SHOWS =
  /^(?:tells|says|shows|reveals|proves|exposes|doesn't|won't|isn't|costs|loses|gets|hurts|helps|solves|never|does|will|speaks|reflects|sounds|looks|crosses|only|just)$/;

/** "Saying that … tells me everything about you": the statement is what somebody says, and something is said of that. */
function spokenOf(doc: Doc, whole: Range, sentence: Range): Range | null {
  let i = sentence.from;
  while (i < whole.from && ['and', 'but', 'fill', 'opinion'].some((tag) => tagAt(doc, i, tag))) i++;
  const verb = doc.tokens[i];
  if (verb === undefined || i >= whole.from || !verb.tags.has('vbg')) return null;
  if (!verb.tags.has('say') && !verb.tags.has('think') && verb.text !== 'calling') return null;
  for (let k = whole.to; k < sentence.to; k++)
    if (SHOWS.test(doc.tokens[k]?.text ?? '') && !tagAt(doc, k + 1, 'approve')) return { from: i, to: i + 1 };
  return null;
}

export const counterSpeech: StanceTest = (doc, { whole, sentence }) => {
  const { frames, saying } = framesOf(doc);
  const before = (hit: Hit): boolean =>
    hit.range.from >= sentence.from && hit.range.from < whole.from && hit.range.to <= whole.from + 1;
  // "I'm just saying" judges nobody.
  const firstSaid = (hit: Hit): boolean =>
    [1, 2, 3].every(
      (n) =>
        doc.tokens[hit.range.from - n]?.tags.has('first-subject') !== true ||
        hit.range.from - n < sentence.from,
    );
  // "I do not think that …" is a denial of one's own (stance-negation.ts).
  const own = (hit: Hit): boolean =>
    doc.tokens[hit.range.to - 1]?.tags.has('think') === true &&
    [1, 2].some((n) => doc.tokens[hit.range.from - n]?.tags.has('first-subject') === true);
  // "I know I should not say it, but …": says it all the same.
  const conceded = (hit: Hit): boolean =>
    doc.tokens.slice(sentence.from, hit.range.to).some(({ tags }) => tags.has('first-subject')) &&
    doc.tokens.slice(hit.range.to - 1, whole.from).some(({ text }) => text === 'but');
  // "It's no lie that …": no rejection.
  const denied = (hit: Hit): boolean =>
    tagAt(doc, hit.range.from, 'idea') &&
    [1, 2].some((n) => /^(?:no|not|isn't|ain't|hardly)$/.test(doc.tokens[hit.range.from - n]?.text ?? ''));
  const frame = frames.find(
    (hit) => before(hit) && !denied(hit) && !own(hit) && !conceded(hit) && whole.from - hit.range.to <= 8,
  );
  if (frame !== undefined)
    return { stance: 'counter-speech', range: frame.range, because: 'stance-rejected' };
  const spoken = spokenOf(doc, whole, sentence);
  if (spoken !== null) return { stance: 'counter-speech', range: spoken, because: 'stance-rejected' };
  const said = saying.find((hit) => before(hit) && firstSaid(hit));
  if (said === undefined) return null;
  const next = doc.sentences[(doc.tokens[sentence.from]?.sentence ?? 0) + 1];
  const judged =
    judgement(doc, whole, sentence.from, sentence.to) ??
    (next === undefined ? null : judgement(doc, whole, next.from, next.to));
  return judged === null ? null : { stance: 'counter-speech', range: judged, because: 'stance-rejected' };
};
