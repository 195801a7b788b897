/** Types of find-browser.mjs, for the tests. */
export type BrowserKind = 'chromium' | 'firefox';
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  readonly isFile: (file: string) => boolean;
}
export const BROWSER_KINDS: readonly BrowserKind[];
export const VARIABLE: Readonly<Record<BrowserKind, string>>;
export function thisMachine(): Machine;
export function candidates(kind: BrowserKind, machine: Machine): string[];
export function findBrowser(kind: BrowserKind, machine?: Machine): string | null;
export function howToInstall(kind: BrowserKind, platform?: string): string;
