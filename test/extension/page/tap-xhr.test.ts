import { describe, expect, test } from 'vitest';
import type { FakePage } from '../../support/fake-page';
import { body, HOME, tapped } from '../../support/tapped';
import { GENERATIONS } from '../../support/x-json';

describe('the tap on XMLHttpRequest', () => {
  test.each(GENERATIONS)('passes on the tweets of a %s response', (generation) => {
    const { load, heard } = tapped();
    load(HOME, body(generation));
    expect(heard).toMatchObject([
      {
        operation: 'HomeTimeline',
        surface: 'home-ranked',
        tweets: [
          {
            id: '5',
            text: 'Hello',
            author: { handle: 'MinisterX', followers: 510_445, badge: 'government' },
          },
        ],
      },
    ]);
  });

  test('does so before the page’s own handlers run, so that the decision is there when the page renders', () => {
    const { page, heard } = tapped();
    const request = new page.XMLHttpRequest() as unknown as ReturnType<FakePage['load']>;
    request.open('GET', HOME);
    const at: number[] = [];
    request.onreadystatechange = () => at.push(heard.length);
    request.onload = () => at.push(heard.length);
    request.addEventListener('readystatechange', () => at.push(heard.length));
    request.answer(JSON.stringify(body()));
    expect(at).toEqual([1, 1, 1]);
  });

  test('leaves the response as it was, text and parsed alike', () => {
    const { page, heard } = tapped();
    for (const type of ['', 'text', 'json']) {
      const request = new page.XMLHttpRequest() as unknown as ReturnType<FakePage['load']>;
      request.open('GET', HOME);
      request.responseType = type;
      request.answer(JSON.stringify(body()));
      if (type === 'json') expect(request.response).toEqual(body());
      else expect(request.responseText).toBe(JSON.stringify(body()));
    }
    expect(heard).toHaveLength(3);
  });

  test('reads no body of other addresses, and none that is no text', () => {
    const { page, load, heard } = tapped();
    expect(load('https://x.com/i/api/1.1/jot/client_event.json', body()).reads).toBe(0);
    expect(load('https://example.org/graphql/q/HomeTimeline', body()).reads).toBe(0);
    const request = new page.XMLHttpRequest() as unknown as ReturnType<FakePage['load']>;
    request.open('GET', HOME);
    request.responseType = 'arraybuffer';
    request.answer('{}');
    expect(request.reads).toBe(0);
    expect(heard).toEqual([]);
  });

  test('a request that is opened twice is passed on once', () => {
    const { page, heard } = tapped();
    const request = new page.XMLHttpRequest() as unknown as ReturnType<FakePage['load']>;
    request.open('GET', HOME);
    request.open('GET', HOME);
    request.answer(JSON.stringify(body()));
    expect(heard).toHaveLength(1);
  });

  test.each(['', 'not json', '[]', 'null', '{"errors":[{}]}', '{"data":'])(
    'swallows the answer %o',
    (answer) => {
      const { load, heard } = tapped();
      expect(() => load(HOME, answer)).not.toThrow();
      expect(heard).toEqual([]);
    },
  );

  test('lets the page see its own errors of open, and nobody else’s', () => {
    const { page } = tapped();
    expect(() => new page.XMLHttpRequest().open('THROW', HOME)).toThrow('native error');
    expect(() => page.XMLHttpRequest.prototype.open.call({} as XMLHttpRequest, 'GET', HOME, true)).toThrow(
      TypeError,
    );
  });

  test('reads what the network gave, not what somebody hung on the request', () => {
    const { page, heard } = tapped();
    const request = new page.XMLHttpRequest() as unknown as ReturnType<FakePage['load']>;
    request.open('GET', HOME);
    Object.defineProperty(request, 'responseText', { value: '{"data":"rewritten"}' });
    request.answer(JSON.stringify(body()));
    expect(heard).toHaveLength(1);
  });
});
