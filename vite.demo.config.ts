import { defineConfig } from 'vite';
import { packedAssets } from './scripts/packed-assets.ts';

const page = (name: string) => `extension/pages/${name}/index.html`;

/**
 * The extension's pages as plain web pages, for `npm run demo -- --serve`: no browser API. Shadow roots are open, as in
 * every mode but production, whatever mode the build was asked for.
 */
export default defineConfig({
  base: './',
  plugins: [packedAssets()],
  define: { 'import.meta.env.MODE': JSON.stringify('demo') },
  publicDir: 'assets/public',
  resolve: {
    alias: {
      'webextension-polyfill': new URL('./extension/shared/browser-stub.ts', import.meta.url).pathname,
    },
  },
  build: {
    outDir: 'dist/demo',
    emptyOutDir: true,
    target: 'es2023',
    minify: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        demo: page('demo'),
        popup: page('popup'),
        options: page('options'),
        welcome: page('welcome'),
        assess: page('assess'),
      },
    },
  },
});
