/**
 * What the engine costs, in microseconds a tweet, beside two yardsticks in the same run: parsing the same tweet as JSON,
 * and one large regular expression. Machines are noisy: compare the ratios, not the figures of two runs.
 *
 *   npm run bench
 */
import fs from 'node:fs';
import { createEngine, type Tweet } from '../src/engine/index';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const ROUNDS = 40;

function engineOf() {
  const files = fs.readdirSync('assets/policies').filter((file) => file.endsWith('.json'));
  return createEngine({
    policies: files.map((file) => ({ file, json: JSON.parse(read(`assets/policies/${file}`)) as unknown })),
    roster: read('assets/roster/roster.txt'),
    record: JSON.parse(read('assets/record/decisions.json')) as unknown,
    model: read('assets/model/model.json'),
  });
}

/** Our own texts: half of them break a rule, which is far more than a timeline holds. */
function tweetsOf(): Tweet[] {
  const author = {
    id: null,
    handle: 'official',
    name: null,
    followers: 2_000_000,
    verified: true,
    badge: null,
    office: { title: 'Minister', kind: 'holder' as const },
  };
  return read('test/scenarios/texts.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ text }) => ({
      id: null,
      text,
      truncated: false,
      lang: 'en',
      createdAt: null,
      author,
      media: [],
      replyTo: null,
      quotedId: null,
    }));
}

interface Cost {
  readonly mean: number;
  readonly p99: number;
}

/** Mean and 99th percentile of `work` over all items, in microseconds. The first rounds warm up and do not count. */
function cost<T>(items: readonly T[], work: (item: T) => unknown): Cost {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const item of items) {
      const start = process.hrtime.bigint();
      work(item);
      if (round >= ROUNDS / 2) times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { mean, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/** 1,500 words in one expression: the cheapest thing that could be called a filter. */
function largeExpression(): RegExp {
  const words = Array.from({ length: 1500 }, (_, n) => `word${n.toString(36)}`);
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
}

export function main(): void {
  const started = process.hrtime.bigint();
  const engine = engineOf();
  const tweets = tweetsOf();
  engine.decide(tweets[0]!, { mode: 'what-if' });
  const cold = Number(process.hrtime.bigint() - started) / 1e6;

  const lines = tweets.map((tweet) => JSON.stringify(tweet));
  const expression = largeExpression();
  const rows: [string, Cost][] = [
    ['JSON.parse of the tweet', cost(lines, (line) => JSON.parse(line) as unknown)],
    ['one expression of 1,500 words', cost(tweets, (tweet) => expression.test(tweet.text))],
    ['classify', cost(tweets, (tweet) => engine.classify(tweet))],
    ['classify and decide', cost(tweets, (tweet) => engine.decide(tweet, { mode: 'what-if' }))],
  ];
  const yardstick = rows[0]![1].mean;
  console.log(`engine ready and first tweet decided: ${cold.toFixed(0)} ms`);
  console.log(`${tweets.length} texts, ${ROUNDS / 2} rounds counted`);
  for (const [name, { mean, p99 }] of rows) {
    const figures = `mean ${mean.toFixed(1).padStart(6)} µs   p99 ${p99.toFixed(0).padStart(5)} µs`;
    console.log(`${name.padEnd(32)} ${figures}   ${(mean / yardstick).toFixed(1)} x`);
  }
}
