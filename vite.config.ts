import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { packedLiterals } from './scripts/pack-literals.ts';
import { packedAssets } from './scripts/packed-assets.ts';
import base from './manifest.json' with { type: 'json' };

/** Fixed, so that the internal address and the settings survive updates. */
const GECKO_ID = 'public-interest-notice@extension.invalid';

/**
 * Preact's only HTML sink is dangerouslySetInnerHTML, which this project never uses: turn it into text, and fail the
 * build on any other sink. Must stand after crx() with enforce 'post': only then does it see the chunks AND the
 * content scripts, which crxjs emits as assets.
 */
function noHtmlSinks(): Plugin {
  return {
    name: 'no-html-sinks',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const out of Object.values(bundle)) {
        if (!out.fileName.endsWith('.js')) continue;
        const code = out.type === 'chunk' ? out.code : String(out.source);
        const next = code.replace(/\.innerHTML\s*=\s*([\w$]+\.__html)/g, '.textContent=$1');
        if (/\.(inner|outer)HTML\s*=[^=]/.test(next)) this.error(`HTML sink left in ${out.fileName}`);
        if (out.type === 'chunk') out.code = next;
        else out.source = next;
      }
    },
  };
}

/** Firefox has an event page in place of the service worker, and an id of its own. */
function firefoxManifest() {
  const { minimum_chrome_version: _chromeOnly, background, ...shared } = base;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] }, // nothing leaves the browser
      },
    },
  };
}

export default defineConfig(({ command, mode }) => {
  const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  const manifest = target === 'chrome' ? base : firefoxManifest();
  // Serve and each build mode get a folder of their own: the dev manifest is wide open.
  const suffix = command === 'serve' ? '-dev' : mode === 'production' ? '' : `-${mode}`;
  const page = (name: string) => `extension/pages/${name}/index.html`;
  return {
    publicDir: 'assets/public',
    server: { port: 5173, strictPort: true, hmr: { port: 5173 } },
    // No `define`: the sub-build of content scripts drops it in dev. Use import.meta.env.MODE.
    plugins: [
      packedAssets(),
      crx({ manifest: manifest as unknown as ManifestV3Export, browser: target }),
      // Firefox's build stays readable for the reviewers of the store.
      target === 'chrome' && packedLiterals('extension/content/content.iife.js'),
      noHtmlSinks(),
    ],
    build: {
      outDir: `dist/${target}${suffix}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome120' : 'firefox142',
      // Firefox's build stays readable for the reviewers of the store.
      minify: target === 'chrome',
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // Pages that the manifest does not name.
        input: { welcome: page('welcome'), demo: page('demo'), assess: page('assess') },
      },
    },
  };
});
