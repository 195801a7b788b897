import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { MAX_LINE_BYTES, readLines, type Line } from '../../src/io/lines';

async function linesOf(chunks: readonly (string | Uint8Array)[], maxBytes?: number): Promise<Line[]> {
  const lines: Line[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  for await (const batch of readLines(Readable.from(bytes), maxBytes)) lines.push(...batch);
  return lines;
}

const texts = async (...chunks: (string | Uint8Array)[]) => (await linesOf(chunks)).map(({ text }) => text);

describe('lines of a stream', () => {
  test('end with LF or CRLF, the last one with nothing, and blank ones keep their number', async () => {
    expect(await linesOf(['a\r\nb\n\nc'])).toEqual([
      { number: 1, text: 'a', problem: null },
      { number: 2, text: 'b', problem: null },
      { number: 3, text: '', problem: null },
      { number: 4, text: 'c', problem: null },
    ]);
  });

  test('are the same however the bytes are cut, inside a letter too', async () => {
    const bytes = Buffer.from('one ä\ntwo 😀 \u2028 still two\r\nthree');
    const whole = await texts(bytes);
    expect(whole).toEqual(['one ä', 'two 😀 \u2028 still two', 'three']);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await texts(bytes.subarray(0, at), bytes.subarray(at))).toEqual(whole);
    }
    expect(await texts(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test('begin after a byte-order mark', async () => {
    expect(await texts('\uFEFFa\n\uFEFFb')).toEqual(['a', '\uFEFFb']);
  });

  test('that are not UTF-8 are a problem of that line only', async () => {
    const lines = await linesOf([
      Buffer.concat([Buffer.from('a\n'), Buffer.of(0xff, 0xfe), Buffer.from('\nb')]),
    ]);
    expect(lines.map(({ problem }) => problem)).toEqual([null, 'line is not UTF-8', null]);
  });

  test('that are too long are a problem of that line only', async () => {
    const lines = await linesOf(['a\n', 'x'.repeat(30), 'x'.repeat(30), '\nb\n', 'y'.repeat(11)], 10);
    expect(lines).toEqual([
      { number: 1, text: 'a', problem: null },
      { number: 2, text: '', problem: 'line is longer than 10 bytes' },
      { number: 3, text: 'b', problem: null },
      { number: 4, text: '', problem: 'line is longer than 10 bytes' },
    ]);
    expect(MAX_LINE_BYTES).toBe(1_048_576);
  });

  test('are none in an empty stream', async () => {
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf([''])).toEqual([]);
  });
});
