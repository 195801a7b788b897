/** The figures of the page. Zeroes stay, so that the table never jumps. */
import type { PageState } from '../../shared/messages';
import { fill } from '../../shared/words';
import { text } from '../shared/text';

const ORDER = ['notice', 'downrank', 'removal', 'chip', 'excused', 'cannotTell', 'notAssessed'] as const;

const figure = (count: number): string => count.toLocaleString(text.lang);

export function Counts({ counts }: { readonly counts: PageState['counts'] }) {
  const words = text.popup;
  return (
    <>
      <p class="lead">
        {fill(words.total, { seen: figure(counts.seen), assessed: figure(counts.assessed) })}
      </p>
      <dl class="counts">
        {ORDER.map((key) => (
          <div key={key} class={counts[key] === 0 ? 'zero' : undefined}>
            <dt>{words.counts[key]}</dt>
            <dd>{figure(counts[key])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
