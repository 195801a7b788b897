import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256, utf8 } from '../../../src/engine/hash';
import { documents, policies } from './load';

const node = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
  it('gives the published digests of the standard', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with Node at every length around a block', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255);
      expect(sha256(bytes), `${length} bytes`).toBe(node(bytes));
    }
  });

  it('agrees with Node on any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(sha256(text)).toBe(node(text));
      }),
    );
    expect([...utf8('\ud83d')]).toEqual([...new TextEncoder().encode('\ud83d')]);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, 'é', null], a: { d: true, c: 0.5 } })).toBe(
      '{"a":{"c":0.5,"d":true},"b":[1,"é",null]}',
    );
  });

  it('is JSON that reads back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('refuses what is not JSON, rather than hash something else', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(/finite/);
    expect(() => canonicalJson([() => 1])).toThrow(/function/);
  });

  it('names a policy by its content, not by its layout', () => {
    documents.forEach(({ json }, index) => {
      const shuffled = Object.fromEntries(Object.entries(json as object).reverse());
      expect(policies[index]!.sha256).toBe(node(canonicalJson(shuffled)));
    });
  });
});
