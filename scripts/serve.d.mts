/** Types of serve.mjs, for the tests. */
export function fileFor(root: string, address: string): string | null;
export function serve(options: {
  root: string;
  home: string;
  port: number;
}): Promise<{ port: number; close: () => Promise<void> }>;
