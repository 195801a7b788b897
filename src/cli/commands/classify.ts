/** `pin classify`: what the words of each tweet read on. */
import { createEngine } from '../../engine/index';
import { ASSETS } from '../assets';
import type { Command } from '../command';
import { INPUT_HELP } from '../input-help';
import { classificationRow } from '../rows';
import { answerLines } from '../stream';

export const classify: Command = {
  name: 'classify',
  summary: 'which clauses the words of each tweet read on',
  help: `pin classify [FILE] [--strict]

Reads one JSON object per line from FILE or standard input and writes one per line, in the same order:
  {"id","flagged","band","signals":[{"clause","score","band","stance","spans":[{"start","end","role"}]}],
   "contexts":[{"id","result","spans"}],"assessed"}
band is none, possible or likely; flagged is true exactly when it is not none. Spans are UTF-16 units of the text.

${INPUT_HELP}

Examples
  pin classify tweets.jsonl > read.jsonl
  head -1000 tweets.jsonl | pin classify --strict | jq -c 'select(.flagged)'
`,
  options: { strict: { type: 'boolean' } },
  run: (args, streams) => {
    const engine = createEngine(ASSETS);
    return answerLines(args, streams, (tweet, id) => classificationRow(id, engine.classify(tweet)));
  },
};
