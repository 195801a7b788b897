/** Hateful conduct at individuals, in texting style, and what must stay clear. Texts of our own. */
import { describe, expect, it } from 'vitest';
import { buildDoc, classify } from '../../../../src/engine/classifier';

const read = (text: string, lang: string | null = 'en') =>
  classify(text, { lang, hasMedia: false, replyTo: null, isPublicHandle: (handle) => handle === 'gov_doe' });
const hateful = (text: string) =>
  read(text).signals.filter(({ clause }) => clause.startsWith('hateful-conduct/'));

describe('texting style is read as the words it stands for, each at its own place', () => {
  it.each([
    ['u r late', 'you are late'],
    ['ur a star', "you 're a star"],
    ['take ur hat', 'take your hat'],
    ['im here n ill wait', "i 'm here and i 'll wait"],
    ['doesnt matter', "doesn't matter"],
    ['1 more word', 'one more word'],
    ['some ppl pls', 'some people please'],
    ['come w us', 'come with us'],
    ['tea w/ milk', 'tea with milk'],
    ['going 2 eat', 'going to eat'],
    ['imma go', 'i gonna go'],
  ])('%s', (text, wanted) => {
    const { tokens } = buildDoc(text);
    expect(tokens.map((token) => token.text).join(' ')).toBe(wanted);
    tokens.forEach((token, i) => {
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
    });
  });

  it.each([
    ['my mother is ill and ill will remains', 'my mother is ill and ill will remains'],
    ['Rep. Doe, R-TX, of the U of M', 'rep . doe , r-tx , of the u of m'],
    ['vitamin C n', 'vitamin c n'],
    ['room 2 is free', 'room 2 is free'],
  ])('a look-alike stays: %s', (text, wanted) => {
    expect(
      buildDoc(text)
        .tokens.map((token) => token.text)
        .join(' '),
    ).toBe(wanted);
  });
});

describe('words about a group are aimed at the individual of the text', () => {
  it.each([
    ['@citizen you are a Muslim and all Muslims are terrorists', 'person', ['religion']],
    ['@gov_doe you are a Muslim and all Muslims are terrorists', 'public-figure', ['religion']],
    ['Ms Doe is Romanian, and Romanians are all thieves.', 'person', ['national-origin']],
    ['All Muslims are terrorists.', 'protected-group', ['religion']],
    ['@gov_doe all Muslims are terrorists', 'protected-group', ['religion']],
    ['@citizen you greedy jew', 'person', ['religion']],
    ['Senator Doe is a wetback', 'public-figure', ['ethnicity']],
    ['Wetbacks are everywhere', 'protected-group', ['ethnicity']],
    ['@citizen go back to your own country', 'person', []],
  ])('%s', (text, kind, categories) => {
    const [signal] = hateful(text);
    expect(signal?.target.kind).toBe(kind);
    expect(signal?.target.categories).toEqual(expect.arrayContaining(categories));
  });

  it('the stance is that of the statement, whatever stands before it', () => {
    expect(hateful('@citizen I do not believe that all Muslims are terrorists')).toEqual([]);
    expect(hateful('@citizen saying that all Muslims are terrorists is a lie')).toEqual([]);
  });
});

describe('the trope of going back', () => {
  it.each([
    'Go back to where you came from!',
    'Congresswomen who came from other countries tell us what to do. Why don’t they go back and fix the places from which they came?',
    'If Councillor Doe hates it here she should go back to the country she came from.',
    '@citizen this is not your country and it never will be',
  ])('is likely and a chip at most: %s', (text) => {
    const [signal] = hateful(text);
    expect(signal).toMatchObject({ clause: 'hateful-conduct/slurs-and-tropes', band: 'likely', cap: 'chip' });
    expect(['person', 'group', 'public-figure']).toContain(signal?.target.kind);
  });

  it.each([
    'I want to go back to where I came from, the sea.',
    'Nobody in this house should be told to go back where they came from.',
    'He told her to go back to her own country. Racist to the bone.',
    'Can’t wait to see you go back home for Christmas',
    '@citizen send her back the book please',
  ])('is not meant: %s', (text) => {
    expect(hateful(text)).toEqual([]);
  });
});

describe('misgendering is likely where somebody is singled out', () => {
  it.each([
    'The trans councillor, “Ria” Doe, is a man. He was born Robert.',
    '@citizen ur not a trans woman ur a bloke in a wig',
    'I refuse to call Ria Stone she.',
  ])('%s', (text) => {
    expect(hateful(text)[0]).toMatchObject({
      clause: 'hateful-conduct/misgendering',
      band: 'likely',
      cap: 'chip',
    });
  });
});

describe('what stays clear', () => {
  it.each([
    // Denied, reported, rejected.
    'Muslims are not vermin',
    'If anyone still believes black people are lazy, read this book',
    'A man on the train told me to go back to my country. I was born here.',
    'They called us vermin, then they came for us',
    'Nobody deserves to be called a parasite, least of all Muslims',
    // Neutral and kind.
    'I am a Muslim and proud of it',
    'Old people are lonely this winter',
    'Black men are killed by police. That is a crime.',
    'Why are so many Roma kids left behind?',
    // Reclaimed, and other meanings.
    'We queers are here to stay',
    'Chinese food makes me sick, allergic to soy',
    'The Spanish flu was a plague',
    'The Germans are dangerous from corners',
    'I could kill for a Lebanese breakfast',
    // Things, parties, professions, wrongdoers.
    'Landlords are vermin',
    'Journalists are scum',
    'Nazis are vermin',
    'White supremacists are scum',
    'The regime in Teheran is a cancer',
    // Strong words at nobody.
    'God damn it I am so fucking tired',
    'I hate this stupid printer',
    // Memory.
    'My grandmother survived Auschwitz and taught me to vote.',
    '@citizen the ovens are ready, pizza at 8',
  ])('%s', (text) => {
    expect(hateful(text)).toEqual([]);
  });
});

describe('spelling does not hide a statement', () => {
  it.each([
    'mus1ims are v3rmin',
    'M u s l i m s are vermin',
    'muslimsarevermin',
    'Mulsims are vemrin',
    '#KillAllJews',
    'kill all the g4ys',
    'I h8 gays',
    'I haaate Muslims',
    'Women ... are ... stupid',
  ])('%s', (text) => {
    expect(hateful(text).length).toBeGreaterThan(0);
  });
});

it('another language is not assessed, even where the source calls it English', () => {
  for (const text of [
    'Mañana mismo te voy a matar, y nadie va a encontrar tu cuerpo.',
    'Wir werden euch alle finden und dann seid ihr dran',
  ]) {
    expect(read(text)).toMatchObject({ assessed: false, notAssessed: 'language' });
  }
  expect(read('Viva la revolución! El pueblo unido. We fight on, all of us, tonight.').assessed).toBe(true);
});

it('every signal shows whom and with which words', () => {
  for (const text of [
    'Go back to Africa',
    'hindus r vermin',
    'This town is being overrun by Muslim vermin',
    'Being gay is a disease',
    'Burn down every mosque in this county',
    '@citizen hitler missed one',
  ]) {
    const [signal] = hateful(text);
    expect([text, signal?.spans.map(({ role }) => role).sort()]).toEqual([text, ['predicate', 'target']]);
  }
});
