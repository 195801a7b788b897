/** `pin evaluate`: how well the classifier does on labelled texts, and what it flags on officials. */
import { textWriter } from '../../io/text-writer';
import { ASSETS } from '../assets';
import { textOption, UsageError, type Arguments, type Command, type ExitCode } from '../command';
import { readAdjudications } from '../evaluate/adjudication';
import { evaluate as measure } from '../evaluate/evaluate';
import { HARASSMENT_FOLDER } from '../evaluate/harassment';
import type { Split } from '../evaluate/measure-set';
import { writeModelFiles } from '../evaluate/model-files';
import { reportText } from '../evaluate/report';
import type { QualityReport } from '../evaluate/result';
import { SETS, type SetInfo } from '../evaluate/sets';
import { jsonText, writeWhole } from '../evaluate/write';

const SPLITS: readonly string[] = ['test', 'train', 'all'] satisfies Split[];

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'how well the classifier does on labelled texts',
  help: `pin evaluate --data FOLDER [--set NAME]... [--split test|train|all] [--json] [--out FILE] [--flags] [--strict] [--write]

Scores the labelled sets in FOLDER (NAME.jsonl.gz or NAME.jsonl, one object per line: "text", labels 0, 1 or null,
"split") and prints tables: per set and label precision, recall, F1, balanced accuracy and PR-AUC with 95 % intervals;
flags by clause; flag rate on tweets of officials; every flag there by the hash of its text, with our judgement of it;
gains over what was reached before. No text is printed.

  --data FOLDER   where the sets are. A set that is not there is skipped aloud
  --set NAME      only this set; may be repeated: ${SETS.map(({ name }) => name).join(', ')}
  --split         test (default), train or all. Sets without a test split are scored whole
  --json          the whole report as JSON on standard output, in place of tables
  --out FILE      the same into a file
  --flags         also print the officials' tweets that were flagged, handles masked
  --strict        exit with code 2 where a flag on an official's tweet is not adjudicated
  --write         leave the figures in assets/model (quality.json, live.json, card.json), from the root of the
                  project; all sets and the test split only
  --harassment FOLDER   the project's own set (default ${HARASSMENT_FOLDER})

A text counts as flagged with any clause that the label can speak about: hateful conduct, violent threats and abusive
behavior for "hate". Only the words are read: no language, author or medium is given.

Lines that cannot be read
  end the run with file, line and field: a measurement with rows left out would be another one.

Exit codes
  0 done, or nothing to do · 1 wrong use, or a file that cannot be read · 2 not adjudicated, with --strict

Examples
  pin evaluate --data ../data/classifier
  pin evaluate --data ../data/classifier --set pol_congress --flags --strict
  pin evaluate --data ../data/classifier --json | jq '.sets[] | {set, flagged: .flagged.value}'
`,
  options: {
    data: { type: 'string' },
    set: { type: 'string', multiple: true },
    split: { type: 'string' },
    harassment: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    flags: { type: 'boolean' },
    strict: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  run: async (args, { stdout, stderr }): Promise<ExitCode> => {
    const split = splitOf(args);
    const sets = setsOf(args);
    const out = textWriter(stdout);
    const err = textWriter(stderr);
    const whole = sets.length === SETS.length && split === 'test';
    if (args.values.write === true && !whole)
      throw new UsageError(
        '--write needs every set and the test split: the figures of the project are whole',
      );
    const shown: string[] = [];
    const report = await measure({
      assets: ASSETS,
      data: textOption(args, 'data'),
      harassment: sets.length === SETS.length ? (textOption(args, 'harassment') ?? HARASSMENT_FOLDER) : null,
      sets,
      split,
      judgements: readAdjudications(),
      onFlag: ({ sha256, clause }, text) => {
        if (args.values.flags === true) shown.push(`${sha256.slice(0, 16)} ${clause}\n  ${masked(text)}\n`);
      },
      say: (line) => err.write(`pin: ${line}\n`),
    });
    await out.write(args.values.json === true ? jsonText(report) : reportText(report));
    if (shown.length > 0) await (args.values.json === true ? err : out).write(`\nFlagged\n${shown.join('')}`);
    const file = textOption(args, 'out');
    if (file !== null) writeWhole(file, jsonText(report));
    if (args.values.write === true)
      for (const path of written(report)) await err.write(`pin: wrote ${path}\n`);
    const open = report.sets.flatMap(({ flags }) => flags).filter(({ verdict }) => verdict === null).length;
    if (open > 0) await err.write(`pin: ${open} flags on officials' tweets not yet adjudicated\n`);
    await out.end();
    await err.end();
    return open > 0 && args.values.strict === true ? 2 : 0;
  },
};

function splitOf(args: Arguments): Split {
  const split = textOption(args, 'split') ?? 'test';
  if (!SPLITS.includes(split)) throw new UsageError(`--split: expected ${SPLITS.join(', ')}, got "${split}"`);
  return split as Split;
}

function setsOf({ values }: Arguments): readonly SetInfo[] {
  const names = Array.isArray(values.set) ? values.set : [];
  const unknown = names.find((name) => !SETS.some((set) => set.name === name));
  if (unknown !== undefined) throw new UsageError(`--set: no set "${String(unknown)}"`);
  return names.length === 0 ? SETS : SETS.filter(({ name }) => names.includes(name));
}

function written(report: QualityReport): readonly string[] {
  if (report.skipped.length > 0)
    throw new Error(`--write: not written, without ${report.skipped.join(', ')} the figures are not whole`);
  return writeModelFiles(report);
}

/** Handles of ordinary people are not shown. */
const masked = (text: string): string => text.replace(/@\w+/g, '@…').replaceAll('\n', ' ');
