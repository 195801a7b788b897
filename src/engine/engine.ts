/**
 * The engine as the shells use it: policies, roster, record and model go in as text, and come out as one object that
 * reads, decides and looks up. Pure: the shells fetch the files.
 */
import { classify, parseModel } from './classifier/index';
import { preparePatterns } from './classifier/pattern';
import { factsOf } from './facts/facts';
import { parseRecord, recordFor, type RecordedDecision } from './facts/record';
import { parseRoster, type Roster } from './facts/roster';
import { sha256 } from './hash';
import { showingWords } from './classifier/words-shown';
import { askMirrors, mirror, mirrorsAsked } from './mirror';
import { parseLive } from './live';
import { decide, decideAsOfDate } from './policy/decide';
import { orderPolicies, policyInForce } from './policy/in-force';
import { parsePolicy } from './policy/parse';
import type { PolicyVersion } from './policy/types';
import type { Classification, DateMode, Decision, Facts, Tweet } from './types';
import { ENGINE_VERSION } from './version';

export interface EngineAssets {
  /** Parsed documents with the file names that errors shall name. */
  readonly policies: readonly { readonly file: string; readonly json: unknown }[];
  /** The compact roster; null: offices only as stated or as a badge tells. */
  readonly roster: string | null;
  /** Parsed assets/record/decisions.json. */
  readonly record: unknown;
  /** Text of assets/model/model.json as it lies on disk: its hash is part of every decision. */
  readonly model: string;
  /** Parsed assets/model/live.json; left out, every clause keeps its default. */
  readonly live?: unknown;
}

export interface DecideAsk {
  /** Id of the version, in what-if mode; the default version where it is left out. Not used as of the date. */
  readonly policy?: string;
  readonly mode: DateMode;
}

export interface Decided {
  readonly decision: Decision;
  readonly facts: Facts;
  /** The version that decided; null where none was in force. */
  readonly policy: PolicyVersion | null;
}

export interface Engine {
  readonly version: string;
  /** Oldest first. */
  readonly policies: readonly PolicyVersion[];
  readonly defaultPolicy: PolicyVersion;
  readonly model: { readonly sha256: string };
  readonly roster: Roster | null;
  readonly classify: (tweet: Tweet) => Classification;
  readonly facts: (tweet: Tweet) => Facts;
  /** Throws RangeError where no version has the id. */
  readonly decide: (tweet: Tweet, ask: DecideAsk) => Decided;
  /** What Twitter really did with this tweet, where that is documented. */
  readonly recordFor: (tweet: Tweet) => RecordedDecision | null;
  /**
   * Does a slice of the work that the first decision would do (patterns, then policies with their hashes): true when
   * all is ready. For idle moments; nobody has to call it.
   */
  readonly prepare: () => boolean;
}

/** Patterns in one slice: a few milliseconds. */
const SLICE = 100;

/** Makes a value at the first call and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Builds the engine. Costs next to nothing: most pages show no official, and then neither policies nor hashes are
 * needed. A faulty document throws at the first use of `policies`; the message names file and field.
 */
export function createEngine(assets: EngineAssets): Engine {
  const policiesOf = once(() =>
    orderPolicies(assets.policies.map(({ file, json }) => parsePolicy(json, file))),
  );
  const defaultOf = once(() => {
    const found = policiesOf().find((policy) => policy.default);
    if (!found) throw new RangeError('no policy is the default');
    return found;
  });
  const recordOf = once(() => parseRecord(assets.record));
  const modelOf = once(() => ({ sha256: sha256(assets.model) }));
  const liveOf = once(() => (assets.live === undefined ? {} : parseLive(assets.live)));
  const weightsOf = once(() => parseModel(assets.model) ?? undefined);
  const roster = assets.roster === null ? null : parseRoster(assets.roster);
  const isPublicHandle = (handle: string): boolean => roster?.isPublicHandle(handle) ?? false;

  const read = (tweet: Tweet): Classification => {
    const model = weightsOf();
    const readText = (text: string): Classification =>
      classify(text, {
        lang: tweet.lang,
        hasMedia: tweet.media.length > 0,
        replyTo: tweet.replyTo,
        isPublicHandle,
        live: liveOf(),
        ...(model === undefined ? {} : { model }),
      });
    const asked = askMirrors(readText(tweet.text), () =>
      mirror(tweet.text, { isPublicHandle, most: mirrorsAsked(tweet.text.length) }).map(({ text }) =>
        readText(text),
      ),
    );
    return showingWords(tweet.text, asked, readText);
  };
  const facts = (tweet: Tweet): Facts => factsOf(tweet, roster, read(tweet));

  const byDate = (known: Facts): Decided => ({
    decision: decideAsOfDate(policiesOf(), known, { model: modelOf(), live: liveOf() }),
    facts: known,
    policy: known.createdAt === null ? null : policyInForce(policiesOf(), known.createdAt),
  });
  const byVersion = (known: Facts, id: string): Decided => {
    const policy = policiesOf().find((version) => version.id === id);
    if (!policy) {
      throw new RangeError(
        `no policy "${id}"; there are ${policiesOf()
          .map((version) => version.id)
          .join(', ')}`,
      );
    }
    return {
      decision: decide(policy, known, { mode: 'what-if', model: modelOf(), live: liveOf() }),
      facts: known,
      policy,
    };
  };

  return {
    version: ENGINE_VERSION,
    get policies() {
      return policiesOf();
    },
    get defaultPolicy() {
      return defaultOf();
    },
    get model() {
      return modelOf();
    },
    roster,
    classify: read,
    facts,
    decide: (tweet, { policy, mode }) => {
      const known = facts(tweet);
      return mode === 'as-of-date' ? byDate(known) : byVersion(known, policy ?? defaultOf().id);
    },
    recordFor: (tweet) => recordFor(recordOf(), tweet),
    prepare: () => {
      if (!preparePatterns(SLICE)) return false;
      weightsOf();
      modelOf();
      return policiesOf().every(({ sha256: hash }) => hash !== '');
    },
  };
}
