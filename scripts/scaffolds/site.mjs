/** A site: an adapter that says of everything that it cannot be read, and a test that shows what to write next. */
import { after, camel, check, read, ScaffoldError } from './plan.mjs';

/** @param {string} id @param {string} name */
const index = (id, name) => `/** ${id}: what its pages look like, and how they are read. */
import type { SiteAdapter } from '../types';
import { readTweet } from './read-tweet';
import { TWEET } from './selectors';

export const ${name}: SiteAdapter = {
  id: '${id}',
  matches: (url) => /^https?:$/.test(url.protocol) && url.hostname === '${id}',

  tweetElements(node) {
    const element = node.nodeType === 3 ? node.parentElement : node;
    if (element === null || !('querySelectorAll' in element)) return [];
    const around = 'closest' in element ? (element as Element).closest<HTMLElement>(TWEET) : null;
    return around ? [around] : [...(element as ParentNode).querySelectorAll<HTMLElement>(TWEET)];
  },

  readId: (element) => readTweet(element)?.id ?? null,
  readTweet,
  surface: () => 'list',
  followersOnPage: () => null,
  statesFollowers: () => false,
  background: (doc) => doc.body?.style.backgroundColor || null,
};
`;

/** @param {string} id */
const selectors = (
  id,
) => `/** Where things are on ${id}. Prefer what the site needs itself (roles, test ids) to class names. */

/** The element that stands for one tweet. */
export const TWEET = 'article[data-to-be-written]';
`;

const readTweet = `import type { PageTweet } from '../types';
import { TWEET } from './selectors';

/** All facts that an element states, or null where it is no tweet that can be read. Never throws; what is not there is null. */
export function readTweet(element: HTMLElement): PageTweet | null {
  try {
    if (!element.matches(TWEET)) return null;
    return null; // to be written: see ../x.com/read-tweet.ts
  } catch {
    return null;
  }
}
`;

/** @param {string} id @param {string} name */
const test = (id, name) => `import { describe, expect, test } from 'vitest';
import { ${name} } from '../../../extension/sites/${id}';

describe('a page of ${id}', () => {
  test('is claimed by its address, and no other page is', () => {
    expect(${name}.matches(new URL('https://${id}/'))).toBe(true);
    expect(${name}.matches(new URL('https://${id}.example.org/'))).toBe(false);
  });

  // Build pages by hand, in words of our own: no saved page of a real person.
  test('shows a tweet that is read with all its facts', () => {
    document.body.replaceChildren(document.createElement('article'));
    const [element] = ${name}.tweetElements(document.body);
    expect(element && ${name}.readTweet(element)).toMatchObject({ id: 'TO BE WRITTEN' });
  });
});
`;

/** @param {import('./plan.mjs').Ask} ask @returns {import('./plan.mjs').Plan} */
export function site({ root, id }) {
  check(id, /^[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}$/, 'the name of a host (x.com)');
  const name = camel(id);
  const list = 'extension/sites/index.ts';
  const adapters = /^export const ADAPTERS.* = \[(.*)\];$/m.exec(read(root, list));
  const imports = read(root, list)
    .split('\n')
    .filter((line) => line.startsWith('import { '));
  const first = imports.at(-1);
  if (!adapters || first === undefined) throw new ScaffoldError(`${list} has no list ADAPTERS on one line`);
  if ((adapters[1] ?? '').split(', ').includes(name))
    throw new ScaffoldError(`${list} has "${name}" already`);
  const folder = `extension/sites/${id}`;
  return {
    files: [
      { path: `${folder}/index.ts`, text: index(id, name) },
      { path: `${folder}/selectors.ts`, text: selectors(id) },
      { path: `${folder}/read-tweet.ts`, text: readTweet },
      { path: `test/extension/sites/${id.replaceAll('.', '-')}.test.ts`, text: test(id, name) },
    ],
    edits: [
      after(list, first, `import { ${name} } from './${id}';`),
      { file: list, find: adapters[0], put: adapters[0].replace(/\];$/, `, ${name}];`) },
    ],
    notes: [
      `manifest.json: "https://${id}/*" in host_permissions, and in matches of the content script (the tap reads x.com only)`,
      'Adding a host later switches the extension off until the reader agrees: ship it with the adapter.',
    ],
  };
}
