import { parseBatch } from '../../extension/content/page-channel';
import { offerName } from '../../extension/page/handshake';
import { installTap } from '../../extension/page/tap';
import type { Records } from '../../src/formats/types';
import { fakePage, type FakePage } from './fake-page';
import {
  graphqlUrl,
  limited,
  timelineResponse,
  tweet,
  tweetEntry,
  type Generation,
  type Json,
} from './x-json';

export const HOME = graphqlUrl('HomeTimeline');
const author = { id: '11', handle: 'MinisterX', followers: 510_445, type: 'Government' } as const;

/** A timeline with one tweet of a government account, in the visibility wrapper. */
export const body = (generation: Generation = 'modern'): Json =>
  timelineResponse('HomeTimeline', [
    tweetEntry(limited(tweet({ id: '5', text: 'Hello', author, generation })), '5'),
  ]);

/** A page with the tap in it, and what the isolated end hears. */
export function tapped(fake: FakePage = fakePage()): FakePage & { heard: Records[] } {
  const heard: Records[] = [];
  fake.doc.addEventListener('secret', (event) => {
    const records = parseBatch((event as CustomEvent<unknown>).detail);
    if (records) heard.push(records);
  });
  installTap(fake.page);
  offerName(fake.doc, 'secret');
  return Object.assign(fake, { heard });
}
