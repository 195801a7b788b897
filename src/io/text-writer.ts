/** Writing to a stream no faster than its reader reads. */
import type { Writable } from 'node:stream';

export interface TextWriter {
  /** Resolves when the stream takes more. Rejects when the reader has gone (isBrokenPipe). */
  readonly write: (text: string) => Promise<void>;
  /** Resolves when all is handed over. */
  readonly end: () => Promise<void>;
}

/** Did a write fail because the reader closed its end (`pin … | head`)? */
export function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END';
}

/** One writer per stream; it listens to the stream's errors, so that none is left unheard. */
export function textWriter(stream: Writable): TextWriter {
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const settle = (): void => {
    wake?.();
    wake = null;
  };
  stream.on('error', (error: Error) => {
    failure ??= error;
    settle();
  });
  stream.on('drain', settle);
  stream.on('close', settle);
  const check = (): void => {
    if (failure) throw failure;
  };
  return {
    write: async (text) => {
      check();
      if (text === '' || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        if (failure || stream.destroyed) resolve();
        else wake = resolve;
      });
      check();
    },
    end: async () => {
      check();
      await new Promise<void>((resolve) => {
        stream.write('', () => resolve());
      });
      check();
    },
  };
}
