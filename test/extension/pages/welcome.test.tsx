/** The welcome page: the promises a reader must find there, and a picture of every label. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RULES } from '../../../src/engine/clauses';
import pages from '../../../assets/languages/en/pages.json';
import { browserDouble } from './browser-double';
import { draw, undraw, useBrowser, wordsOf } from './support';

beforeEach(() => useBrowser(browserDouble()));
afterEach(undraw);

async function welcome(): Promise<HTMLElement> {
  const { Welcome } = await import('../../../extension/pages/welcome/welcome');
  return draw(<Welcome />);
}

it.each([
  ['that it is a simulation', /simulation/],
  ['whose labels they are not', /not Twitter’s labels and not X’s/],
  ['that posts are labelled, never people', /labels posts, never people/],
  ['that nothing is sent', /no network request.*leaves your browser/],
  ['who is covered', /official, candidate or nominee.*more than 100,000 followers/],
  ['that it reads English and words only', /reads English, and words only/],
  ['that the notice was announced and not used', /27 June 2019.*29 May 2020.*announced, and not done/],
  ['how to pause it', /switches the labels off, pauses them/],
])('says %s', async (_what, sentence) => {
  expect(wordsOf(await welcome())).toMatch(sentence);
});

it('draws each of the eight labels and says what it means', async () => {
  const root = await welcome();
  const kinds = [...root.querySelectorAll('figure')].map((figure) => {
    expect(wordsOf(figure.querySelector('figcaption')).length).toBeGreaterThan(40);
    return figure.querySelector('.sketch')?.className.replace('sketch ', '');
  });
  const all = [
    'interstitial',
    'downrank-marker',
    'tombstone',
    'chip',
    'excused',
    'tick',
    'cannot-tell',
    'not-assessed',
  ];
  expect(kinds).toEqual(all);
  expect(wordsOf(root)).not.toMatch(/\{\w+\}/);
});

it('links to the demo and the options, in a tab of their own and without an opener', async () => {
  const root = await welcome();
  const links = [...root.querySelectorAll('a')];
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^\.\.\/(demo|options|assess|welcome)\/index\.html$/);
    expect(link.rel).toContain('noopener');
  }
  const targets = links.map((link) => link.getAttribute('href'));
  expect(targets).toContain('../demo/index.html');
  expect(targets).toContain('../options/index.html');
});

it('has a sentence for every rule', () => {
  expect(Object.keys(pages.rules).sort()).toEqual([...RULES].sort());
});
