import { exists, type Import, type SourceFile } from './source-file.ts';

/** A rule names each place that breaks it, in words that say what to do. */
export interface Rule {
  title: string;
  violations: (file: SourceFile) => string[];
}

const ENGINE_BUILD = 'graders/sandbox/quickjs-build.ts';

export const RULES: Rule[] = [
  {
    title: 'graders imports nothing outside graders',
    violations: imports((from, to) => !from.startsWith('graders/') || !isRoom(to) || to.startsWith('graders/')),
  },
  {
    title: 'src imports from src and graders, and content only as data',
    violations: imports((from, to, { specifier }) => {
      if (!from.startsWith('src/') || !isRoom(to)) return true;
      if (to.startsWith('content/')) return !isCode(to) || specifier.endsWith('?raw');
      return to.startsWith('src/') || to.startsWith('graders/');
    }),
  },
  {
    title: 'content imports nothing: what a lesson uses is handed in',
    violations: imports((from) => !from.startsWith('content/')),
  },
  {
    title: 'nothing but tests imports from tests',
    violations: imports((from, to) => from.startsWith('tests/') || !to.startsWith('tests/')),
  },
  {
    title: 'Monaco is imported only in src/workbench',
    violations: imports((from, to) => !/^monaco-editor(\/|$)/.test(to) || from.startsWith('src/workbench/') || from.startsWith('tests/')),
  },
  {
    title: 'src/build runs in Node alone: nothing that reaches the browser imports it',
    violations: imports((from, to, { inScript }) => !to.startsWith('src/build/') || (runsInNode(from) && !inScript)),
  },
  {
    title: 'the class server runs in Node alone: pages speak HTTP with it, by the messages of src/classroom',
    violations: imports((from, to) => !to.startsWith('src/class/') || /^(tests|src\/class)\//.test(from)),
  },
  {
    title: 'what knows the inside of the engine’s build is imported only in graders/sandbox',
    violations: imports((from, to) => to !== ENGINE_BUILD || from.startsWith('graders/sandbox/') || from.startsWith('tests/')),
  },
  {
    title: 'relative imports name their file, with its extension',
    violations: imports(
      (_from, to, { specifier }) => !/^\.{1,2}\//.test(specifier) || /\.\w+$/.test(to) || isPattern(to) || isFolder(specifier),
    ),
  },
  {
    title: 'no file is a drawer',
    violations: ({ path }) =>
      /(^|\/)(utils?|helpers?|commons?|types?)\.\w+$/i.test(path) && path !== 'graders/sandbox/realm/helpers.ts'
        ? [`${path}: name it for what it does or holds`]
        : [],
  },
  {
    title: 'no type is any',
    violations: ({ path, anyLines }) => anyLines.map((line) => `${path}:${line}: say unknown and parse it, or name the type`),
  },
  {
    title: 'graders reads no clock and rolls no dice',
    // how often progress is told is no part of a verdict
    violations: ({ path, impureLines }) =>
      path.startsWith('graders/') && path !== 'graders/worker/report-progress.ts'
        ? impureLines.map((line) => `${path}:${line}: take the time or the seed as an argument`)
        : [],
  },
  {
    title: 'a test has the path of what it tests',
    violations: ({ path }) => (isTest(path) && !mirrors(path) ? [`${path}: there is nothing of this path in graders/ or src/`] : []),
  },
];

/** Violations are the imports that are not allowed. */
function imports(isAllowed: (from: string, to: string, written: Import) => boolean): Rule['violations'] {
  return ({ path, imports }) =>
    imports.filter((it) => !isAllowed(path, it.target, it)).map(({ specifier, line }) => `${path}:${line} imports ${specifier}`);
}

/** Front matter of Astro components counts: it is run when the pages are written. */
const runsInNode = (path: string): boolean =>
  path === 'src/content.config.ts' || /^(tests|src\/(build|check|class|cli|pages))\//.test(path) || path.endsWith('.astro');

const isRoom = (target: string): boolean => /^(graders|src|content|tests)(\/|$)/.test(target);
const isCode = (target: string): boolean => /\.(tsx?|m?js|astro)$/.test(target);
const isPattern = (target: string): boolean => target.includes('*');
const isFolder = (specifier: string): boolean => specifier.endsWith('/');

const isTest = (path: string): boolean =>
  /^tests\/.*\.test\.tsx?$/.test(path) && !/^tests\/(e2e|attacks|bench|frozen|architecture)[./]/.test(path);

function mirrors(path: string): boolean {
  const stem = path.replace(/^tests\//, '').replace(/\.test\.tsx?$/, '');
  const endings = ['', '.ts', '.tsx', '.astro', '.mjs'];
  return ['graders', 'src'].some((room) => endings.some((ending) => exists(`${room}/${stem}${ending}`)));
}
