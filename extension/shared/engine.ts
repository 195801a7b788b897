/** The engine with the compiled-in assets. A content script can fetch nothing, so everything it needs travels in it. */
import june2019 from '../../assets/policies/2019-06-27.json';
import october2019 from '../../assets/policies/2019-10-15.json';
import model from '../../assets/model/model.json?raw';
import record from '../../assets/record/decisions.json';
import roster from '../../assets/roster/roster.txt?raw';
import { createEngine, type Engine } from '../../src/engine';

let made: Engine | null = null;

/** The engine, built at the first call. */
export function getEngine(): Engine {
  made ??= createEngine({
    policies: [
      { file: '2019-06-27.json', json: june2019 },
      { file: '2019-10-15.json', json: october2019 },
    ],
    roster,
    record,
    model,
  });
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
