import { HELPERS } from '../../messages/helper-names.ts';
import type { LackingReason } from '../../messages/diagnoses/thrown.ts';

/** Names that other places have and a solution has not, and why. */
export const LACKING: ReadonlyMap<string, LackingReason> = new Map<string, LackingReason>([
  ...all(['require', 'module', 'exports'], 'script'),
  ...all(
    [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'document',
      'window',
      'navigator',
      'localStorage',
      'process',
      'Buffer',
      'global',
      'self',
      'URL',
    ],
    'outside',
  ),
  ...all(['alert', 'prompt', 'confirm', 'input'], 'dialogue'),
  ...all(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'], 'later'),
  ...all(['Date', 'performance', 'Temporal'], 'clock'),
  ['crypto', 'randomness'],
  ['Intl', 'locale'],
  ['structuredClone', 'copy'],
  ['TextEncoder', 'text'],
  ...all(['eval', 'Function'], 'code-from-text'),
  ...all(['SharedArrayBuffer', 'Atomics', 'Worker', 'WeakRef', 'FinalizationRegistry'], 'alone'),
  ...all(['np', 'numpy', 'torch', 'tf', 'jnp', 'scipy', 'math_', 'nj', 'mathjs'], 'library'),
]);

/** Methods and fields that lists, texts and the other built-ins have. */
export const METHODS: readonly string[] = [Array, String, Number, Map, Set].flatMap((kind) => Object.getOwnPropertyNames(kind.prototype));
export const MATH: readonly string[] = Object.getOwnPropertyNames(Math);

/** What every solution finds in its realm. */
export const GLOBALS: readonly string[] = [
  ...HELPERS,
  'console',
  'Math',
  'Array',
  'Object',
  'Number',
  'String',
  'Boolean',
  'JSON',
  'Map',
  'Set',
  'Infinity',
  'NaN',
  'undefined',
  'isNaN',
  'parseFloat',
  'parseInt',
  'Float64Array',
  'Symbol',
  'Promise',
  'RegExp',
  'Error',
];

function all(names: string[], reason: LackingReason): [string, LackingReason][] {
  return names.map((name) => [name, reason]);
}
