/** Makers of tweets and rosters for the tests of this folder. */
import { compactRoster } from '../../../src/engine/facts/compact';
import { parseRoster, type Roster } from '../../../src/engine/facts/roster';
import { parseRosterCsv } from '../../../src/engine/facts/roster-csv';
import type { Author, Classification, Tweet } from '../../../src/engine/types';

export const COLUMNS = 'handle,id,name,office,kind,country,from,to,source,followers,counted,verified';

/** A roster from lines of CSV without their header. */
export function rosterOf(...lines: readonly string[]): Roster {
  return parseRoster(compactRoster(parseRosterCsv([COLUMNS, ...lines].join('\n'), 'test.csv')));
}

export const NOBODY: Author = {
  id: null,
  handle: null,
  name: null,
  followers: null,
  verified: null,
  badge: null,
  office: null,
};

export function tweetBy(
  author: Partial<Author>,
  day: string | null = '2020-06-01',
  id: string | null = null,
): Tweet {
  return {
    id,
    text: 'Good morning.',
    truncated: false,
    lang: 'en',
    createdAt: day === null ? null : Date.parse(`${day}T12:00:00Z`),
    author: { ...NOBODY, ...author },
    media: [],
    replyTo: null,
    quotedId: null,
  };
}

export const NOTHING_READ: Classification = {
  assessed: true,
  notAssessed: null,
  flagged: false,
  band: 'none',
  signals: [],
  withheld: [],
  contexts: [],
};
