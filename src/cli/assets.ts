/** The data the command line carries inside its one file. Documents are found, not listed: a new one needs no change here. */
import record from '../../assets/record/decisions.json';
import roster from '../../assets/roster/roster.txt?raw';
import model from '../../assets/model/model.json?raw';
import live from '../../assets/model/live.json';
import words from '../../assets/languages/en/engine.json';
import type { EngineAssets, Words } from '../engine/index';

const documents = import.meta.glob<unknown>('../../assets/policies/*.json', {
  eager: true,
  import: 'default',
});

export const ASSETS: EngineAssets = {
  policies: Object.entries(documents).map(([path, json]) => ({
    file: path.slice(path.lastIndexOf('/') + 1),
    json,
  })),
  roster,
  record,
  model,
  live,
};

export const WORDS: Words = words;
