import type { KnipConfig } from 'knip';

/**
 * What is in use by nobody fails the tests (`npm run unused`). The first run looks at everything; the second leaves the tests out, and
 * finds files that only tests use. A `!` marks what ships.
 */
const config: KnipConfig = {
  entry: [
    'src/cli/*.ts!',
    'src/class/{main,worker}.ts!',
    'graders/sandbox/generate.ts!',
    // Named by astro.config.mjs.
    'src/build/{after-build,author-types,counting-engine,course-inks,fonts/fonts,formula-headers,margin-notes,realm-types,reload-content,sections,terms,worked-numbers}.ts!',
    // Bundled by src/cli/autograder/bundle.ts.
    'src/cli/autograder/grade-submission.ts!',
    // Started as workers, by address.
    'graders/worker/worker.ts!',
    'src/check/{check,files}-worker.ts!',
    // Read as text, into realm.generated.ts.
    'graders/sandbox/realm/*.ts!',
    // Found by the lesson whose number it has.
    'src/figures/*/Figure.astro!',
    'content/**/*.mdx!',
    'tests/bench/*.ts',
    'tests/e2e/{check-in-node,every-browser}.ts',
    'tests/attacks/hashes.ts',
    'tests/sandbox/machine/recursion-outcomes.ts',
    'tests/attacks/page/page.ts',
    'tests/frozen/freeze.ts',
    'tests/clip/run-hash.ts',
    'tests/cli/command-host.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,astro}!',
    'graders/**/*.ts!',
    'content/**/*.mdx!',
    'tests/**/*.ts',
    '*.{ts,mjs}',
    // Exercises are data: their code runs in the sandbox alone.
    '!graders/exercises/**',
    '!tests/attacks/double/**',
    '!tests/exercises/*/**',
  ],
  // An export that its own file uses as well is the name of a part, for tests and for readers.
  ignoreExportsUsedInFile: true,
  // Fonts are named by address (src/build/fonts/faces.ts), bun's program is started by its path; the others are commands of src/cli/test.ts.
  ignoreDependencies: [
    '@fontsource/commit-mono',
    '@fontsource-variable/literata',
    '@fontsource-variable/commissioner',
    'bun',
    '@astrojs/check',
    'cspell',
    'typescript-native',
    // Installed in a folder of their own by whoever makes the emoji again (src/cli/emoji-set.ts).
    '@resvg/resvg-js',
    'emojibase-data',
    'cldr-annotations-full',
    // A folder that is written before the build (src/build/fonts/).
    /^@fonts\//,
  ],
  // Of the system, not of a package.
  ignoreBinaries: ['mkfifo', 'sha256sum'],
  // Two names for one schema or limit, which mean different things.
  exclude: ['duplicates'],
};

export default config;
