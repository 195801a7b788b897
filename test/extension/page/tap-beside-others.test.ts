import { describe, expect, test, vi } from 'vitest';
import { offerName } from '../../../extension/page/handshake';
import { installTap } from '../../../extension/page/tap';
import { fakePage, response, type FakePage } from '../../support/fake-page';
import { body, HOME, tapped } from '../../support/tapped';

describe('the tap beside others', () => {
  /** As control-panel-for-twitter, Blue Blocker and the like wrap it. */
  function patch({ page }: FakePage, seen: string[]): void {
    const { open } = page.XMLHttpRequest.prototype;
    page.XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: Parameters<typeof open>) {
      seen.push(String(args[1]));
      return open.apply(this, args);
    } as typeof open;
    const native = page.fetch;
    page.fetch = (...args) => {
      seen.push(typeof args[0] === 'string' ? args[0] : '');
      return native(...args);
    };
  }

  test.each(['before', 'after'])('works with another extension that wraps %s it', async (order) => {
    const fake = fakePage();
    const seen: string[] = [];
    if (order === 'before') patch(fake, seen);
    const { load, heard } = tapped(fake);
    if (order === 'after') patch(fake, seen);
    fake.answer = (url) => Promise.resolve(response(url, body()));
    load(HOME, body());
    await fake.page.fetch(HOME);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(seen).toEqual([HOME, HOME]);
  });

  test('injected twice has one effect', () => {
    const fake = fakePage();
    installTap(fake.page);
    const { load, heard } = tapped(fake);
    installTap(fake.page);
    load(HOME, body());
    expect(heard).toHaveLength(1);
  });

  test('injected late wraps nothing', () => {
    const fake = fakePage();
    fake.doc.documentElement.append(fake.doc.createElement('head'));
    const { open } = fake.page.XMLHttpRequest.prototype;
    const { fetch } = fake.page;
    tapped(fake);
    expect(fake.page.XMLHttpRequest.prototype.open).toBe(open);
    expect(fake.page.fetch).toBe(fetch);
  });

  test('leaves nothing on window or on the prototypes, and looks as what it wraps', () => {
    const fake = fakePage();
    const names = () => [
      Object.keys(fake.page),
      Object.getOwnPropertyNames(fake.page.XMLHttpRequest.prototype),
      Object.getOwnPropertyNames(globalThis),
    ];
    const { open } = fake.page.XMLHttpRequest.prototype;
    const before = names();
    tapped(fake);
    expect(names()).toEqual(before);
    const wrapped = fake.page.XMLHttpRequest.prototype.open;
    expect([wrapped.name, wrapped.length]).toEqual([open.name, open.length]);
    expect(Function.prototype.toString.call(wrapped)).toContain('[native code]');
  });

  test('shows nothing to a page that later replaces the functions it uses', () => {
    const fake = fakePage();
    let arrived = 0;
    fake.doc.addEventListener('secret', () => (arrived += 1));
    installTap(fake.page);
    offerName(fake.doc, 'secret');
    const seen: unknown[] = [];
    const spy = (...args: unknown[]) => void seen.push(args);
    const { stringify, parse } = JSON;
    const { apply } = Reflect;
    const { dispatchEvent, addEventListener } = EventTarget.prototype;
    const text = stringify(body());
    try {
      JSON.stringify = spy as unknown as typeof stringify;
      JSON.parse = spy as typeof parse;
      Reflect.apply = spy;
      EventTarget.prototype.dispatchEvent = function (event: Event) {
        if (!/^(readystatechange|load)$/.test(event.type)) seen.push(event.type);
        return dispatchEvent.call(this, event);
      };
      Object.assign(fake.page, { CustomEvent: spy });
      Object.defineProperty(Object.prototype, 'bubbles', { configurable: true, get: () => spy('init') });
      fake.load(HOME, text);
    } finally {
      delete (Object.prototype as { bubbles?: unknown }).bubbles;
      Object.assign(JSON, { stringify, parse });
      Reflect.apply = apply;
      Object.assign(EventTarget.prototype, { dispatchEvent, addEventListener });
    }
    expect(arrived).toBe(1);
    expect(seen).toEqual([]);
  });
});
