/** Errors at the border to the page: nothing of ours may surface there. */

/** The extension was reloaded or removed while the page lived on: its calls fail from then on. */
export function isOrphaned(error: unknown): boolean {
  return (
    error instanceof Error &&
    /context invalidated|receiving end does not exist|port closed/i.test(error.message)
  );
}

/** Runs a step; an error goes to `onError`, never on. Returns undefined where it failed. */
export function guarded<T>(step: () => T, onError: (error: unknown) => void): T | undefined {
  try {
    return step();
  } catch (error) {
    try {
      onError(error);
    } catch {
      // Reporting is a courtesy. The page comes first.
    }
    return undefined;
  }
}
