import { describe, expect, test, vi } from 'vitest';
import { fakePage, response } from '../../support/fake-page';
import { body, HOME, tapped } from '../../support/tapped';

describe('the tap on fetch', () => {
  test('passes on a response, and the page gets the very promise and response with its body', async () => {
    const fake = tapped();
    const given = response(HOME, body());
    const promise = Promise.resolve(given);
    fake.answer = () => promise;
    const got = fake.page.fetch(HOME);
    expect(got).toBe(promise);
    expect(await got).toBe(given);
    expect(await given.json()).toEqual(body());
    await vi.waitFor(() => expect(fake.heard).toHaveLength(1));
  });

  test('reads the address of a Request and of a URL object', async () => {
    const fake = tapped();
    fake.answer = () => Promise.resolve(response(HOME, body()));
    await fake.page.fetch(new URL(HOME));
    await fake.page.fetch(new Request(HOME));
    await vi.waitFor(() => expect(fake.heard).toHaveLength(2));
  });

  test('touches no other request: a handler on its promise would hide the page’s unhandled rejections', async () => {
    const fake = fakePage();
    const then = vi.fn(Promise.prototype.then);
    Object.assign(fake.page, { Promise: { prototype: { then } } });
    tapped(fake);
    const other = Promise.resolve(response('https://x.com/home', {}));
    fake.answer = () => other;
    expect(fake.page.fetch('https://x.com/home')).toBe(other);
    expect(then).not.toHaveBeenCalled();
    fake.answer = () => Promise.resolve(response(HOME, body()));
    await fake.page.fetch(HOME);
    expect(then).toHaveBeenCalled();
  });

  test('a failing request fails for the page alone', async () => {
    const fake = tapped();
    fake.answer = () => Promise.reject(new TypeError('offline'));
    await expect(fake.page.fetch(HOME)).rejects.toThrow('offline');
    fake.answer = () => {
      throw new TypeError('bad argument');
    };
    expect(() => fake.page.fetch(HOME)).toThrow('bad argument');
    expect(fake.heard).toEqual([]);
  });

  test('bears an answer that is no promise, as another extension may give', () => {
    const fake = tapped();
    fake.answer = () => 'not a promise' as unknown as Promise<Response>;
    expect(fake.page.fetch(HOME)).toBe('not a promise');
  });
});
