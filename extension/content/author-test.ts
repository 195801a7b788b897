/** Author before text: nearly every tweet ends here, for the price of one look-up in the roster. */
import { factsOf, type Classification, type Engine, type Tweet } from '../../src/engine';

/** Stands in for the reading while only the author is asked about. */
const UNREAD: Classification = {
  assessed: false,
  notAssessed: null,
  flagged: false,
  band: 'none',
  signals: [],
  withheld: [],
  contexts: [],
};

/**
 * May the exception cover the author? An office is known, or the account is known to have held one and only the day
 * is open. An account of which nobody says anything is an ordinary one: its words are not read.
 */
export function mayBeInScope(tweet: Tweet, engine: Pick<Engine, 'roster'>): boolean {
  const { office } = factsOf(tweet, engine.roster, UNREAD);
  return office.known ? office.value !== null : office.missing !== 'office';
}
