/** Wishes told by what is to strike somebody down: "praying the cancer finishes him", "shame the bullet missed". */
import { CARRIES, DOOMS, FAILS, STRIKES } from './lexicon/dooms';
import { findAll, pattern } from './match';
import type { Candidate, Doc, Range } from './types';
import { victimOf } from './victim';
import { ahead, isFirst, longed, wishMood, wordsFrom } from './wish-mood';

const AUX =
  "<will|would|'d|'ll|could|can|had|has|did|didn't|does|doesn't|not|n't|just|finally|only|adv|gets|to|manages|managed|failed|never|hadn't|had|really|was|able>*";

const STRUCK = [
  pattern(
    `D:${DOOMS} ${AUX} P:${STRIKES} {a} T:@person`.replace(
      '{a}',
      '<adv|profanity|off|up|out|into|in|in2|to|under|the|his|her|bed|boots|bedroom|house|car|of|tent|sleeping|bag>*',
    ),
  ),
  pattern(
    `D:${DOOMS} ${AUX} P:finish|finishes|finished|win|wins|won|take|takes|spread|spreads|do_its_job|does_its_job|miss|missed|come_back|comes_back|works|worked $|what|the|it|before|first|quickly|fast|by`,
  ),
];
const FAILED = [
  pattern(
    `T:@person 's|' <own|private|little|new|old|next|adv|campaign|fancy>* D:${CARRIES} ${AUX} P:${FAILS}`,
  ),
  pattern(
    `T:his|her|their|your <own|private|little|new|old|next|adv|campaign|fancy>* D:${CARRIES} ${AUX} P:${FAILS}`,
  ),
  pattern(`D:${CARRIES} on|of|in T:@person 's? .{3} P:${FAILS}`),
];
const ALONE = [
  pattern(
    `P:that|his|her|their|this|the ${CARRIES} ${AUX} crash|crashes|goes_down|go_down|falls|sinks|explodes|blows_up|derails|burns|drops .{9} T:on_board|aboard|inside|with|all|whole|delegation|everyone`,
  ),
];
/** What did not happen is regretted. */
const PITY =
  / (?:pity|shame|too bad|sad|sorry|unfortunate|unfortunately|regret|sadly|damn|disappointed|disappointing|wish|if only) (?:[^ ]+ ){0,7}$/;
const DENIED = / (?:not|never|didn't|doesn't|hadn't|n't|failed|miss|missed|won't|don't|no|nobody) /;

/** What strikes people as a thing of its trade: "the hospital fights the cancer", "the bus hits the road". */
const PEOPLE = /^(?:person|public-figure|group|unclear|anonymous-witness|private-person)$/;

export function dooms(doc: Doc): readonly Candidate[] {
  const out: Candidate[] = [];
  const add = (at: number, target: Range | null, predicate: Range): void => {
    const denied = DENIED.test(wordsFrom(doc, at, predicate.to));
    const before = ahead(doc, at).text;
    if (denied && !PITY.test(before)) return;
    const mood = denied ? ('wish-of-harm-wanted' as const) : wishMood(doc, at, '')?.mood;
    if (mood === undefined) return;
    const victim = target === null ? null : victimOf(doc, target);
    if (victim !== null && (!PEOPLE.test(victim.target.kind) || isFirst(doc, victim))) return;
    out.push(
      longed(
        76,
        mood,
        { target: victim?.target ?? { kind: 'person', categories: [] }, range: target },
        predicate,
      ),
    );
  };
  for (const { parts, range } of findAll(doc, STRUCK)) {
    if (parts.P === undefined || parts.D === undefined) continue;
    add(range.from, parts.T ?? null, { from: parts.D.from, to: parts.P.to });
  }
  for (const { parts, range } of findAll(doc, FAILED)) {
    if (parts.P === undefined || parts.T === undefined || doc.tokens[range.to]?.text === 'as') continue;
    const from = Math.max(parts.D?.from ?? parts.P.from, parts.T.to);
    add(range.from, parts.T, { from: Math.min(from, parts.P.from), to: Math.max(parts.P.to, range.to) });
  }
  for (const { parts, range } of findAll(doc, ALONE))
    if (parts.P !== undefined) add(range.from, null, { from: range.from, to: parts.T?.from ?? range.to });
  return out;
}
