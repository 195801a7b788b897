import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/engine/classifier';

const stances = (text: string): readonly string[] => {
  const { signals, withheld } = classify(text, {
    lang: 'en',
    hasMedia: false,
    replyTo: null,
    isPublicHandle: () => false,
  });
  return [...signals, ...withheld]
    .filter(({ clause }) => /^(?:hateful|violent|glor)/.test(clause))
    .map(({ stance }) => stance);
};

describe('who says it, and how', () => {
  it.each([
    ['asserted', 'Muslims are vermin.', 'plain'],
    ['asserted', 'I really think Muslims are vermin.', 'opinion'],
    ['asserted', 'Why are Muslims such vermin?', 'a question that takes it for granted'],
    ['asserted', 'Muslims are vermin, right?', 'a tag'],
    ['asserted', "I'm just saying, Muslims are vermin.", 'saying it is doing it'],
    ['asserted', 'I don’t care what you think: Muslims are vermin.', 'a negation of something else'],
    ['asserted', 'No doubt Muslims are vermin.', 'no doubt is none'],
    ['asserted', 'He is right: "Muslims are vermin".', 'approved'],
    ['asserted', '"Muslims are vermin". Well said!', 'approved behind'],
    ['negated', 'Muslims are not vermin.', 'negated'],
    ['negated', 'I do not think that Muslims are vermin.', 'negated thought'],
    ['negated', 'No Muslims are vermin.', 'negated subject'],
    ['quotation', '"Muslims are vermin", from a letter I received.', 'neither approved nor rejected'],
    ['counter-speech', '"Muslims are vermin" is disgusting.', 'rejected'],
    ['counter-speech', 'Stop saying that Muslims are vermin.', 'told to stop'],
    ['counter-speech', 'Anyone who says Muslims are vermin is a bigot.', 'judged'],
    ['counter-speech', 'How dare you say Muslims are vermin!', 'outrage'],
    ['counter-speech', 'It is racist to say that Muslims are vermin.', 'judged in front'],
    ['counter-speech', 'I condemn the claim that Muslims are vermin.', 'condemned'],
    ['counter-speech', 'No one should ever say that Muslims are vermin.', 'nobody should'],
    ['reporting', 'The senator said that Muslims are vermin.', 'reported'],
    ['reporting', 'Muslims are vermin, according to the minister.', 'reported behind'],
    ['reporting', 'They think Muslims are vermin.', 'somebody else’s thought'],
    ['question', 'Are Muslims vermin?', 'a real question'],
    ['hypothetical', 'Even if Muslims are vermin to you, vote.', 'hypothetical'],
    ['figurative', 'I will kill you for that spoiler! lol', 'play'],
  ])('%s: %s (%s)', (stance, text) => {
    expect(stances(text)).toContain(stance);
    if (stance !== 'asserted') expect(stances(text)).not.toContain('asserted');
  });
});
