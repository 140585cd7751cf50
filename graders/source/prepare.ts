import type { SourceError } from '../verdict.ts';
import { SOURCE_CHARACTERS, SOURCE_DEPTH, sourceSteps } from './bounds.ts';
import { Edits } from './edits.ts';
import { normalise } from './line-ends.ts';
import { parse } from './parse.ts';
import { type Position, positionAt } from './position.ts';
import { strip } from './strip.ts';

/** A source that can be run: JavaScript with the same lines, and the way back from its positions. */
export interface Script {
  code: string;
  /** From a position in `code`, as QuickJS counts (from 1, code points), to one in the source (from 1, UTF-16). */
  sourcePosition(line: number, column: number): Position;
}

export type Prepared = { kind: 'script'; script: Script } | { kind: 'refused'; error: SourceError };

/** Reads a source as TypeScript and writes it as JavaScript that runs. What is refused comes with its place and what to do about it. */
export function prepare(source: string): Prepared {
  if (source.length > SOURCE_CHARACTERS) {
    return refuse('SourceTooLong', `The source has ${source.length} characters; ${SOURCE_CHARACTERS} are allowed.`);
  }
  const text = normalise(source);
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('SyntaxError', 'There is a NUL character here, which no program may contain.', positionAt(text, nul));
  const parsed = parse(text, { depth: SOURCE_DEPTH, steps: sourceSteps(text.length) });
  if (parsed.kind === 'fault') return refuse(parsed.name, parsed.message, positionAt(text, parsed.at), parsed.advice);
  const edits = new Edits(text);
  const refused = strip(parsed.program, edits);
  if (refused) return refuse('NotSupported', refused.message, positionAt(text, refused.at), refused.advice);
  const { text: code, origin } = edits.apply();
  const lines = code.split('\n');
  return {
    kind: 'script',
    script: {
      code,
      sourcePosition: (line, column) => positionAt(text, origin(offsetIn(lines, line, column))),
    },
  };
}

/** The offset of a position that QuickJS gave. */
function offsetIn(lines: readonly string[], line: number, column: number): number {
  let offset = 0;
  for (let i = 0; i < line - 1 && i < lines.length; i++) offset += (lines[i] as string).length + 1;
  return offset + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length; // code points → UTF-16
}

const refuse = (name: string, message: string, at?: Position, advice?: string): Prepared => ({
  kind: 'refused',
  error: { name, message, ...at, ...(advice && { advice }) },
});
