/**
 * Violence by its parts: somebody is called on, wished for or announced to do it; somebody is meant; and two of these at
 * least: the deed, what it is done with, where on the body, death, the leave to do it. Possible, never more.
 */
import { GRIM as GRIM_WORDS, NO_MAYHEM, ORDINARY, PARTS } from './lexicon/mayhem';
import type { Part } from './lexicon/mayhem';
import { OWN_LONGING } from './lexicon/longing';
import { forGood } from './fated-threats';
import { perDoc } from './per-doc';
import { anyWord } from './phrases';
import { called, covering, meant, namedSentencesOf, rangeOf } from './sentence-parts';
import type { Line } from './sentence-parts';
import { mayStand, standsIn } from './standing';
import type { Candidate, Doc, Range } from './types';

const GRIM = anyWord(GRIM_WORDS);
/** Weight of the parts from which on they are no accident. */
const LEAST = 1;
/** From this weight on they are read as violence; below it only a second signal may say so. */
const FLAGS = 2;
const COMMITS =
  / (?:(?:i|we|me and [^ .!?]+(?: [^ ]+)?|my [^ ]+|our [^ ]+|the (?:boys|girls|lads) and i|us) ?(?:will|'ll|shall|gonna|gon|are going to|'re going to|'m going to|am going to|is going to|'s going to|'re gonna|'m gonna|'re coming to|'m coming to|go|are coming to|are about to|'m about to|'re about to|promise|swear|intend to|plan to|mean to) |i've (?:ordered|cleaned|loaded|dug|told|taken|tied|sharpened|got|bought|kept)|we've (?:got|dug|loaded|tied|sharpened|bought)|we (?:deliver|put|start|open|take|bring|burn|shoot|hang)|gonna |imma |i'ma |(?:you|u|ya|y'all) ?(?:'re|are|r|is|'s)? ?(?:will|'ll|gonna|going to|gon|about to|won't|never|shall) |ur gonna |(?:somebody|someone)(?:'s| is) (?:going to|gonna) |(?:be|are|is|'m|'re) (?:on (?:my|our|the) way|coming|outside|waiting|armed) )/;
/** What follows upon a condition is announced. */
const CONDITION =
  / (?:if (?:he|she|they|you|u|that|the|this|those|these|any|anyone|one|[a-z]+ [a-z]+)|unless|or else|one more|another (?:word|article|step|visit|letter|fine)|next (?:time|one|person|man|woman|reporter|journalist|inspector|officer|[^ ]+) (?:to|who|that|you|i|we|he|she|they)|the (?:first|next|day|moment|minute) [^ ]+|whoever|whichever|any [^ ]+ (?:who|that|caught|found|seen)|anyone (?:who|caught|found|seen)|come (?:back|near|here|to)|again and|and see|otherwise) /;
const OUGHT =
  / (?:should|ought to|oughta|deserves?|must|needs? to|have to be|has to be|gotta|i want|i'd want|then let|so let|may (?:he|she|they|you|it|his|her|their|the|every|all|thunder|god)) /;

/** Somebody else's words before it. */
const OTHERS_SAY =
  / (?:he|she|they|it|who|somebody|someone|anyone|people|nnp|(?:the|a|an|this|that|my|our|his|her) [^ ]+|[^ ]+s) (?:have |has |had |just |once |also |now |even )?(?:said|says|say|saying|wrote|writes|tweeted|posted|claimed|claims|shouted|shouts|chanted|told|tells|called|threatened|threatens|promised|promises|warned|asked|wants?|wanted|thinks?|thought|believes?|reported|tried|tries) /;
const OF_BODY =
  /^ (?:[^ ]+ )?(?:skulls?|throats?|necks?|heads?|faces?|legs?|arms?|knees|kneecaps?|teeth|jaws?|hands?|fingers|tongues?|eyes|ears|nose|ribs|spine|brains|bones|guts|house|home|family|kids|children|car|wife|husband|son|daughter) /;

const EVERY = PARTS.filter(({ name }) => name !== 'leave').map(
  ({ pattern }) => new RegExp(pattern.source, 'g'),
);

const WISHES = /^ (?:wish|hoping|praying|pray|hope) /;
const DENIED = / (?:not|never|don't|doesn't|didn't|won't|no|nobody|without|stop|nor) (?:[^ ]+ )?$/;
const OWNED =
  /s' [a-z]+$|'s (?!skull|throat|neck|head|face|legs?|arms?|knees|teeth|jaw|hands|fingers|tongue)[a-z]+$/;
const GRAVEST: readonly Part['name'][] = ['hard', 'end', 'deed', 'tool', 'place', 'body', 'death'];

interface Hit extends Range {
  readonly name: Part['name'];
  readonly weight: number;
  readonly at: number;
  readonly start: number;
}

interface Mood {
  readonly because: string;
  /** Offset in the line behind which the deed must stand. */
  readonly from: number;
  /** How much more the parts must weigh. */
  readonly more: number;
}

function moodOf(doc: Doc, line: Line): Mood | null {
  if (called(doc, line)) return { because: 'call-to-violence', from: 0, more: 0 };
  const behind = (because: string, pattern: RegExp, more: number): Mood | null => {
    const found = mayStand(line.text, pattern) ? pattern.exec(line.text) : null;
    return found === null ? null : { because, from: found.index, more };
  };
  return (
    behind('threat-veiled', COMMITS, 0) ??
    // What only follows upon a condition may be anybody's doing.
    behind('threat-veiled', CONDITION, 1) ??
    behind('wish-of-harm-should', OUGHT, 0) ??
    behind('wish-of-harm-hoped', OWN_LONGING, 0) ??
    behind('wish-of-harm-hoped', WISHES, 0)
  );
}

/** Denied, said by others, done to the author, or done to a thing: no part of violence of his. */
function excluded({ name }: Part, words: string, before: string, behind: string): boolean {
  if (/ (?:me|us|my|our|myself) /.test(words + ' ') || OTHERS_SAY.test(before)) return true;
  if (name !== 'leave' && DENIED.test(before)) return true;
  // "The smugglers' fuel", "the senator's wedding": what is theirs, unless it is a part of them.
  if ((name === 'hard' || name === 'deed') && OWNED.test(words)) return true;
  return /(?:'s|s')$/.test(words) && !OF_BODY.test(behind);
}

/** The parts that stand in a sentence and the ones beside it. */
function partsAround(lines: readonly Line[], s: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = Math.max(0, s - 1); at <= s + 1; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    for (const part of PARTS) {
      const found = mayStand(line.text, part.pattern) ? part.pattern.exec(line.text) : null;
      if (found === null) continue;
      const end = found.index + found[0].length;
      if (excluded(part, found[0], line.text.slice(0, found.index + 1), line.text.slice(end))) continue;
      hits.push({
        name: part.name,
        weight: part.weight,
        at,
        start: found.index,
        ...rangeOf(line, found.index, end),
      });
    }
  }
  return hits;
}

/** Every place of every part: what is shown. */
const shown = (lines: readonly Line[], s: number): readonly Range[] =>
  lines
    .slice(Math.max(0, s - 1), s + 2)
    .flatMap((line) =>
      EVERY.flatMap((pattern) =>
        [...line.text.matchAll(pattern)].map(({ 0: words, index }) =>
          rangeOf(line, index, index + words.length),
        ),
      ),
    );

function read(doc: Doc, lines: readonly Line[], s: number, mood: Mood, least: number): Candidate | null {
  const hits = partsAround(lines, s);
  const inside = hits.filter(({ at, start }) => at === s && start >= mood.from - 1);
  const here = inside.some(({ name }) => name !== 'leave' && name !== 'place')
    ? inside
    : mood.from > 0
      ? []
      : hits;
  const weights = new Map(hits.map(({ name, weight }) => [name, weight]));
  const weight = [...weights.values()].reduce((sum, w) => sum + w, 0) - (least - LEAST) - mood.more;
  const deed = GRAVEST.map((name) => here.find((hit) => hit.name === name)).find((hit) => hit !== undefined);
  if (deed === undefined || weight < LEAST) return null;
  const from = lines[Math.max(0, s - 1)]?.from ?? 0;
  const to = lines[Math.min(lines.length - 1, s + 1)]?.to ?? 0;
  const aim = meant(doc, from, to);
  if (aim === null && weight <= FLAGS) return null;
  const candidate: Candidate = {
    clause: mood.because === 'threat-veiled' ? 'violent-threats/intent' : 'abusive-behavior/wish-of-harm',
    points: weight > FLAGS ? 50 : weight === FLAGS ? 38 : 34,
    target: aim?.target ?? { kind: 'unclear', categories: [] },
    targetRange: aim?.range ?? null,
    predicateRange: { from: deed.from, to: deed.to },
    noVeto: ['hypothetical'],
    because: [weight <= FLAGS ? `weak-${mood.because}` : mood.because],
  };
  return covering(doc, candidate, [deed, ...shown(lines, s)]);
}

const NONE: readonly Candidate[] = [];
/** One of these stands in a sentence or beside it, or nothing is told there. */
const DARK = PARTS.filter(({ name }) => name !== 'leave').map(({ pattern }) => pattern);

/** Every text that tells violence by its parts. */
export const mayhemOf: (doc: Doc) => readonly Candidate[] = perDoc((doc) => {
  if (!GRIM(doc)) return [];
  const lines = namedSentencesOf(doc);
  const dark = lines.map(({ text }) => DARK.some((pattern) => standsIn(text, pattern)));
  if (!dark.includes(true)) return NONE;
  const whole = lines.map(({ text }) => text).join('.');
  if (standsIn(whole, NO_MAYHEM)) return [];
  const least = standsIn(whole, ORDINARY) ? LEAST + 1 : LEAST;
  const out: Candidate[] = [];
  lines.forEach((line, s) => {
    if (dark[s - 1] !== true && dark[s] !== true && dark[s + 1] !== true) return;
    // What the author bought for it shows in the next sentence: "… will roast. I've bought the diesel."
    const next = lines[s + 1];
    const later =
      next !== undefined && / (?:will|shall|won't|'ll) /.test(line.text) && standsIn(next.text, COMMITS)
        ? { because: 'threat-veiled', from: 0, more: 0 }
        : null;
    const mood = moodOf(doc, line) ?? later;
    const found =
      mood === null || (mood.because === 'threat-veiled' && forGood(doc))
        ? null
        : read(doc, lines, s, mood, least);
    if (found !== null) out.push(found);
  });
  return out;
});
