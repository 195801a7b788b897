/** The engine's public face: everyone else imports only this. One block per part. */
export type * from './types';
export { CLAUSES, CLAUSE_IDS, RULES, isClauseId, ruleOf } from './clauses';
export type { Decidable } from './clauses';
export { ENGINE_VERSION } from './version';
export { liveLimit, parseLive } from './live';
export type { LiveLimits } from './live';

// policy: documents, decisions, treatments, words
export type * from './policy/types';
export { canonicalJson, sha256 } from './hash';
export { parsePolicy } from './policy/parse';
export { PolicyError } from './policy/schema';
export { inForceAt, orderPolicies, policyInForce } from './policy/in-force';
export { decide, decideAsOfDate } from './policy/decide';
export type { DecideOptions } from './policy/decide';
export { ordinaryAccount } from './policy/counterfactual';
export { treat, TREATMENTS } from './policy/treat';
export { citation, explain, movedBy, outcomeKey } from './policy/explain';
export { fill, sentenceOf, wordOf } from './policy/fill';
export type { Words } from './policy/fill';
export { gravity } from './policy/vocabulary';

// facts: who holds which office, what Twitter did
export { parseRoster } from './facts/roster';
export type { AccountKey, Roster, RosterFigure, RosterRow } from './facts/roster';
export { parseRosterCsv } from './facts/roster-csv';
export { compactRoster } from './facts/compact';
export { factsOf } from './facts/facts';
export { parseRecord, recordFor } from './facts/record';
export type { DecisionRecord, RecordedDecision } from './facts/record';
export { dayOf } from './facts/days';

// the engine as the shells use it
export { createEngine } from './engine';
export type { DecideAsk, Decided, Engine, EngineAssets } from './engine';

// classifier: text -> signals, contexts
export { buildDoc, classify } from './classifier/index';
export type { ClassifyOptions } from './classifier/index';

// mirrors: the same words about somebody else
export { MIRROR_AXES, askMirrors, mirror } from './mirror';
export type { Mirror, MirrorAxis, MirrorChange, MirrorOptions } from './mirror';
