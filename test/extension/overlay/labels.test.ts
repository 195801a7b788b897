import { describe, expect, it } from 'vitest';
import type { RecordedDecision } from '../../../src/engine';
import { drawLabel, type DrawOptions } from './draw';
import { QUIET, reading } from './support';

const WISH = reading('abusive-behavior/wish-of-harm');
const RECORD: RecordedDecision = {
  id: 'c000',
  statusIds: ['1'],
  handle: 'elda_corvin',
  date: '2019-10-20',
  outcome: 'No violation, no notice.',
  decided: '2019-10-21',
  about: 'A complaint by the opposition.',
  sources: ['The Aldmoor Post, 2019-10-21'],
  texts: [],
};

const LABELS: Record<string, { draw: DrawOptions; kind: string; says: RegExp }> = {
  'notice where the post stays': {
    draw: { read: WISH },
    kind: 'interstitial',
    says: /Under Twitter’s October 2019 rules on abusive behavior, this post might have been covered by a public-interest notice\. Simulated: neither Twitter nor X did this\./,
  },
  'row where the post would not be shown': {
    draw: { read: WISH, surface: 'home-ranked' },
    kind: 'downrank-marker',
    says: /Ranked down: would not be shown here\.\s*Simulated under Twitter’s October 2019 rules on abusive behavior\./,
  },
  'removal, with its red line': {
    draw: { read: reading('self-harm/encouragement') },
    kind: 'tombstone',
    says: /might have been removed\. Simulated: .*Red line 6 of 6: encouraging self-harm\./,
  },
  'weak reading': {
    draw: { read: reading('abusive-behavior/wish-of-harm', { band: 'possible', score: 0.5 }) },
    kind: 'chip',
    says: /May fall under Twitter’s October 2019 rules on abusive behavior \(simulated\)/,
  },
  'excused by a listed context': {
    draw: {
      read: {
        ...reading('violent-threats/intent', { target: { kind: 'public-figure', categories: [] } }),
        contexts: QUIET.contexts.map((one) =>
          one.id === 'public-figures' ? { ...one, result: 'met' } : one,
        ),
      },
    },
    kind: 'excused',
    says: /A rule on violent threats reads on this; excused as a direct interaction with a fellow public figure \(simulated\)/,
  },
  'no rule reads on it': { draw: { read: QUIET }, kind: 'tick', says: /Assessed, no notice · simulated/ },
  'somebody else’s words, neither approved nor rejected': {
    draw: {
      read: { ...QUIET, withheld: reading('abusive-behavior/wish-of-harm', { stance: 'quotation' }).signals },
    },
    kind: 'cannot-tell',
    says: /Cannot tell \(simulated\)\. Missing: whether the author endorses the words/,
  },
  'a video that decides': {
    draw: { read: { ...QUIET, assessed: false, notAssessed: 'media' }, tweet: { media: ['video'] } },
    kind: 'not-assessed',
    says: /Not assessed: video, words alone do not decide \(simulated\)/,
  },
};

describe.each(Object.entries(LABELS))('label: %s', (_name, { draw, kind, says }) => {
  it('is of its kind, says so in words, and offers Why', () => {
    const { root, text, button } = drawLabel(draw);
    expect(root.querySelector('[data-kind]')?.getAttribute('data-kind')).toBe(kind);
    expect(text).toMatch(says);
    expect(button('why')?.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('svg')).not.toBeNull();
  });

  it('says "simulated" and never that Twitter says it', () => {
    for (const options of [
      draw,
      { ...draw, live: false },
      { ...draw, why: true },
      { ...draw, viewed: true },
    ]) {
      const { text } = drawLabel(options);
      expect(text).toMatch(/simulat/i);
      expect(text).not.toMatch(/Twitter (says|said|labelled|labels)\b/i);
    }
  });

  it('opens the story of the decision', () => {
    const { root, button } = drawLabel({ ...draw, why: true });
    const panel = root.querySelector('#why')!;
    expect(panel.hasAttribute('hidden')).toBe(false);
    expect(button('why')!.getAttribute('aria-controls')).toBe('why');
    expect(button('why')!.getAttribute('aria-expanded')).toBe('true');
    expect(panel.textContent).toContain('Elda Corvin (@elda_corvin)');
    expect(panel.textContent).toMatch(/policy 2019-10-15 [0-9a-f]{8}/);
  });
});

describe('the notice', () => {
  it('names the author as text, and offers View, Why and Learn more', () => {
    const { root, button, calls } = drawLabel({ read: WISH });
    expect(root.querySelector('.byline')?.textContent).toBe('Elda Corvin@elda_corvin');
    for (const act of ['view', 'why', 'learn']) button(act)!.click();
    expect(calls).toEqual(['view', 'why', 'learn']);
  });

  it('quotes Twitter’s sentence of 2019 only on invented and documented posts, and marks it', () => {
    const sentence =
      'The Twitter Rules about abusive behavior apply to this Tweet. However, Twitter has determined that it may be in the public’s interest for the Tweet to remain available.';
    const shown = drawLabel({ read: WISH, live: false }).text;
    expect(shown).toContain(sentence);
    expect(shown).toContain('The wording of Twitter’s 2019 notice, simulated here');
    expect(drawLabel({ read: WISH, live: true }).text).not.toContain('Twitter has determined');
  });

  it('puts Twitter’s own decision beside itself where that is known', () => {
    const { text } = drawLabel({ read: WISH, record: RECORD });
    expect(text).toContain('What Twitter itself decided on this post: No violation, no notice.');
  });

  it('becomes a slim bar with the way back and the reason for the dimmed buttons', () => {
    const { text, button, calls } = drawLabel({ read: WISH, viewed: true });
    expect(button('view')).toBeNull();
    button('hide')!.click();
    expect(calls).toEqual(['hide']);
    expect(text).toMatch(
      /Like, reply, repost and share look switched off, as under a 2019 notice; they work\. Simulated\./,
    );
  });

  it('does not speak of switched-off buttons where nothing is limited', () => {
    const { text } = drawLabel({ read: reading('self-harm/encouragement'), viewed: true });
    expect(text).not.toContain('look switched off');
  });

  it('collapsed by the reader does not claim to be ranked down', () => {
    const { text } = drawLabel({ read: WISH, kind: 'downrank-marker', collapsed: true });
    expect(text).toContain('Collapsed: a notice might have covered this.');
    expect(text).not.toContain('Ranked down');
  });
});

describe('hostile text', () => {
  const MARKUP = '<img src=x onerror="boom()"><script>boom()</script>"\'><b>';

  it('in any field is shown as text', () => {
    for (const why of [false, true]) {
      const { root, text } = drawLabel({
        read: WISH,
        why,
        record: { ...RECORD, outcome: MARKUP, about: MARKUP, sources: [MARKUP] },
        tweet: {
          text: `aaaa ${MARKUP}`,
          lang: '"><img>',
          author: {
            id: '1',
            handle: MARKUP,
            name: MARKUP,
            followers: 200_000,
            verified: true,
            badge: 'government',
            office: { title: MARKUP, kind: 'holder' },
          },
        },
      });
      expect(root.querySelector('img, script, b')).toBeNull();
      expect(text).toContain(MARKUP);
    }
  });
});
