/** The engine with the compiled-in assets, for the extension's own pages. The content script has content/load.ts. */
import { inflateSync, strFromU8 } from 'fflate';
import packed from '../../assets/packed/assets.txt?raw';
import { createEngine, type Engine, type EngineAssets } from '../../src/engine';
import { fromBase91 } from './base91';

/** The assets out of their packing: some milliseconds, so only where a first tweet asks. */
const unpack = (): EngineAssets => JSON.parse(strFromU8(inflateSync(fromBase91(packed)))) as EngineAssets;

let made: Engine | null = null;

/** The engine, built at the first call. */
export function getEngine(): Engine {
  made ??= createEngine(unpack());
  return made;
}

/** The same, as a value that builds itself when it is first asked something. */
export const engine: Engine = {
  get version() {
    return getEngine().version;
  },
  get policies() {
    return getEngine().policies;
  },
  get defaultPolicy() {
    return getEngine().defaultPolicy;
  },
  get model() {
    return getEngine().model;
  },
  get roster() {
    return getEngine().roster;
  },
  classify: (tweet) => getEngine().classify(tweet),
  facts: (tweet) => getEngine().facts(tweet),
  decide: (tweet, ask) => getEngine().decide(tweet, ask),
  recordFor: (tweet) => getEngine().recordFor(tweet),
  prepare: () => getEngine().prepare(),
};
