/** The engine runs where there is nothing: no process, no URL, no TextEncoder, no Intl. */
import vm from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';

let code = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/engine/index.ts', formats: ['iife'], name: 'engine' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  code = outputs
    .flatMap((out) => ('output' in out ? out.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('\n');
}, 60_000);

/** A realm without anything that is not the language itself, and with traps for what differs between engines. */
function emptyRealm(): vm.Context {
  const context = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(
    `for (const name of ['Intl', 'Date', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'escape', 'unescape']) delete globalThis[name];
     for (const name of ['random', 'exp', 'log', 'pow', 'sin', 'cos', 'tanh', 'sqrt', 'log2', 'log10']) delete Math[name];
     for (const name of ['normalize', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']) delete String.prototype[name];`,
    context,
  );
  return context;
}

it('loads and reads a text in an empty realm, with the same bytes as here', async () => {
  const context = emptyRealm();
  const script = `${code}
    ;JSON.stringify(engine.classify('I will kill you tomorrow. Ｗｅ ｗｉｌｌ.', { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false }))`;
  const there = vm.runInContext(script, context) as string;
  const { classify } = await import('../../src/engine/index');
  const here = classify('I will kill you tomorrow. Ｗｅ ｗｉｌｌ.', {
    lang: 'en',
    hasMedia: false,
    replyTo: null,
    isPublicHandle: () => false,
  });
  expect(there).toBe(JSON.stringify(here));
  expect(here.flagged).toBe(true);
});

it('leaks no name into the realm it is loaded in', () => {
  const context = emptyRealm();
  const names = () => vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set(names());
  vm.runInContext(code, context);
  expect([...names()].filter((name) => !before.has(name))).toEqual(['engine']);
});
