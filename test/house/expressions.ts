/** Every regular expression of what we ship, and whether its time grows faster than the text it reads. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** File and line where it stands or is made. */
  readonly place: string;
}

/** `safe`: by automaton or search; `measured`: too large for that, and its time was seen to grow with the text. */
export type Verdict = 'safe' | 'measured' | 'super-linear';

export const VERDICTS = 'test/house/expressions.json';

export const keyOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

function filesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(path.join(folder, entry.name))
        : /\.tsx?$/.test(entry.name)
          ? [path.join(folder, entry.name)]
          : [],
    );
}

/** Literals, read off the syntax tree. */
export function literals(folders: readonly string[]): readonly Expression[] {
  const found: Expression[] = [];
  for (const file of folders.flatMap(filesIn).sort()) {
    const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const walk = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText(tree);
        const cut = text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        found.push({ source: text.slice(1, cut), flags: text.slice(cut + 1), place: `${file}:${line}` });
      }
      ts.forEachChild(node, walk);
    };
    walk(tree);
  }
  return found;
}

/** Expressions that are put together while the modules load and the engine is made ready. */
export async function built(load: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, args: [string, string?], newTarget): RegExp {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      const frames = (new Error().stack ?? '').split('\n').slice(2);
      const frame = frames.find((line) => line.includes('/src/') && !/\/phrases\.ts|\/build\.ts/.test(line));
      if (frame !== undefined)
        found.push({
          source: made.source,
          flags: made.flags,
          place: /\/(src\/[^:?]+(?:\?[^:]*)?:\d+)/.exec(frame)?.[1] ?? frame.trim(),
        });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** Read nothing that anybody else writes: pieces of our own patterns, and the digits of one number. */
const OURS: readonly string[] = ['(<[^>]*)\\{', '\\B(?=(\\d{3})+$)'];

/** One of each, the first place of several. */
export function distinct(list: readonly Expression[]): ReadonlyMap<string, Expression> {
  const out = new Map<string, Expression>();
  for (const one of list) {
    if (OURS.some((source) => one.source.startsWith(source))) continue;
    if (!out.has(keyOf(one))) out.set(keyOf(one), one);
  }
  return out;
}

type Check = (
  source: string,
  flags: string,
  options: { timeout: number; attackTimeout: number; incubationTimeout: number },
) => { status: string; complexity?: { summary: string } };

/** Words of the expression, as bait. */
const baitOf = (source: string): readonly string[] => [
  ...new Set((source.match(/[a-z]{2,}/g) ?? []).filter((_, n) => n % 7 === 0).slice(0, 8)),
];

/** Microseconds of processor time that finding every match takes. */
function cost(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  for (const match of text.matchAll(expression)) void match;
  const used = process.cpuUsage(before);
  return used.user + used.system;
}

/** Does four times the text take much more than four times the time, on any of many baits? */
export function growsTooFast({ source, flags }: Expression): boolean {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const units = [' ', 'a', 'a ', '1', '1 ', ', ', 'aa aa, ', "a's "];
  for (const word of baitOf(source)) units.push(`${word} `, `${word} a `);
  return units.some((unit) => {
    const text = (length: number): string => ` ${unit.repeat(Math.ceil(length / unit.length))}`;
    const long = cost(expression, text(16_000));
    // Less than twenty milliseconds for the longest post there is: whatever it does, it does no harm.
    if (long < 20_000) return false;
    const short = Math.max(1, cost(expression, text(4_000)));
    return long / short > 8;
  });
}

/** What recheck says; where it runs out of time, what we measure. */
export function judge(expression: Expression, check: Check, timeout: number): Verdict | 'timeout' {
  const { status } = check(expression.source, expression.flags.replace('d', ''), {
    timeout,
    attackTimeout: 400,
    incubationTimeout: 400,
  });
  return status === 'safe' ? 'safe' : status === 'vulnerable' ? 'super-linear' : 'timeout';
}
