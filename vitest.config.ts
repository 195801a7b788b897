import { defineConfig } from 'vitest/config';
import { packedAssets } from './scripts/packed-assets.ts';

// A file of its own, so that vitest never loads crx(). JSX comes from tsconfig (jsxImportSource: preact).
const project = (name: string, include: string[], environment: 'node' | 'happy-dom') => ({
  extends: true as const,
  test: { name, include, environment },
});

export default defineConfig({
  plugins: [packedAssets()],
  resolve: {
    // The real polyfill throws outside an extension.
    alias: {
      'webextension-polyfill': new URL('./extension/shared/browser-stub.ts', import.meta.url).pathname,
    },
  },
  test: {
    projects: [
      project('engine', ['test/{engine,formats,measure,learn,cli}/**/*.test.ts'], 'node'),
      project('house', ['test/house/**/*.test.ts'], 'node'),
      project('dom', ['test/extension/**/*.test.{ts,tsx}'], 'happy-dom'),
      project('dist', ['test/dist/**/*.test.ts'], 'node'),
    ],
  },
});
