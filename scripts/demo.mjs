/**
 * The demo timeline.
 *   npm run demo                        in a browser, with the extension loaded
 *   npm run demo -- --serve [--port N]  as a plain page on this machine; any browser will do
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser, howToInstall } from './find-browser.mjs';
import { isFresh } from './fresh.mjs';
import { openDemo } from './open-demo.mjs';
import { serve } from './serve.mjs';

const PAGE = '/extension/pages/demo/index.html';
const DEFAULT_PORT = 8719;

const HELP = `usage: npm run demo [-- --serve [--port N]] [-- --rebuild]
  (nothing)    opens the demo timeline in a browser with the extension loaded;
               without a display: writes pictures to out/demo
  --serve      serves the same as a plain page on 127.0.0.1 and prints the address
  --port N     with --serve: this port (otherwise ${DEFAULT_PORT}, or any free one)
  --rebuild    builds even where the build is newer than the sources`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  return process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        serve: { type: 'boolean', default: false },
        port: { type: 'string' },
        rebuild: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new Error(`--port takes a number from 0 to 65535, not "${values.port}"`);
    if (port !== null && !values.serve) throw new Error('--port belongs to --serve');
    return { ...values, port };
  } catch (error) {
    return stop(`demo: ${error instanceof Error ? error.message : error}\n${HELP}`);
  }
}

/** @param {string} target @param {boolean} always */
function buildIfNeeded(target, always) {
  if (!always && isFresh(target)) return;
  console.log(`building ${target} ...`);
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', target], { stdio: 'inherit' });
  if (status !== 0) stop(`demo: the build of "${target}" failed (see above)`);
}

/** @param {number | null} wanted */
async function serveDemo(wanted) {
  const start = (/** @type {number} */ port) => serve({ root: 'dist/demo', home: PAGE, port });
  const taken = (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return wanted === null ? start(0) : stop(`demo: port ${wanted} is in use; choose another with --port`);
  };
  const { port } = await start(wanted ?? DEFAULT_PORT).catch(taken);
  console.log(`Demo: http://127.0.0.1:${port}${PAGE}`);
  console.log('Stop with Ctrl+C.');
}

/** A Chromium that is there, or that may be installed; ends with what to do otherwise. */
function chromium() {
  const serveInstead = 'Without one: npm run demo -- --serve';
  try {
    const found = findBrowser('chromium');
    if (found) return found;
    if (process.platform !== 'linux') return stop(`${howToInstall('chromium')}\n${serveInstead}`);
    spawnSync('bash', ['scripts/setup-browsers.sh', 'chromium'], { stdio: 'inherit' }); // says what to do where it may not
    return findBrowser('chromium') ?? stop(serveInstead);
  } catch (error) {
    return stop(`demo: ${error instanceof Error ? error.message : error}`);
  }
}

const chosen = options();
if (chosen.help) {
  console.log(HELP);
} else if (chosen.serve) {
  buildIfNeeded('demo', chosen.rebuild);
  await serveDemo(chosen.port);
} else {
  const browser = chromium();
  buildIfNeeded('chrome', chosen.rebuild);
  await openDemo({ browser, extension: 'dist/chrome', page: PAGE, pictures: 'out/demo' }).catch((error) =>
    stop(`demo: ${error.message}`),
  );
}
