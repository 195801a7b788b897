/** The demo's server hands out the files of one folder, to this machine, and nothing else. */
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'pin-serve-'));
const root = path.join(base, 'site');
let server: { port: number; close: () => Promise<void> };

beforeAll(async () => {
  fs.mkdirSync(path.join(root, 'pages'), { recursive: true });
  fs.mkdirSync(`${root}-other`);
  fs.writeFileSync(path.join(root, 'pages/index.html'), '<p>page</p>');
  fs.writeFileSync(path.join(root, '.hidden'), 'secret');
  fs.writeFileSync(path.join(base, 'outside.txt'), 'secret');
  fs.writeFileSync(path.join(`${root}-other`, 'file.txt'), 'secret');
  fs.symlinkSync(path.join(base, 'outside.txt'), path.join(root, 'link.txt'));
  server = await serve({ root, home: '/pages/index.html', port: 0 });
});
afterAll(async () => {
  await server.close();
  fs.rmSync(base, { recursive: true, force: true });
});

/** The path goes out as it is written: `fetch` and `URL` would tidy `..` away. */
const get = (address: string, method = 'GET') =>
  new Promise<{ status: number; body: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, path: address, method, agent: false },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      },
    );
    request.on('error', reject);
    request.end();
  });

describe('serve', () => {
  it('serves a page with its type and the same content policy as in the extension', async () => {
    const { status, body, headers } = await get('/pages/index.html?x=1');
    expect([status, body]).toEqual([200, '<p>page</p>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const manifest = JSON.parse(fs.readFileSync('manifest.json', 'utf8')) as chrome.runtime.ManifestV3;
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    expect(headers['content-security-policy']).toBe(extension_pages);
  });

  it('leads from the bare address to the demo', async () => {
    const { status, headers } = await get('/');
    expect([status, headers.location]).toEqual([302, '/pages/index.html']);
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/pages/..%2f..%2foutside.txt',
    '/pages/%2e%2e/%2e%2e/outside.txt',
    '/..%5coutside.txt',
    '/../site-other/file.txt',
    '/link.txt',
    '/.hidden',
    '/pages/index.html%00.txt',
    '/%E0%A4%A',
    '/pages',
    '/nothing.html',
  ])('does not answer %s with a file', async (address) => {
    const { status, body } = await get(address);
    expect([status, body]).toEqual([404, 'not found\n']);
  });

  it('takes no other method', async () => {
    expect((await get('/pages/index.html', 'POST')).status).toBe(405);
  });

  it('says so where the port is taken', async () => {
    await expect(serve({ root, home: '/', port: server.port })).rejects.toThrow('EADDRINUSE');
  });
});
