/**
 * The trained weights as text, assets/model/model.json:
 *
 *   { "format": 2, "heads": { "hate": { "bits": [16, 15, 11], "bias": -812, "scale": 41023, "weights": "AAB/…" }, … } }
 *
 * `bits`: sizes of the three blocks of features as powers of two. `bias`: in thousandths. `scale`: see head.ts. `weights`:
 * one character per weight, six bits in two's complement in the alphabet of base64, so that `A` is 0, `B` 1 and `/` -1:
 * most are 0 and deflate to next to nothing.
 */
import { CLASS_BITS, RAW_BITS, RULE_BITS } from './features';

export const FORMAT = 2;
export const HEADS = ['hate', 'violence', 'abuse'] as const;
export type HeadName = (typeof HEADS)[number];
/** Weights lie between -MOST and MOST. */
export const MOST = 31;

export interface Head {
  readonly bits: readonly [raw: number, classes: number, rules: number];
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FULL: Head['bits'] = [RAW_BITS, CLASS_BITS, RULE_BITS];

/** Weights as text. */
export function encodeWeights(weights: Int8Array): string {
  const parts: string[] = [];
  for (const weight of weights) parts.push(ALPHABET[weight & 63] ?? 'A');
  return parts.join('');
}

function decodeWeights(text: string, field: string): Int8Array {
  const values = new Int8Array(128).fill(127);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i < 32 ? i : i - 64;
  const out = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? 127;
    if (value === 127) throw new RangeError(`${field}: character ${i} is no weight`);
    out[i] = value;
  }
  return out;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function whole(value: unknown, field: string, low: number, high: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high)
    throw new RangeError(`${field}: expected a whole number from ${low} to ${high}`);
  return value;
}

function headOf(value: unknown, field: string): Head {
  if (!isRecord(value)) throw new RangeError(`${field}: expected an object`);
  const { bits, weights } = value;
  if (!Array.isArray(bits) || bits.length !== FULL.length)
    throw new RangeError(`${field}.bits: expected ${FULL.length} numbers`);
  const sizes = FULL.map((most, i) => whole(bits[i], `${field}.bits[${i}]`, 0, most));
  const [raw = 0, classes = 0, rules = 0] = sizes;
  const length = (1 << raw) + (1 << classes) + (1 << rules);
  if (typeof weights !== 'string') throw new RangeError(`${field}.weights: expected text`);
  if (weights.length !== length)
    throw new RangeError(`${field}.weights: expected ${length} characters, got ${weights.length}`);
  return {
    bits: [raw, classes, rules],
    bias: whole(value.bias, `${field}.bias`, -100_000, 100_000),
    scale: whole(value.scale, `${field}.scale`, 1, 10_000_000),
    weights: decodeWeights(weights, `${field}.weights`),
  };
}

/** The heads of a document; null where it holds none yet. Throws RangeError with the field that is wrong. */
export function parseHeads(text: string): Readonly<Record<HeadName, Head>> | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RangeError('model: not JSON');
  }
  if (!isRecord(json)) throw new RangeError('model: expected an object');
  if (!isRecord(json.heads)) throw new RangeError('model.heads: expected an object');
  if (Object.keys(json.heads).length === 0) return null;
  if (json.format !== FORMAT) throw new RangeError(`model.format: expected ${FORMAT}`);
  const { heads } = json;
  return {
    hate: headOf(heads.hate, 'model.heads.hate'),
    violence: headOf(heads.violence, 'model.heads.violence'),
    abuse: headOf(heads.abuse, 'model.heads.abuse'),
  };
}
