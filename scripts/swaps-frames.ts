/** Flag rates by group, party and politician on identical frames (test/scenarios/swaps/frames.json). */
import type { MirrorAxis } from '../src/engine/index';
import { NAME_RINGS } from '../src/engine/mirror/names';
import { POLITICIAN_RINGS } from '../src/engine/mirror/politicians';
import { articleFor } from '../src/engine/mirror/mirror';
import type { Member } from '../src/engine/mirror/types';
import { outcomeOf, type Read } from './swaps-measure';

export type FrameKind = 'neutral' | 'praise' | 'hostile';
export const FRAME_KINDS: readonly FrameKind[] = ['neutral', 'praise', 'hostile'];
type FrameSet = Readonly<Record<FrameKind, readonly string[]>>;

export interface Frames {
  readonly groups: FrameSet;
  readonly parties: FrameSet;
  readonly politicians: FrameSet;
}

export interface FrameCount {
  readonly frames: number;
  readonly flagged: number;
  readonly likely: number;
  /** Frames in which this name comes out as most names of its axis do. */
  readonly asMost: number;
}

export interface FrameRow {
  readonly axis: MirrorAxis;
  readonly name: string;
  readonly counts: Readonly<Record<FrameKind, FrameCount>>;
}

interface Name {
  readonly axis: MirrorAxis;
  readonly name: string;
  readonly set: keyof Frames;
  readonly fill: (frame: string) => string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function groupName(axis: MirrorAxis, { forms }: Member): Name | null {
  const adj = forms.adj;
  if (adj === undefined) return null;
  const people = forms.many ?? `${adj} people`;
  const an = `${articleFor(adj)} ${adj}`;
  return {
    axis,
    name: people,
    set: axis === 'party' ? 'parties' : 'groups',
    fill: (frame) =>
      frame
        .replace(/\{people\}/g, people)
        .replace(/\{People\}/g, capital(people))
        .replace(/\{adj\}/g, adj)
        .replace(/\{an adj\}/g, an)
        .replace(/\{An adj\}/g, capital(an)),
  };
}

const GENDERS: readonly Name[] = [
  ['women', 'female'],
  ['men', 'male'],
].map(([many = '', adj = '']) => groupName('gender', { key: many, forms: { many, adj } }) as Name);

const nameOf = ({ forms }: Member): Name => {
  const name = forms.full ?? '';
  return { axis: 'politician', name, set: 'politicians', fill: (frame) => frame.replace(/\{name\}/g, name) };
};

/** Every group, party and politician of the mirrors' rings that has the forms which the frames need. */
export const FRAME_NAMES: readonly Name[] = [
  ...NAME_RINGS.flatMap(({ axis, members }) => members.map((member) => groupName(axis, member))).filter(
    (name) => name !== null,
  ),
  ...GENDERS,
  ...POLITICIAN_RINGS.flatMap(({ members }) => members.map(nameOf)),
];

/** Counts by name and kind of frame. */
export function framesOf(frames: Frames, read: Read): readonly FrameRow[] {
  const outcome = new Map<string, string>();
  const most = new Map<string, string>();
  for (const set of new Set(FRAME_NAMES.map((name) => `${name.axis}|${name.set}`))) {
    const names = FRAME_NAMES.filter((name) => `${name.axis}|${name.set}` === set);
    const first = names[0];
    if (first === undefined) continue;
    for (const kind of FRAME_KINDS)
      for (const frame of frames[first.set][kind]) {
        const seen = new Map<string, number>();
        for (const { name, fill } of names) {
          const came = outcomeOf(read(fill(frame)));
          outcome.set(`${set}|${name}|${frame}`, came);
          seen.set(came, (seen.get(came) ?? 0) + 1);
        }
        most.set(`${set}|${frame}`, [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
      }
  }
  return FRAME_NAMES.map(({ axis, name, set }) => {
    const count = (kind: FrameKind): FrameCount => {
      const key = `${axis}|${set}`;
      const came = frames[set][kind].map(
        (frame) => [outcome.get(`${key}|${name}|${frame}`) ?? '', frame] as const,
      );
      return {
        frames: came.length,
        flagged: came.filter(([out]) => !out.startsWith('none')).length,
        likely: came.filter(([out]) => out.startsWith('likely')).length,
        asMost: came.filter(([out, frame]) => most.get(`${key}|${frame}`) === out).length,
      };
    };
    return {
      axis,
      name,
      counts: { neutral: count('neutral'), praise: count('praise'), hostile: count('hostile') },
    };
  });
}
