/**
 * Calls to harass by their parts: others are called on, somebody is meant, what is to be done is hostile, and it reaches into
 * private life, lasts, or begins with finding out who and where. Turns of phrase that say it all: lexicon/harassment.ts.
 */
import { FACETS, NO_MOB } from './lexicon/mobs';
import type { Facet } from './lexicon/mobs';
import { anyWord } from './phrases';
import { called, covering, meant, rangeOf, sentencesOf } from './sentence-parts';
import { mayStand, standsIn } from './standing';
import type { Candidate, Doc, Range } from './types';

/** No hostile word, no mob: the one look that most texts get. */
const HOSTILE = anyWord(
  'harass hound stalk bully torment terrorise terrorize intimidate threaten frighten scare terrify humiliate shame ridicule mock heckle jeer boo swarm mob chase corner ambush surround dogpile dox doxx swat pelt egg shun ostracise ostracize haunt persecute pester badger hunt confront rough abuse abuses insult ratio cyberbully brigade spit trip shove scream screams screaming shout shouting yell yelling swear hiss howl hoot bark bang banging hammer honk blast pile piling flood fill fills spam bombard swamp jam clog blow light bury overload carpet peace rest sleep quiet mercy brick bricks eggs stones rocks bottles paint petrol manure rotten fireworks bats milkshakes lesson hell grief welcome welcomed unwelcome example target snitches rats grasses ruin wreck spoil destroy trash smash slash key torch vandalise vandalize sick gutter threats filth serve worst nasty cruel vicious rude horrible merciless intolerable unlivable tip pour gherao current milk watching linger visits visit crying tears begging sobbing cries cry begs breaks resigns quits retracts apologises apologizes deletes leaves moves melts works sorry pay regret afraid scared suffer miserable nightmare resign quit leave drive run force flush smoke track know remember names after report text hear think melt happens minute minutes walk meet greet catch sack sacks sacked fire fired evict evicted expelled job afraid client loud backs hoods drums pots horns whistles megaphones sirens number every finished number photo face picture',
);
interface Hit extends Range {
  readonly name: Facet['name'];
  readonly part: number;
}

const HOSTILITY = new RegExp(FACETS.find(({ name }) => name === 'hostile')?.pattern.source ?? '(?!)', 'g');

const OPENLY = FACETS.filter(({ name }) => name === 'hostile').map(({ pattern }) => pattern);

/** Every call to harass that shows by its parts. */
export function mobsOf(doc: Doc): readonly Candidate[] {
  if (!HOSTILE(doc)) return [];
  const lines = sentencesOf(doc);
  const hostility = lines.map(({ text }) => OPENLY.some((pattern) => standsIn(text, pattern)));
  if (!hostility.includes(true)) return [];
  const parts = lines.map((line) => ({ ...line, calls: called(doc, line) }));
  const out: Candidate[] = [];
  parts.forEach((part, s) => {
    if (!part.calls) return;
    const near = parts.slice(Math.max(0, s - 1), s + 3);
    const text = near.map((line) => line.text).join('.');
    if (standsIn(text, NO_MOB)) return;
    const hits: Hit[] = [];
    near.forEach((p, k) => {
      for (const { name, pattern } of FACETS) {
        const found = mayStand(p.text, pattern) ? pattern.exec(p.text) : null;
        if (found === null || / (?:me|my|myself|mine) /.test(found[0])) continue;
        // Hostility told of the past, or by others, is no call.
        if (name === 'hostile' && !p.calls && p.to - p.from > 14) continue;
        const range = rangeOf(p, found.index, found.index + found[0].length - 1);
        // "They don't threaten her": denied. What is scattered over a long text is no call.
        if (
          name === 'hostile' &&
          / (?:don't|doesn't|didn't|not|never|didn't|won't|wouldn't|stop) $/.test(
            p.text.slice(0, found.index + 1),
          )
        )
          continue;
        if (range.from > part.to + 30 || range.to < part.from - 30) continue;
        hits.push({ name, part: k, ...range });
      }
    });
    const names = new Set<string>(hits.map(({ name }) => name));
    // Two hostile things to do are more than one.
    const many = near.flatMap((p) =>
      [...p.text.matchAll(HOSTILITY)]
        .filter(([words]) => !/ (?:me|my|myself|mine) /.test(words))
        .map(({ 0: words, index }) => ({ words, ...rangeOf(p, index, index + words.length - 1) })),
    );
    if (new Set(many.map(({ words }) => words)).size > 1) names.add('more');
    const aim = meant(doc, near[0]?.from ?? 0, near.at(-1)?.to ?? 0);
    if (aim === null || !names.has('hostile') || names.size < 2) return;
    if (
      aim.target.kind === 'group' &&
      names.size < (doc.tokens[aim.range?.from ?? 0]?.tags.has('plural-pronoun') === true ? 3 : 2)
    )
      return;
    const own = hits.filter(({ from }) => from >= part.from && from < part.to);
    const hostile = hits.find(({ name }) => name === 'hostile');
    if (hits.some((a) => hostile !== undefined && Math.abs(a.from - hostile.from) > 32)) return;
    const shown = own.find(({ name }) => name === 'hostile') ?? hostile;
    if (shown === undefined) return;
    const candidate: Candidate = {
      clause: 'abusive-behavior/call-to-harass',
      points: names.size >= 3 ? 72 : 55,
      target: aim.target,
      targetRange: aim.range,
      predicateRange: { from: shown.from, to: shown.to },
      noVeto: ['negated', 'hypothetical', 'question'],
      because: ['harass-named'],
    };
    out.push(covering(doc, candidate, [...hits, ...many]));
  });
  return out;
}
