import { defineConfig } from '@playwright/test';

// No `projects` and no downloaded browsers: each spec starts the system's browser that it needs.
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/global-setup.ts',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  outputDir: '.cache/e2e',
});
