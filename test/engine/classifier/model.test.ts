/** The learned second signal: the document it comes in, and what it may and may not do to a reading. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDoc, candidatesOf, classify, parseModel, type Candidate } from '../../../src/engine/classifier';
import { adjust, LIFT_FROM, pointsFor } from '../../../src/engine/classifier/model/adjust';
import { featuresOf } from '../../../src/engine/classifier/model/features';
import { encodeWeights, parseHeads, type Head } from '../../../src/engine/classifier/model/format';
import { logistic, wholeRoot } from '../../../src/engine/classifier/model/logistic';
import { wordsSaid } from '../../../src/engine/classifier/model/moved';

const SHIPPED = readFileSync('assets/model/model.json', 'utf8');
const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };

describe('the document', () => {
  const head = (weights: Int8Array, more: object = {}): object => ({
    bits: [2, 1, 1],
    bias: -100,
    scale: 50,
    weights: encodeWeights(weights),
    ...more,
  });
  const empty = new Int8Array(8);
  const text = (more: object, format: unknown = 2): string =>
    JSON.stringify({
      format,
      heads: { hate: head(empty), violence: head(empty), abuse: head(empty), ...more },
    });

  it('without heads is no model', () => {
    expect(parseModel('{"format":1,"heads":{},"note":"none yet"}')).toBeNull();
  });

  it('keeps every weight from -31 to 31', () => {
    const weights = Int8Array.from({ length: 8 }, (_, i) => [-31, -1, 0, 1, 31, 12, -12, 5][i] ?? 0);
    expect(parseHeads(text({ hate: head(weights) }))?.hate.weights).toEqual(weights);
  });

  it.each([
    ['model: not JSON', '{'],
    ['model.heads', '{"format":2}'],
    ['model.format', text({}, 3)],
    ['model.heads.violence', text({ violence: 7 })],
    ['model.heads.hate.bits', text({ hate: head(empty, { bits: [2] }) })],
    ['model.heads.hate.bits[1]', text({ hate: head(empty, { bits: [2, 99, 1] }) })],
    ['model.heads.abuse.bias', text({ abuse: head(empty, { bias: 0.5 }) })],
    ['model.heads.abuse.scale', text({ abuse: head(empty, { scale: 0 }) })],
    ['model.heads.hate.weights: expected 8', text({ hate: head(empty, { weights: 'AAA' }) })],
    ['model.heads.hate.weights: character 3', text({ hate: head(empty, { weights: 'AAA~AAAA' }) })],
  ])('is refused by the name of its field: %s', (message, document) => {
    expect(() => parseModel(document)).toThrow(message);
  });
});

describe('whole numbers', () => {
  it('the logistic table rises from 0 to 1000 and mirrors at 500', () => {
    let last = 0;
    for (let x = -9000; x <= 9000; x += 50) {
      const score = logistic(x);
      expect(score).toBeGreaterThanOrEqual(last);
      expect(Number.isInteger(score)).toBe(true);
      expect(score + logistic(-x)).toBe(1000);
      expect(Math.abs(score - 1000 / (1 + Math.exp(-x / 1000)))).toBeLessThan(5);
      last = score;
    }
  });

  it('the root is the whole part of the exact one', () => {
    for (const n of [0, 1, 2, 3, 4, 15, 16, 17, 65_535, 65_536, 1_000_003, 2 ** 40 - 1])
      expect(wholeRoot(n)).toBe(Math.floor(Math.sqrt(n)));
  });
});

/** Heads that say the same score of every text. */
const flat = (bias: number): Record<'hate' | 'violence' | 'abuse', Head> => {
  const head: Head = { bits: [0, 0, 0], bias, scale: 1, weights: new Int8Array(3) };
  return { hate: head, violence: head, abuse: head };
};
const weak = (text: string, more: Partial<Candidate> = {}): { text: string; candidate: Candidate } => {
  const doc = buildDoc(text);
  const at = (word: string): number => doc.tokens.findIndex((token) => token.text === word);
  return {
    text,
    candidate: {
      clause: 'hateful-conduct/slurs-and-tropes',
      points: 30,
      target: { kind: 'protected-group', categories: ['religion'] },
      targetRange: { from: at('muslims'), to: at('muslims') + 1 },
      predicateRange: { from: at('cheat'), to: at('cheat') + 1 },
      because: ['weak-said'],
      ...more,
    },
  };
};
function moved({ text, candidate }: ReturnType<typeof weak>, score: number): Candidate {
  const doc = buildDoc(text);
  const scores = { hate: score, violence: score, abuse: score };
  const [out] = adjust(doc, [candidate], featuresOf(doc, [candidate]), flat(0), scores);
  return out as Candidate;
}

describe('a weak reading', () => {
  const said = weak('Muslims cheat on this town and everybody knows it');

  it('is lifted to possible where the hate head is clearly for it, never to likely', () => {
    for (let score = LIFT_FROM + 200; score <= 1000; score += 10) {
      const { points, because } = moved(said, score);
      expect(points).toBeGreaterThanOrEqual(40);
      expect(points).toBeLessThan(70);
      expect(because).toContain('model-lifted');
    }
  });

  it('stays as it is below the threshold', () => {
    expect(moved(said, LIFT_FROM - 1)).toEqual(said.candidate);
  });

  it.each([
    'I never said that Muslims cheat on this town and nobody should',
    'He shouted "Muslims cheat on this town" and that is a racist lie',
    'Do Muslims cheat on this town?',
  ])('is never lifted against its stance: %s', (text) => {
    expect(moved(weak(text), 1000).points).toBe(30);
  });

  it('is not lifted where no rule marked it as weak', () => {
    expect(moved(weak(said.text, { because: ['degraded'] }), 1000).points).toBe(30);
  });
});

describe('a plain mention of a group', () => {
  // Heads whose bias says the same of every text.
  const sure = (bias: number) => {
    const head = { bits: [0, 0, 0], bias, scale: 1, weights: 'AAA' };
    return (
      parseModel(JSON.stringify({ format: 2, heads: { hate: head, violence: head, abuse: head } })) ??
      undefined
    );
  };
  const readBy = (bias: number, text: string) => {
    const model = sure(bias);
    return classify(text, { ...options, ...(model === undefined ? {} : { model }) }).signals;
  };
  const said = 'Lesbians came past the harbour twice on that morning';

  it('is the weakest reading of all: only a surer model makes it possible, with target and words', () => {
    const [signal] = readBy(4000, said);
    expect(signal).toMatchObject({ band: 'possible', cap: 'chip', target: { kind: 'protected-group' } });
    expect(signal?.because).toContain('weak-mention');
    expect(signal?.spans.map(({ role }) => role).sort()).toEqual(['predicate', 'target']);
    // Enough for a word that sounds bad, not for none.
    expect(readBy(-200, said)).toEqual([]);
  });

  it.each([
    'The ferry came past the harbour twice on that morning',
    'Never have Lesbians come past the harbour twice on that morning',
    'We lesbians came past the harbour twice on that morning',
    'Do lesbians come past the harbour twice every morning?',
    'Some mexicans came past the border agency twice on that morning',
  ])('says nothing of other words, of oneself, in a denial, a question, or talk of policy: %s', (text) => {
    expect(readBy(8000, text)).toEqual([]);
  });
});

describe('a reading above the bar', () => {
  const strong = (points: number, clause: Candidate['clause'] = 'hateful-conduct/slurs-and-tropes') =>
    weak('Muslims cheat on this town and everybody knows it', { points, clause, because: ['degraded'] });

  it('moves by a bounded number of points and says so', () => {
    expect(moved(strong(60), 1000)).toMatchObject({ points: 68, because: ['degraded', 'model-raised'] });
    expect(moved(strong(60), 0)).toMatchObject({ points: 30, because: ['degraded', 'model-lowered'] });
    expect(moved(strong(60), 400)).toEqual(strong(60).candidate);
  });

  it('stays likely where structure is sure', () => {
    expect(moved(strong(85), 0).points).toBe(70);
  });

  it('is at most confirmed by the heads for violence and abuse', () => {
    const person = { kind: 'person', categories: [] } as const;
    const threat = weak('I will cheat muslims', {
      clause: 'violent-threats/intent',
      points: 42,
      because: ['threat-direct'],
      target: person,
    });
    expect(moved(threat, 0).points).toBe(40);
    expect(moved(threat, 1000).points).toBe(48);
    expect(pointsFor('abuse', 1000)).toBe(6);
  });

  it('is left alone under clauses that no head speaks to', () => {
    const asked = strong(60, 'self-harm/encouragement');
    expect(moved(asked, 1000)).toEqual(asked.candidate);
  });
});

it('the words said grow over what speaks for the reading, and stop at the target', () => {
  const shares = Int32Array.from([0, 50, 10, -5, 40, -90, 0]);
  const bounds = { from: 2, to: 6 };
  expect(wordsSaid(shares, 0, { from: 2, to: 3 }, bounds, 6)).toEqual({ from: 2, to: 5 });
  expect(wordsSaid(shares, 0, { from: 0, to: 7 }, { from: 0, to: 7 }, 3)).toEqual({ from: 1, to: 5 });
});

describe('the shipped weights', () => {
  const model = parseModel(SHIPPED) ?? undefined;
  const read = (text: string) => classify(text, { ...options, ...(model === undefined ? {} : { model }) });

  it('can be read', () => {
    expect(model).toBeDefined();
  });

  it.each([
    'Muslims and Jews prayed side by side at the memorial in Springfield this morning, and I was honored to join them.',
    'Black women have carried this party for decades and they deserve a seat at every table where we decide.',
    'Refugees from three countries opened a bakery on Main Street, and the line this morning went around the corner.',
    'Saying that immigrants are animals is a disgrace, and I will not stand for it in this chamber.',
    'Gay and lesbian soldiers serve this country with courage, and no general should be allowed to send them home.',
    'Disabled people wait nine months for a hearing in this state, and that is our failure and not theirs.',
  ])('lift nothing out of plain and friendly words: %s', (text) => {
    expect(read(text).signals).toEqual([]);
  });

  it('answer the same in any order and on a second run', () => {
    const texts = [
      'All immigrants are leeches who live on us',
      'Good morning, Springfield',
      'Women lie about everything',
    ];
    const first = texts.map((text) => JSON.stringify(read(text)));
    const second = [...texts].reverse().map((text) => JSON.stringify(read(text)));
    expect(second.reverse()).toEqual(first);
  });

  it('weigh no name: another group of the same kind in its place changes no score', () => {
    const scores = ['muslims', 'jews', 'hindus', 'christians'].map((name) => {
      const doc = buildDoc(`You know how ${name} act when nobody is looking`);
      return model?.headScores(doc, candidatesOf(doc));
    });
    for (const score of scores) expect(score).toEqual(scores[0]);
  });
});
