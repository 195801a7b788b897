/**
 * Statements of every kind about groups of every kind. One sentence, many groups: the decision must hang on what is said,
 * not on who is named. `{}` is the group.
 */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/engine/classifier';

const GROUPS = [
  'women',
  'trans people',
  'gay people',
  'black people',
  'disabled people',
  'Muslims',
  'Jews',
  'Mexicans',
  'immigrants',
];

const HATEFUL: Readonly<Record<string, readonly string[]>> = {
  contempt: [
    'I hate {}.',
    'I really can’t stand {}',
    '{} disgust me',
    'I am so sick of {}',
    'You know what I hate? {}.',
  ],
  attributes: [
    '{} are stupid',
    'All {} are worthless liars',
    'I think {} are inferior',
    '{} are good for nothing',
  ],
  dehumanising: [
    '{} are vermin',
    '{} are like a plague',
    '{} are not human',
    '{} are no better than animals',
  ],
  denied: [
    '{} don’t belong here',
    'No {} in my street, please',
    '{} should not be allowed to vote',
    'Keep {} out of our schools',
  ],
  threats: [
    'I will kill {}',
    'We’re going to burn all {}',
    'I can’t wait to shoot {}',
    'I’ll make sure that {} die',
  ],
  calls: [
    '{} should be killed',
    'Kill all {}',
    '{} deserve to die',
    'We must wipe out {}',
    'I hope {} get cancer',
    'Death to {}',
  ],
  'in the next sentence': ['{} live here. They are vermin.', 'I saw {} today. They should all be shot.'],
  asked: ['Why are {} so stupid?', 'Can we please just kill all {}?', 'Aren’t {} disgusting?'],
  'with profanity': ['Fuck all {}', 'I fucking hate {}', '{} are fucking scum'],
};

const FAIR: Readonly<Record<string, readonly string[]>> = {
  neutral: [
    '{} work here',
    'My neighbours are {}',
    'There are many {} in this city',
    'I met some {} yesterday',
  ],
  positive: [
    'I love {}',
    '{} are wonderful',
    '{} deserve respect',
    'I fucking love {}',
    'We will fight for {}',
  ],
  negated: [
    '{} are not vermin',
    'I don’t hate {}',
    '{} should not be killed',
    'I would never harm {}',
    '{} don’t deserve this hate',
  ],
  victims: [
    '{} are being attacked',
    'Violence against {} is disgusting',
    'Hate against {} is rising',
    '{} fear being killed',
    'The murder of {} must stop',
  ],
  rejected: [
    'Stop saying that {} are vermin',
    'Anyone who hates {} is an idiot',
    'Saying {} should die is vile',
    'How dare you call {} animals',
    '“{} are scum” is what he said. What a bigot.',
    'I hate people who hate {}',
  ],
  reported: [
    'He said that {} are vermin',
    'They want to kill {}',
    'He was arrested for threatening to kill {}',
  ],
  asked: ['Do {} feel safe here?', 'How can we protect {}?', 'Why are {} hated so much?'],
};

const reads = (template: string, group: string): boolean => {
  const text = template
    .replace('{}', group)
    .replace(/^(“?)([a-z])/, (_, mark: string, c: string) => mark + c.toUpperCase());
  return classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false }).flagged;
};

describe.each(Object.entries(HATEFUL))('hateful: %s', (_, templates) => {
  it.each(templates)('%s', (template) => {
    expect(GROUPS.filter((group) => !reads(template, group))).toEqual([]);
  });
});

describe.each(Object.entries(FAIR))('fair: %s', (_, templates) => {
  it.each(templates)('%s', (template) => {
    expect(GROUPS.filter((group) => reads(template, group))).toEqual([]);
  });
});

it('what is said of things, parties and trades is no hateful conduct', () => {
  const objects = [
    'oranges',
    'Mondays',
    'taxes',
    'Republicans',
    'Democrats',
    'bankers',
    'journalists',
    'socialists',
    'terrorists',
  ];
  for (const template of [
    'I hate {}.',
    '{} are stupid',
    '{} are vermin',
    'I really can’t stand {}',
    '{} are worthless',
  ]) {
    expect(objects.filter((object) => reads(template, object))).toEqual([]);
  }
});
