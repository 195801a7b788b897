import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openPageChannel, parseBatch } from '../../../extension/content/page-channel';
import { installTap } from '../../../extension/page/tap';
import type { Records } from '../../../src/formats/types';
import { recordsOf } from '../../../src/formats/x-graphql';
import { earlyDocument, fakePage, startPage } from '../../support/fake-page';
import { graphqlUrl, repost, timelineResponse, tweet, tweetEntry } from '../../support/x-json';

const HOME = graphqlUrl('HomeTimeline');
const author = { id: '11', handle: 'MinisterX', followers: 510_445, type: 'Government' } as const;
const inner = tweet({ id: '6', text: 'Hello', author, media: ['photo'], replyTo: 'somebody' });
const response = timelineResponse('HomeTimeline', [
  tweetEntry(repost('5', { id: '12', handle: 'passer_by', followers: 3 }, inner), '5', true),
]);
const genuine = JSON.stringify(recordsOf(response, HOME));

type Loose = Record<string, unknown> & {
  tweets: (Record<string, unknown> & { author: Record<string, unknown> })[];
};
/** The genuine batch with one thing changed. */
function forged(change: (batch: Loose) => void): string {
  const batch = JSON.parse(genuine) as Loose;
  change(batch);
  return JSON.stringify(batch);
}
const first = (batch: Loose) => batch.tweets[0] as Loose['tweets'][number];

/** The name that the channel drew; only a test can overhear it, before the page starts. */
function openOverheard(doc: Document, onRecords: (records: Records) => void): string {
  let name = '';
  const listen = vi.spyOn(doc, 'addEventListener');
  openPageChannel(onRecords, new AbortController().signal, doc);
  name = listen.mock.calls[0]?.[0] ?? '';
  listen.mockRestore();
  return name;
}

describe('the channel', () => {
  test('carries what the tap reads, synchronously and whole', () => {
    const fake = fakePage();
    const heard: Records[] = [];
    openPageChannel((records) => heard.push(records), new AbortController().signal, fake.doc);
    installTap(fake.page);
    fake.load(HOME, response);
    expect(heard).toEqual([recordsOf(response, HOME)]);
  });

  test('ends with its signal', () => {
    const fake = fakePage();
    const onRecords = vi.fn();
    const life = new AbortController();
    openPageChannel(onRecords, life.signal, fake.doc);
    installTap(fake.page);
    life.abort();
    fake.load(HOME, response);
    expect(onRecords).not.toHaveBeenCalled();
  });

  test('an error in what handles the records does not reach the page’s request', () => {
    const fake = fakePage();
    const log = vi.spyOn(console, 'debug').mockReturnValue();
    openPageChannel(() => raise(), new AbortController().signal, fake.doc);
    installTap(fake.page);
    expect(() => fake.load(HOME, response)).not.toThrow();
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('has another name on every page', () => {
    const names = Array.from({ length: 100 }, () => openOverheard(earlyDocument(), () => {}));
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(name.length).toBeGreaterThan(15);
  });
});

describe('a hostile page', () => {
  test('sends 1,000 forged events of every kind: none is accepted, at next to no cost', async () => {
    const fake = fakePage();
    const onRecords = vi.fn();
    openPageChannel(onRecords, new AbortController().signal, fake.doc);
    installTap(fake.page);
    await startPage(fake.doc);
    const names = [
      'public-interest-notice:offer',
      'public-interest-notice:ask',
      'public-interest-notice',
      'message',
      'records',
      '',
      'undefined',
    ];
    const details: unknown[] = [genuine, JSON.parse(genuine), 'guess', null, { toString: () => genuine }];
    const start = performance.now();
    for (const name of names) {
      for (const detail of details) {
        for (let i = 0; i < 1000; i += 1)
          fake.doc.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));
      }
    }
    const each = (performance.now() - start) / (1000 * names.length * details.length);
    expect(onRecords).not.toHaveBeenCalled();
    expect(each).toBeLessThan(1);
  });

  test('even with the name in hand, floods and giants are cut off cheaply', () => {
    const doc = earlyDocument();
    const onRecords = vi.fn();
    const name = openOverheard(doc, onRecords);
    const giant = `{"operation":"${'x'.repeat(10_000_000)}"}`;
    doc.dispatchEvent(new CustomEvent(name, { detail: giant }));
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1) doc.dispatchEvent(new CustomEvent(name, { detail: genuine }));
    expect((performance.now() - start) / 1000).toBeLessThan(1);
    expect(onRecords.mock.calls.length).toBeGreaterThan(0);
    expect(onRecords.mock.calls.length).toBeLessThanOrEqual(300);
  });

  test.each<[string, unknown]>([
    ['an object in place of a string', JSON.parse(genuine)],
    ['no JSON', 'not json'],
    ['JSON that is no batch', '[1,2,3]'],
    ['an unknown key', forged((batch) => (batch['settings'] = { enabled: false }))],
    ['an own __proto__', genuine.replace('{"operation"', '{"__proto__":{"polluted":true},"operation"')],
    ['an own constructor', genuine.replace('{"operation"', '{"constructor":{},"operation"')],
    ['a surface that does not exist', forged((batch) => (batch['surface'] = 'everywhere'))],
    ['an operation with markup', forged((batch) => (batch['operation'] = '<b>Home</b>'))],
    ['a list that is none', forged((batch) => (batch['promoted'] = { length: 1 }))],
    ['too long a list', forged((batch) => (batch['promoted'] = Array.from({ length: 2001 }, () => '1')))],
    [
      'a batch beyond the limit',
      JSON.stringify({ ...(JSON.parse(genuine) as object), operation: 'x'.repeat(2_000_001) }),
    ],
  ])('%s is refused whole', (_name, detail) => {
    expect(parseBatch(detail)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each<[string, (batch: Loose) => void]>([
    ['an id that is no number', (batch) => (first(batch)['id'] = '5; DROP')],
    ['a missing id', (batch) => (first(batch)['id'] = null)],
    ['a giant text', (batch) => (first(batch)['text'] = 'x'.repeat(30_001))],
    ['a text that is an object', (batch) => (first(batch)['text'] = { toString: 'x' })],
    ['an unknown medium', (batch) => (first(batch)['media'] = ['hologram'])],
    ['a fractional date', (batch) => (first(batch)['createdAt'] = 1.5)],
    ['a handle with markup', (batch) => (first(batch).author['handle'] = '<img>')],
    ['negative followers', (batch) => (first(batch).author['followers'] = -1)],
    ['followers as text', (batch) => (first(batch).author['followers'] = '999999')],
    ['a claim to be verified as in 2019', (batch) => (first(batch).author['verified'] = true)],
    [
      'a claim to an office',
      (batch) => (first(batch).author['office'] = { title: 'President', kind: 'holder' }),
    ],
    ['an unknown key', (batch) => (first(batch)['decision'] = 'removal')],
  ])('a tweet with %s is left out, the rest of the batch kept', (_name, change) => {
    const records = parseBatch(forged(change));
    expect(records?.tweets).toEqual([]);
    expect(records?.authors).toHaveLength(1);
    expect(records?.promoted).toHaveLength(1);
  });

  test('whatever it sends, parsing never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (detail) => void parseBatch(detail)),
    );
  });
});

function raise(): never {
  throw new Error('from the handler');
}
