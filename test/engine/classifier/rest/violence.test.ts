import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';
import type { Signal } from '../../../../src/engine/types';

const read = (text: string) =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false });
const find = (text: string, clause: string): Signal | undefined =>
  read(text).signals.find((signal) => signal.clause === clause);
const VIOLENCE = /^(?:violent-threats|glorification-of-violence)\/|^abusive-behavior\/wish-of-harm$/;

describe('who is threatened decides between notice and red line', () => {
  it.each([
    ['We will shoot every reporter who waits at my gate.', 'group'],
    ['I will kill every one of the quarry workers.', 'group'],
    ['Strikers: we will hang you from the bridge.', 'group'],
    ["I'll cut your throats.", 'group'],
    ['I will kill the ferryman.', 'person'],
    ['I will kill that forger Ada Lund.', 'person'],
    ["I'm going to stab the bus driver tonight.", 'person'],
  ] as const)('%s', (text, kind) => {
    const signal = find(text, 'violent-threats/intent');
    expect([text, signal?.band, signal?.target.kind]).toEqual([text, 'likely', kind]);
  });

  it.each([
    'We will bomb Raqqa.',
    'We will bomb Norvale.',
    'We will flatten the Tarvian army.',
    'Our air force will bomb the Tarvian government tonight.',
  ])('a place or a state is never a person, and never more than possible: %s', (text) => {
    const signal = find(text, 'violent-threats/intent');
    expect([text, signal?.band, signal?.target.kind]).toEqual([text, 'possible', 'state']);
  });
});

describe('what is vague, indirect or only wanted is no clear threat', () => {
  it.each([
    'You will be shot.',
    "You're a dead man.",
    'His head on a pike, I will see to it.',
    'We will hunt you down.',
  ])('possible: %s', (text) => {
    expect([text, find(text, 'violent-threats/intent')?.band]).toEqual([text, 'possible']);
  });

  it.each([
    'Shoot them all.',
    'Hang the judge from the gate!',
    "Let's string up the bankers.",
    "I'd love to stab that clerk.",
  ])('a call or a desire is a wish of harm: %s', (text) => {
    expect([
      text,
      find(text, 'violent-threats/intent'),
      find(text, 'abusive-behavior/wish-of-harm')?.band,
    ]).toEqual([text, undefined, 'likely']);
  });
});

it.each([
  ["I'm going to break his legs tonight.", 'break his legs', 'his'],
  ['We will hunt the clerk down and kill him.', 'kill', 'him'],
  ['I shall shoot the ferryman at dawn.', 'shoot', 'the ferryman'],
] as const)('the words of a threat and its victim are shown: %s', (text, predicate, target) => {
  const spans = read(text).signals.flatMap(({ spans: all }) => all);
  const shown = spans.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
  expect(shown).toContain(`target ${target}`);
  expect(shown.some((words) => words.startsWith('predicate') && words.includes(predicate))).toBe(true);
});

it.each([
  ['quotation', '“I will shoot the ferryman.” The colonel on the radio this morning.'],
  ['quotation', 'The gunman’s cousin on air just now: “He is my hero and I’m glad he did it.”'],
])('words between marks are withheld as %s', (stance, text) => {
  const { signals, withheld } = read(text);
  expect([
    signals.filter(({ clause }) => VIOLENCE.test(clause)),
    withheld.map((signal) => signal.stance),
  ]).toEqual([[], [stance]]);
});

describe('ordinary talk of officials is free', () => {
  it.each([
    'We will kill the bill in committee.',
    'We will crush the opposition at the polls.',
    'We will fight for you, and we will win.',
    'We will beat Dr. Smith on Tuesday.',
    'We will hit back with tariffs.',
    'We will strike a deal with the dockers.',
    'We are going to murder them on the dance floor.',
    'I want to kill my boss lol',
    'He said he would break my legs. The police know.',
    'Our troops will hunt down the terrorists.',
    'In 1915 soldiers shot the ferrymen.',
    'The shooter killed nine people before police shot him.',
    'I will skin the rabbit and gut the fish.',
    'The poison will kill the wasps.',
    'We put criminals in prison and we will do it again.',
    'After the bombing we thank the firefighters, true heroes.',
    'On the anniversary of the massacre we honour the men who died.',
    'Reward of $10,000 to anyone who helps find the man who shot the boy.',
    'Anyone who breaks in will be prosecuted.',
    'I will drop you off at the bridge.',
  ])('%s', (text) => {
    const { signals } = read(text);
    expect([
      text,
      signals.filter(({ clause }) => VIOLENCE.test(clause)).map(({ because }) => because),
    ]).toEqual([text, []]);
  });
});
