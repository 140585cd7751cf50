/**
 * `npm run generate`: writes `realm.generated.ts`, the code of `realm/` as text for the VM. The file is committed, so that Node and
 * the site's bundle run the same text; a test fails when it is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { diagnosisText } from '../messages/diagnosis-text.ts';
import { prepare } from '../source/prepare.ts';
import { scan } from '../source/scan.ts';
import { TAG } from './realm/tags.ts';

/** The modules that other code in the VM is made of. `tags` is not among them: its numbers are written into their text. */
const MODULES = ['decode', 'encode', 'errors', 'console', 'harden', 'helpers', 'draw', 'recorder', 'close', 'steps'] as const;

const REALM = new URL('./realm/', import.meta.url);
export const GENERATED = new URL('./realm.generated.ts', import.meta.url);

/** The text of `realm.generated.ts` as it should be now. */
export async function generate(): Promise<string> {
  const parts = ['// Written by `npm run generate` from realm/: types off, one expression per module. Edit there.\n'];
  for (const module of MODULES) {
    const source = await readFile(new URL(`${module}.ts`, REALM), 'utf8');
    parts.push(`export const ${module}Module = ${JSON.stringify(moduleText(source))};\n`);
  }
  return parts.join('\n');
}

/** A module as an expression whose value has the module's exports. Modules stay apart, so that the VM parses, and then frees, a little at a time. */
function moduleText(source: string): string {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1] as string);
  const prepared = prepare(source.replace(/^(import .*$|export (?=const|function))/gm, ''));
  if (prepared.kind === 'refused') throw new Error(`${prepared.error.line}: ${diagnosisText(prepared.error.diagnosis).message}`);
  const script = prepared.script.code.replace(/\bTAG\.(\w+)/g, (_, name: keyof typeof TAG) => String(TAG[name]));
  const lines = withoutComments(narrow(script).split('\n')).map((line) => line.trim());
  return `(() => {\n'use strict';\n${lines.join('\n')}\nreturn { ${names.join(', ')} };\n})()`;
}

/** The text without the spaces that its types have left; those within texts stay. */
const narrow = (code: string): string =>
  scan(code)
    .map(({ kind, text }) => (kind === 'space' && !text.includes('\n') ? ' ' : text))
    .join('');

/** Whole-line comments only: the text stays in memory with the function, and no parser is needed. */
function withoutComments(lines: string[]): string[] {
  let inside = false;
  return lines.filter((line) => {
    const text = line.trim();
    if (!inside && text.startsWith('/*')) inside = true;
    const comment = inside || text.startsWith('//') || text === '';
    if (inside && text.endsWith('*/')) inside = false;
    return !comment;
  });
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) await writeFile(GENERATED, await generate());
