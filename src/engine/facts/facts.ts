/**
 * A tweet, the roster and the reading of its text become the facts of a decision. What nobody states is unknown.
 *
 * POLICY, "Scope": the office counts on the day of the tweet. A government badge counts as verified and as an office,
 * unless the roster says otherwise; a paid tick says nothing. What the caller states about a tweet (a column of a data
 * set) goes before both.
 */
import type { Basis, Classification, Facts, Known, OfficeFact, Tweet } from '../types';
import { dayOf, daysApart, timeOfId } from './days';
import type { Roster, RosterFigure, RosterRow } from './roster';

/** Names of what can be missing, as `Known.missing` and a decision's `missing` say them. */
export type MissingFact = 'office' | 'office-on-date' | 'verified' | 'followers';

/** A figure of another year says nothing about the day of the tweet. */
const FIGURE_HOLDS_DAYS = 366;

/** The old verified badge was withdrawn in April 2023: what a list says of it holds for tweets before that. */
const VERIFIED_UNTIL = '2023-04-01';

const unknown = (missing: MissingFact): { readonly known: false; readonly missing: string } => ({
  known: false,
  missing,
});

const known = <T>(value: T, basis: Basis, source: string | null): Known<T> => ({
  known: true,
  value,
  basis,
  source,
});

/** The facts about one tweet. `roster` null: no list of offices is used. */
export function factsOf(tweet: Tweet, roster: Roster | null, reading: Classification): Facts {
  const createdAt = tweet.createdAt ?? (tweet.id === null ? null : timeOfId(tweet.id));
  const day = createdAt === null ? null : dayOf(createdAt);
  return {
    tweetId: tweet.id,
    createdAt,
    office: officeOf(tweet, roster, day),
    verified: verifiedOf(tweet, roster, day),
    followers: followersOf(tweet, roster, day),
    reading,
  };
}

function officeOf({ author }: Tweet, roster: Roster | null, day: string | null): Known<OfficeFact | null> {
  if (author.office) {
    const { title, kind } = author.office;
    const office = { title, kind, from: null, to: null, country: null };
    return known(kind === 'agency' ? null : office, 'stated', null);
  }
  const rows = roster?.offices(author) ?? [];
  const badge = author.badge === 'government';
  const byBadge = known<OfficeFact | null>(
    { title: null, kind: 'government-account', from: null, to: null, country: null },
    'badge',
    null,
  );
  if (rows.length === 0) return badge ? byBadge : unknown('office');

  const held = day === null ? [] : rows.filter((row) => row.kind !== 'agency' && holds(row, day));
  const best = held.sort(byWeight)[0];
  if (best) return known(officeFact(best), 'roster', best.source);

  const offices = rows.filter((row) => row.kind !== 'agency');
  const agency = rows.find((row) => row.kind === 'agency');
  if (agency && offices.length === 0) return known<OfficeFact | null>(null, 'roster', agency.source);
  if (day === null) {
    // Without a day nobody can say on which side of the dates the tweet lies, and a badge of today does not help.
    const undated = offices.every((row) => row.from === null && row.to === null);
    return badge && undated ? byBadge : unknown('office-on-date');
  }
  const left = offices.filter((row) => row.ended && row.to !== null && row.to < day);
  const former = left[left.length - 1];
  if (former && left.length === offices.length)
    return known<OfficeFact | null>(null, 'roster', former.source);
  // A badge of today cannot speak for a day before an office that the roster dates.
  const ahead = offices.filter((row) => row.from !== null && day < row.from);
  if (left.length + ahead.length === offices.length) return unknown('office-on-date');
  return badge ? byBadge : unknown('office-on-date');
}

/** Both days are part of the office; a row without both proves nothing about a day. */
const holds = (row: RosterRow, day: string): boolean =>
  row.from !== null && row.to !== null && row.from <= day && day <= row.to;

const officeFact = ({ title, kind, from, to, country }: RosterRow): OfficeFact => ({
  title,
  kind,
  from,
  to,
  country,
});

const WEIGHT = ['holder', 'nominee', 'candidate', 'government-account', 'agency'];

/** An office held goes before one sought; of several, the one taken last. */
function byWeight(a: RosterRow, b: RosterRow): number {
  const weight = WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind);
  if (weight !== 0) return weight;
  return a.from === b.from ? 0 : (a.from ?? '') < (b.from ?? '') ? 1 : -1;
}

function verifiedOf({ author }: Tweet, roster: Roster | null, day: string | null): Known<boolean> {
  if (author.verified !== null) return known(author.verified, 'stated', null);
  if (author.badge === 'government') return known(true, 'badge', null);
  if (day === null || day >= VERIFIED_UNTIL) return unknown('verified');
  const figure = nearest(roster?.figures(author) ?? [], day, (f) => f.verified !== null);
  return figure?.verified == null ? unknown('verified') : known(figure.verified, 'roster', figure.source);
}

function followersOf({ author }: Tweet, roster: Roster | null, day: string | null): Known<number> {
  // Only who looks at a page sees a badge, or sees that there is none.
  if (author.followers !== null)
    return known(author.followers, author.badge === null ? 'stated' : 'page-data', null);
  const figure = nearest(roster?.figures(author) ?? [], day, (f) => f.followers !== null);
  return figure?.followers == null ? unknown('followers') : known(figure.followers, 'roster', figure.source);
}

/** The figure closest to the day. One without a day holds where no other does: its author vouches for it. */
function nearest(
  figures: readonly RosterFigure[],
  day: string | null,
  use: (figure: RosterFigure) => boolean,
): RosterFigure | null {
  let best: RosterFigure | null = null;
  let distance = FIGURE_HOLDS_DAYS + 1;
  for (const figure of figures.filter(use)) {
    if (figure.day === null) best ??= figure;
    else if (day !== null && daysApart(figure.day, day) < distance) {
      best = figure;
      distance = daysApart(figure.day, day);
    }
  }
  return best;
}
