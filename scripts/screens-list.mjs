/** What docs/screens.md shows: every picture with one sentence. Posts by their key in assets/demo/timeline.json. */

/**
 * One label on its post in the demo timeline. `kind` is what must be drawn there: a picture of anything else is a mistake.
 * @typedef {{ name: string, title: string, hash: string, post: string, kind: string, press: readonly string[], scale: number, says: string }} Label
 */

/** @type {readonly Label[]} */
export const LABELS = [
  {
    name: 'notice',
    title: 'Notice',
    hash: '#/following',
    post: 'wish-lantern',
    kind: 'interstitial',
    press: [],
    scale: 2,
    says: 'A rule reads on the post, its author is in scope, and the post stays where it is shown: it is covered, names the rule, and opens with *View*.',
  },
  {
    name: 'viewed',
    title: 'Notice, opened',
    hash: '#/following',
    post: 'wish-lantern',
    kind: 'interstitial',
    press: ['View'],
    scale: 2,
    says: 'After *View*: a slim bar, and reply, repost, like and share look switched off (they still work).',
  },
  {
    name: 'downrank-marker',
    title: 'Ranked down',
    hash: '#/for-you',
    post: 'wish-lantern',
    kind: 'downrank-marker',
    press: [],
    scale: 2,
    says: 'The same post on a page that ranks: it would not be shown here, so one row stands in its place.',
  },
  {
    name: 'tombstone',
    title: 'Removed',
    hash: '#/following',
    post: 'threat-private',
    kind: 'tombstone',
    press: [],
    scale: 2,
    says: 'A red line: the post would be removed whoever its author is. The row names the line.',
  },
  {
    name: 'chip',
    title: 'May fall under',
    hash: '#/following',
    post: 'vote-police',
    kind: 'chip',
    press: [],
    scale: 2,
    says: 'A weaker reading, or a clause whose precision is not yet measured: nothing is covered.',
  },
  {
    name: 'excused',
    title: 'Excused',
    hash: '#/following',
    post: 'insult-otter',
    kind: 'excused',
    press: [],
    scale: 2,
    says: 'A rule reads on the post, and a context that the policy lists lifts it.',
  },
  {
    name: 'tick',
    title: 'Assessed',
    hash: '#/following',
    post: 'tram',
    kind: 'tick',
    press: [],
    scale: 2,
    says: 'A post by an official in scope on which no rule reads.',
  },
  {
    name: 'cannot-tell',
    title: 'Cannot tell',
    hash: '#/following',
    post: 'quotation',
    kind: 'cannot-tell',
    press: [],
    scale: 2,
    says: 'A fact is missing: here, whether the author endorses the words that are quoted. Off by default.',
  },
  {
    name: 'not-assessed',
    title: 'Not assessed',
    hash: '#/following',
    post: 'video',
    kind: 'not-assessed',
    press: [],
    scale: 2,
    says: 'The post turns on a video, and words alone do not decide. Off by default.',
  },
  {
    name: 'why',
    title: 'Why',
    hash: '#/following',
    post: 'wish-lantern',
    kind: 'interstitial',
    press: ['Why'],
    scale: 1, // long
    says: 'The whole decision: who, which clause, which words, each condition, the sentence it stands on, the version.',
  },
];

/**
 * One page. `folder` below extension/pages; sizes in CSS pixels; `height` null: the whole page; `to`: what stands at the top.
 * @typedef {{ name: string, title: string, folder: string, hash: string, width: number, height: number | null, to: string | null, dark: boolean, direction: 'ltr' | 'rtl', fill: string | null, says: string }} PagePicture
 */

/** @type {PagePicture} */
const PAGE = {
  name: '',
  title: '',
  folder: 'demo',
  hash: '#/following',
  width: 1280,
  height: 1200,
  to: null,
  dark: false,
  direction: 'ltr',
  fill: null,
  says: '',
};
const both = (/** @type {PagePicture} */ page, light = page.name) => [
  { ...page, name: light },
  { ...page, name: `${page.name}-dark`, dark: true },
];

/** @type {readonly (readonly PagePicture[])[]} one row of the page each: one picture, or light beside dark */
export const PAGES = [
  both(
    {
      ...PAGE,
      name: 'demo',
      title: 'Demo timeline',
      says: 'The bundled timeline: invented people, the real overlay, every outcome. Beside it what is drawn, and what can be tried.',
    },
    'demo-light',
  ),
  [
    {
      ...PAGE,
      name: 'demo-narrow',
      title: 'Demo, 360 pixels wide',
      width: 360,
      height: 1000,
      to: '#feed',
      says: 'The labels on a small screen.',
    },
    {
      ...PAGE,
      name: 'demo-rtl',
      title: 'Demo, from right to left',
      width: 1000,
      height: 1100,
      to: '#feed',
      direction: 'rtl',
      says: 'The labels on a page that runs from right to left; the words are still English.',
    },
  ],
  both({
    ...PAGE,
    name: 'popup',
    title: 'Popup',
    folder: 'popup',
    hash: '',
    width: 360,
    height: null,
    says: 'The switch, the figures of the page (here: those of the demo timeline), the rules that are applied.',
  }),
  both({
    ...PAGE,
    name: 'options',
    title: 'Options',
    folder: 'options',
    hash: '',
    width: 1280,
    height: 1240,
    says: 'Per rule: off, badge, cover or collapse, with a sketch of what that draws; beside it the version, how clear a match must be, the small marks, the accounts left alone.',
  }),
  both({
    ...PAGE,
    name: 'welcome',
    title: 'Welcome',
    folder: 'welcome',
    hash: '',
    width: 900,
    height: 850,
    says: 'What opens after installing: what it does, what it does not, simulated, nothing leaves.',
  }),
  both({
    ...PAGE,
    name: 'welcome-labels',
    title: 'Welcome, the labels',
    folder: 'welcome',
    hash: '',
    width: 900,
    height: 1250,
    to: 'h2:text-is("The labels and what they mean")',
    says: 'Every label in a sketch, with what it means.',
  }),
  both({
    ...PAGE,
    name: 'assess',
    title: 'Assess a text',
    folder: 'assess',
    hash: '',
    width: 900,
    height: null,
    fill: 'I hope every striker at the Brackwater docks gets run over on the way home.',
    says: 'Any text, by an author of your choice, decided on the spot.',
  }),
];
