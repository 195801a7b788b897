/** The page: head, the column of posts, and beside it what can be tried and what is drawn. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Engine } from '../../../src/engine';
import { dress, settingsOf, type Choices } from './choices';
import { Controls } from './controls';
import { Feed } from './feed';
import { Masthead } from './masthead';
import { drawnOn, type Kind } from './outcome';
import { hashOf, parseRoute, postsOf, routeOfPath, surfaceOf, type Route } from './route';
import type { Stage } from './stage';
import { Summary } from './summary';
import { W } from './words';

const WIDE = '(min-width: 920px)';

export interface DemoProps {
  readonly engine: Engine;
  readonly stage: Stage;
  /** What the stage was opened with before the first render. */
  readonly first: { readonly route: Route; readonly choices: Choices };
}

export function Demo({ engine, stage, first }: DemoProps) {
  const [choices, setChoices] = useState(first.choices);
  const [route, setRoute] = useState(first.route);
  const [run, setRun] = useState(0);
  const last = useRef<string | null>(null);

  useEffect(() => {
    const follow = () => {
      const next = parseRoute(location.hash);
      stage.open(next, choices);
      setRoute(next);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [choices, stage]);

  const change = (part: Partial<Choices>) => {
    const next = { ...choices, ...part };
    dress(document, next);
    if (next.careful !== choices.careful) {
      stage.open(route, next);
      setRun(run + 1);
    } else stage.apply(next);
    setChoices(next);
  };

  const posts = postsOf(route);
  const drawn = useMemo(
    () =>
      drawnOn(engine, posts, {
        surface: surfaceOf(route),
        settings: settingsOf(choices),
        live: choices.careful,
      }),
    [engine, route, choices],
  );

  const goToNext = (kind: Kind) => {
    const places = drawn.filter((one) => one.kind === kind).map((one) => one.at);
    const next = places[(places.indexOf(last.current ?? '') + 1) % places.length];
    if (next === undefined) return;
    last.current = next;
    const cell = document.getElementById(`post-${next}`);
    cell?.scrollIntoView({ block: 'center' });
    cell?.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
  };

  return (
    <>
      <Masthead />
      <div class="columns">
        <aside>
          <Panel title={W.drawn} hint={W.drawnHint}>
            <Summary drawn={drawn} onNext={goToNext} />
          </Panel>
          <Panel title={W.controls}>
            <Controls policies={engine.policies} choices={choices} onChange={change} />
          </Panel>
          <nav class="next" aria-label={W.next}>
            {(['assess', 'welcome', 'options'] as const).map((page) => (
              <a key={page} href={`../${page}/index.html`}>
                {W[page]}
              </a>
            ))}
          </nav>
        </aside>
        <main id="feed" tabIndex={-1} data-testid="primaryColumn" onClick={openInside}>
          <Tabs route={route} />
          <Feed key={`${hashOf(route)} ${run}`} route={route} lessons={choices.lessons} />
        </main>
      </div>
    </>
  );
}

/** Open where there is room beside the column, a closed row above it on a narrow screen. */
function Panel({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <details class="panel" open={matchMedia(WIDE).matches}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </details>
  );
}

function Tabs({ route }: { route: Route }) {
  return (
    <nav class="tabs" aria-label={W.surfaces.label}>
      {(['following', 'for-you'] as const).map((name) => (
        <a key={name} href={hashOf({ name })} aria-current={route.name === name ? 'page' : undefined}>
          <span>{W.surfaces[name]}</span>
        </a>
      ))}
      {(route.name === 'profile' || route.name === 'status') && (
        <a href={hashOf(route)} aria-current="page">
          <span>{W.surfaces[route.name]}</span>
        </a>
      )}
      <p class="hint">{W.surfaceHint[route.name]}</p>
    </nav>
  );
}

/** Links of the site lead to the demo's own pages; those that would lead out lead nowhere. */
function openInside(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented) return;
  const link = target.closest('a[href^="/"]');
  const quote = target.closest<HTMLElement>('div[role="link"][data-open]');
  if (link) event.preventDefault();
  const route = link ? routeOfPath(link.getAttribute('href') ?? '') : quote ? routeOfQuote(quote) : null;
  if (route) location.hash = hashOf(route);
}

function routeOfQuote(quote: HTMLElement): Route | null {
  const id = quote.dataset['open'];
  return id ? { name: 'status', id } : null;
}
