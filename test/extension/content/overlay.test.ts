import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { profileData } from '../../support/x-dom';
import { OFFICIAL, ORDINARY } from '../overlay/support';
import {
  article,
  BAD,
  beforePaint,
  drawn,
  GOOD,
  quoteBlock,
  records,
  reuse,
  settingsWith,
  stage,
  tweet,
  type Stage,
} from './site';

let now: Stage | null = null;
const open = (options: Parameters<typeof stage>[0] = {}): Stage => (now = stage(options));

beforeEach(() => {
  window.location.href = 'https://x.com/home';
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});
afterEach(() => {
  now?.end();
  vi.restoreAllMocks();
});

const ID = '1184000000000000001';
const bad = tweet({ id: ID, text: BAD });
const show = async (to: Stage, element: HTMLElement) => {
  to.list.append(element);
  await beforePaint();
  return element;
};

describe('a tweet by an official', () => {
  it('is covered before the next frame where a rule reads on it', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    expect(drawn(element).kind).toBe('interstitial');
    expect(drawn(element).text).toContain('might have been covered by a public-interest notice');
    expect(page.asked).toEqual([BAD]); // decided once, when the data came
  });

  it('is one row where it would not be shown', async () => {
    const page = open();
    page.overlay.receive(records([bad], { surface: 'home-ranked' }));
    expect(drawn(await show(page, article({ id: ID, text: BAD }))).kind).toBe('downrank-marker');
  });

  it('gets a tick where nothing reads on it', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: GOOD })]));
    expect(drawn(await show(page, article({ id: '7', text: GOOD }))).kind).toBe('tick');
  });

  it('is labelled when the data comes after the page has shown it', async () => {
    const page = open();
    const element = await show(page, article({ id: ID, text: BAD }));
    expect(drawn(element).host).toBeNull();
    page.overlay.receive(records([bad]));
    expect(drawn(element).kind).toBe('interstitial');
  });

  it('is labelled when the missing facts about its author come later', async () => {
    const page = open();
    const author = { ...OFFICIAL, followers: null };
    page.overlay.receive(records([{ ...bad, author }]));
    const element = await show(page, article({ id: ID, text: BAD }));
    expect(drawn(element).host).toBeNull();
    expect(page.overlay.state().counts.cannotTell).toBe(1);
    page.overlay.receive(records([], { authors: [OFFICIAL] }));
    expect(drawn(element).kind).toBe('interstitial');
  });

  it('is decided again when its words change', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: 'hope garbo', truncated: true })]));
    const element = await show(page, article({ id: '7', text: 'hope garbo' }));
    expect(drawn(element).kind).toBe('tick');
    const words = element.querySelector('[data-testid="tweetText"]')!;
    words.textContent = BAD;
    await beforePaint();
    expect(drawn(element).kind).toBe('interstitial');
    words.firstChild!.nodeValue = GOOD;
    await beforePaint();
    expect(drawn(element).kind).toBe('tick');
  });

  it('keeps nothing of ours on X’s nodes but one attribute and one element without children', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const plain = article({ id: ID, text: BAD });
    const before = plain.cloneNode(true) as HTMLElement;
    const element = await show(page, plain);
    const { host } = drawn(element);
    expect(host!.childNodes).toHaveLength(0);
    expect(host!.getAttributeNames()).toEqual([]);
    host!.remove();
    element.removeAttribute('data-pin');
    expect(element.isEqualNode(before)).toBe(true);
  });
});

describe('a reused element', () => {
  it('loses the old label at once and gets the new decision', async () => {
    const page = open();
    page.overlay.receive(
      records([bad, tweet({ id: '7', text: GOOD, author: ORDINARY }), tweet({ id: '8', text: GOOD })]),
    );
    const element = await show(page, article({ id: ID, text: BAD }));
    reuse(element, { id: '7', text: GOOD, author: ORDINARY });
    await beforePaint();
    expect(drawn(element)).toMatchObject({ kind: null, host: null });
    reuse(element, { id: '8', text: GOOD });
    await beforePaint();
    expect(drawn(element).kind).toBe('tick');
    reuse(element, { id: ID, text: BAD });
    await beforePaint();
    expect(drawn(element).kind).toBe('interstitial');
  });

  it('loses the label also where only the link changes', async () => {
    const page = open();
    page.overlay.receive(records([bad, tweet({ id: '7', text: GOOD, author: ORDINARY })]));
    const element = await show(page, article({ id: ID, text: BAD }));
    element.querySelector('time')!.parentElement!.setAttribute('href', '/elda_corvin/status/7');
    await beforePaint();
    expect(drawn(element).host).toBeNull();
  });

  it('stays opened for the tweet the reader opened, not for the next one', async () => {
    const page = open();
    page.overlay.receive(records([bad, tweet({ id: '9', text: BAD })]));
    const element = await show(page, article({ id: ID, text: BAD }));
    drawn(element).button('view')!.click();
    expect(drawn(element).kind).toBe('viewed-limited');
    reuse(element, { id: '9', text: BAD });
    await beforePaint();
    expect(drawn(element).kind).toBe('interstitial');
    reuse(element, { id: ID, text: BAD });
    await beforePaint();
    expect(drawn(element).kind).toBe('viewed-limited');
  });
});

describe('the reader', () => {
  it('opens, asks why, and covers again; the focus follows, and never comes by itself', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    const focus = () => drawn(element).root!.activeElement?.getAttribute('data-act') ?? null;
    expect(focus()).toBeNull();
    drawn(element).button('view')!.click();
    expect(focus()).toBe('hide');
    drawn(element).button('why')!.click();
    expect(drawn(element).text).toContain('Who');
    drawn(element).button('hide')!.click();
    expect(drawn(element).kind).toBe('interstitial');
    expect(focus()).toBe('view');
  });

  it('reaches the words of a cover by no click that a script made', async () => {
    const page = open({ acceptUntrusted: false });
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    drawn(element)
      .button('view')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(drawn(element).kind).toBe('interstitial');
  });

  it('does not set off X by clicks and keys inside a label', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    const leaked: string[] = [];
    const send = (event: Event) => {
      document.body.addEventListener(event.type, () => leaked.push(event.type), { once: true });
      drawn(element).button('why')!.dispatchEvent(event);
    };
    for (const type of ['click', 'pointerdown', 'touchstart'])
      send(new Event(type, { bubbles: true, composed: true }));
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of ['Enter', ' '])
        send(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    expect(leaked).toEqual([]);
  });

  it('leaves X its shortcuts while the focus is in a label, but for the Escape that closed the panel', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    const reached: string[] = [];
    const hear = ({ key }: KeyboardEvent) => reached.push(key);
    document.addEventListener('keydown', hear);
    const press = (key: string) =>
      drawn(element)
        .button('why')!
        .dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
    drawn(element).button('why')!.click();
    for (const key of ['j', 'Escape', 'k', 'Escape']) press(key);
    document.removeEventListener('keydown', hear);
    expect(reached).toEqual(['j', 'k', 'Escape']);
  });

  it('is decided when the page states the followers after its tweets', async () => {
    const page = open();
    const element = await show(page, article({ id: ID, text: BAD }));
    expect(drawn(element).host).toBeNull();
    document.body.append(
      profileData(document, { handle: OFFICIAL.handle!, id: OFFICIAL.id!, followers: 510_445 }),
    );
    await beforePaint();
    expect(drawn(element).kind).toBe('downrank-marker');
  });

  it('can ask about an ordinary account’s tweet, which is read only then', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: BAD, author: ORDINARY })]));
    const element = await show(page, article({ id: '7', text: BAD, author: ORDINARY }));
    expect(page.asked).toEqual([]);
    expect(page.overlay.openWhy(element.querySelector('time'))).toBe(true);
    expect(page.asked).toEqual([BAD]);
    expect(drawn(element).kind).toBe('asked');
    expect(drawn(element).text).toContain('Why no label');
    element.querySelector('[data-testid="like"]')!.textContent = 'liked';
    await beforePaint();
    expect(drawn(element).kind).toBe('asked');
    drawn(element).button('why')!.click();
    expect(drawn(element).host).toBeNull();
  });

  it('keeps the answer about an ordinary account while the page works on the tweet', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: GOOD, author: ORDINARY, quotedId: ID }), bad]));
    const element = await show(
      page,
      article({ id: '7', text: GOOD, author: ORDINARY, quote: quoteBlock(BAD) }),
    );
    page.overlay.openWhy(element.querySelector('time'));
    element.querySelector('[data-testid="like"]')!.textContent = 'liked';
    await beforePaint();
    expect(drawn(element).kind).toBe('asked');
  });

  it('asks by the menu about the tweet last right-clicked', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: GOOD })]));
    const element = await show(page, article({ id: '7', text: GOOD }));
    expect(page.overlay.openWhy(null)).toBe(false);
    element
      .querySelector('time')!
      .dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect(page.overlay.openWhy(null)).toBe(true);
    expect(drawn(element).text).toContain('Why this label');
    expect(page.overlay.openWhy(document.body)).toBe(false);
  });
});

describe('quoted tweets', () => {
  it('are decided as tweets of their own and covered inside the quote', async () => {
    const page = open();
    const outer = tweet({ id: '7', text: GOOD, author: ORDINARY, quotedId: ID });
    page.overlay.receive(records([outer, bad]));
    const element = await show(
      page,
      article({ id: '7', text: GOOD, author: ORDINARY, quote: quoteBlock(BAD) }),
    );
    const block = element.querySelector('[role="link"]')!;
    expect(drawn(element).host).toBeNull();
    expect(drawn(block).kind).toBe('interstitial');
    expect(page.overlay.state().counts).toMatchObject({ seen: 2, notice: 1 });
  });

  it('leave no label behind when X takes the quote away', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: GOOD, author: ORDINARY, quotedId: ID }), bad]));
    const element = await show(
      page,
      article({ id: '7', text: GOOD, author: ORDINARY, quote: quoteBlock(BAD) }),
    );
    const block = element.querySelector('[role="link"]')!;
    block.remove();
    await beforePaint();
    expect(drawn(block)).toMatchObject({ kind: null, host: null });
  });

  it('lose their cover when the cell shows another tweet', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: GOOD, author: ORDINARY, quotedId: ID }), bad]));
    const element = await show(
      page,
      article({ id: '7', text: GOOD, author: ORDINARY, quote: quoteBlock(BAD) }),
    );
    const block = element.querySelector('[role="link"]')!;
    reuse(element, { id: '8', text: GOOD, author: ORDINARY });
    await beforePaint();
    expect(drawn(block).host).toBeNull();
    expect(element.querySelector('pin-label')).toBeNull();
  });
});

describe('settings', () => {
  const drawnWith = async (settings: Parameters<typeof settingsWith>[0], text = BAD) => {
    const page = open({ settings: settingsWith(settings) });
    page.overlay.receive(records([tweet({ id: ID, text })]));
    return drawn(await show(page, article({ id: ID, text })));
  };
  const rule = (mode: 'off' | 'badge' | 'cover' | 'collapse') => ({
    rules: { ...settingsWith({}).rules, 'abusive-behavior': mode },
  });

  it('a rule switched off draws nothing, not even a tick', async () =>
    expect((await drawnWith(rule('off'))).kind).toBeNull());
  it('a rule as a badge is a chip', async () => expect((await drawnWith(rule('badge'))).kind).toBe('chip'));
  it('a rule collapsed is one row that does not claim to be ranked down', async () => {
    const label = await drawnWith(rule('collapse'));
    expect(label.kind).toBe('downrank-marker');
    expect(label.text).toContain('Collapsed');
  });
  it('ticks can be switched off', async () => {
    const marks = { excused: true, assessed: false, cannotTell: false, notAssessed: false };
    expect((await drawnWith({ marks }, GOOD)).kind).toBeNull();
  });
  it('an account left alone has no label', async () => {
    expect((await drawnWith({ leaveAlone: [{ id: null, handle: 'ELDA_corvin' }] })).kind).toBeNull();
    expect((await drawnWith({ leaveAlone: [{ id: OFFICIAL.id, handle: 'renamed' }] })).kind).toBeNull();
  });
  it('a paused host has no label', async () =>
    expect((await drawnWith({ paused: ['x.com'] })).kind).toBeNull());
  it('as of the date, a tweet older than the policy is not assessed', async () => {
    const page = open({ settings: settingsWith({ dates: 'as-of-date' }) });
    page.overlay.receive(records([tweet({ id: ID, text: BAD, createdAt: Date.UTC(2018, 0, 1) })]));
    expect(drawn(await show(page, article({ id: ID, text: BAD }))).kind).toBeNull();
    expect(page.overlay.state().counts.notAssessed).toBe(1);
  });
  it('an unknown version falls back to the default one', async () =>
    expect((await drawnWith({ policy: '1999-01-01' })).kind).toBe('interstitial'));

  it('take effect on what is drawn already, both ways', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    page.overlay.apply(settingsWith({ enabled: false }));
    expect(drawn(element)).toMatchObject({ kind: null, host: null });
    expect(page.overlay.state()).toMatchObject({ active: false, trouble: null });
    page.overlay.apply(settingsWith({}));
    expect(drawn(element).kind).toBe('interstitial');
    page.overlay.apply(settingsWith(rule('badge')));
    expect(drawn(element).kind).toBe('chip');
  });
});

describe('ordinary accounts', () => {
  it('get nothing, and their words are not read', async () => {
    const page = open();
    page.overlay.receive(records([tweet({ id: '7', text: BAD, author: ORDINARY })]));
    const element = await show(page, article({ id: '7', text: BAD, author: ORDINARY }));
    expect(drawn(element)).toMatchObject({ kind: null, host: null });
    expect(page.asked).toEqual([]);
    expect(page.overlay.state().counts).toMatchObject({ seen: 1, assessed: 0 });
  });

  it('get nothing also where X’s data is missing', async () => {
    const page = open();
    const element = await show(page, article({ id: '7', text: BAD, author: ORDINARY }));
    expect(drawn(element).host).toBeNull();
    expect(page.asked).toEqual([]);
  });
});

describe('what the page may do', () => {
  it('a label taken away is put back, but not for ever', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    drawn(element).host!.remove();
    await beforePaint();
    expect(drawn(element).host).not.toBeNull();
    element.removeAttribute('data-pin');
    await beforePaint();
    expect(drawn(element).kind).toBe('interstitial');
    for (let i = 0; i < 20; i += 1) {
      drawn(element).host?.remove();
      await beforePaint();
    }
    expect(drawn(element).host).toBeNull();
    await new Promise((done) => setTimeout(done, 260));
    expect(drawn(element).host).not.toBeNull();
  });

  it('advertisements are left alone', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const wrapper = document.createElement('div');
    wrapper.setAttribute('data-testid', 'placementTracking');
    const element = article({ id: ID, text: BAD });
    wrapper.append(element);
    await show(page, wrapper);
    expect(drawn(element).host).toBeNull();
    page.overlay.receive(records([tweet({ id: '8', text: BAD })], { promoted: ['8'] }));
    expect(drawn(await show(page, article({ id: '8', text: BAD }))).host).toBeNull();
  });

  it('a badge on the page that contradicts the data makes the office unknown', async () => {
    const page = open();
    const author = { ...OFFICIAL, office: null }; // an official by the data's badge only
    page.overlay.receive(records([{ ...bad, author }]));
    const plain = { ...author, badge: 'none' } as const;
    expect(drawn(await show(page, article({ id: ID, text: BAD, author: plain }))).host).toBeNull();
    expect(drawn(await show(page, article({ id: ID, text: BAD }))).kind).toBe('interstitial');
  });

  it('data about another author than the page shows is not used', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    expect(drawn(await show(page, article({ id: ID, text: BAD, author: ORDINARY }))).host).toBeNull();
  });

  it('labels end when the page ends', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    page.end();
    expect(drawn(element)).toMatchObject({ kind: null, host: null });
    expect(drawn(await show(page, article({ id: ID, text: BAD }))).host).toBeNull();
  });

  it('labels follow the page’s colours and direction', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    const look = () => drawn(element).root!.querySelector<HTMLElement>('.pin')!;
    expect(look().dataset['theme']).toBe('white');
    document.body.style.backgroundColor = 'rgb(21, 32, 43)';
    document.documentElement.dir = 'rtl';
    await beforePaint();
    expect([look().dataset['theme'], look().dir]).toEqual(['dim', 'rtl']);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await beforePaint();
    expect(look().dataset['theme']).toBe('black');
  });
});

describe('when something is wrong', () => {
  it('an error inside the engine leaves the page unharmed and says "error"', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    const page = open({
      read: () => {
        throw new Error('broken');
      },
    });
    expect(() => page.overlay.receive(records([bad]))).not.toThrow();
    const element = await show(page, article({ id: ID, text: BAD }));
    expect(drawn(element)).toMatchObject({ kind: null, host: null });
    expect(page.overlay.state().trouble).toBe('error');
  });

  it('one bad tweet does not cost the others their labels', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    const page = open({
      read: ({ text }) => {
        if (text === GOOD) throw new Error('broken');
        return {
          assessed: true,
          notAssessed: null,
          flagged: false,
          band: 'none',
          signals: [],
          withheld: [],
          contexts: [],
        };
      },
    });
    page.overlay.receive(records([tweet({ id: '7', text: GOOD }), tweet({ id: '8', text: 'fine' })]));
    await show(page, article({ id: '7', text: GOOD }));
    expect(drawn(await show(page, article({ id: '8', text: 'fine' }))).kind).toBe('tick');
  });

  it('switches itself off and says so where articles cannot be read, and comes back', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const good = await show(page, article({ id: ID, text: BAD }));
    const broken = Array.from({ length: 6 }, () => {
      const element = document.createElement('article');
      element.setAttribute('data-testid', 'tweet');
      return element;
    });
    page.list.append(...broken);
    await beforePaint();
    expect(page.overlay.state()).toMatchObject({ active: false, trouble: 'articles-unreadable' });
    expect(drawn(good).host).toBeNull();
    for (let i = 10; i < 80; i += 1)
      page.list.append(article({ id: String(i), text: GOOD, author: ORDINARY }));
    await beforePaint();
    good.querySelector('time')!.textContent = 'now';
    await beforePaint();
    expect(page.overlay.state().trouble).toBeNull();
    expect(drawn(good).kind).toBe('interstitial');
  });

  it('says where X’s data does not arrive', async () => {
    const page = open();
    for (let i = 0; i < 9; i += 1)
      await show(page, article({ id: String(i + 1), text: GOOD, author: ORDINARY }));
    expect(page.overlay.state().trouble).toBe('no-page-data');
  });
});

describe('what the popup and the badge are told', () => {
  it('counts each tweet once and names the page’s account', async () => {
    window.location.href = `https://x.com/elda_corvin/status/${ID}`;
    const told: unknown[] = [];
    const page = open({ onChange: (state) => told.push(state) });
    page.overlay.receive(
      records([bad, tweet({ id: '7', text: GOOD }), tweet({ id: '8', text: GOOD, author: ORDINARY })], {
        surface: 'permalink',
      }),
    );
    const focused = article({ id: ID, text: BAD });
    focused.setAttribute('tabindex', '-1');
    await show(page, focused);
    await show(page, article({ id: ID, text: BAD }));
    await show(page, article({ id: '7', text: GOOD }));
    await show(page, article({ id: '8', text: GOOD, author: ORDINARY }));
    const state = page.overlay.state();
    expect(state.counts).toMatchObject({ seen: 3, assessed: 2, notice: 1 });
    expect(state).toMatchObject({ host: 'x.com', surface: 'permalink', active: true, trouble: null });
    expect(state.account).toEqual({ id: OFFICIAL.id, handle: 'elda_corvin' });
    await new Promise((done) => setTimeout(done, 450));
    expect(told).toEqual([{ labelled: 1, trouble: false }]);
    page.list.append('more');
    await new Promise((done) => setTimeout(done, 450));
    expect(told).toHaveLength(1);
  });

  it('begins its counts anew at another address', async () => {
    const page = open();
    page.overlay.receive(records([bad]));
    const element = await show(page, article({ id: ID, text: BAD }));
    element.remove();
    window.location.href = 'https://x.com/explore';
    await show(page, article({ id: '8', text: GOOD, author: ORDINARY }));
    expect(page.overlay.state().counts).toMatchObject({ seen: 1, notice: 0 });
  });
});
