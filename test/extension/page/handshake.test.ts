import { describe, expect, test, vi } from 'vitest';
import { offerName, takeName } from '../../../extension/page/handshake';
import { earlyDocument, startPage } from '../../support/fake-page';

// A hostile page knows the source, so it knows these.
const OFFER = 'public-interest-notice:offer';
const ASK = 'public-interest-notice:ask';

/** Everything a page script can do to be handed a name. */
function askAsPage(doc: Document): string[] {
  const heard: string[] = [];
  doc.addEventListener(OFFER, (event) => heard.push(String((event as CustomEvent).detail)));
  for (let i = 0; i < 1000; i += 1) doc.dispatchEvent(new CustomEvent(ASK));
  return heard;
}

describe('the handshake', () => {
  test('gives the tap the name when the content script runs first', () => {
    const doc = earlyDocument();
    const onName = vi.fn();
    offerName(doc, 'secret');
    takeName(doc, onName);
    expect(onName.mock.calls).toEqual([['secret']]);
  });

  test('gives the tap the name when the tap runs first', () => {
    const doc = earlyDocument();
    const onName = vi.fn();
    takeName(doc, onName);
    offerName(doc, 'secret');
    expect(onName.mock.calls).toEqual([['secret']]);
  });

  test('gives it to one tap only, so that one injected twice acts once', () => {
    const doc = earlyDocument();
    const [first, second] = [vi.fn(), vi.fn()];
    takeName(doc, first);
    takeName(doc, second);
    offerName(doc, 'secret');
    takeName(doc, second);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
  });

  test('bears other extensions that hang elements into the bare root', () => {
    const doc = earlyDocument();
    const onName = vi.fn();
    doc.documentElement.append(doc.createElement('script'), doc.createElement('style'));
    offerName(doc, 'secret');
    doc.documentElement.append(doc.createElement('script'));
    takeName(doc, onName);
    expect(onName).toHaveBeenCalledWith('secret');
  });

  test.each([
    ['is loaded', (doc: Document) => Object.defineProperty(doc, 'readyState', { value: 'complete' })],
    ['has a head', (doc: Document) => doc.documentElement.append(doc.createElement('head'))],
    ['has a body', (doc: Document) => doc.documentElement.append(doc.createElement('body'))],
  ])('does not take place where the page %s already', (_name, make) => {
    const doc = earlyDocument();
    make(doc);
    const onName = vi.fn();
    takeName(doc, onName);
    offerName(doc, 'secret');
    takeName(doc, onName);
    expect(onName).not.toHaveBeenCalled();
    expect(askAsPage(doc)).toEqual([]);
  });

  test('is over after the tap has its name: the page hears nothing', () => {
    const doc = earlyDocument();
    takeName(doc, vi.fn());
    offerName(doc, 'secret');
    expect(askAsPage(doc)).toEqual([]);
  });

  test('is over when the page starts, even if no tap came', async () => {
    const doc = earlyDocument();
    offerName(doc, 'secret');
    await startPage(doc);
    expect(askAsPage(doc)).toEqual([]);
  });

  test('cannot be revived by a page that puts its document back to how it began', async () => {
    const onName = vi.fn();
    const offering = earlyDocument();
    offerName(offering, 'secret'); // no tap came
    const waiting = earlyDocument();
    takeName(waiting, onName); // no content script came
    for (const doc of [offering, waiting]) {
      await startPage(doc);
      doc.head.remove();
      doc.body.remove();
    }
    expect(askAsPage(offering)).toEqual([]);
    const planted = new CustomEvent(OFFER, { detail: 'planted', cancelable: true });
    waiting.dispatchEvent(planted);
    expect(onName).not.toHaveBeenCalled();
    expect(planted.defaultPrevented).toBe(false); // nothing to recognise us by
  });
});
