/** The measuring itself, the same code in Node and in a browser. Times in microseconds. */
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';
import nlp from 'compromise';
import { classify, createEngine, type EngineAssets, type Tweet } from '../src/engine/index';
import { COMMON_WORDS } from '../src/engine/classifier/lexicon/common';
import { tagNames, wordsTagged } from '../src/engine/classifier/lexicon';

export interface Input {
  readonly assets: EngineAssets;
  readonly sets: readonly { readonly name: string; readonly texts: readonly string[] }[];
  /** Rounds over a set that count; as many before them warm up. */
  readonly rounds: number;
}

export interface Cost {
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Result {
  readonly start: number;
  readonly sets: readonly {
    readonly name: string;
    readonly texts: number;
    readonly rows: readonly (readonly [name: string, cost: Cost])[];
  }[];
  /** 25,000 characters, in milliseconds, and the time of a character compared with that of the first set. */
  readonly long: readonly { readonly name: string; readonly ms: number; readonly ratio: number }[];
}

const author = {
  id: null,
  handle: 'official',
  name: null,
  followers: 2_000_000,
  verified: true,
  badge: null,
  office: { title: 'Minister', kind: 'holder' as const },
};

const tweetOf = (text: string): Tweet => ({
  id: null,
  text,
  truncated: false,
  lang: 'en',
  createdAt: null,
  author,
  media: [],
  replyTo: null,
  quotedId: null,
});

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/**
 * Work on every item, round after round; the first half warms up and does not count. The mean is that of the middle
 * round, and a tweet's time is the middle one of its rounds: what another program takes from the processor is no cost of
 * ours. Collecting garbage is, where it falls into the middle.
 */
function cost<T>(items: readonly T[], rounds: number, work: (item: T) => unknown): Cost {
  const means: number[] = [];
  const times = items.map((): number[] => []);
  for (let round = 0; round < rounds * 2; round += 1) {
    const began = performance.now();
    items.forEach((item, n) => {
      const start = performance.now();
      work(item);
      if (round >= rounds) times[n]?.push((performance.now() - start) * 1000);
    });
    if (round >= rounds) means.push(((performance.now() - began) * 1000) / items.length);
  }
  const each = times.map(middle).sort((a, b) => a - b);
  const at = (share: number): number => each[Math.floor(each.length * share)] ?? 0;
  return { mean: middle(means), p50: at(0.5), p99: at(0.99) };
}

/** 1,596 words of our own lists in one expression: the cheapest thing that could be called a filter. */
function largeExpression(): RegExp {
  const words = new Set<string>();
  for (const tag of tagNames())
    for (const word of wordsTagged(tag)) if (/^[a-z]{3,}$/.test(word)) words.add(word);
  for (const word of COMMON_WORDS.split(/\s+/)) words.delete(word);
  return new RegExp(`\\b(?:${[...words].slice(0, 1596).join('|')})\\b`, 'i');
}

/** Long texts: ordinary ones joined, and what a hostile author might send. */
function longTexts(ordinary: readonly string[]): readonly (readonly [string, string])[] {
  const filled = (piece: string): string => piece.repeat(Math.ceil(25_000 / piece.length)).slice(0, 25_000);
  const groups = wordsTagged('group-many').filter((word) => word.length > 3);
  return [
    ['ordinary posts', filled(`${ordinary.join(' ')} `)],
    ['one word', filled('kill ')],
    ['names of groups', filled(`${groups.join(' ')} `)],
    ['hashtags', filled('#KillTheBill #StandTogether #SaveOurSchools #VoteToday ')],
    ['emoji', filled('🔪💐👊🎉')],
    ['no gaps', filled('stopthemallrightnow')],
    ['a threat, again and again', filled('i will kill you ')],
  ];
}

/** Measures everything; engine first, so that its start is that of a fresh page. */
export function run({ assets, sets, rounds }: Input): Result {
  const began = performance.now();
  const engine = createEngine(assets);
  const first = sets[0]?.texts ?? [];
  engine.decide(tweetOf(first[0] ?? ''), { mode: 'what-if' });
  const start = performance.now() - began;
  const expression = largeExpression();
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const measured = sets.map(({ name, texts }) => {
    const tweets = texts.map(tweetOf);
    const lines = tweets.map((tweet) => JSON.stringify(tweet));
    const rows: (readonly [string, Cost])[] = [
      ['JSON.parse of the tweet', cost(lines, rounds, (line) => JSON.parse(line) as unknown)],
      ['one expression of 1,596 words', cost(texts, rounds, (text) => expression.test(text))],
      ['obscenity 0.4.6', cost(texts, rounds, (text) => obscenity.hasMatch(text))],
      ['compromise 14.17.0', cost(texts, 2, (text) => nlp(text).has('#Person'))],
      ['classify', cost(tweets, rounds, (tweet) => engine.classify(tweet))],
      ['classify and decide', cost(tweets, rounds, (tweet) => engine.decide(tweet, { mode: 'what-if' }))],
    ];
    return { name, texts: texts.length, rows };
  });
  const letters = first.reduce((sum, text) => sum + text.length, 0) / first.length;
  const perLetter = (measured[0]?.rows.find(([name]) => name === 'classify')?.[1].mean ?? 0) / letters;
  const long = longTexts(first).map(([name, text]) => {
    let best = Infinity;
    for (let round = 0; round < 5; round += 1) {
      const from = performance.now();
      engine.classify(tweetOf(text));
      best = Math.min(best, performance.now() - from);
    }
    return { name, ms: best, ratio: (best * 1000) / text.length / perLetter };
  });
  return { start, sets: measured, long };
}

/** The time of a text that was never seen before, in microseconds, and how many are flagged. */
export function readAll(texts: readonly string[]): { readonly mean: number; readonly flagged: number } {
  const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };
  const means: number[] = [];
  let flagged = 0;
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    flagged = texts.filter((text) => classify(text, options).flagged).length;
    means.push(((performance.now() - began) * 1000) / texts.length);
  }
  return { mean: middle(means), flagged };
}
