import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // In threads, importing web-worker fails.
    pool: 'forks',
    // Generous, because nothing here measures speed: a slow machine must not fail a test.
    testTimeout: 120_000,
  },
});
