/** The seed cases as tweets, and the engine with everything that is bundled. Used by make-case-docs.ts and its tests. */
import fs from 'node:fs';
import { createEngine, type Engine, type Tweet } from '../src/engine';
import { STORIES } from './case-docs-words';

const DEFAULT_CASES = '../shared/policy/cases.jsonl';
/** Id of the account of all five. */
const AUTHOR = '25073877';

export const SEED_CASES = Object.keys(STORIES);

/** One line of the file of cases: what is used of it. */
interface CaseRow {
  readonly id: string;
  readonly date: string;
  readonly handle: string;
  readonly text: string;
  readonly status_ids: readonly string[];
}

const read = (path: string): string => fs.readFileSync(`assets/${path}`, 'utf8');
export const json = (path: string): unknown => JSON.parse(read(path)) as unknown;

/** The engine with everything that is bundled. */
export function bundledEngine(): Engine {
  const files = fs.readdirSync('assets/policies').filter((name) => name.endsWith('.json'));
  return createEngine({
    policies: files.sort().map((file) => ({ file, json: json(`policies/${file}`) })),
    roster: read('roster/roster.txt'),
    record: json('record/decisions.json'),
    model: read('model/model.json'),
    live: json('model/live.json'),
  });
}

/** The seed cases as tweets, by case id; null (after saying so) where there is no such file. */
export function seedTweets(path = DEFAULT_CASES): ReadonlyMap<string, Tweet> | null {
  if (!fs.existsSync(path)) {
    console.warn(`SKIPPED: no file of cases at ${path}; the posts' words are not part of this repository.`);
    return null;
  }
  const rows = fs
    .readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CaseRow);
  return new Map(
    SEED_CASES.map((id) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`${path}: no case "${id}"`);
      return [id, tweetOf(row)];
    }),
  );
}

function tweetOf({ id, handle, text, status_ids: ids }: CaseRow): Tweet {
  return {
    id: ids[0] ?? null,
    text: text.replace(/\s*\[[^\]]*\]/g, ''), // a description of a medium is not text of the post
    truncated: false,
    lang: 'en',
    createdAt: null, // the id tells it
    author: { id: AUTHOR, handle, name: null, followers: null, verified: null, badge: null, office: null },
    media: STORIES[id]?.media ?? [],
    replyTo: null,
    quotedId: null,
  };
}
