/**
 * The imitation's own script: asks by XHR as X does, renders in the same task, in a microtask or in the next task, and
 * shows a window of cells that are made anew or reused. `window.rig` is the test's handle.
 */
import { buildArticle, buildCell, fillPage, type Theme } from '../../../support/x-dom';
import { PAGE_SIZE, SETS, type Post, type SetName } from './posts';

const query = new URLSearchParams(location.search);
const setName = (query.get('set') ?? 'basic') as SetName;
const operation = query.get('operation') ?? 'HomeLatestTimeline';
const generation = query.get('generation') ?? 'modern';
const render = query.get('render') ?? 'task';
const reuse = query.get('reuse') ?? 'fresh';
const WINDOW = 12;

const posts: readonly Post[] = SETS[setName];
const ready = {
  theme: (query.get('theme') ?? 'light') as Theme,
  dir: (query.get('dir') ?? 'ltr') as 'ltr' | 'rtl',
};
const { cells } = fillPage(document, [], ready);
let first = 0;
let known = 0;

/** Rewrites a cell in place, as a list that reuses its nodes does. */
function rewrite(cell: Element, post: Post): void {
  const old = cell.querySelector('article')!;
  const next = buildArticle(document, post.spec);
  if (reuse !== 'inplace') {
    old.replaceWith(next);
    return;
  }
  // The article stays: only attributes and text nodes change where the shape allows, the content else.
  for (const testid of ['tweetText']) {
    const [a, b] = [old, next].map((node) => node.querySelector(`[data-testid=${testid}]`));
    if (a && b) a.replaceChildren(...b.childNodes);
  }
  const [oldName, newName] = [old, next].map((node) => node.querySelector('[data-testid="User-Name"]'));
  oldName!.replaceChildren(...newName!.childNodes);
  const [oldAvatar, newAvatar] = [old, next].map((node) =>
    node.querySelector('[data-testid^="UserAvatar-Container-"]'),
  );
  oldAvatar!.setAttribute('data-testid', newAvatar!.getAttribute('data-testid')!);
  const hrefs = (node: Element) => [...node.querySelectorAll('a[href*="/analytics"]')];
  hrefs(old).forEach((link, index) =>
    link.setAttribute('href', hrefs(next)[index]?.getAttribute('href') ?? ''),
  );
}

function show(from: number): void {
  first = from;
  const wanted = posts.slice(from, Math.min(from + WINDOW, known));
  if (reuse === 'fresh') {
    cells.replaceChildren(...wanted.map((post, index) => buildCell(document, post.spec, index * 200)));
    return;
  }
  wanted.forEach((post, index) => {
    const cell = cells.children[index];
    if (cell) rewrite(cell, post);
    else cells.append(buildCell(document, post.spec, index * 200));
  });
}

/** One cell out above, one in below. */
function step(): boolean {
  const next = posts[first + WINDOW];
  if (!next || first + WINDOW >= known) return false;
  if (reuse === 'inplace') show(first + 1);
  else {
    first += 1;
    const old = cells.firstElementChild!;
    if (reuse === 'move') {
      cells.append(old);
      rewrite(old, next);
    } else {
      old.remove();
      cells.append(buildCell(document, next.spec, 0));
    }
  }
  return true;
}

function load(page: number): Promise<void> {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open(
      'GET',
      `/i/api/graphql/AbC_d-1/${operation}?set=${setName}&page=${page}&generation=${generation}`,
    );
    xhr.onload = () => {
      JSON.parse(xhr.responseText);
      const draw = () => {
        known = Math.min(posts.length, (page + 1) * PAGE_SIZE);
        if (page === 0) show(0);
        resolve();
      };
      if (render === 'task') draw();
      else if (render === 'microtask') queueMicrotask(draw);
      else setTimeout(draw);
    };
    xhr.send();
  });
}

interface Seen {
  frames: number;
  offendingShown: number;
  uncovered: string[];
  stale: string[];
}

/** What the next painted frame shows. Called after the observers of this frame have run, before it is painted. */
function look(seen: Seen, met: Set<string>): void {
  seen.frames += 1;
  const shown = posts.slice(first, first + WINDOW);
  [...cells.children].forEach((cell, index) => {
    const post = shown[index];
    const article = cell.querySelector<HTMLElement>('article');
    const text = article?.querySelector('[data-testid=tweetText]');
    if (!post || !article || !text) return;
    const visible = text.getClientRects().length > 0 && text.checkVisibility();
    if (post.label === 'interstitial') {
      met.add(post.spec.id);
      if (visible) seen.uncovered.push(`${post.spec.id} ${article.dataset['pin']}`);
    } else if (!visible) seen.stale.push(`${post.spec.id} ${article.dataset['pin']}`);
  });
  seen.offendingShown = met.size;
}

/** Scrolls through everything, one cell a frame, and looks at every frame before it is painted. */
async function scrollThrough(): Promise<Seen> {
  const seen: Seen = { frames: 0, offendingShown: 0, uncovered: [], stale: [] };
  const met = new Set<string>();
  const frame = (act: () => void) =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(act);
      requestAnimationFrame(() => {
        look(seen, met);
        resolve();
      });
    });
  let page = 0;
  for (;;) {
    let moved = true;
    await frame(() => (moved = step()));
    if (first + WINDOW >= posts.length) return seen;
    if (!moved) await Promise.all([load((page += 1)), frame(() => {})]);
  }
}

declare global {
  interface Window {
    rig: {
      load: typeof load;
      show: typeof show;
      step: typeof step;
      scrollThrough: typeof scrollThrough;
      loaded: Promise<void>;
    };
  }
}
window.rig = { load, show, step, scrollThrough, loaded: load(0) };
