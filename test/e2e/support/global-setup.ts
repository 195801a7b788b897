import { build } from 'vite';
import { SCRIPT_FILE } from './fake-x/server';

/** Bundles the imitation's script; one classic file, as the page's policy asks. */
export default async function setup(): Promise<void> {
  const at = SCRIPT_FILE.lastIndexOf('/');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: SCRIPT_FILE.slice(0, at),
      minify: false,
      lib: {
        entry: 'test/e2e/support/fake-x/page.ts',
        formats: ['iife'],
        name: 'fakeX',
        fileName: () => SCRIPT_FILE.slice(at + 1),
      },
    },
  });
}
