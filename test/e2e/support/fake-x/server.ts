/** Answers for the imitation of x.com: a strict page, its script, and GraphQL in all three shapes. */
import fs from 'node:fs';
import {
  limited,
  timelineResponse,
  tweet,
  tweetEntry,
  type Generation,
  type Json,
} from '../../../support/x-json';
import { PAGE_SIZE, quotedPost, SETS, type Post, type SetName } from './posts';

export const SITE = /^https:\/\/(?:mobile\.)?(?:x|twitter)\.com\//;

/** Stricter than what is reported of x.com. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title><link rel="stylesheet" href="/rig.css"></head><body><script src="/rig.js"></script></body></html>`;

const CSS = `body { margin: 0; font: 15px/20px system-ui, sans-serif; }
[data-testid=primaryColumn] { width: min(600px, 100%); margin: 0 auto; }
[data-testid=cellInnerDiv] { position: relative !important; transform: none !important; border-bottom: 1px solid #8886; }
article { display: flex; flex-direction: row; padding: 12px 16px; }
svg { width: 18px; height: 18px; } article[data-testid=tweet] { position: relative; }`;

export const SCRIPT_FILE = '.cache/e2e-page/fake-x.js';

const json = (body: Json) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });

function entry({ spec, author }: Post, generation: Generation): Json {
  const quoted = tweet({
    id: quotedPost.spec.id,
    text: quotedPost.spec.text ?? '',
    author: quotedPost.author,
    generation,
  });
  const result = tweet({
    id: spec.id,
    text: spec.text ?? '',
    author,
    generation,
    ...(spec.media ? { media: ['video' as const] } : {}),
    ...(spec.quote ? { quoted: limited(quoted) } : {}),
  });
  // Every third tweet comes in the visibility wrapper.
  const wrapped = BigInt(spec.id) % 3n === 0n ? limited(result) : result;
  return tweetEntry(wrapped, spec.id, spec.ad);
}

/** Fits Playwright's `route.fulfill` and Puppeteer's `request.respond`. */
export function respond(address: string) {
  const url = new URL(address);
  if (url.pathname === '/rig.js')
    return { status: 200, contentType: 'text/javascript', body: fs.readFileSync(SCRIPT_FILE, 'utf8') };
  if (url.pathname === '/rig.css') return { status: 200, contentType: 'text/css', body: CSS };
  const operation = /\/i\/api\/graphql\/[^/]+\/(\w+)/.exec(url.pathname)?.[1];
  if (operation) {
    const set = SETS[url.searchParams.get('set') as SetName];
    const at = Number(url.searchParams.get('page')) * PAGE_SIZE;
    const generation = url.searchParams.get('generation') as Generation;
    return json(
      timelineResponse(
        operation,
        set.slice(at, at + PAGE_SIZE).map((post) => entry(post, generation)),
      ),
    );
  }
  if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': CSP },
    body: HTML,
  };
}
