/** Even-handedness and robustness for docs/quality.md, from what make-swaps.ts and the robustness tests left. */
import { percent } from '../src/cli/evaluate/figures';
import { code, table } from './policy-docs-words';

interface SwapShare {
  readonly texts: number;
  readonly mirrors?: number;
  readonly unchanged: number;
  readonly percent: number;
}
interface SwapFigures {
  readonly all: SwapShare;
  readonly byAxis: Readonly<Record<string, SwapShare>>;
}
interface FrameCount {
  readonly frames: number;
  readonly flagged: number;
}
interface Named {
  readonly axis: string;
  readonly name: string;
  readonly neutral: FrameCount;
  readonly praise: FrameCount;
  readonly hostile: FrameCount;
}
interface SpreadCount {
  readonly frames: number;
  readonly least: number;
  readonly most: number;
}

/** What docs/quality.md uses of assets/model/swaps.json. */
export interface SwapsFile {
  readonly texts: { readonly violations: number; readonly nearMisses: number };
  readonly reading: SwapFigures;
  readonly withMirrors: SwapFigures;
  readonly frames: {
    readonly spread: readonly {
      readonly axis: string;
      readonly names: number;
      readonly neutral: SpreadCount;
      readonly praise: SpreadCount;
      readonly hostile: SpreadCount;
    }[];
    readonly names: readonly Named[];
  };
  readonly shared: readonly (SwapShare & { readonly set: string })[] | null;
}

const lines = (...parts: readonly string[]): string => parts.join('\n\n');
const shareText = ({ percent: share }: SwapShare): string => `${share.toFixed(2)} %`;
const rate = ({ flagged, frames }: FrameCount): string => `${flagged} of ${frames}`;
const range = ({ least, most, frames }: SpreadCount): string =>
  `${least === most ? least : `${least} to ${most}`} of ${frames}`;

/** Names of one axis with the same rates share a row. */
function alike(names: readonly Named[]): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly names: string[] }>();
  for (const { axis, name, neutral, praise, hostile } of names) {
    const cells = [rate(neutral), rate(praise), rate(hostile)];
    const key = [axis, ...cells].join();
    const row = rows.get(key) ?? { cells: [axis, ...cells], names: [] };
    row.names.push(name);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ cells: [axis = '', ...rest], names: own }) => [
    axis,
    own.join(', '),
    ...rest,
  ]);
}

/** Null where nothing was measured. */
export function evenSection(swaps: SwapsFile | null): string | null {
  if (swaps === null) return null;
  const { texts, reading, withMirrors, frames, shared } = swaps;
  const axes = Object.entries(reading.byAxis).map(([axis, share]) => {
    const asked = withMirrors.byAxis[axis];
    return [axis, String(share.mirrors ?? 0), shareText(share), asked ? shareText(asked) : '-'];
  });
  const all = [
    '**all**',
    String(reading.all.mirrors ?? 0),
    `**${shareText(reading.all)}**`,
    shareText(withMirrors.all),
  ];
  const few = frames.names.filter(({ axis }) => axis !== 'country' && axis !== 'politician');
  return lines(
    '## Even-handedness',
    `Names of parties, politicians, countries, religions, peoples and genders are exchanged where the rules do not care. The same words must then get the same answer: whether anything reads on, in which band, under which clauses. Measured on ${texts.violations} violations and ${texts.nearMisses} near-misses of our own. A live label whose mirrors disagree is taken back to *possible*; the last column counts that in.`,
    table(['exchanged', 'exchanges', 'unchanged', 'with mirrors asked'], [...axes, all]),
    ...(shared === null
      ? []
      : [
          'The same on held-back texts of the sets, which name a group, a party, a country or a politician:',
          table(
            ['set', 'texts', 'exchanges', 'unchanged'],
            shared.map((one) => [code(one.set), String(one.texts), String(one.mirrors ?? 0), shareText(one)]),
          ),
        ]),
    'Identical frames filled in with each name: how many are flagged, from the name with the fewest to the name with the most.',
    table(
      ['axis', 'names', 'neutral', 'praise', 'hostile'],
      frames.spread.map((one) => [
        one.axis,
        String(one.names),
        range(one.neutral),
        range(one.praise),
        range(one.hostile),
      ]),
    ),
    'Flag rate by group and party (countries and politicians only as the range above):',
    table(['axis', 'names', 'neutral', 'praise', 'hostile'], alike(few)),
  );
}

/** What docs/quality.md uses of assets/model/robustness.json. */
export interface RobustnessFile {
  readonly families: readonly {
    readonly name: string;
    readonly texts: number;
    readonly unchanged: number;
    /** Flagged before, and of those clear or otherwise flagged after. */
    readonly flagged: number;
    readonly lost: number;
    readonly spans: number;
    readonly exact: number;
  }[];
}

/** Null where nothing was measured. */
export function robustSection(file: RobustnessFile | null): string | null {
  if (file === null) return null;
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : percent(part / whole, 1));
  const sum = (key: 'texts' | 'unchanged' | 'flagged' | 'lost' | 'spans' | 'exact'): number =>
    file.families.reduce((all, one) => all + one[key], 0);
  const rows = file.families.map(({ name, texts, unchanged, flagged, lost, spans, exact }) => [
    name,
    String(texts),
    share(unchanged, texts),
    share(flagged - lost, flagged),
    share(exact, spans),
  ]);
  const all = [
    '**all**',
    String(sum('texts')),
    `**${share(sum('unchanged'), sum('texts'))}**`,
    share(sum('flagged') - sum('lost'), sum('flagged')),
    share(sum('exact'), sum('spans')),
  ];
  return lines(
    '## Disguised spelling',
    'Texts of our own in other letter case, with other punctuation, look-alike letters, digits for letters, spaces and invisible characters: the answer and its clauses should stay, and every span should mark the same words. Structure alone is asked here; where a disguise touches a single word, it is one on which the answer hangs.',
    table(['disguise', 'texts', 'answer unchanged', 'flags kept', 'spans exact'], [...rows, all]),
  );
}
