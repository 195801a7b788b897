/** `pin policies`: the versions that are bundled. */
import { createEngine } from '../../engine/index';
import { textWriter } from '../../io/text-writer';
import { ASSETS } from '../assets';
import type { Command } from '../command';

export const policies: Command = {
  name: 'policies',
  summary: 'the versions of the policy that can be used',
  help: `pin policies

Lists the bundled versions, oldest first, one JSON object per line:
  {"id","name","from","to","default","sha256"}
`,
  options: {},
  run: async (_args, { stdout }) => {
    const out = textWriter(stdout);
    for (const { id, name, from, to, default: standard, sha256 } of createEngine(ASSETS).policies) {
      await out.write(`${JSON.stringify({ id, name, from, to, default: standard, sha256 })}\n`);
    }
    await out.end();
    return 0;
  },
};
