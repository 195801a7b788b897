/** What can be tried: rules, dates, looks, direction, marks. Plain form controls, each named. */
import type { ComponentChildren } from 'preact';
import type { PolicyVersion } from '../../../src/engine';
import { dayInWords } from '../../shared/words';
import type { Choices } from './choices';
import { W } from './words';

type Change = (change: Partial<Choices>) => void;

interface RadiosProps<K extends 'dates' | 'theme' | 'direction'> {
  readonly name: K;
  readonly legend: string;
  readonly values: readonly Choices[K][];
  readonly choices: Choices;
  readonly onChange: Change;
  readonly hint?: string;
}

function Radios<K extends 'dates' | 'theme' | 'direction'>({
  name,
  legend,
  values,
  choices,
  onChange,
  hint,
}: RadiosProps<K>) {
  return (
    <fieldset class={`radios ${name}`}>
      <legend>{legend}</legend>
      <div class="segments">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={choices[name] === value}
              onChange={() => onChange({ [name]: value })}
            />
            <span>{W[value]}</span>
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

interface SwitchProps {
  readonly name: 'marks' | 'careful' | 'lessons';
  readonly choices: Choices;
  readonly onChange: Change;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Switch({ name, choices, onChange, hint, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={name}
        checked={choices[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      <span>
        {children}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}

interface Props {
  readonly policies: readonly PolicyVersion[];
  readonly choices: Choices;
  readonly onChange: Change;
}

export function Controls({ policies, choices, onChange }: Props) {
  const shared = { choices, onChange };
  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{W.policy}</span>
        <select
          name="policy"
          dir="ltr"
          value={choices.policy}
          disabled={choices.dates === 'as-of-date'}
          onChange={(event) => onChange({ policy: event.currentTarget.value })}
        >
          {policies.map(({ id }) => (
            <option key={id} value={id}>
              {dayInWords(id)}
            </option>
          ))}
        </select>
        <span class="hint">{policies.find(({ id }) => id === choices.policy)?.name}</span>
      </label>
      <Radios
        name="dates"
        legend={W.dates}
        values={['what-if', 'as-of-date']}
        hint={W.datesHint}
        {...shared}
      />
      <Radios name="theme" legend={W.theme} values={['white', 'dim', 'black']} {...shared} />
      <Radios name="direction" legend={W.direction} values={['ltr', 'rtl']} {...shared} />
      <Switch name="marks" hint={W.marksHint} {...shared}>
        {W.marks}
      </Switch>
      <Switch name="careful" hint={W.carefulHint} {...shared}>
        {W.careful}
      </Switch>
      <Switch name="lessons" {...shared}>
        {W.lessons}
      </Switch>
    </form>
  );
}
