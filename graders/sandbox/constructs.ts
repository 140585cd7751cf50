import type { Token } from './tokens.ts';

/** Something that cannot be run, where it stands, and what to write instead. */
export interface Refusal {
  start: number;
  message: string;
  advice: string;
}

const DECLARES = new Set(['function', 'const', 'let', 'var', 'class', 'async', 'type', 'interface', 'abstract', 'declare']);
const ACCESS = new Set(['public', 'private', 'protected', 'readonly', 'override']);

/**
 * What a solution may not contain: TypeScript that is more than types (taking the types off would change what the program does),
 * and modules (a solution is one script). The first in the order of the source.
 */
export function refusedConstruct(script: readonly Token[]): Refusal | undefined {
  for (let i = 0; i < script.length; i++) {
    const token = script[i] as Token;
    const before = script[i - 1]?.value;
    const after = script[i + 1];
    if (before === '.' || before === '?.') continue;
    if (token.type === 'Invalid' && token.value.startsWith('@')) {
      return refuse(token, 'Decorators cannot be run here.', 'Call the function yourself: const solve = decorate(function (…) { … }).');
    }
    if (token.type !== 'IdentifierName') continue;
    if (token.value === 'enum' && after?.type === 'IdentifierName') {
      return refuse(
        token,
        'enum is more than a type and cannot be run here.',
        "Use a plain object (const Mode = { sum: 0, mean: 1 }) or a union of strings ('sum' | 'mean').",
      );
    }
    if ((token.value === 'namespace' || token.value === 'module') && after?.type === 'IdentifierName' && opensBlock(script, i + 2)) {
      return refuse(
        token,
        `${token.value} is more than a type and cannot be run here.`,
        'Write its functions at the top level, or in a plain object.',
      );
    }
    if (token.value === 'constructor' && after?.value === '(') {
      const property = parameterProperty(script, i + 2);
      if (property)
        return refuse(
          property,
          'A parameter property is more than a type and cannot be run here.',
          'Declare the field in the class, and assign it in the constructor: this.x = x.',
        );
    }
    if (token.value === 'import' && after?.value !== ':' && !(after?.value === 'type' && isTypeImport(script, i))) {
      return refuse(
        token,
        'There is nothing to import here: a solution is one script.',
        'The helpers named in the statement are there without import.',
      );
    }
    if (token.value === 'export' && after && !(DECLARES.has(after.value) || after.value === 'default' || after.value === ':')) {
      return refuse(
        token,
        'Only a declaration can be exported here.',
        'Write export in front of the function: export function solve(…) { … }.',
      );
    }
  }
  return undefined;
}

/** `export` and `export default` in front of something, as ranges of the source: they are blanked, so that columns stay. */
export function exportKeywords(script: readonly Token[]): { start: number; end: number }[] {
  return script.flatMap((token, i) => {
    const after = script[i + 1];
    if (token.type !== 'IdentifierName' || token.value !== 'export' || script[i - 1]?.value === '.' || !after) return [];
    if (after.value === 'default') return [{ start: token.start, end: after.start + after.value.length }];
    return DECLARES.has(after.value) ? [{ start: token.start, end: token.start + token.value.length }] : [];
  });
}

const refuse = ({ start }: Token, message: string, advice: string): Refusal => ({ start, message, advice });

/** `namespace A.B.C {` */
function opensBlock(script: readonly Token[], at: number): boolean {
  while (script[at]?.value === '.') at += 2;
  return script[at]?.value === '{';
}

/** `import type { A } from '…'`, but not `import type from '…'`. */
function isTypeImport(script: readonly Token[], at: number): boolean {
  const next = script[at + 2]?.value;
  return next === '{' || next === '*' || (script[at + 2]?.type === 'IdentifierName' && next !== 'from');
}

/** The access modifier of a constructor's parameter, if one has any. */
function parameterProperty(script: readonly Token[], at: number): Token | undefined {
  for (let depth = 1; at < script.length; at++) {
    const token = script[at] as Token;
    if (token.value === '(' || token.value === '[' || token.value === '{') depth++;
    else if (token.value === ')' || token.value === ']' || token.value === '}') depth--;
    if (depth === 0) return undefined;
    const starts = script[at - 1]?.value === '(' || script[at - 1]?.value === ',';
    if (depth === 1 && starts && ACCESS.has(token.value) && script[at + 1]?.type === 'IdentifierName') return token;
  }
  return undefined;
}
