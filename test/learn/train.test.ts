import { describe, expect, it } from 'vitest';
import { buildDoc, candidatesOf, parseModel } from '../../src/engine/classifier';
import { cardOf } from '../../src/learn/card';
import { invented } from '../../src/learn/grammar';
import { sigmoid } from '../../src/learn/sigmoid';
import { train } from '../../src/learn/train';
import { smallSets } from './sets';

const learned = (seed: number) =>
  train(smallSets(), { seed, own: invented(seed).slice(0, 40), progress: () => undefined });
const trained = learned(3);

describe('training', () => {
  it('gives the same bytes twice, and others with another seed', () => {
    expect(learned(3)).toEqual(trained);
    expect(learned(4).model).not.toBe(trained.model);
  });

  it('learns what it is shown: an attack scores above plain talk of the same people', () => {
    const model = parseModel(trained.model);
    const hate = (text: string): number => {
      const doc = buildDoc(text);
      return model?.headScores(doc, candidatesOf(doc)).hate ?? -1;
    };
    expect(hate('all Muslims are vermin who ruin every street')).toBeGreaterThan(
      hate('the Muslims of the valley opened a new food bank') + 200,
    );
  });

  it('weighs no name of a group: another name in its place changes no score', () => {
    const model = parseModel(trained.model);
    const scores = ['Muslims', 'Jews', 'Hindus', 'Christians'].map((name) => {
      const doc = buildDoc(`I am told that ${name} are ruining the street where we live now.`);
      return model?.headScores(doc, candidatesOf(doc));
    });
    for (const score of scores) expect(score).toEqual(scores[0]);
  });

  it('uses only rows that a lesson speaks to, and counts them', () => {
    const surge = trained.sets.find(({ name }) => name === 'surge_toxicity');
    expect(surge?.rows).toBe(32);
    expect(trained.heads.violence.positives).toBe(0);
  });
});

describe('the card', () => {
  const made = cardOf(trained, 3, null);
  const measured = (text: string): string =>
    JSON.stringify({ ...(JSON.parse(text) as object), quality: { note: 1 }, live: {} });

  it('names every set with licence and attribution, and the hash of the weights', () => {
    const card = JSON.parse(made.text) as { data: { attribution: string; licence: string }[] };
    expect(card.data).toHaveLength(smallSets().length);
    for (const { attribution, licence } of card.data)
      expect(attribution.length * licence.length).toBeGreaterThan(0);
    expect(made.text).toContain(trained.heads.hate.sha256);
  });

  it('keeps what was measured while the weights stay the same', () => {
    const again = cardOf(trained, 3, measured(made.text));
    expect(again.dropped).toEqual([]);
    expect(JSON.parse(again.text)).toMatchObject({ quality: { note: 1 }, live: {} });
  });

  it('drops what was measured with other weights, and says so', () => {
    const other = learned(4);
    const again = cardOf(other, 4, measured(made.text));
    expect(again.dropped).toEqual(['quality', 'live']);
    expect(JSON.parse(again.text)).not.toHaveProperty('quality');
  });
});

describe('sentences of our own', () => {
  const sentences = invented(1);

  it('have fourteen words or more, so that none sits near a short test sentence', () => {
    for (const { text } of sentences) expect([text.split(/\s+/).length >= 14, text]).toEqual([true, text]);
  });

  it('leave no slot open', () => {
    for (const { text } of sentences)
      expect(text).not.toMatch(/GROUP|OTHER|OBJECT|SAID|VERB|ABOUT|POLICY|KIND|-OF-/);
  });

  it('say the same things for and against', () => {
    const hateful = sentences.filter(({ labels }) => labels[0]?.positive === true).length;
    expect(hateful).toBeGreaterThan(sentences.length / 5);
    expect(hateful).toBeLessThan(sentences.length / 2);
  });
});

it('the logistic function agrees with the exact one', () => {
  for (let x = -35; x <= 35; x += 0.37) {
    const exact = 1 / (1 + Math.exp(-x));
    expect(Math.abs(sigmoid(x) - exact)).toBeLessThan(1e-12);
  }
});
