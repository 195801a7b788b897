/**
 * Measures even-handedness and writes assets/model/swaps.json, the figures behind the table in docs/quality.md: the share
 * of outcomes that stay when names are exchanged, by axis, and how often identical frames are flagged by group and party.
 *
 *   node scripts/run-ts.mjs scripts/make-swaps.ts [FOLDER] [--changed]
 *
 * FOLDER holds the labelled sets (NAME.jsonl.gz); without it the figures on them are kept as they were. With --changed the
 * own texts whose outcome changes are printed; texts of the sets never are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classify, parseModel } from '../src/engine/classifier';
import { askMirrors, mirror, MIRROR_AXES, type MirrorAxis } from '../src/engine/index';
import { framesOf, FRAME_KINDS, type FrameRow, type Frames } from './swaps-frames';
import { swapsOf, type Read, type SwapCount, type SwapResult, type SwapRow } from './swaps-measure';

export const SWAPS_FILE = 'assets/model/swaps.json';
const TEXTS = 'test/scenarios/swaps/texts.jsonl';
const FRAMES = 'test/scenarios/swaps/frames.json';
/** Sets of which only held-back rows are read. */
const SETS: readonly (readonly [name: string, split: string | null])[] = [
  ['pol_congress', null],
  ['toxigen_prompts', 'test'],
  ['hatexplain_valtest', 'test'],
  ['edos', 'test'],
  ['davidson', 'test'],
  ['hatemojibuild', 'test'],
];

export const readSwapTexts = (): readonly SwapRow[] =>
  readFileSync(TEXTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SwapRow);
export const readFrames = (): Frames => JSON.parse(readFileSync(FRAMES, 'utf8')) as Frames;

/** The reading without and with the demotion by mirrors. */
export function readers(): { readonly plain: Read; readonly asked: Read } {
  const model = parseModel(readFileSync('assets/model/model.json', 'utf8'));
  const plain: Read = (text) =>
    classify(text, {
      lang: 'en',
      hasMedia: false,
      replyTo: null,
      isPublicHandle: () => false,
      ...(model === null ? {} : { model }),
    });
  const asked: Read = (text) =>
    askMirrors(plain(text), () => mirror(text).map(({ text: mirrored }) => plain(mirrored)));
  return { plain, asked };
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((10_000 * part) / whole) / 100;
const figures = (count: SwapCount) => ({ ...count, percent: percent(count.unchanged, count.mirrors) });
const byAxis = (result: SwapResult) =>
  Object.fromEntries(MIRROR_AXES.map((axis) => [axis, figures(result.byAxis[axis])]));

/** Mean of the shares of the axes: the long ring of countries does not outweigh the others. */
const meanOfAxes = ({ byAxis: counts }: SwapResult): number =>
  Math.round(
    MIRROR_AXES.reduce((sum, axis) => sum + 100 * percent(counts[axis].unchanged, counts[axis].mirrors), 0) /
      MIRROR_AXES.length,
  ) / 100;

/** Share of texts all of whose mirrors read as the text does. */
function wholeTexts({ all, changed }: SwapResult) {
  const unchanged = all.texts - new Set(changed.map(({ text }) => text)).size;
  return { texts: all.texts, unchanged, percent: percent(unchanged, all.texts) };
}

/** Lowest and highest number of flagged frames among the names of an axis. */
function spreadOf(rows: readonly FrameRow[]) {
  return MIRROR_AXES.flatMap((axis: MirrorAxis) => {
    const own = rows.filter((row) => row.axis === axis);
    if (own.length === 0) return [];
    const kinds = FRAME_KINDS.map((kind) => {
      const flagged = own.map(({ counts }) => counts[kind].flagged);
      const frames = own[0]?.counts[kind].frames ?? 0;
      return [kind, { frames, least: Math.min(...flagged), most: Math.max(...flagged) }] as const;
    });
    return [{ axis, names: own.length, ...Object.fromEntries(kinds) }];
  });
}

function sharedFigures(folder: string, read: Read) {
  return SETS.filter(([name]) => existsSync(join(folder, `${name}.jsonl.gz`))).map(([name, split]) => {
    const texts = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly text: string; readonly split?: string })
      .filter((row) => split === null || row.split === split)
      .map(({ text }) => text);
    const result = swapsOf(texts, read, 4);
    return { set: name, rows: texts.length, ...figures(result.all), wholeTexts: wholeTexts(result) };
  });
}

export function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const rows = readSwapTexts();
  const { plain, asked } = readers();
  const texts = rows.map(({ text }) => text);
  const before = swapsOf(texts, plain);
  const after = swapsOf(texts, asked);
  const frames = framesOf(readFrames(), plain);
  const known = existsSync(SWAPS_FILE)
    ? (JSON.parse(readFileSync(SWAPS_FILE, 'utf8')) as { readonly shared?: unknown })
    : {};
  const out = {
    generator: 'scripts/make-swaps.ts',
    texts: {
      violations: rows.filter(({ kind }) => kind === 'violation').length,
      nearMisses: rows.filter(({ kind }) => kind === 'near-miss').length,
    },
    reading: {
      all: figures(before.all),
      meanOfAxes: meanOfAxes(before),
      wholeTexts: wholeTexts(before),
      byAxis: byAxis(before),
    },
    withMirrors: {
      all: figures(after.all),
      meanOfAxes: meanOfAxes(after),
      wholeTexts: wholeTexts(after),
      byAxis: byAxis(after),
    },
    frames: {
      spread: spreadOf(frames),
      names: frames.map(({ axis, name, counts }) => ({ axis, name, ...counts })),
    },
    shared: folder === undefined ? (known.shared ?? null) : sharedFigures(folder, plain),
  };
  writeFileSync(SWAPS_FILE, JSON.stringify(out, null, 2) + '\n');
  console.log(`${SWAPS_FILE}: ${before.all.mirrors} exchanges of ${before.all.texts} texts`);
  console.log(
    `unchanged ${out.reading.all.percent} % (mean of axes ${out.reading.meanOfAxes} %), with mirrors asked ${out.withMirrors.all.percent} %`,
  );
  for (const axis of MIRROR_AXES)
    console.log(`  ${axis}: ${out.reading.byAxis[axis]?.percent ?? '-'} % of ${before.byAxis[axis].mirrors}`);
  if (Array.isArray(out.shared))
    for (const set of out.shared as { set: string; percent: number; mirrors: number; texts: number }[])
      console.log(`  ${set.set}: ${set.percent} % of ${set.mirrors} (${set.texts} texts)`);
  if (args.includes('--changed'))
    for (const { axis, mirrored, before: was, after: is } of before.changed)
      console.log(`${axis}: ${mirrored}\n    ${was}\n    ${is}`);
}
