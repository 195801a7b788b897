/**
 * What the engine needs beside its code (policies, roster, record, model), deflated and written as one text, for the
 * content script: it can fetch nothing, so all of it travels inside, and a browser reads every byte of a content script
 * on every page. Unpacked by extension/content/load.ts, and for the extension's own
 * pages by extension/shared/engine.ts.
 *
 * A file and not a virtual module, because the build of a content script as one file takes no plugins. Deflated by
 * fflate and not by zlib, so that the same files give the same bytes under every version of Node.
 */
import { deflateSync, strToU8 } from 'fflate';
import fs from 'node:fs';
import type { Plugin } from 'vite';
import { toBase91 } from '../extension/shared/base91.ts';

const OUT = 'assets/packed/assets.txt';
const POLICIES = 'assets/policies';
const ROSTER = 'assets/roster/roster.txt';
const RECORD = 'assets/record/decisions.json';
const MODEL = 'assets/model/model.json';
const LIVE = 'assets/model/live.json';

/** The files, by name, as the engine takes them. Documents are found, not listed. */
function assets() {
  const read = (file: string) => fs.readFileSync(file, 'utf8');
  const json = (file: string) => JSON.parse(read(file)) as unknown;
  const policies = fs
    .readdirSync(POLICIES)
    .filter((file) => /^\d{4}-.*\.json$/.test(file))
    .sort();
  return {
    policies: policies.map((file) => ({ file, json: json(`${POLICIES}/${file}`) })),
    roster: read(ROSTER),
    record: json(RECORD),
    // As it lies on disk: its hash is part of every decision.
    model: read(MODEL),
    live: json(LIVE),
  };
}

type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The assets, and what is given besides, as one deflated text. */
export const packed = (
  more: Readonly<Record<string, unknown>> = {},
  deflate: Deflate = (bytes) => deflateSync(bytes, { level: 9 }),
): string => toBase91(deflate(strToU8(JSON.stringify({ ...assets(), ...more }))));

/** Writes the packed file where it is missing or differs, through a temporary one: several builds may run at once. */
function pack(): void {
  const text = packed();
  if (fs.existsSync(OUT) && fs.readFileSync(OUT, 'utf8') === text) return;
  fs.mkdirSync('assets/packed', { recursive: true });
  fs.writeFileSync(`${OUT}.${process.pid}`, text);
  fs.renameSync(`${OUT}.${process.pid}`, OUT);
}

/** Packs before every build, and again when one of the files changes under the development server. */
export function packedAssets(): Plugin {
  return {
    name: 'packed-assets',
    config: pack,
    configureServer({ watcher }) {
      watcher.on('change', (file) => {
        if ([POLICIES, ROSTER, RECORD, MODEL, LIVE].some((part) => file.includes(part))) pack();
      });
    },
  };
}
