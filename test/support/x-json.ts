/** Synthetic responses of X in the true structure, in all generations, with invented people and texts. */
export {
  flatTweet,
  graphqlUrl,
  moduleEntry,
  notificationsResponse,
  timelineResponse,
  tweetEntry,
  userEntry,
} from './x-json/response';
export { limited, repost, tombstone, tweet, type TweetJsonSpec } from './x-json/tweet';
export {
  flatUser,
  GENERATIONS,
  STUBS,
  unavailableUser,
  user,
  type Generation,
  type Json,
  type UserSpec,
} from './x-json/user';
