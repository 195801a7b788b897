/** Lines of a file that may be compressed. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readLines, type Line } from './lines';

/**
 * Lines of a UTF-8 file, a chunk at a time; a name that ends in `.gz` is unpacked. Throws where the file cannot be opened
 * or is not what its name says.
 */
export async function* fileLines(path: string): AsyncGenerator<readonly Line[], void, undefined> {
  const raw = createReadStream(path);
  const bytes = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  // An error of the file itself does not travel through the pipe.
  raw.on('error', (error) => bytes.destroy(error));
  try {
    yield* readLines(bytes as AsyncIterable<Uint8Array>);
  } finally {
    raw.destroy();
  }
}
