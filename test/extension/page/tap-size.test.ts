// @vitest-environment node
import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

test('the tap is at most 8,000 bytes with all that it imports: it runs before X’s page', async () => {
  const entry = path.resolve(import.meta.dirname, '../../../extension/page/tap.iife.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'tap' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as { output: { code?: string }[] }[];
  const code = outputs[0]?.output[0]?.code ?? '';
  expect(code).toContain('graphql');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(8000);
  expect(code).not.toMatch(/\beval\b|new Function|innerHTML|chrome\.|browser\./);
});
