/** Tells the badge's numbers: not at every change, and only where they differ from what was told. */

export interface Numbers {
  readonly labelled: number;
  readonly trouble: boolean;
}

const AFTER_MS = 400;

/** Call the result after every change of the page; it waits, looks once and tells. */
export function createTeller(
  now: () => Numbers,
  onChange: ((numbers: Numbers) => void) | null,
  signal: AbortSignal,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let told: Numbers = { labelled: 0, trouble: false };
  signal.addEventListener('abort', () => {
    if (waiting !== null) clearTimeout(waiting);
  });
  return () => {
    if (onChange === null || waiting !== null || signal.aborted) return;
    waiting = setTimeout(() => {
      waiting = null;
      const numbers = now();
      if (numbers.labelled === told.labelled && numbers.trouble === told.trouble) return;
      told = numbers;
      onChange(numbers);
    }, AFTER_MS);
  };
}
