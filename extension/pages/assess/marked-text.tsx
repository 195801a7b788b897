/** The reader's text with the words that the decision rests on. Roles differ by line and by name, never by colour alone. */
import type { Span } from '../../../src/engine/types';
import { text } from '../shared/text';
import { segmentsOf } from './segments';

interface Props {
  readonly value: string;
  readonly spans: readonly Span[];
}

const ROLES = ['predicate', 'target', 'stance'] as const;

export function MarkedText({ value, spans }: Props) {
  const words = text.assess;
  const present = ROLES.filter((role) => spans.some((span) => span.role === role));
  if (present.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h3 id="words">{words.words}</h3>
      <blockquote class="marked" dir="auto">
        {segmentsOf(value, spans).map((segment, i) =>
          segment.roles.length === 0 ? (
            segment.text
          ) : (
            <mark key={i} class={segment.roles.join(' ')}>
              {segment.text}
            </mark>
          ),
        )}
      </blockquote>
      <p class="legend">
        {present.map((role) => (
          <span key={role}>
            <mark class={role}>{words.roles[role]}</mark>
          </span>
        ))}
      </p>
    </section>
  );
}
