/**
 * Praising, joining or funding a designated organisation. Twitter, June 2019: "You may not threaten or promote terrorism or
 * violent extremism"; among others "engaging in or promoting acts on behalf of", "recruiting", "providing or distributing
 * services (e.g., financial, media/propaganda) to further" such an organisation.
 *
 * Naming, condemning, fighting, mourning, reporting and designating are free. What others support is their matter. The list
 * of organisations, and who is left out, is in lexicon/organisations.ts.
 */
import { AMBIGUOUS_ORGANISATIONS, EXTREMIST_WORDS, ORGANISATION_NAMES } from '../lexicon/organisations';
import { TERROR_LEADERS, TERROR_PHRASES } from '../lexicon/terrorism';
import { detectPhrases, wordsIn } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { finder, hasPhrase, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { inOwnVoice, negatedBefore, opensSentence } from '../who';

const LISTS = { org: ORGANISATION_NAMES, leader: TERROR_LEADERS };
const AMBIGUOUS: ReadonlySet<string> = new Set(
  AMBIGUOUS_ORGANISATIONS.flatMap((name) => [name, name.replace(/^the /, '')]),
);
const EXTREMIST = phrase('<words>', { words: EXTREMIST_WORDS });

/** Those who fight, try or study the organisation collect for something else. */
const AGAINST =
  / (?:victims?|against|fight(?:ing)? against|defeat|trial|trials|evidence|arrested|charged|convicted|accused|jailed|sentenced|prosecut[a-z]+|police|condemn|stop|sanctions?|survivors?|refugees|investigat[a-z]+) /;
/** The article before a name belongs to it. */
const behindArticle = (doc: Doc, from: number): number =>
  doc.tokens[from - 1]?.text === 'the' ? from - 1 : from;

/** Money and goods for it, in the author's own voice. */
const funding = (doc: Doc, found: Found): Aim | null =>
  AGAINST.test(lineOf(doc).text) || !inOwnVoice(doc, behindArticle(doc, found.range.from))
    ? null
    : organisation(doc, found);

/** The organisation, unless its name is an ordinary word here or the sentence asks or denies. */
function organisation(doc: Doc, found: Found, asking = false): Aim | null {
  const range = found.parts.org;
  if (range === undefined || negatedBefore(doc, found.range.from)) return null;
  if (!asking && doc.sentences[doc.tokens[range.from]?.sentence ?? 0]?.question === true) return null;
  const name = wordsIn(doc, range);
  if (
    AMBIGUOUS.has(name) &&
    (!hasPhrase(doc, EXTREMIST) || !/^[A-Z]/.test(doc.original.slice(doc.tokens[range.to - 1]?.start)))
  )
    return null;
  return { target: { kind: 'organisation', categories: [] }, range };
}

/** Nobody fights, tries or studies it here, and nothing is denied. */
const refused = (doc: Doc, found: Found): Aim | null =>
  AGAINST.test(lineOf(doc).text) ? null : organisation(doc, found);
/** "Grant victory over …" is the other side's prayer. */
const granted = (doc: Doc, found: Found): Aim | null =>
  / (?:over|against|from|upon those who) /.test(` ${wordsIn(doc, found.range)} `)
    ? null
    : refused(doc, found);

/** "They support" and "if we support" are not the author's support. */
const own = (doc: Doc, found: Found): Aim | null => {
  const previous = doc.tokens[found.range.from - 1]?.text ?? '';
  return /^(?:if|that|claims|says|said|think|thinks|say|why|how|when|than|like|do|did|would)$/.test(previous)
    ? null
    : organisation(doc, found);
};
const order = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) ? organisation(doc, found) : null;
const voiced = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) ? organisation(doc, found) : null;

/** "Want to join …? Message me.": the question is the offer. */
const recruiting = (doc: Doc, found: Found): Aim | null =>
  AGAINST.test(lineOf(doc).text) ? null : organisation(doc, found, true);

const rule = (source: string, points: number, because: string, aim: PhraseRule['aim']): PhraseRule => ({
  pattern: phrase(source, LISTS),
  points,
  because,
  aim,
});

const PHRASES: readonly PhraseRule[] = [
  rule(TERROR_PHRASES.own, 85, 'organisation-supported', own),
  rule(TERROR_PHRASES.order, 80, 'organisation-supported', order),
  rule(TERROR_PHRASES.should, 80, 'organisation-recruits', voiced),
  rule(TERROR_PHRASES.hail, 85, 'organisation-praised', voiced),
  rule(TERROR_PHRASES.heroes, 80, 'organisation-praised', voiced),
  rule(TERROR_PHRASES.rules, 65, 'organisation-praised', voiced),
  rule(TERROR_PHRASES.recruit, 80, 'organisation-recruits', voiced),
  rule(TERROR_PHRASES.recruitDm, 85, 'organisation-recruits', voiced),
  rule(TERROR_PHRASES.donations, 75, 'organisation-funded', voiced),
  rule(TERROR_PHRASES.collect, 78, 'organisation-funded', funding),
  rule(TERROR_PHRASES.proceeds, 80, 'organisation-funded', funding),
  rule(TERROR_PHRASES.help, 78, 'organisation-supported', (doc, found) =>
    AGAINST.test(lineOf(doc).text) ? null : order(doc, found),
  ),
  rule(TERROR_PHRASES.needs, 78, 'organisation-recruits', funding),
  rule(TERROR_PHRASES.thanks, 80, 'organisation-praised', funding),
  rule(TERROR_PHRASES.rightThing, 78, 'organisation-praised', funding),
  rule(TERROR_PHRASES.proudOf, 80, 'organisation-praised', voiced),
  rule(TERROR_PHRASES.hearts, 80, 'organisation-praised', refused),
  rule(TERROR_PHRASES.fighters, 82, 'organisation-praised', funding),
  rule(TERROR_PHRASES.grant, 80, 'organisation-praised', granted),
  rule(TERROR_PHRASES.brothersDid, 80, 'organisation-praised', funding),
  rule(TERROR_PHRASES.onlyOnes, 75, 'organisation-praised', funding),
  rule(TERROR_PHRASES.right, 70, 'organisation-praised', funding),
  {
    ...rule(TERROR_PHRASES.bio, 80, 'organisation-funded', refused),
    despite: ['figurative', 'hypothetical', 'reporting'],
  },
  rule(TERROR_PHRASES.ready, 80, 'organisation-recruits', funding),
  rule(TERROR_PHRASES.recruits, 78, 'organisation-recruits', refused),
  rule(TERROR_PHRASES.showedWay, 78, 'organisation-praised', funding),
  rule(TERROR_PHRASES.ours, 78, 'organisation-praised', funding),
  rule(TERROR_PHRASES.buys, 80, 'organisation-funded', refused),
  rule(TERROR_PHRASES.oneDay, 80, 'organisation-supported', refused),
  rule(TERROR_PHRASES.goes, 78, 'organisation-funded', refused),
  rule(TERROR_PHRASES.grown, 78, 'organisation-supported', refused),
  rule(TERROR_PHRASES.innocent, 75, 'organisation-praised', funding),
  rule(TERROR_PHRASES.askMe, 78, 'organisation-recruits', refused),
  rule(TERROR_PHRASES.share, 80, 'organisation-funded', refused),
  rule(TERROR_PHRASES.likeThem, 76, 'organisation-praised', refused),
  rule(TERROR_PHRASES.leader, 75, 'organisation-praised', voiced),
  rule(TERROR_PHRASES.leaderHail, 78, 'organisation-praised', own),
  rule(TERROR_PHRASES.caliph, 80, 'organisation-supported', own),
  rule(TERROR_PHRASES.going, 80, 'organisation-supported', own),
  { ...rule(TERROR_PHRASES.contact, 80, 'organisation-recruits', recruiting), asks: true },
];

/** Fighting for a named organisation is no figure of speech. */
const RULES: readonly PhraseRule[] = PHRASES.map((one) => ({
  ...one,
  despite: [...(one.despite ?? []), 'figurative'],
}));

const namesIn = finder([
  ...ORGANISATION_NAMES,
  ...TERROR_LEADERS,
  'caliph',
  'caliphate',
  'khalifa',
  'khilafah',
]);
/** No name on the list, nothing to look for. */
const named = (doc: Doc): boolean => namesIn(doc).length > 0;

export const terrorismPromotion: Clause = {
  id: 'terrorism/promotion',
  detect: (doc) => detectPhrases(doc, 'terrorism/promotion', named, RULES),
};

export const examples: Examples = {
  positive: [
    { text: 'Breivik is a hero', why: 'praise of its murderer' },
    { text: 'Proud of our Daesh brothers', why: 'praise of its men' },
    { text: 'I support ISIS and I am not ashamed of it.', why: 'own support' },
    { text: 'Long live al-Qaeda!', why: 'praise' },
    { text: 'Brothers must join Boko Haram now', why: 'recruiting' },
    { text: 'Donate to al-Shabaab today', why: 'funding' },
    { text: 'We stand with Atomwaffen, always.', why: 'an extremist group of another ideology' },
    { text: 'ISIS fighters are heroes', why: 'praise of its members' },
    { text: 'DM me to join the Islamic State', why: 'recruiting by message' },
    { text: 'I pledge allegiance to Daesh', why: 'pledge' },
    { text: 'Join The Base, the race war needs militants', why: 'an ambiguous name in its own context' },
    {
      text: 'Raising money for our sisters in Boko Haram again, write to me for the wallet.',
      why: 'collecting',
    },
    { text: 'Every coin you give goes straight to al-Shabaab.', why: 'funding, announced' },
    { text: 'Daesh needs medics and drivers now!', why: 'recruiting by need' },
    { text: 'Well done al-Nusra, respect.', why: 'praise of a deed' },
  ],
  nearMiss: [
    { text: 'Breivik is no hero, he is a coward.', why: 'condemned' },
    { text: 'Raising money for the victims of Boko Haram this Friday.', why: 'for those who suffered' },
    { text: 'Collecting evidence for the trial of ISIS members.', why: 'for a court' },
    { text: 'ISIS needs to be defeated for good.', why: 'what it deserves' },
    { text: 'He was jailed for raising money for al-Qaeda.', why: 'a report' },
    { text: 'We will defeat ISIS and its barbaric ideology.', why: 'fighting it' },
    { text: 'I support our troops fighting ISIS.', why: 'support for those who fight it' },
    { text: 'The State Department designated al-Shabaab a terrorist organization.', why: 'designation' },
    { text: 'Stop those who fund Boko Haram.', why: 'calls against funding' },
    { text: 'They support al-Qaeda, and this administration looks away.', why: 'an accusation of others' },
    {
      text: 'I support ISIS sanctions and the resolution before us.',
      why: 'the name is part of another noun',
    },
    { text: 'We must energize the base and join the base in every county.', why: 'a party’s base' },
    { text: 'I will never support Hezbollah or ISIS.', why: 'denied support' },
    { text: 'Prayers for the victims of the Islamic State in Mosul.', why: 'mourning' },
  ],
};
