/**
 * Violence and harassment that no turn of phrase names, read by structure: what befalls somebody, what is wished for, who is
 * called on to do what. Each family stands beside ordinary politics in the same words.
 */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';

const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };
const clauses = (text: string): string[] => classify(text, options).signals.map(({ clause }) => clause);
const THREAT = /^violent-threats\//;
const WISH = /^abusive-behavior\/wish-of-harm$/;
const HARASS = /^abusive-behavior\/call-to-harass$/;
const INSULT = /^abusive-behavior\/aggressive-insult$/;
const PRAISE = /^glorification-of-violence\/praise$/;

const FAMILIES: readonly (readonly [name: string, clause: RegExp, texts: readonly string[]])[] = [
  [
    'a threat told as the fate of the one it is made to',
    THREAT,
    [
      'Any inspector who crosses my fence is going to catch a round of buckshot.',
      'Touch the statue and you lose the hand, every one of you students.',
      'The registrar should know that we are coming, that we are armed, and that he will not see Christmas.',
    ],
  ],
  [
    'a wish, whatever the words of longing and of harm',
    WISH,
    [
      'The best thing Bettany Moss could do for this county is catch something fatal.',
      'I would love nothing more than to read that Councillor Drabble was found face down in the canal.',
      'Karma is real, and I cannot wait for the day she puts Sheriff Nunn six feet under.',
      'Shame the stroke did not take him. Maybe the next one will.',
    ],
  ],
  [
    'a call to arms without a blow that is named',
    WISH,
    [
      'Somebody with nothing to lose and a rifle needs to pay the housing minister a visit.',
      'Patriots, the time for ballots is over. Load up, go to the mansion and finish it.',
    ],
  ],
  [
    'a call to harass by its parts',
    HARASS,
    [
      'Turn up wherever the midwife eats, sleeps or prays and scream the names at her.',
      'She sits in the same pew every Sunday. Fill that church and make sure she cannot hear herself think.',
      'Whoever this informer is, hunt him out of the village. No shop should serve him.',
    ],
  ],
  [
    'scorn heaped on one person',
    INSULT,
    ['ugly fat useless cow, thats all you are @beth_m, ugly fat useless disgusting cow'],
  ],
  [
    'praise of a deed that is only alluded to',
    PRAISE,
    ['What that young man did to the minister last night took more guts than parliament has. Statue. Now.'],
  ],
];

const ORDINARY = [
  'I would take a bullet for that woman, thirty years my secretary and never one harsh word.',
  'Every dealer on Keel Street: we are coming for you, with warrants, dogs and a prosecutor who never sleeps.',
  'I hope he dies an old man, in prison, with plenty of years to learn all their names.',
  'Pray for the dead, and for those who may not see the morning.',
  'Anyone who drinks and drives will end up in a coffin, and so will somebody else.',
  'If the hospital closes you will die waiting for the ambulance.',
  'I’d pay good money to see her get flattened in the debate on Thursday.',
  'Make some noise outside City Hall tomorrow at noon, pots, pans, whatever you have got.',
  'Don’t message the referee. Don’t go near his kids. It was a game.',
  'He is a liar, a coward and a disgrace to the office, and in November he will be unemployed.',
  'He bores me to death, that auditor, and I hope he never retires.',
  'She deserves a medal. She ran into a burning school three times.',
  'The man who shot this documentary is my hero.',
  'The museum keeps the rope with which the town hanged its commandant.',
];

describe.each(FAMILIES)('%s', (_name, clause, texts) => {
  it.each(texts)('is read: %s', (text) => {
    expect(clauses(text).filter((id) => clause.test(id))).not.toEqual([]);
  });
});

describe('ordinary politics in the same words', () => {
  it.each(ORDINARY)('is left alone: %s', (text) => {
    expect(clauses(text)).toEqual([]);
  });
});

describe('what is shown is what carried it', () => {
  it.each(FAMILIES.flatMap(([, clause, texts]) => texts.map((text) => [text, clause] as const)))(
    'without the words shown the flag is gone: %s',
    (text, clause) => {
      const signal = classify(text, options).signals.find(({ clause: id }) => clause.test(id));
      const span = signal?.spans.find(({ role }) => role === 'predicate');
      if (span === undefined) throw new Error('no predicate');
      expect((span.end - span.start) / text.length).toBeLessThanOrEqual(0.6);
      const rest = text.slice(0, span.start) + text.slice(span.end);
      expect(clauses(rest).filter((id) => clause.test(id))).toEqual([]);
    },
  );
});

it('one part of violence alone is no flag: only a second signal may lift it', () => {
  expect(clauses('Somebody bring the hammer to the committee room, Doris cannot open the crate.')).toEqual(
    [],
  );
});
