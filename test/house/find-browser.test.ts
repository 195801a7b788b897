/** The demo and the browser tests find an installed browser on every system, and never a wrong one in silence. */
import { describe, expect, it } from 'vitest';
import {
  candidates,
  findBrowser,
  howToInstall,
  VARIABLE,
  type Machine,
} from '../../scripts/find-browser.mjs';

const machine = (platform: string, files: readonly string[], env: Record<string, string> = {}): Machine => ({
  env,
  platform,
  home: '/home/reader',
  isFile: (file) => files.includes(file),
});

describe('findBrowser', () => {
  it('takes the browser that the environment names, before any other', () => {
    const files = ['/opt/mine/chrome', '/usr/bin/chromium'];
    const env = { CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/bin' };
    expect(findBrowser('chromium', machine('linux', files, env))).toBe('/opt/mine/chrome');
  });

  it('does not quietly take another browser where the environment names a file that is not there', () => {
    const wrong = machine('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/nowhere/firefox' });
    expect(() => findBrowser('firefox', wrong)).toThrow(
      'FIREFOX_PATH is "/nowhere/firefox", but there is no such file',
    );
  });

  it('looks through PATH before the usual places', () => {
    const files = ['/home/reader/bin/chromium', '/usr/bin/chromium'];
    const env = { PATH: '/home/reader/bin:/sbin' };
    expect(findBrowser('chromium', machine('linux', files, env))).toBe('/home/reader/bin/chromium');
  });

  it('ignores relative folders in PATH: the working folder may hold anything', () => {
    expect(findBrowser('chromium', machine('linux', ['chromium', './chromium'], { PATH: '.:' }))).toBeNull();
  });

  it('prefers a Chromium, which loads unpacked extensions, to branded Chrome', () => {
    const files = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser('chromium', machine('linux', files, { PATH: '/usr/bin' }))).toBe('/usr/bin/chromium');
  });

  it.each([
    ['linux', 'chromium', '/snap/bin/chromium'],
    ['linux', 'firefox', '/usr/bin/firefox-esr'],
    ['darwin', 'chromium', '/home/reader/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Local\\Chromium\\Application\\chrome.exe'],
    ['win32', 'firefox', 'C:\\Programs\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds it at its usual place on %s (%s)', (platform, kind, file) => {
    const env = { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: 'C:\\Local' };
    expect(findBrowser(kind, machine(platform, [file], env))).toBe(file);
  });

  it('says null where there is none, and how to get one', () => {
    expect(findBrowser('chromium', machine('linux', [], { PATH: '/usr/bin' }))).toBeNull();
    for (const platform of ['linux', 'darwin', 'win32', 'freebsd']) {
      expect(howToInstall('chromium', platform)).toContain(`set ${VARIABLE.chromium}`);
      expect(howToInstall('firefox', platform)).toMatch(/firefox/i);
    }
  });

  it('looks at no place twice on one machine', () => {
    const places = candidates('chromium', machine('linux', [], { PATH: '/opt/bin' }));
    expect(new Set(places).size).toBe(places.length);
  });
});
