/** The small marks, each with its sketch, and the dial. */
import { DIAL, type Settings } from '../../shared/settings';
import { Choice } from '../shared/choice';
import type { SettingsPatch } from '../shared/settings-store';
import { Sketch } from '../shared/sketch';
import { Switch } from '../shared/switch';
import { text } from '../shared/text';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

const SKETCHES = {
  excused: 'excused',
  assessed: 'tick',
  cannotTell: 'cannot-tell',
  notAssessed: 'not-assessed',
} as const satisfies Record<keyof Settings['marks'], string>;

const MARKS = Object.keys(SKETCHES) as (keyof Settings['marks'])[];

export function Marks({ settings, change }: Props) {
  const words = text.options;
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.marks}</h2>
      <p class="hint">{words.marksHint}</p>
      {MARKS.map((mark) => (
        <Switch
          key={mark}
          label={words.markNames[mark].name}
          hint={words.markNames[mark].means}
          checked={settings.marks[mark]}
          onChange={(on) => change({ marks: { [mark]: on } })}
        >
          <Sketch kind={SKETCHES[mark]} />
        </Switch>
      ))}
    </section>
  );
}

export function Dial({ settings, change }: Props) {
  const words = text.options;
  return (
    <section aria-labelledby="dial">
      <h2 id="dial">{words.dial}</h2>
      <p class="hint">{words.dialHint}</p>
      <Choice
        legend={words.dial}
        quiet
        name="dial"
        look="list"
        value={settings.dial}
        items={DIAL.map((value) => ({ value, ...words.dials[value] }))}
        onChange={(dial) => change({ dial })}
      />
    </section>
  );
}
