/** Statements about a group that no table of phrases knows, and weak candidates, which must flag nothing by themselves. */
import { describe, expect, it } from 'vitest';
import { buildDoc, classify } from '../../../src/engine/classifier';
import { saidOf } from '../../../src/engine/classifier/said-of';
import { stanceOf } from '../../../src/engine/classifier/stance';

const read = (text: string) =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false });
/** What a learned signal could lift: weak candidates that no stance takes back. */
const liftable = (text: string) => {
  const doc = buildDoc(text);
  return saidOf(doc).filter((candidate) => stanceOf(doc, candidate).stance === 'asserted');
};

describe('a plain statement reads on without a phrase of ours', () => {
  it.each([
    [
      'contempt in the author’s own name',
      'Three Albanians moved in and honestly I detest each and every one of them',
    ],
    ['the group first, the refusal behind', 'Gay folk I will never be able to stomach'],
    ['trust refused by everybody', 'Nobody in their right mind would ever hire a Somali'],
    ['worth negated', 'Deaf people are simply not normal and I will not pretend otherwise'],
    ['a place taken away', 'Hindus must be driven out of every village in this valley'],
    ['an equation', 'trans folk = mentally deranged, the lot'],
    ['a comparison with beasts', 'We should treat refugees the way you would treat rats in a cellar'],
    [
      'a name called in the next sentence',
      'They let Muslims into our building. I want these freaks gone by Friday.',
    ],
    ['a question that takes it for granted', 'What kind of idiot marries a Muslim?'],
    [
      'agreement with somebody else’s contempt',
      'My grandfather always said "never trust a Jew" and he was right',
    ],
    ['a denial denied', 'Nobody can deny that Mexicans are lazy'],
  ])('%s', (_, text) => {
    expect(read(text).signals.map(({ clause }) => clause)).toContainEqual(
      expect.stringMatching(/^hateful-conduct\//),
    );
  });

  it('never goes further than possible where only the grammar says so', () => {
    expect(read('trans folk = mentally deranged, the lot').band).toBe('possible');
  });
});

describe('what is not said of the people stays clear', () => {
  it.each([
    [
      'saying it is judged',
      'Saying that disabled people are useless tells me everything about your upbringing',
    ],
    ['a claim is debunked', 'Claims that gay men are predators have been debunked for fifty years'],
    [
      'nobody believes it',
      'Nobody believes anymore that black people are less intelligent, and nobody should',
    ],
    ['tired of hearing it', 'I am tired of hearing that black people are violent every time a shop burns'],
    ['less likely', 'Immigrants are less likely to commit crimes than the rest of us'],
    ['one woman', 'That referee is the most stupid woman I have ever seen on a pitch'],
    ['hunting those who murdered them', 'ISIS murdered Yazidis and Christians. We will hunt them down.'],
    ['the relation of two groups', 'Some worry that the relationships of gay men and lesbians are unstable'],
    ['harm refused', 'No woman should ever be afraid to walk home at night'],
    ['an armour’s gap', 'The chink in their defence was the left back again'],
    ['taken back by one of the group', 'As a card carrying crip I can confirm the ramp is still broken'],
    ['what others do to them', 'Congress treats immigrants like chess pieces and I am sick of it'],
  ])('%s', (_, text) => {
    expect(read(text).signals).toEqual([]);
  });
});

describe('a weak candidate', () => {
  const WEAK = [
    'Jews always seem to end up holding the money in this town, funny that',
    'I cannot look at gay men without thinking of my lunch coming back up',
    'Once the Somalis move in you can tell that a neighbourhood will smell of smoke',
  ];
  it.each(WEAK)('flags nothing by itself and shows whom and what: %s', (text) => {
    const [first] = liftable(text);
    expect(first).toBeDefined();
    expect(first?.points).toBeLessThan(40);
    expect(first?.because[0]).toMatch(/^weak-/);
    expect(first?.targetRange).not.toBeNull();
    expect(read(text).signals).toEqual([]);
  });

  it('never covers more than three fifths of the text', () => {
    for (const text of WEAK) {
      const doc = buildDoc(text);
      for (const { predicateRange: p } of saidOf(doc)) {
        const length = (doc.tokens[p.to - 1]?.end ?? 0) - (doc.tokens[p.from]?.start ?? 0);
        expect([text, length <= text.length * 0.6]).toEqual([text, true]);
      }
    }
  });

  it.each([
    ['praise', 'Proud of the immigrants who kept our hospital running all winter'],
    ['plain description', 'Two Muslim women run the bakery opposite the station'],
    ['an identity', 'My brother is gay and his husband is a dentist'],
    ['oneself', 'As a Muslim I fast and I am still the first one at work'],
    ['policy', 'I voted against the refugee bill because the funding was never explained'],
    ['a regime', 'The Saudi regime must pay for what it did'],
    ['harm suffered', 'Three Muslims were shot on their way home from prayers'],
    ['another’s deed', 'China’s government locks up Uyghurs in camps'],
    ['a ground denied', 'There is no reason to fear Muslims and I never did'],
    ['contempt for a deed', 'I hate how immigrants are treated at that office'],
    ['one person', 'That man is an idiot and his dog is ugly'],
    ['some of them', 'Some women are stupid and some men are stupid, welcome to earth'],
    ['no group at all', 'Bankers should be locked up for what they did to my town'],
  ])('is not handed on: %s', (_, text) => {
    expect(liftable(text)).toEqual([]);
  });
});
