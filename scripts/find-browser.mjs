/**
 * Finds an installed browser: the environment first, then PATH, then the usual places. Downloads nothing.
 * On the command line: `node scripts/find-browser.mjs chromium|firefox` prints the path; 1: none, 2: a mistake.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/**
 * What the search may look at; tests hand in their own.
 * @typedef {{ env: Record<string, string | undefined>, platform: string, home: string, isFile: (file: string) => boolean }} Machine
 */

export const BROWSER_KINDS = /** @type {const} */ (['chromium', 'firefox']);

/** Environment variable that names the browser. */
export const VARIABLE = /** @type {const} */ ({ chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' });

// Builds that still load an unpacked extension from the command line come before branded ones, which may not.
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];

/** @returns {Machine} */
export function thisMachine() {
  const isFile = (/** @type {string} */ file) =>
    fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return { env: process.env, platform: process.platform, home: os.homedir(), isFile };
}

/**
 * Every place that is looked at, in order, after the environment variable.
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates(kind, machine) {
  const { env, platform, home } = machine;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((program) => path.win32.join(root, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  if (platform === 'darwin') {
    const roots = ['/Applications', path.posix.join(home, 'Applications')];
    return [...onPath, ...MAC_APPS[kind].flatMap((app) => roots.map((root) => path.posix.join(root, app)))];
  }
  return [
    ...onPath,
    ...NAMES[kind].flatMap((name) => LINUX_FOLDERS.map((folder) => path.posix.join(folder, name))),
  ];
}

/**
 * Path of an installed browser, or null. Throws where the environment names a file that is not there: somebody
 * meant that browser and no other.
 * @param {BrowserKind} kind
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(kind, machine = thisMachine()) {
  const named = machine.env[VARIABLE[kind]];
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(`${VARIABLE[kind]} is "${named}", but there is no such file. Correct it or unset it.`);
  }
  return candidates(kind, machine).find((file) => machine.isFile(file)) ?? null;
}

/**
 * What a person has to do to get the browser, for this system.
 * @param {BrowserKind} kind
 * @param {string} [platform]
 * @returns {string}
 */
export function howToInstall(kind, platform = process.platform) {
  const debian = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  const ways = {
    linux: `Debian, Ubuntu: sudo apt-get install ${debian}\n  Fedora: sudo dnf install ${kind}\n  Arch: sudo pacman -S ${kind}`,
    darwin: `brew install --cask ${kind}`,
    win32: kind === 'chromium' ? 'winget install Hibbiki.Chromium' : 'winget install Mozilla.Firefox',
  };
  const way = ways[/** @type {'linux'} */ (platform)] ?? `install ${kind}`;
  return `No ${kind} was found. Either\n  ${way}\nor set ${VARIABLE[kind]} to the browser's program file.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kind = BROWSER_KINDS.find((name) => name === process.argv[2]);
  if (!kind) {
    console.error(`usage: node scripts/find-browser.mjs ${BROWSER_KINDS.join('|')}`);
    process.exit(2);
  }
  try {
    const found = findBrowser(kind);
    console[found ? 'log' : 'error'](found ?? howToInstall(kind));
    process.exit(found ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
