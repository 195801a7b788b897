/** The head of a page, as a newspaper sets it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly children?: ComponentChildren;
}

export function Masthead({ kicker, headline, standfirst, children }: Props) {
  return (
    <header class="masthead">
      <p class="kicker">{kicker}</p>
      <h1>{headline}</h1>
      <p class="standfirst">{standfirst}</p>
      {children}
    </header>
  );
}
