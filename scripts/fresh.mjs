/** Is a build newer than everything it is made from? */
import fs from 'node:fs';
import path from 'node:path';

const SOURCES = [
  'extension',
  'src',
  'assets',
  'manifest.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.demo.config.ts',
];
const RESULT = { chrome: 'dist/chrome/manifest.json', demo: 'dist/demo/extension/pages/demo/index.html' };

/** Time of the newest change in a file or below a folder, in milliseconds; 0 where there is none. @param {string} name @returns {number} */
export function newest(name) {
  const stat = fs.statSync(name, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time counts: it changes when a file goes away.
  return fs
    .readdirSync(name)
    .reduce((latest, child) => Math.max(latest, newest(path.join(name, child))), stat.mtimeMs);
}

/** @param {string} target @returns {boolean} */
export function isFresh(target) {
  const built = newest(RESULT[/** @type {'demo'} */ (target)] ?? '');
  return built > 0 && SOURCES.every((source) => newest(source) <= built);
}
