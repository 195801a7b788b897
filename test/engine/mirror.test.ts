/** The same words about somebody else: which names are exchanged, which stay, and what a disagreeing mirror does to a label. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askMirrors,
  createEngine,
  mirror,
  type Classification,
  type MirrorAxis,
  type Signal,
  type Tweet,
} from '../../src/engine/index';
import { mirrorsAsked } from '../../src/engine/mirror';

const first = (text: string, axis: MirrorAxis): string | undefined => mirror(text, { axes: [axis] })[0]?.text;
const ALL: MirrorAxis[] = [
  'party',
  'politician',
  'country',
  'religion',
  'ethnicity',
  'race',
  'gender',
  'orientation',
];

describe('names of one axis are exchanged for names of equal kind', () => {
  it.each<[MirrorAxis, string, string]>([
    ['religion', 'Every Muslim here, and the mosque.', 'Every Christian here, and the church.'],
    ['religion', 'Two Jewish bakers and a Jew from Leeds.', 'Two Muslim bakers and a Muslim from Leeds.'],
    ['country', 'Send the Mexicans back to Mexico.', 'Send the Canadians back to Canada.'],
    ['country', 'The Chinese and a Chinese cook.', 'The Irish and an Irish cook.'],
    ['race', 'Black women and the black community.', 'White women and the white community.'],
    ['ethnicity', 'A Kurdish village and its Kurds.', 'An Arab village and its Arabs.'],
    ['orientation', 'Gay men were not invited.', 'Straight men were not invited.'],
    ['party', 'The Democratic senator beat two Democrats.', 'The Republican senator beat two Republicans.'],
    ['politician', 'Donald Trump said it. Trump lies.', 'Barack Obama said it. Obama lies.'],
    ['politician', 'Senator Halloway lied. Ask Halloway.', 'Senator Marwick lied. Ask Marwick.'],
    ['politician', '@JoeBiden, resign!', '@realDonaldTrump, resign!'],
    ['gender', 'She told him that her sister saw her.', 'He told her that his brother saw him.'],
  ])('%s: %s', (axis, text, expected) => {
    expect(first(text, axis)).toBe(expected);
  });

  it('keeps capitals, hashtags and possessives, and makes the article agree', () => {
    expect(first('MUSLIMS, muslims, a Muslim’s shop, #MuslimsOut', 'religion')).toBe(
      'CHRISTIANS, christians, a Christian’s shop, #ChristiansOut',
    );
    expect(first('A Nigerian and an Iranian', 'country')).toBe('A Mexican and a Canadian');
    expect(first('An Italian cook', 'country')).toBe('A Mexican cook');
    expect(first('AN ITALIAN COOK', 'country')).toBe('A MEXICAN COOK');
  });

  it('keeps two names apart that stand beside each other', () => {
    expect(first('Muslims and Christians share it', 'religion')).toBe('Christians and Muslims share it');
    expect(first('Democrats against Republicans', 'party')).toBe('Republicans against Democrats');
  });

  it('takes a group that only the word lists know', () => {
    expect(first('Three Zambians came', 'country')).toBe('Three Mexicans came');
  });
});

describe('what hangs on the very word stays', () => {
  it.each([
    ['fixed names', 'The White House, Black Friday, the Indian Ocean and the Democratic Republic of Congo'],
    ['bodies', 'The Islamic State and the Irish Republican Army met the Muslim Brotherhood'],
    ['first names', 'Christian Walkley and Jordan Ames spoke after Israel Tobin'],
    ['names with two meanings', 'Jordan, Georgia and the republic agreed, and turkey was served'],
    ['words for things', 'A black coat, a white wall, a straight road and a conservative estimate'],
    ['languages', 'She speaks Polish'],
    ['what was done to one group', 'The Holocaust took six million Jews'],
    ['slurs and insults made for one gender', 'That bitch thinks she owns the road'],
    ['who somebody is', 'A trans woman read her poem'],
    ['status, work and origin', 'Immigrants, nurses and teachers marched'],
    ['links and addresses', 'https://example.org/muslims and muslims@example.org'],
    ['family of a politician', 'Melania Trump came by'],
  ])('%s', (_, text) => {
    const axes = text.startsWith('She speaks') ? ALL.filter((axis) => axis !== 'gender') : ALL;
    expect(mirror(text, { axes }).map((made) => made.text)).toEqual([]);
  });

  it('does not call a known person by the other pronoun', () => {
    expect(first('Hillary Clinton lost her notes', 'gender')).toBeUndefined();
  });

  it('exchanges a handle only for one that is known as well', () => {
    const isPublicHandle = (handle: string): boolean => handle === 'joebiden' || handle === 'tedcruz';
    expect(mirror('@JoeBiden resign', { isPublicHandle })[0]?.text).toBe('@tedcruz resign');
  });
});

describe('mirrors are bounded and exact', () => {
  const TEXT = 'A Muslim, a Pole and a black man met Obama and the Democrats in Kenya, she said.';

  it('gives at most four, all different, none the text itself', () => {
    const texts = mirror(TEXT).map(({ text }) => text);
    expect(texts).toHaveLength(4);
    expect(new Set([...texts, TEXT]).size).toBe(5);
    expect(mirror(TEXT)).toEqual(mirror(TEXT));
  });

  it('gives none where nothing can be exchanged', () => {
    expect(mirror('The budget meeting is on Monday.')).toEqual([]);
    expect(mirror('')).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    const word = fc.constantFrom(
      'a',
      'an',
      'Muslim',
      '#Poles',
      '@JoeBiden',
      'her',
      'Senator',
      'Black',
      'people',
      "'s",
      '“',
      '😀',
      'Le',
      'Pen',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const made of mirror(text)) expect(made.text).not.toBe(text);
        },
      ),
    );
  }, 60_000);

  it('lists every change with its place in the text', () => {
    for (const { text, changes } of mirror(TEXT, { most: 50 })) {
      let made = '';
      let done = 0;
      for (const { from, to, span } of changes) {
        expect(TEXT.slice(span.start, span.end)).toBe(from);
        made += TEXT.slice(done, span.start) + to;
        done = span.end;
      }
      expect(made + TEXT.slice(done)).toBe(text);
      expect(changes.length).toBeGreaterThan(0);
    }
  });
});

describe('a likely label asks its mirrors', () => {
  const signal = (clause: Signal['clause'], band: Signal['band'] = 'likely'): Signal => ({
    clause,
    score: band === 'likely' ? 0.9 : 0.5,
    band,
    stance: 'asserted',
    target: { kind: 'protected-group', categories: ['religion'] },
    spans: [],
    cap: 'cover',
    because: ['violence'],
  });
  const reading = (...signals: Signal[]): Classification => ({
    assessed: true,
    notAssessed: null,
    flagged: signals.length > 0,
    band: signals.some(({ band }) => band === 'likely') ? 'likely' : signals.length > 0 ? 'possible' : 'none',
    signals,
    withheld: [],
    contexts: [],
  });
  const WISH = 'hateful-conduct/wish-of-harm';

  it('becomes possible, and says so, where one of them does not agree', () => {
    const asked = askMirrors(reading(signal(WISH)), () => [
      reading(signal(WISH)),
      reading(signal(WISH, 'possible')),
    ]);
    expect(asked.band).toBe('possible');
    expect(asked.signals[0]).toMatchObject({
      band: 'possible',
      score: 0.69,
      mirrors: { asked: 2, agreed: 1 },
    });
    expect(asked.signals[0]?.because).toEqual(['violence', 'mirror-disagrees']);
  });

  it('stays where all agree', () => {
    const asked = askMirrors(reading(signal(WISH)), () => [reading(signal(WISH))]);
    expect(asked.signals[0]).toMatchObject({ band: 'likely', score: 0.9, mirrors: { asked: 1, agreed: 1 } });
  });

  it('stays where nothing can be exchanged', () => {
    const plain = reading(signal(WISH));
    expect(askMirrors(plain, () => [])).toBe(plain);
  });

  it('is judged on its own clause, beside others that stay', () => {
    const INTENT = 'violent-threats/intent';
    const asked = askMirrors(reading(signal(INTENT), signal(WISH)), () => [reading(signal(INTENT))]);
    expect(asked.signals.map(({ band }) => band)).toEqual(['likely', 'possible']);
    expect(asked.band).toBe('likely');
  });

  it('asks nobody about ordinary texts, weaker labels, and clauses that hang on the very group', () => {
    const never = (): never => {
      throw new Error('mirrors were read');
    };
    expect(() => {
      askMirrors(reading(), never);
      askMirrors(reading(signal(WISH, 'possible')), never);
      askMirrors(reading(signal('hateful-conduct/slurs-and-tropes')), never);
    }).not.toThrow();
  });

  it('is not asked about very long posts, which would take several times as long to read', () => {
    expect([280, 1001, 5001].map(mirrorsAsked)).toEqual([4, 1, 0]);
    expect(mirror('Muslims came.', { most: 0 })).toEqual([]);
  });

  it('is asked in the engine that every shell uses', () => {
    const model = fs.readFileSync('assets/model/model.json', 'utf8');
    const engine = createEngine({ policies: [], roster: null, record: { decisions: [] }, model });
    const tweet: Tweet = {
      id: null,
      text: 'I will shoot every Muslim who comes to our market.',
      truncated: false,
      lang: 'en',
      createdAt: null,
      author: {
        id: null,
        handle: null,
        name: null,
        followers: null,
        verified: null,
        badge: null,
        office: null,
      },
      media: [],
      replyTo: null,
      quotedId: null,
    };
    const likely = engine.classify(tweet).signals.filter(({ band }) => band === 'likely');
    expect(likely.length).toBeGreaterThan(0);
    expect(likely.every(({ mirrors }) => mirrors?.asked === 4 && mirrors.agreed === 4)).toBe(true);
  });
});
