/**
 * Misspelt, glued and broken words are told, and ordinary words are left alone: a text about a therapist, a skyline or a
 * Mr Blackburn must never come to speak of rape, of killing or of a people.
 */
import { describe, expect, it } from 'vitest';
import { buildDoc } from '../../../src/engine/classifier';
import { tagsOf } from '../../../src/engine/classifier/lexicon';

const words = (text: string): string =>
  buildDoc(text)
    .tokens.map((token) => token.text)
    .join(' ');
const HARSH = [
  'group-many',
  'group-one',
  'group-with',
  'dehuman',
  'degrade',
  'fear',
  'emote',
  'violence',
  'harm-state',
  'slur',
];

describe('a slip of the finger is read as the word that was meant', () => {
  it.each([
    ['a vowel left out of the name of a group', 'thse muslms', 'these muslims'],
    ['two letters swapped', 'imimgrants', 'immigrants'],
    ['an ordinary word', 'the ballt was conuted', 'the ballot was counted'],
    ['a common word rather than a rare one', 'my firends', 'my friends'],
    ['a swallowed letter', 'they were smashin windows', 'they were smashing windows'],
    ['two words glued', 'she getsraped', 'she gets raped'],
    ['a small word glued', 'kill themall', 'kill them all'],
    ['a capital inside', 'ISISand', 'isis and'],
    ['a gap', 'your self', 'yourself'],
    ['a gap in an ordinary word', 'the elec tion', 'the election'],
  ])('%s: %s', (_, text, read) => {
    expect(words(text)).toBe(read);
  });

  it('capitals of another script among Latin words are read by their looks', () => {
    expect(words('Норе she loses')).toBe('hope she loses');
  });
});

const ORDINARY = `
therapist skyline Blackburn rapeseed painkiller heartburn skillset grapevine scraper drapes classic assess embassy cockpit peacock Hancock
shiitake offshoot troubleshoot overkill roadkill manslaughter slaughterhouse backlash whiplash punchline deadline cutback shortcut crosscut
chairman fireman spokesman Congresswoman statesmanlike germane Germantown romance Romany aroma finish Finnish polish Polish turkey Jordan
muslin mission omission immigrate emigrant migraine blacklist blackout blackberry whiteboard Whitehall greenhouse Jewett jewel jewelry
gaiety Gaylord trance transit transport transform transparent transcript translate womanhood menace mental amend mention
hangar hanger hangout cliffhanger change exchange shotgun snapshot upshot bloodline bloodstream bombastic bombshell
broadband checklist birthright headway pathway mileage upheld updating underpaid unfinished chairmanship honeybee wildfire
Killington Killeen Dickens Cockburn Stabenow Schumer Slaughter Burnham Gunn Boozman Crapo Manchin Cruz Hoyer Shaheen Mucarsel
dash form carp roam craft curtail rally forum diary dairy trial trail united untied casual causal angel angle
coronavirus Medicare WhatsApp broadband teleworking ridership stormwater brownfield cybersecurity microgrid
`
  .trim()
  .split(/\s+/);

describe('an ordinary word, place or name stays what it is', () => {
  it.each(ORDINARY)('%s', (word) => {
    const tokens = buildDoc(`we saw ${word} there`).tokens.slice(2, -1);
    // Cut in two or not: nothing in it may weigh what the word itself does not.
    const own = tagsOf(word.toLowerCase());
    const heavy = tokens.filter(({ tags }) => HARSH.some((tag) => tags.has(tag) && !own.has(tag)));
    expect(heavy.map(({ text }) => text)).toEqual([]);
  });
});

it('parts of a glued word keep their places', () => {
  const text = 'the beautifulday';
  expect(buildDoc(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the',
    'beautiful',
    'day',
  ]);
});
