/** The engine of the content script, whose constants are packed, decides what the engine of the pages decides. */
import fs from 'node:fs';
import { inspect } from 'node:util';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { deflateBest } from '../../scripts/deflate';
import { packed as packedAssets } from '../../scripts/packed-assets';
import { packLiterals } from '../../scripts/pack-literals';
import { fromBase91, toBase91 } from '../../extension/shared/base91';
import { engine as ours } from '../../extension/shared/engine';
import type { load } from '../../extension/content/load';
import type { Engine, Tweet } from '../../src/engine';

/** The twin as the content script is built, before it is packed. */
async function twin(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry: 'test/dist/support/content-engine.ts', formats: ['iife'], name: 'twin' },
    },
  });
  const [out] = Array.isArray(result) ? result : [result];
  const chunk = out && 'output' in out ? out.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing built');
  return chunk.code;
}

/** What a browser has beside the language. */
const around = () => ({ Blob, Response, DecompressionStream, TextDecoder, TextEncoder, console });

function start(code: string): typeof load {
  const context = vm.createContext(around());
  vm.runInContext(code, context);
  return (context as { loadContent?: typeof load }).loadContent!;
}

const tweet = (text: string, more: Partial<Tweet>): Tweet => ({
  id: null,
  text,
  truncated: false,
  lang: 'en',
  createdAt: Date.UTC(2019, 10, 5),
  author: {
    id: null,
    handle: null,
    name: null,
    followers: 2_000_000,
    verified: true,
    badge: null,
    office: { title: 'Minister', kind: 'holder' },
  },
  media: [],
  replyTo: null,
  quotedId: null,
  ...more,
});

const rows = fs
  .readFileSync('test/scenarios/texts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(
    (line) => JSON.parse(line) as { text: string; policy: string; replyTo?: string; media?: Tweet['media'] },
  );

const outcome = (engine: Engine) =>
  rows.map(({ text, policy, replyTo = null, media = [] }) =>
    JSON.stringify(engine.decide(tweet(text, { replyTo, media }), { mode: 'what-if', policy })),
  );

describe('the packed engine', () => {
  let [code, packed] = ['', ''];

  beforeAll(async () => {
    code = await twin();
    packed = packLiterals(code);
  }, 60_000);

  it('decides every text as the engine of the pages does, to the last byte', async () => {
    const { engine } = await start(packed)();
    const theirs = outcome(engine);
    expect(theirs).toEqual(outcome(ours));
    expect(theirs.filter((one) => one.includes('"flagged":true')).length).toBeGreaterThan(50);
  }, 60_000);

  it('is what makes the script fit', () => {
    expect(packed.length).toBeLessThan(code.length * 0.85);
  });

  it('reads nothing that is still packed before it is loaded', () => {
    expect(() => start(packed)).not.toThrow();
  });

  it('fails the build where the script is not made as the packing knows it', () => {
    expect(() => packLiterals(code.replace('moved constants', 'others'))).toThrow('not built as expected');
    expect(() => packLiterals('(function(){var a=1})()')).toThrow();
  });
});

/** A script as the bundler writes it, small: one module that the start needs, and sixty that it does not. */
const SMALL = `(function(){var l=f=>()=>(f&&f(f=0)),early,${Array.from({ length: 60 }, (_, n) => `v${n}`).join()},
  t=["moved constants"],d=\`${packedAssets()}\`,
  e=l(()=>{early="said before anything is unpacked"}),
  ${Array.from({ length: 60 }, (_, n) => `m${n}=l(()=>{v${n}=["module number ${n} of these",-1.5e3,!0,!1,null,{"a b":[${n}],c:-2}]})`).join()},
  r=l(()=>{let x=/[a-z]\\/(?:one|two|three)+/giu,f=()=>["a new list at every call",1];globalThis.out=[early,String(x),x.flags,f()===f(),
    \`begins with some words, \${early} and ends\`,{m(){return"a method of some length"},["computed name of a key"]:1}.m(),-0,[1,-0,"a list with a zero in it"],
    ${Array.from({ length: 60 }, (_, n) => `v${n}`).join()}]});e();
  globalThis.data=d;globalThis.fill=a=>a.forEach((one,i)=>t[i]=one);globalThis.load=()=>{${Array.from({ length: 60 }, (_, n) => `m${n}()`).join(';')};r();return globalThis.out}})()`;

describe('packing', () => {
  interface Small {
    readonly data: string;
    readonly fill: (list: readonly unknown[]) => void;
    readonly load: () => readonly unknown[];
  }
  const run = (code: string) => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    return context as unknown as Small;
  };

  it('leaves every constant what it was, and what the start needs where it was', () => {
    const code = packLiterals(SMALL);
    const small = run(code);
    const json = zlib.inflateRawSync(fromBase91(small.data)).toString();
    const { moved } = JSON.parse(json) as { moved: readonly unknown[] };
    small.fill(moved);
    expect(moved.length).toBeGreaterThan(60);
    const [packed, plain] = [small.load(), run(SMALL).load()];
    expect(inspect(packed, { depth: 9, maxArrayLength: null })).toBe(
      inspect(plain, { depth: 9, maxArrayLength: null }),
    );
    expect(code).toContain('said before anything is unpacked');
  });
});

it('bytes come back out of base 91 as they went in', () => {
  for (let length = 0; length < 60; length++) {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 167 + length * 31) & 255);
    expect(fromBase91(toBase91(bytes))).toEqual(bytes);
  }
});

it.each([
  ['nothing', 0, 1],
  ['one letter', 1, 1],
  ['one letter, often', 70_000, 1],
  ['a few letters, over several blocks', 70_000, 5],
  ['bytes of every kind', 70_000, 251],
])('what is deflated here any browser inflates: %s', (_name, length, kinds) => {
  const bytes = Uint8Array.from({ length }, (_, n) => (((n * 2_654_435_761) >>> 8) ^ (n >> 3)) % kinds);
  expect(new Uint8Array(zlib.inflateRawSync(deflateBest(bytes)))).toEqual(bytes);
});
