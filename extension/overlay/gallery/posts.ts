/** Invented posts with invented readings: one for every label. */
import october2019 from '../../../assets/policies/2019-10-15.json';
import {
  decide,
  factsOf,
  parsePolicy,
  type Classification,
  type ClauseId,
  type Engine,
  type Signal,
  type Tweet,
} from '../../../src/engine';

const policy = parsePolicy(october2019, '2019-10-15.json');
const model = { sha256: '0'.repeat(64) };

const QUIET: Classification = {
  assessed: true,
  notAssessed: null,
  flagged: false,
  band: 'none',
  signals: [],
  withheld: [],
  contexts: (['public-figures', 'political-issue', 'foreign-policy'] as const).map((id) => ({
    id,
    result: 'unmet',
    spans: [],
    because: 'none',
  })),
};

const span = (text: string, words: string, role: 'target' | 'predicate' | 'stance') => {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length, role }];
};

function reading(
  clause: ClauseId,
  text: string,
  marked: readonly [string, string],
  more: Partial<Signal> = {},
): Classification {
  const signal: Signal = {
    clause,
    score: 0.92,
    band: 'likely',
    stance: 'asserted',
    target: { kind: 'private-person', categories: [] },
    spans: [
      ...span(text, marked[0], 'target'),
      ...span(text, marked[1], 'predicate'),
      ...span(text, 'I hope', 'stance'),
    ],
    cap: 'cover',
    because: [],
    ...more,
  };
  return { ...QUIET, flagged: true, band: signal.band, signals: [signal] };
}

const ILL =
  'I hope the clerk who leaked our budget falls badly ill this winter. He knows what he did to Aldmoor.';
const HARM = 'To the boy who booed me today: nobody would miss you. Do us a favour and end it.';
const MAYBE = 'Somebody ought to teach that baker a lesson he will feel in his bones.';
const TALK = 'If Minister Pellam signs this, I will personally break his legs in the debate tomorrow.';
const CALM = 'The bridge over the Elm opens on Monday. Thank you to everyone who built it.';
const CITED = '“May the miller lose his sight,” it said on the wall this morning.';

export interface GalleryPost {
  readonly name: string;
  readonly text: string;
  readonly read: Classification;
  readonly media?: Tweet['media'];
  readonly recorded?: boolean;
}

export const POSTS: readonly GalleryPost[] = [
  {
    name: 'notice',
    text: ILL,
    read: reading('abusive-behavior/wish-of-harm', ILL, ['the clerk', 'falls badly ill']),
  },
  {
    name: 'notice, recorded',
    text: ILL,
    recorded: true,
    read: reading('abusive-behavior/wish-of-harm', ILL, ['the clerk', 'falls badly ill']),
  },
  {
    name: 'removal',
    text: HARM,
    read: reading('self-harm/encouragement', HARM, ['the boy who booed me', 'end it']),
  },
  {
    name: 'chip',
    text: MAYBE,
    read: reading('abusive-behavior/wish-of-harm', MAYBE, ['that baker', 'feel in his bones'], {
      band: 'possible',
      score: 0.48,
    }),
  },
  {
    name: 'excused',
    text: TALK,
    read: {
      ...reading('violent-threats/conditional', TALK, ['Minister Pellam', 'break his legs'], {
        target: { kind: 'public-figure', categories: [] },
      }),
      contexts: QUIET.contexts.map((one) => (one.id === 'public-figures' ? { ...one, result: 'met' } : one)),
    },
  },
  { name: 'tick', text: CALM, read: QUIET },
  {
    name: 'cannot tell',
    text: CITED,
    read: {
      ...QUIET,
      withheld: reading('abusive-behavior/wish-of-harm', CITED, ['the miller', 'lose his sight'], {
        stance: 'quotation',
      }).signals,
    },
  },
  {
    name: 'not assessed',
    text: 'Watch what they did.',
    media: ['video'],
    read: { ...QUIET, assessed: false, notAssessed: 'media' },
  },
];

export function tweetOf(post: GalleryPost, index: number): Tweet {
  return {
    id: String(1184000000000000000n + BigInt(index)),
    text: post.text,
    truncated: false,
    lang: 'en',
    createdAt: Date.UTC(2019, 9, 20),
    author: {
      id: '900000000001',
      handle: 'elda_corvin',
      name: 'Elda Corvin',
      followers: 2_140_300,
      verified: true,
      badge: 'government',
      office: { title: 'Prime Minister of Aldmoor', kind: 'holder' },
    },
    media: post.media ?? [],
    replyTo: null,
    quotedId: null,
  };
}

/** The real policy over the invented readings. */
export function galleryEngine(post: GalleryPost): Engine {
  const facts = (tweet: Tweet) => factsOf(tweet, null, post.read);
  return {
    version: '0.0.0',
    policies: [policy],
    defaultPolicy: policy,
    model,
    roster: null,
    classify: () => post.read,
    facts,
    decide: (tweet) => ({
      decision: decide(policy, facts(tweet), { mode: 'what-if', model }),
      facts: facts(tweet),
      policy,
    }),
    prepare: () => true,
    recordFor: () =>
      post.recorded
        ? {
            id: 'g1',
            statusIds: [],
            handle: 'elda_corvin',
            date: '2019-10-20',
            outcome: 'No violation, no notice: the post stayed up.',
            decided: '2019-10-22',
            about: 'A complaint by the Lantern Party.',
            sources: ['The Aldmoor Post, 2019-10-22'],
            texts: [],
          }
        : null,
  };
}
