/** Lines of a byte stream, without holding more than one line and one chunk. */
import { Buffer, isUtf8 } from 'node:buffer';

/** A line without its end. `problem`: why it cannot be read; `text` is then empty. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly problem: string | null;
}

/** 1 MB: no tweet's record is that long, and a file without line breaks must not fill the memory. */
export const MAX_LINE_BYTES = 1_048_576;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Reads UTF-8 lines, ended by LF or CRLF, and hands them over a chunk at a time. A byte-order mark at the start is
 * dropped. A line that is too long or not UTF-8 is handed over as a problem and reading goes on.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<readonly Line[], void, undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;

  const take = (): Line => {
    const pieces = parts;
    const tooLong = length > maxBytes;
    parts = [];
    length = 0;
    number += 1;
    if (tooLong) return { number, text: '', problem: `line is longer than ${maxBytes} bytes` };
    let bytes = Buffer.concat(pieces);
    if (bytes.at(-1) === RETURN) bytes = bytes.subarray(0, -1);
    if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
      bytes = bytes.subarray(3);
    if (!isUtf8(bytes)) return { number, text: '', problem: 'line is not UTF-8' };
    return { number, text: bytes.toString('utf8'), problem: null };
  };
  const keep = (piece: Buffer): void => {
    length += piece.length;
    // Of a line that is too long only its length is kept.
    if (length <= maxBytes) parts.push(piece);
    else parts = [];
  };

  for await (const chunk of input) {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}
