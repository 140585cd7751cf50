import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { parseDocument } from 'yaml';
import { parseSignature } from '../../../graders/package/signature.ts';
import { changed, type Files, type Kind, settingsOf, textOf } from '../author-faults/kind.ts';

/** A kind of fault by somebody who had not seen the check. */
export interface UnseenKind extends Kind {
  /** What is wrong for the learner, in a sentence. */
  harm: string;
}

type Edit = readonly [before: string, after: string];
type Seed = (files: Files) => Record<string, string> | undefined;

/** Exercises change: an edit that no longer fits must not be counted as a fault that the check did not see. */
function edited(text: string, edits: readonly Edit[], where: string): string {
  return edits.reduce((soFar, [before, after]) => {
    const times = soFar.split(before).length - 1;
    if (times !== 1) throw new Error(`${where} has this ${times} times, not once: ${before}`);
    return soFar.replace(before, () => after);
  }, text);
}

/** Edits by hand: what an author writes wrong depends on what there is to write. The table is by the name of the function. */
export function byHand(file: string, table: Readonly<Record<string, readonly Edit[]>>): Seed {
  return (files) => {
    const { entry } = settingsOf(files);
    const edits = table[entry];
    return edits && changed(files, file, (text) => edited(text, edits, `${file} of ${entry}`));
  };
}

/** One of several, always the same for the same exercise. */
export function oneOf<T>(files: Files, options: readonly [T, ...T[]]): T {
  const sum = [...settingsOf(files).entry].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return options[sum % options.length] ?? options[0];
}

/** exercise.yaml with one value set. */
export const withSetting = (files: Files, path: readonly string[], value: unknown): Record<string, string> | undefined =>
  changed(files, 'exercise.yaml', (text) => {
    const document = parseDocument(text);
    document.setIn(path, value);
    return document.toString({ lineWidth: 0 });
  });

/** The first two neighbours among the parameters that have the same type: no type tells them apart. */
function neighbours(signature: string): readonly [string, string] | undefined {
  const parameters = parseSignature(signature)?.parameters ?? [];
  for (const [i, { name, type }] of parameters.entries()) {
    const next = parameters[i + 1];
    if (next?.type === type) return [name, next.name];
  }
  return undefined;
}

/** A file in which two parameters of the same type have changed places, from a mark on. */
export function swappedParameters(files: Files, file: string, mark: string): Record<string, string> | undefined {
  const pair = neighbours(settingsOf(files).signature);
  if (!pair) return undefined;
  const [first, second] = pair;
  return changed(files, file, (text) => {
    const at = text.indexOf(mark);
    const swapped = text
      .slice(at)
      .replace(new RegExp(`\\b${first}: `), '\0: ')
      .replace(new RegExp(`\\b${second}: `), `${first}: `)
      .replace('\0', second);
    return text.slice(0, at) + swapped;
  });
}

/** The names of the fields of the result, where it is a record. */
export function fieldsOf(signature: string): string[] {
  const record = /=> \{([^}]*)\}\s*$/.exec(signature)?.[1] ?? '';
  return [...record.matchAll(/(\w+):/g)].map(([, name]) => name ?? '');
}

/** What stands between the braces of a function. */
export function bodyOf(source: string, name: string): string {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name);
  return found && ts.isFunctionDeclaration(found) && found.body ? found.body.getText(file).slice(1, -1) : '';
}

/** laws.ts with the first property of this name replaced, in a law that has no property of the other name. */
export const withLaw = (files: Files, name: string, without: string, code: string): Record<string, string> | undefined =>
  changed(files, 'laws.ts', (text) => {
    const file = ts.createSourceFile('laws.ts', text, ts.ScriptTarget.Latest, true);
    const named = (property: ts.ObjectLiteralElementLike, wanted: string) => property.name?.getText(file) === wanted;
    const find = (node: ts.Node): ts.Expression | undefined => {
      if (ts.isPropertyAssignment(node) && named(node, name) && !node.parent.properties.some((p) => named(p, without)))
        return node.initializer;
      return ts.forEachChild(node, find);
    };
    const found = find(file);
    return found ? text.slice(0, found.getStart(file)) + code + text.slice(found.end) : text;
  });

const MISTAKES = 'submissions/wrong_answer/';
export const ACCEPTED = 'submissions/accepted/';

/** The files of a folder, in order. */
export const under = (files: Files, folder: string): string[] => [...files.keys()].filter((file) => file.startsWith(folder)).sort();

const TOP = /^\/\*\*[\s\S]*?\*\/\n/;
/** The comment at the top of a source, which is what learners read of a known mistake, and the rest. */
export function topAndCode(source: string): readonly [string, string] {
  const top = TOP.exec(source)?.[0] ?? '';
  return [top, source.slice(top.length)];
}

/** The first and the last of the known mistakes, by their names, each with its comment and its code. */
export function twoMistakes(files: Files) {
  const of = (file = '') => {
    const [feedback, code] = topAndCode(textOf(files, file));
    return { file, feedback, code };
  };
  const all = under(files, MISTAKES);
  return [of(all[0]), of(all.at(-1))] as const;
}

/** The golden cases. */
export interface Golden {
  cases: { args: unknown[]; expected: unknown; source: string }[];
}
export const goldenOf = (files: Files): Golden => JSON.parse(textOf(files, 'golden.json')) as Golden;
export const asGolden = (golden: Golden): string => `${JSON.stringify(golden, null, 2)}\n`;

const sizeOf = (value: unknown): unknown =>
  typeof value === 'number' ? Math.abs(value) : Array.isArray(value) ? value.map(sizeOf) : value;
const SIZE_OF = `
function sizeOf(value: unknown): unknown {
  return typeof value === 'number' ? Math.abs(value) : Array.isArray(value) ? value.map(sizeOf) : value;
}
`;

/**
 * An exercise whose author thought of some inputs alone: edges, drawn inputs and golden cases are made so by an expression of `args`.
 * Golden cases that are not so by themselves are left out. Undefined where none is left.
 */
export function onlySuch(files: Files, expression: string | undefined): Record<string, string> | undefined {
  if (!expression) return undefined;
  const { cases } = goldenOf(files);
  const kept = cases.filter(({ args }) => JSON.stringify(runInNewContext(expression, { args, sizeOf })) === JSON.stringify(args));
  if (kept.length === 0) return undefined;
  const inputs = edited(
    textOf(files, 'inputs.ts'),
    [
      ['export const edges: Args[] =', 'const thoughtOf: Args[] ='],
      ['export function inputs(draw: Draw): Args {', 'function drawn(draw: Draw): Args {'],
    ],
    `inputs.ts of ${settingsOf(files).entry}`,
  );
  const code = `
function such(args: Args): Args {
  return (${expression}) as unknown as Args;
}
${expression.includes('sizeOf') ? SIZE_OF : ''}
export const edges: Args[] = thoughtOf.map(such);

export function inputs(draw: Draw): Args {
  return such(drawn(draw));
}
`;
  return { 'inputs.ts': inputs + code, 'golden.json': asGolden({ cases: kept }) };
}
