/** `pin decide`: what a version of the policy calls for, tweet by tweet. */
import { readFileSync } from 'node:fs';
import { compactRoster, createEngine, explain, parseRosterCsv, type DateMode } from '../../engine/index';
import { ASSETS, WORDS } from '../assets';
import { textOption, UsageError, type Command } from '../command';
import { INPUT_HELP } from '../input-help';
import { decisionRow, explanationRow } from '../rows';
import { answerLines } from '../stream';

const MODES: readonly string[] = ['what-if', 'as-of-date'] satisfies DateMode[];

export const decide: Command = {
  name: 'decide',
  summary: 'what a version of the policy calls for, tweet by tweet',
  help: `pin decide [FILE] [--policy ID] [--mode what-if|as-of-date] [--roster FILE|none] [--explain] [--strict]

Reads one JSON object per line from FILE or standard input and writes one per line, in the same order:
  {"id","enforcement","status","scope","rule","clause","findings":[…],"policy":{"id","sha256"},"model":{"sha256"},
   "engine"}
enforcement is none, label, downrank, notice, removal or suspension; status decided, excused, cannot-tell or
not-assessed; scope in, out or unknown. findings: every clause that reads on or cannot be told, and one clear clause
for each other rule, each with the evidence of its checks. The hashes are over canonical JSON (policy) and raw bytes (model).

  --policy ID     version to decide by, as "pin policies" lists them
  --mode          what-if (default): as if that version were in force on every day;
                  as-of-date: the version in force on the tweet's day, so --policy is not used
  --roster FILE   own list of offices, in place of the bundled one: CSV with a header line
                  handle,id,name,office,kind,country,from,to,source[,followers,counted,verified]
                  kind: holder, candidate, nominee, government-account, agency
                  from, to: YYYY-MM-DD, ? for unknown; to: YYYY-MM-DD+ for the last day known, not an end
                  counted: day of the follower figure; verified: yes, no or ?, in the sense of 2019
  --roster none   offices only as the lines state them
  --explain       lists every clause, and adds the keys not_assessed, missing, in_force, scope_evidence,
                  presumptions, twitter (what Twitter did, where documented) and explain (the decision in words)

${INPUT_HELP}

Examples
  pin decide tweets.jsonl --policy 2019-10-15 > decided.jsonl
  pin decide tweets.jsonl --mode as-of-date --roster none | jq -c 'select(.status == "decided")'
  echo '{"id":"1","text":"Good morning","author":{"office":"holder"}}' | pin decide --explain
`,
  options: {
    policy: { type: 'string' },
    mode: { type: 'string' },
    roster: { type: 'string' },
    explain: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  run: async (args, streams) => {
    const mode = textOption(args, 'mode') ?? 'what-if';
    if (!MODES.includes(mode)) throw new UsageError(`--mode: expected ${MODES.join(' or ')}, got "${mode}"`);
    const engine = createEngine({ ...ASSETS, roster: rosterOf(textOption(args, 'roster')) });
    const policy = textOption(args, 'policy') ?? engine.defaultPolicy.id;
    const ids = engine.policies.map(({ id }) => id);
    if (!ids.includes(policy))
      throw new UsageError(`--policy: expected ${ids.join(' or ')}, got "${policy}"`);
    const ask = { policy, mode: mode as DateMode };
    const story = args.values.explain === true;
    return answerLines(args, streams, (tweet, id) => {
      const decided = engine.decide(tweet, ask);
      const row = decisionRow(id, decided, story);
      if (!story) return row;
      const words = explain(decided.decision, decided.policy, WORDS);
      return { ...row, ...explanationRow(decided, engine.recordFor(tweet), words) };
    });
  },
};

/** The roster to use: the bundled one, none, or the reader's own file. */
function rosterOf(option: string | null): string | null {
  if (option === null) return ASSETS.roster;
  if (option === 'none') return null;
  try {
    return compactRoster(parseRosterCsv(readFileSync(option, 'utf8'), option));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
