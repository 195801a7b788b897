/**
 * The names in X's markup that this adapter rests on. All but the roles are `data-testid`s, X's own test hooks: the
 * stable part since 2021. Never a class, a depth, a translated label or a title.
 */
export const TWEET = 'article[data-testid="tweet"]';
export const USER_NAME = '[data-testid="User-Name"]';
/** The suffix is the handle; quoted tweets have it too, although their names are no links. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';
export const AVATAR_PREFIX = 'UserAvatar-Container-';
export const TEXT = '[data-testid="tweetText"]';
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
export const BADGE_ID = 'icon-verified';
export const LOCK_ID = 'icon-lock';
/** A quote is one of these that holds a name; affiliate badges are the others. */
export const QUOTE = 'div[role="link"][tabindex="0"]';
/** Around an article: an advertisement. Inside one: any video. */
export const PLACEMENT = '[data-testid="placementTracking"]';
export const VIDEO = '[data-testid="videoPlayer"], [data-testid="videoComponent"]';
export const PHOTO = '[data-testid="tweetPhoto"]';
export const CARD = '[data-testid="card.wrapper"]';
export const POLL = '[data-testid="cardPoll"]';
export const PROFILE_DATA = 'script[type="application/ld+json"][data-testid="UserProfileSchema-test"]';
