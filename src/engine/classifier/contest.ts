/** Where words of violence are none: sport, elections, medicine, pictures and stories, pressure without arms. */
import type { Doc, Range } from './types';

/** Places in which beating somebody is a contest. */
const CONTEST =
  /^(?:polls?|ballot|election|elections|primary|court|debate|debates|game|games|chess|match|race|field|vote|votes|voting|trivia|golf|tennis|finals?|playoffs|league|tournament|season|cup|derby|quiz|semis|semifinals?|poker|scrabble|karaoke|fifa|mario|xbox|playstation|football|basketball|rugby|cricket|hockey|rematch|raid|lobby|argument|midterms|runoff|dance|dancefloor|arena|console|pitch|stage|trivia|exam|racetrack|caucus|november|score|championship|bowling|ranked)$/;
/** Verbs of war and slaughter that sportsmen and politicians use of rivals, and where they do. */
const BOASTS =
  /^(?:slaughter|murder|destroy|kill|crush|thrash|hammer|bury|annihilate|massacre|obliterate|butcher|smoke|burn|nuke|roast|cook|end|finish|gut|whip|wipe|blow|tear|rip)/;
export const ARENA =
  /^(?:polls?|ballot|election|elections|midterms|runoff|debates?|games?|chess|match|trivia|golf|tennis|finals?|playoffs|league|tournament|season|cup|derby|quiz|semis|semifinals?|poker|scrabble|karaoke|fifa|mario|xbox|playstation|football|basketball|rugby|cricket|hockey|rematch|score|championship|bowling|ranked|dance|dancefloor|arena|console|kart)$/;
/** Done as a duty or a trade: nobody is wronged. */
export const CARE =
  /^(?:patient|patients|vet|surgery|surgeon|biopsy|anaesthetic|anesthetic|vaccine|vaccines|vaccinated|flu|jab|booster)$/;
/** What is shot, cut and killed in pictures and stories. */
export const ART =
  /^(?:film|movie|novel|chapter|episode|script|scene|scenes|character|camera|portrait|documentary|wildlife|wedding|weddings|lens|footage|video)$/;
export const ART_VERB = /^(?:shoot|shooting|kill|killing|cut|cutting|execute|hang|burn)$/;

/** Pressure without arms: "hit them with sanctions". */
export const ECONOMIC =
  /^(?:sanctions?|tariffs?|taxes|tax|embargo|boycott|fines?|penalties|trade|economically|diplomatically)$/;

/** Does one of these words stand in the sentence of this token? */
export const inSentence = (doc: Doc, at: number, words: RegExp): boolean => {
  const s = doc.tokens[at]?.sentence;
  return doc.tokens.some(({ text, sentence }) => sentence === s && words.test(text));
};

/** A contest: blows anywhere where people compete, slaughter only where it is plainly one. */
export const contest = (doc: Doc, act: Range, soft = false): boolean =>
  soft
    ? doc.tokens.some(({ text }) => CONTEST.test(text))
    : BOASTS.test(doc.tokens[act.from]?.text ?? '') && doc.tokens.some(({ text }) => ARENA.test(text));
