/** One of a few: radio buttons drawn as a row of segments or as a list. */
interface Item<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly means?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  /** The legend is for screen readers only: a heading beside it says the same. */
  readonly quiet?: boolean;
  /** Of the group of radio buttons; unique on the page. */
  readonly name: string;
  readonly items: readonly Item<T>[];
  readonly value: T;
  readonly look: 'segments' | 'list';
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string>({ legend, quiet, name, items, value, look, onChange }: Props<T>) {
  return (
    <fieldset class={look}>
      <legend class={quiet ? 'quiet' : undefined}>{legend}</legend>
      {items.map((item) => (
        <label key={item.value}>
          <input
            type="radio"
            name={name}
            value={item.value}
            checked={item.value === value}
            onChange={() => onChange(item.value)}
          />
          <span>
            <span class="choice-name">{item.name}</span>
            {look === 'list' && item.means && <span class="hint">{item.means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
