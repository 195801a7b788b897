/**
 * Synthetic pages of x.com in the true structure (nesting, testids, badges, quotes, wrappers), with invented people
 * and texts. Plain DOM, no framework: unit tests, browser tests and the demo build their pages with it.
 */
export { buildArticle, unavailableArticle } from './x-dom/article';
export { badgeSvg } from './x-dom/names';
export { buildCell, buildTimeline, fillPage, profileData, type Theme, type Timeline } from './x-dom/page';
export type { BadgeSpec, QuoteSpec, TweetSpec } from './x-dom/spec';
