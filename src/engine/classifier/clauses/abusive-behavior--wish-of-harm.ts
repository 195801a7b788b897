/**
 * Wishing or hoping serious harm on a person or group. Twitter, June 2019: "wishes, hopes or expresses a desire for death,
 * serious bodily harm or fatal disease against an individual or group".
 *
 * Not here: wishes of defeat, resignation or jail; what a law should punish with (executing criminals after trial is a
 * demand on the law); things that die, such as bills, hopes and trends.
 */
import { callsToViolence } from '../call-to-violence';
import { incitements } from '../incitement';
import { HARM_MARKS } from '../lexicon/wishes';
import { mayhemOf } from '../mayhem';
import { detectPhrases } from '../phrase-rules';
import { anyWord } from '../phrases';
import { threatsOf } from '../threat';
import type { Candidate, Clause, Doc, Examples } from '../types';
import { WISH_RULES } from '../wish-rules';
import { ownsMore, wishesOf } from '../wished';

/** No word of harm, no wish of harm: the one look that most texts get. */
const HARM_WORD = anyWord(HARM_MARKS);

function detect(doc: Doc): readonly Candidate[] {
  const plain = [
    ...detectPhrases(doc, 'abusive-behavior/wish-of-harm', HARM_WORD, WISH_RULES),
    ...wishesOf(doc),
    ...incitements(doc),
    ...callsToViolence(doc).filter(({ targetRange }) => !ownsMore(doc, targetRange)),
  ];
  // By its parts only where nothing is put plainly, here or as a threat.
  if (plain.length > 0 || threatsOf(doc).length > 0) return plain;
  return mayhemOf(doc).filter(({ clause }) => clause === 'abusive-behavior/wish-of-harm');
}

export const wishOfHarm: Clause = {
  id: 'abusive-behavior/wish-of-harm',
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'Imagine how much better this town would be if Philippa Crane just stopped breathing.',
      why: 'any words of longing, any words of death',
    },
    {
      text: 'I would love nothing more than to read that Otto Breck was found face down in the reservoir.',
      why: 'where somebody is found',
    },
    { text: 'The treasurer belongs at the end of a rope.', why: 'what somebody is due' },
    {
      text: 'Praying the cancer finishes Otto Breck before the voters do.',
      why: 'an illness as the one who acts',
    },
    { text: 'I pray every day for his funeral', why: 'a death wished by its funeral' },
    { text: 'How come nobody has strangled that fool yet?', why: 'a question that asks for it' },
    { text: 'Ned Prowse needs a bullet in the head', why: 'a weapon as what he needs' },
    { text: 'Longing for the day that judge falls under a tram', why: 'a fall that nobody survives' },
    { text: 'I hope you get cancer and die.', why: 'the policy’s own example: a hoped-for fatal disease' },
    {
      text: 'If this group of protesters don’t shut up, they deserve to be shot.',
      why: 'the policy’s own example: a group deserves to be shot',
    },
    {
      text: 'I really hope the senator drops dead before the vote.',
      why: 'an office holder is hoped to die',
    },
    { text: 'Honestly these reporters should be taken out and shot.', why: 'a profession is a group' },
    { text: 'Someone should break his legs so he stops writing.', why: 'somebody is asked to injure' },
    { text: 'I wish they would all drop dead.', why: 'a wish about a group' },
    { text: '@fellow_citizen go die in a fire', why: 'told to die' },
    { text: 'Hoping she never wakes up.', why: 'a negated survival is a wish of death' },
    { text: 'Death to all landlords!', why: 'a slogan against a group of people' },
    { text: 'I hope you don’t survive the winter.', why: 'hope of not surviving' },
    { text: 'Can’t wait until he gets hit by a bus.', why: 'looks forward to an injury' },
    { text: 'People like you deserve a bullet.', why: 'deserve, with a weapon as object' },
    { text: 'Every evening I pray that her train derails.', why: 'what carries her is wished to crash' },
    {
      text: 'Fingers crossed a lorry squashes that traffic officer.',
      why: 'an unusual doer, the victim behind the verb',
    },
    { text: 'May Ottoline Marsh die of something slow and nameless.', why: '"may" with a name' },
    {
      text: 'I hope the entire staff of that museum comes down with something incurable.',
      why: 'a crew of people',
    },
    { text: 'The sooner that referee drops dead the better.', why: 'desired, without "hope"' },
    { text: 'What a pity the shark missed him, pity the bullet missed him too', why: 'regrets a survival' },
    { text: 'Someone should shove this clerk under a tram.', why: 'asks somebody to push him' },
    { text: 'I wish you a long and painful death, Prue.', why: 'a death is wished' },
    { text: 'I hope all you hikers die of thirst.', why: 'dying of something' },
  ],
  nearMiss: [
    {
      text: 'I hope the registrar pulls through, nobody should go into that water in March.',
      why: 'the wish is that he lives',
    },
    { text: 'I would take a bullet for that woman.', why: 'a bullet taken for somebody' },
    { text: 'Some of these bridges deserve a grave warning sign.', why: 'grave as an adjective' },
    { text: 'I pray for her funeral to be a comfort to the family', why: 'mourning' },
    { text: 'Why has nobody fixed this road yet?', why: 'no harm' },
    { text: 'He needs a knife for the bread', why: 'a tool' },
    { text: 'Die already, old printer', why: 'a thing is called' },
    { text: 'I hope this terrible bill dies in committee.', why: 'a bill is nobody' },
    { text: 'I don’t hope you die, I hope you learn.', why: 'the wish is negated' },
    { text: 'Nobody deserves to be shot for protesting.', why: 'a denial that anybody deserves it' },
    { text: 'I hope he loses badly and resigns by Friday.', why: 'defeat and resignation are no harm' },
    { text: 'I hope she goes to jail for the rest of her life.', why: 'jail is a legal penalty' },
    { text: 'Rest in peace, senator. We hope your family finds comfort.', why: 'condolence' },
    { text: 'Get well soon! I hope you don’t suffer long with covid.', why: 'wish of recovery' },
    { text: 'I hope no child ever gets shot at school again.', why: 'a wish that nobody is harmed' },
    { text: 'Everyone should get the flu shot before winter.', why: 'a shot that heals' },
    { text: 'I deserve to meet the man who accuses me.', why: 'deserve without harm' },
    {
      text: 'They hope you die quickly so they need not pay: that is their health plan.',
      why: 'others are said to hope it',
    },
    { text: 'How many more kids must be shot before we act?', why: 'a complaint about harm' },
    { text: 'You deserve to drown in success.', why: 'figurative' },
    { text: 'Every evening I pray that her train is on time.', why: 'a train that arrives' },
    { text: 'I hope your flight goes down as the smoothest ever.', why: 'goes down as' },
    { text: 'We hope that lightning does not strike the tent.', why: 'fear of harm' },
    { text: 'May the committee choke on this 400-page form.', why: 'a figure of speech for annoyance' },
    { text: 'I hope your phone dies before you post again.', why: 'a thing' },
    { text: 'May everyone who died of thirst that year be remembered.', why: 'remembrance' },
    { text: 'What a pity he missed the train.', why: 'nobody is hit' },
    { text: 'The sooner this tax is dead the better.', why: 'a tax is nobody' },
  ],
};
