import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { transform } from 'sucrase';
import type { SourceError } from '../verdict.ts';
import { exportKeywords, refusedConstruct } from './constructs.ts';
import { normalise } from './line-ends.ts';
import { SOURCE_CHARACTERS, SOURCE_NESTING } from './limits.ts';
import { tooDeepAt } from './nesting.ts';
import { type Position, positionAt, tokens } from './tokens.ts';

/** A source that can be run: JavaScript with the same lines, and the way back from its positions. */
export interface Script {
  code: string;
  /** From a position in `code`, as QuickJS counts (from 1, code points), to one in the source (from 1, UTF-16). */
  sourcePosition(line: number, column: number): Position;
}

export type Prepared = { kind: 'script'; script: Script } | { kind: 'refused'; error: SourceError };

/**
 * Checks a source before anything parses it by recursion, blanks `export`, and takes the types off (sucrase: keeps lines, and says
 * where each token came from). What is refused comes with its place and what to do about it.
 */
export function prepare(source: string): Prepared {
  if (source.length > SOURCE_CHARACTERS) {
    return refuse('SourceTooLong', `The source has ${source.length} characters; ${SOURCE_CHARACTERS} are allowed.`);
  }
  const text = normalise(source);
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('SyntaxError', 'There is a NUL character here, which no program may contain.', positionAt(text, nul));
  const script = tokens(text);
  const deep = tooDeepAt(script, SOURCE_NESTING);
  if (deep !== undefined) {
    return refuse(
      'SourceTooDeep',
      `This is nested more than ${SOURCE_NESTING} deep.`,
      positionAt(text, deep),
      'Give the inner parts names of their own.',
    );
  }
  const refused = refusedConstruct(script);
  if (refused) return refuse('NotSupported', refused.message, positionAt(text, refused.start), refused.advice);
  return withoutTypes(blank(text, exportKeywords(script)));
}

function withoutTypes(text: string): Prepared {
  try {
    const { code, sourceMap } = transform(text, {
      transforms: ['typescript'],
      disableESTransforms: true,
      filePath: 'solution.ts',
      sourceMapOptions: { compiledFilename: 'solution.js' },
    });
    const map = new TraceMap(sourceMap as unknown as string); // sucrase's own type of a map is a subset
    const lines = code.split('\n');
    return { kind: 'script', script: { code, sourcePosition: (line, column) => back(map, lines, line, column) } };
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: Position };
    const plain = message.replace(/^Error transforming solution\.ts: /, '').replace(/ \(\d+:\d+\)$/, '');
    return refuse('SyntaxError', plain, loc && { line: loc.line, column: loc.column });
  }
}

/** Of tokens that stand at the same place (what was taken off has no width) the last is the one that is there. */
function back(map: TraceMap, lines: readonly string[], line: number, column: number): Position {
  const at = [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length; // code points → UTF-16
  const token = decodedMappings(map)[line - 1]?.findLast(([start]) => start <= at);
  if (token?.[2] === undefined || token[3] === undefined) return { line, column: at + 1 };
  return { line: token[2] + 1, column: token[3] + (at - token[0]) + 1 };
}

function blank(text: string, ranges: readonly { start: number; end: number }[]): string {
  return ranges.reduce((blanked, { start, end }) => blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end), text);
}

const refuse = (name: string, message: string, at?: Position, advice?: string): Prepared => ({
  kind: 'refused',
  error: { name, message, ...at, ...(advice && { advice }) },
});
