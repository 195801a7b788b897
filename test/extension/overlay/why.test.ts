import { describe, expect, it } from 'vitest';
import { cutBySpans } from '../../../extension/overlay/why/spans';
import { drawLabel } from './draw';
import { QUIET, reading } from './support';

const WISH = reading('abusive-behavior/wish-of-harm');
const part = (root: HTMLElement, id: string) => root.querySelector(`[data-part="${id}"]`)?.textContent ?? '';

describe('the Why panel', () => {
  it('tells who, on what basis, and each condition with its answer', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    expect(part(root, 'who')).toContain('office on that day: Prime Minister of Aldmoor');
    expect(part(root, 'who')).toContain('2,140,300 followers, more than 100,000');
    expect(root.querySelectorAll('[data-part="who"] .check.met')).toHaveLength(3);
    expect(part(root, 'conditions')).toMatch(/met.*the author’s own statement/);
  });

  it('says what is not known, and holds it against nobody', () => {
    const author = {
      id: '1',
      handle: 'a',
      name: 'A',
      followers: null,
      verified: null,
      badge: null,
      office: { title: null, kind: 'holder' },
    } as const;
    const { root } = drawLabel({ read: WISH, why: true, kind: 'cannot-tell', tweet: { author } });
    expect(root.querySelectorAll('[data-part="who"] .check.unknown')).toHaveLength(2);
    expect(root.querySelector('.lead')?.textContent).toMatch(/unknown is never held against the author/);
  });

  it('marks the words by role in a copy of its own, with a legend', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    const marks = [...root.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marks).toEqual([
      ['stance', 'hope'],
      ['target', 'garbo'],
      ['predicate', 'falls ill'],
    ]);
    expect(root.querySelector('.words blockquote')?.textContent).toBe('hope garbo falls ill soon');
    expect(root.querySelector('figcaption')?.textContent).toMatch(
      /who is meant.*what is said.*how it is meant/,
    );
  });

  it('gives the policy’s sentence, its day, and the version', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    expect(root.querySelector('[data-part="source"] blockquote')?.textContent).toMatch(/“.{10,}”.*20\d\d/s);
    expect(part(root, 'source')).toContain('World Leaders on Twitter: principles & approach');
    expect(part(root, 'source')).toContain('15 October 2019');
  });

  it('tells that the notice was unused by October 2019, and when it was first used', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    const history = part(root, 'history');
    expect(history).toContain('By October 2019 Twitter had not used this notice at all.');
    expect(history).toContain('4 April 2020 (Brazil)');
    expect(history).toContain('29 May 2020');
    expect(history).toContain('This is the rule as written; enforcement was uneven.');
  });

  it('tells what the same words would have meant for an ordinary account', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    expect(part(root, 'ordinary')).toMatch(/might have been removed: the notice exists only for officials/);
  });

  it('names the context that excuses, with the policy’s sentence', () => {
    const read = {
      ...reading('violent-threats/intent', { target: { kind: 'public-figure', categories: [] } }),
      contexts: QUIET.contexts.map((one) =>
        one.id === 'public-figures' ? { ...one, result: 'met' as const } : one,
      ),
    };
    const { root } = drawLabel({ read, why: true });
    expect(part(root, 'context')).toContain('a direct interaction with a fellow public figure');
    expect(root.querySelector('[data-part="context"] blockquote')).not.toBeNull();
  });

  it('names what was presumed because words cannot weigh it', () => {
    const { root } = drawLabel({ read: WISH, why: true });
    expect(part(root, 'outcome')).toContain('the post is of clear public interest: presumed.');
    expect(part(root, 'outcome')).toContain('Switched off under the notice: like, reply, share, Retweet.');
    expect(part(root, 'outcome')).toContain('Explore');
  });

  it('closes by its button and by Escape, and lets other keys alone', () => {
    const { root, calls, button } = drawLabel({ read: WISH, why: true });
    button('close')!.click();
    const press = (key: string) =>
      root
        .querySelector('#why h2')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('j');
    expect(calls).toEqual(['why']);
    expect(press('Escape')).toBe(false);
    expect(calls).toEqual(['why', 'why']);
  });

  it('leaves no slot of a template unfilled', () => {
    for (const live of [true, false])
      for (const read of [WISH, QUIET, reading('private-information/phone')])
        expect(drawLabel({ read, live, why: true }).text).not.toMatch(/\{\w+\}/);
  });
});

describe('cutting a text along its spans', () => {
  const join = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  it('keeps every character, also with overlapping and impossible spans', () => {
    const text = 'they will pay 🗳️ for it';
    const spans = [
      { start: -3, end: 4, role: 'target' as const },
      { start: 2, end: 9, role: 'predicate' as const },
      { start: 8, end: 900, role: 'stance' as const },
    ];
    expect(join(cutBySpans(text, spans))).toBe(text);
    expect(join(cutBySpans('', spans))).toBe('');
  });

  it('shows what is said where it overlaps whom it means', () => {
    const pieces = cutBySpans('abcdef', [
      { start: 0, end: 4, role: 'target' },
      { start: 2, end: 6, role: 'predicate' },
    ]);
    expect(pieces).toEqual([
      { text: 'ab', role: 'target' },
      { text: 'cdef', role: 'predicate' },
    ]);
  });
});
