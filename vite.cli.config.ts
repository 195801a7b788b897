/** Builds dist/cli/pin.js: the command line as one file, data included, that Node runs as it is. */
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** npm and git do not agree on who sets it, so every build does. */
function executable(): Plugin {
  let file = '';
  return {
    name: 'executable',
    configResolved: ({ root, build }) => {
      file = resolve(root, build.outDir, 'pin.js');
    },
    closeBundle: () => chmodSync(file, 0o755),
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [executable()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'pin.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
