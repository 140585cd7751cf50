import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms whose tests only call functions: they leave nothing behind, so that one process can run many of their files. */
const PURE = [
  'tests/{build,cases,check,class-page,classroom,clip,course,drawing,examples,explain,figures,frozen,gradebook,grading,icons,instructor,judge,lesson,map,markdown,memory,messages,notation,notes,offline,operations,package,progress,quiz,report,review,sandbox,site,source,submission-file,trace,workbench}/**/*.test.ts',
  'tests/class/{assignments,gradebook,people,regrade,submissions}/**/*.test.ts',
];

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**'],
    // In threads, importing web-worker fails.
    pool: 'forks',
    // Left to itself it would leave one core idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism()),
    // Generous, because nothing here measures speed: a slow machine must not fail a test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'isolated', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
