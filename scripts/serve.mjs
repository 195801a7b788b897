/** A static file server for one folder, on this machine only. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

// What the extension's own pages get from the manifest.
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * The file that an address stands for, or null: outside the folder, hidden, or not there.
 * @param {string} root absolute path of the served folder
 * @param {string} address path and query as they arrive
 * @returns {string | null}
 */
export function fileFor(root, address) {
  let name;
  try {
    name = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  } catch {
    return null; // broken escapes
  }
  if (/[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return null;
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  try {
    const real = fs.realpathSync(file); // a link may not lead out either
    return real.startsWith(fs.realpathSync(root) + path.sep) && fs.statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

/**
 * Serves `root` on 127.0.0.1. `/` leads to `home`. Rejects where the port is taken.
 * @param {{ root: string, home: string, port: number }} options port 0: any free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export function serve({ root, home, port }) {
  const folder = path.resolve(root);
  const server = http.createServer((request, response) => {
    const { method = '', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, HEADERS).end();
    if (url === '/') return void response.writeHead(302, { ...HEADERS, location: home }).end();
    const file = fileFor(folder, url);
    if (!file)
      return void response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain' }).end('not found\n');
    const type = TYPES[/** @type {'.html'} */ (path.extname(file))] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'content-type': type });
    if (method === 'HEAD') return void response.end();
    fs.createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => server.close(() => done()));
      resolve({ port: typeof address === 'object' && address ? address.port : port, close });
    });
  });
}
