/**
 * Sexualising somebody without consent. Twitter, June 2019: "unwanted sexual discussion of someone's body; solicitation of
 * sexual acts; any other content that otherwise sexualizes an individual without their consent". Consent cannot be read off
 * a text, so this is never more than a chip, and only phrases aimed at one person count.
 */
import { SEXUAL_PHRASES } from '../lexicon/harassment';
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { entityAt } from '../target';
import { inOwnVoice, negatedBefore, whoIn } from '../who';

/** Speaking about harassment is not harassing. */
const SPEAKS_ABOUT =
  / (?:harassment|harassed|harass|harasses|assault|assaulted|metoo|#metoo|survivors?|victims?|consent|revenge|law|bill|legislation|never|unwanted|unsolicited|inappropriate|creeps|told me|said to me|asked me|texted me|dms like|my wife|my husband|married|anniversary|ethics|shouted at me|wrote to me|messaged me) /;

/** The person at whom it is said: the owner in the phrase, else a mention or "you" anywhere. */
function addressed(doc: Doc, found: Found): Aim | null {
  if (SPEAKS_ABOUT.test(lineOf(doc).text) || negatedBefore(doc, found.range.from)) return null;
  const range = found.parts.who;
  if (range !== undefined) {
    const target = whoIn(doc, range) ?? { kind: 'person' as const, categories: [] };
    return { target, range };
  }
  const mention = doc.tokens.find(({ kind, text }) => kind === 'mention' || /^(?:you|your|ur|u)$/.test(text));
  if (mention === undefined) return null;
  const at = { from: mention.index, to: mention.index + 1 };
  return { target: whoIn(doc, at) ?? { kind: 'person', categories: [] }, range: at };
}

/** Somebody named or spoken to; "would smash" of a cake is nobody. */
function anyone(doc: Doc, found: Found): Aim | null {
  if (SPEAKS_ABOUT.test(lineOf(doc).text) || negatedBefore(doc, found.range.from)) return null;
  for (const { index, kind, text } of doc.tokens) {
    if (kind === 'mention' || /^(?:she|her|you|u|your)$/.test(text))
      return { target: { kind: 'person', categories: [] }, range: { from: index, to: index + 1 } };
    const entity = kind === 'word' ? entityAt(doc, index, 'person') : null;
    if (entity?.target.kind === 'person')
      return { target: { kind: 'person', categories: [] }, range: { from: entity.from, to: entity.to } };
  }
  return null;
}

const own = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) ? addressed(doc, found) : null;

const rule = (source: string, points: number, aim: PhraseRule['aim']): PhraseRule => ({
  pattern: phrase(source),
  points,
  because: 'sexualises-a-person',
  aim,
});

const RULES: readonly PhraseRule[] = [
  rule(SEXUAL_PHRASES.demand, 65, addressed),
  rule(SEXUAL_PHRASES.want, 60, own),
  rule(SEXUAL_PHRASES.bend, 65, own),
  rule(SEXUAL_PHRASES.needs, 65, addressed),
  rule(SEXUAL_PHRASES.sentPic, 65, addressed),
  rule(SEXUAL_PHRASES.smash, 60, anyone),
  rule(SEXUAL_PHRASES.naked, 65, own),
  rule(SEXUAL_PHRASES.body, 60, addressed),
  rule(SEXUAL_PHRASES.nice, 60, addressed),
  rule(SEXUAL_PHRASES.bare, 65, addressed),
  rule(SEXUAL_PHRASES.imagine, 65, own),
  rule(SEXUAL_PHRASES.bet, 60, own),
  rule(SEXUAL_PHRASES.makes, 65, addressed),
  rule(SEXUAL_PHRASES.look, 60, addressed),
  rule(SEXUAL_PHRASES.strip, 60, addressed),
  { ...rule(SEXUAL_PHRASES.price, 65, addressed), asks: true },
  { ...rule(SEXUAL_PHRASES.lap, 62, addressed), asks: true },
  { ...rule(SEXUAL_PHRASES.ask, 60, addressed), asks: true },
  rule(SEXUAL_PHRASES.act, 60, addressed),
];

const CHEAP = anyWord(
  'nude nudes naked noodz tits boobs feet body ass rack nipple nipples dick cock pussy crotch fuck bang ' +
    'shag smash tap nail screw bend motorboat undress undressed lick sleep sex bed underwear panties bra ' +
    'knickers knees face legs clothes pic pics picture pictures photo photos selfie selfies snap snaps video vid picturing imagining imagine thinking think dreaming dreamt dreamed fantasising fantasizing ' +
    'bet betting reckon wonder hard horny wet bothered lips hips curves thighs mouth bum arse top shirt blouse dress skirt skin cleavage tighter shorter sexier charge night hour price lap knee room shower blowjob handjob virgin swallow wearing size eyes job',
);

export const sexualHarassment: Clause = {
  id: 'abusive-behavior/sexual-harassment',
  detect: (doc) => detectPhrases(doc, 'abusive-behavior/sexual-harassment', CHEAP, RULES),
};

export const examples: Examples = {
  positive: [
    { text: '@fellow_citizen send nudes', why: 'a demand at a mentioned person' },
    { text: 'I would love to see you naked', why: 'second person sexualised' },
    { text: '@fellow_citizen what color is your underwear?', why: 'an intimate question' },
    { text: 'nice tits @fellow_citizen', why: 'remark on a body' },
    { text: 'your ass is so hot in that dress', why: 'discussion of a body' },
    { text: '@fellow_citizen I’d love to see her naked', why: 'third person sexualised' },
    { text: '@fellow_citizen show me your boobs', why: 'a demand' },
    {
      text: 'I’d love to see her in bed, her speech was boring',
      why: 'sexualises instead of answering',
    },
    { text: '@fellow_citizen those lips would look better on my lap', why: 'a body, in a fantasy' },
    { text: 'I keep imagining you without those clothes, @fellow_citizen', why: 'a fantasy told to her' },
    { text: '@fellow_citizen send us a selfie in your underwear then', why: 'solicits a picture' },
    {
      text: 'Bet she is fantastic between the sheets @fellow_citizen',
      why: 'speculates on somebody in bed',
    },
  ],
  nearMiss: [
    {
      text: '@fellow_citizen send me a picture of the pothole in your street',
      why: 'a picture of a thing',
    },
    {
      text: 'Been thinking of you in the shower of bad news this week, @fellow_citizen',
      why: 'a figure of speech',
    },
    { text: '@fellow_citizen bet you would be good in a debate', why: 'praise of a skill' },
    { text: 'You look great today, congratulations on the award!', why: 'a compliment' },
    {
      text: 'He texted interns “send nudes”. That is sexual harassment and he must resign.',
      why: 'a report that condemns',
    },
    { text: 'Get your ass to the polls!', why: 'a figure of speech' },
    { text: 'We must protect women from unwanted advances at work.', why: 'policy' },
    { text: 'My new bill punishes sending unsolicited nude pictures.', why: 'legislation' },
    { text: 'I want to nail this interview with you tomorrow.', why: 'figurative' },
    { text: 'Art show: nude figures of the 19th century, come and see.', why: 'art' },
    { text: 'I was told to smile and show some leg. No woman should hear that.', why: 'a survivor speaks' },
  ],
};
