/** Our own copy of the post's words, with what was read marked by role. X's text itself is never touched. */
import type { Span } from '../../../src/engine';
import { UI_WORDS } from '../../shared/words';
import { cutBySpans } from './spans';

const ROLES = ['target', 'predicate', 'stance'] as const;

interface HighlightedProps {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lang: string | null;
}

export function Highlighted({ text, spans, lang }: HighlightedProps) {
  const legend = ROLES.filter((role) => spans.some((span) => span.role === role));
  const names = UI_WORDS.why.legend;
  return (
    <figure class="words">
      <blockquote dir="auto" lang={lang && /^[a-z]{2}$/.test(lang) ? lang : undefined}>
        {text === ''
          ? UI_WORDS.why.noWords
          : cutBySpans(text, spans).map(({ text: part, role }, index) =>
              role === null ? (
                part
              ) : (
                <mark key={index} class={role} title={names[role]}>
                  {part}
                </mark>
              ),
            )}
      </blockquote>
      {legend.length > 0 && (
        <figcaption>
          {legend.map((role) => (
            <span key={role}>
              <span class={`sample ${role}`} aria-hidden="true">
                abc
              </span>
              {names[role]}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
