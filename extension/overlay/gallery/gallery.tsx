/**
 * Every label on a sketch of a tweet, for looking at: `?theme=white|dim|black&dir=ltr|rtl&width=600&why=1&viewed=1
 * &only=notice&surface=home-ranked&live=0`. Served by vite in development; no part of the extension.
 */
import '../page.css';
import { boundedMap } from '../../content/bounded-map';
import { createDecider } from '../../content/decider';
import { chooseDrawing } from '../../content/drawing';
import { createLabel } from '../../content/label';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import type { Theme } from '../../shared/theme';
import type { Surface } from '../../../src/engine';
import { galleryEngine, POSTS, tweetOf } from './posts';

const ask = new URLSearchParams(location.search);
const theme = (ask.get('theme') ?? 'white') as Theme;
const dir = ask.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const width = Number(ask.get('width') ?? 600);
const surface = (ask.get('surface') ?? 'home-latest') as Surface;
const live = ask.get('live') !== '0';
const COLOURS = {
  white: ['#fff', '#0f1419', '#eff3f4'],
  dim: ['#15202b', '#f7f9f9', '#38444d'],
  black: ['#000', '#e7e9ea', '#2f3336'],
};
const [paper, ink, line] = COLOURS[theme] as [string, string, string];
const settings = {
  ...DEFAULT_SETTINGS,
  marks: { excused: true, assessed: true, cannotTell: true, notAssessed: true },
};

const style = (element: HTMLElement, css: Partial<CSSStyleDeclaration>) => Object.assign(element.style, css);

function sketch(text: string): HTMLElement {
  const article = document.createElement('article');
  article.dataset['testid'] = 'tweet';
  article.tabIndex = 0;
  style(article, { display: 'flex', borderBlockEnd: `1px solid ${line}`, overflow: 'hidden' });
  const inner = document.createElement('div');
  style(inner, { padding: '12px 16px 4px', flexGrow: '1' });
  const name = document.createElement('b');
  name.textContent = 'Elda Corvin';
  const words = document.createElement('div');
  words.textContent = text;
  style(words, { margin: '2px 0 10px' });
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  style(group, {
    display: 'flex',
    justifyContent: 'space-between',
    maxWidth: '425px',
    fontSize: '13px',
    paddingBlockEnd: '8px',
  });
  for (const id of ['reply', 'retweet', 'like', 'bookmark', '']) {
    const cell = document.createElement('div');
    const button = document.createElement('button');
    if (id) button.dataset['testid'] = id;
    button.textContent = id || 'share';
    style(button, { background: 'none', border: '0', color: ink, font: 'inherit' });
    cell.append(button);
    group.append(cell);
  }
  inner.append(name, words, group);
  article.append(inner);
  return article;
}

document.documentElement.dir = dir;
style(document.body, {
  margin: '0',
  background: paper,
  color: ink,
  font: '15px/1.35 -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
});
const column = document.createElement('main');
style(column, { width: `${width}px`, maxWidth: '100%', margin: '0 auto', borderInline: `1px solid ${line}` });
document.body.append(column);

POSTS.forEach((post, index) => {
  if (ask.has('only') && post.name !== ask.get('only')) return;
  const article = sketch(post.text);
  column.append(article);
  const engine = galleryEngine(post);
  const viewed = boundedMap<string, true>(10);
  const tweet = tweetOf(post, index);
  if (ask.has('viewed')) viewed.set(tweet.id!, true);
  const label = createLabel(article, {
    document,
    engine,
    live,
    look: () => ({ theme, dir }),
    viewed,
    openPage: null,
    acceptUntrusted: true,
    onError: (error) => console.error(error),
  });
  const decided = createDecider(engine).decide(tweet, settings);
  const { drawing } = chooseDrawing(decided.policy, decided.decision, surface, { settings, live });
  if (!drawing) return;
  label.show({ id: tweet.id!, decided, drawing, surface });
  if (ask.has('why')) label.openWhy();
});
if (ask.has('why')) (document.activeElement as HTMLElement | null)?.blur();
scrollTo(0, 0);
