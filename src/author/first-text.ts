/** What a file that is added begins with. `entry`: the function of the exercise; `starter`: starter.ts, which a solution begins as. */
export function firstText(path: string, entry: string, starter: string | undefined): string {
  const own = OWN[path];
  if (own !== undefined) return own;
  if (!path.startsWith('submissions/')) return '';
  const code = (starter ?? `export function ${entry}() {\n}\n`).replace(/^\s*\/\*\*[\s\S]*?\*\/\s*/, '');
  const comment = path.startsWith('submissions/wrong_answer/')
    ? 'What you did, to whoever made this mistake.'
    : 'How this solution goes about it.';
  return `/**\n * ${comment}\n */\n${code}`;
}

const OWN: Readonly<Record<string, string>> = {
  'laws.ts': `import type { Laws } from '../../sandbox/realm/law.ts';

/** What every right solution has in common. A learner who breaks a law is told its sentence. */
export const laws: Laws<never, never> = {};
`,
  'golden.json': '{\n  "cases": [\n    { "args": [], "expected": 0, "source": "the program that computed it" }\n  ]\n}\n',
};
