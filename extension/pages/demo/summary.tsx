/** "Drawn on this page": legend and count in one list. Each line leads to the next post of its kind. */
import { KINDS, type Drawn, type Kind } from './outcome';
import { W } from './words';

interface Props {
  readonly drawn: readonly Drawn[];
  readonly onNext: (kind: Kind) => void;
}

export function Summary({ drawn, onNext }: Props) {
  return (
    <ul class="outcomes">
      {KINDS.map((kind) => {
        const count = drawn.filter((one) => one.kind === kind).length;
        const { name, means } = W.outcomes[kind];
        return (
          <li key={kind} data-outcome={kind} data-count={count}>
            <button type="button" disabled={count === 0} onClick={() => onNext(kind)}>
              <span class={`swatch ${kind}`} aria-hidden="true" />
              <span class="outcome-name">{name}</span>
              <span class="count">{count || '–'}</span>
              {count > 0 && <span class="hidden-text">{W.goTo}</span>}
            </button>
            <p>{means}</p>
          </li>
        );
      })}
    </ul>
  );
}
