/** Links between our own pages. Relative, so that they also hold where the pages are served without an extension. */
import { text } from './text';

interface Props {
  readonly to: keyof typeof text.links;
  readonly children?: string;
}

export function PageLink({ to, children }: Props) {
  return (
    <a href={`../${to}/index.html`} target="_blank" rel="noopener">
      {children ?? text.links[to]}
    </a>
  );
}

export function Colophon({ pages }: { readonly pages: readonly (keyof typeof text.links)[] }) {
  return (
    <footer class="colophon">
      <nav aria-label={text.name}>
        {pages.map((page) => (
          <PageLink key={page} to={page} />
        ))}
      </nav>
      <p class="hint">
        {text.simulated} {text.local}
      </p>
    </footer>
  );
}
