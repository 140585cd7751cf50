import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // In threads, importing web-worker fails.
    pool: 'forks',
    // Left to itself it would leave one core idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism()),
    // Generous, because nothing here measures speed: a slow machine must not fail a test.
    testTimeout: 120_000,
  },
});
