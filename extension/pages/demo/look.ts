/** Small looks that follow from the data: an avatar's letters and colour. */
import type { DemoAuthor } from './timeline';

/** One colour per party, none for people without one: posts of the same party are seen at a glance. */
const TONES: Readonly<Record<string, string>> = {
  'Lantern Party': 'amber',
  'Kettle Party': 'teal',
  'Heron League': 'blue',
  'Otter League': 'plum',
  'Ladder Union': 'green',
  'Compass Union': 'rust',
};

export const tone = (person: DemoAuthor): string =>
  (person.party && TONES[person.party]) ?? (person.kind ? 'slate' : 'plain');

/** First letters of the first two words that count: no article, no preposition. */
export function initials({ name }: DemoAuthor): string {
  const words = name.replace(/^The /, '').split(' ');
  return words
    .filter((word) => !/^\p{Ll}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
}

/** What stands under a post and on a profile: office, party, and the country unless the office names it. */
export function standing({ office, party, country }: DemoAuthor, noOffice: string): string {
  return [office ?? noOffice, party, office?.includes(country) ? null : country].filter(Boolean).join(' · ');
}
