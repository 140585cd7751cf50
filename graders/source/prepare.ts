import type { Diagnosis } from '../messages/diagnosis.ts';
import type { SourceError } from '../verdict.ts';
import { SOURCE_CHARACTERS, SOURCE_DEPTH, sourceSteps } from './bounds.ts';
import { Edits } from './edits.ts';
import { normalise } from './line-ends.ts';
import { parse } from './parse.ts';
import { offsetOfPoint, type Position, positionAt } from './position.ts';
import { diagnosisOf, type Slip } from './slip.ts';
import { strip } from './strip-types.ts';
import type { Node } from './tree.ts';

/** A source that can be run: JavaScript with the same lines, and the way back from its positions. */
export interface Script {
  code: string;
  /** Leads from a position in `code`, as QuickJS counts (from 1, code points), to one in the source (from 1, UTF-16). */
  sourcePosition(line: number, column: number): Position;
  /** What was read. */
  source: string;
  /** For those who have something to say about it. It is a hundred times as large as the source: let go of it with the script. */
  tree: Node;
}

export type Prepared = { kind: 'script'; script: Script } | { kind: 'refused'; error: SourceError };

/** Reads a source as TypeScript and writes it as JavaScript that runs. What is refused comes with its place and what to do about it. */
export function prepare(source: string): Prepared {
  if (source.length > SOURCE_CHARACTERS) {
    return refuse('SourceTooLong', { code: 'tooLong', values: { characters: source.length, allowed: SOURCE_CHARACTERS } });
  }
  const text = normalise(source);
  const unreadable = unreadableAt(text);
  if (unreadable) return refused('SyntaxError', text, unreadable);
  const bounds = { depth: SOURCE_DEPTH, steps: sourceSteps(text.length) };
  const parsed = parse(text, bounds);
  if (parsed.kind === 'fault') return refuse(parsed.name, parsed.diagnosis, positionAt(text, parsed.at));
  const edits = new Edits(text);
  const found = strip(parsed.program, edits);
  if (found) return refused('NotSupported', text, found);
  const { text: code, origin } = edits.apply();
  const lines = code.split('\n');
  return {
    kind: 'script',
    script: {
      code,
      source: text,
      tree: parsed.program,
      sourcePosition: (line, column) => positionAt(text, origin(offsetOfPoint(lines, line, column))),
    },
  };
}

/** What shows, before anything is parsed, that this is no program in plain text. */
function unreadableAt(text: string): Slip | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { code: text.split('\0').length > text.length / 4 ? 'utf16' : 'nul', at: nul };
  const fence = /^\s*```/.exec(text);
  return fence ? { code: 'fence', at: fence[0].length - 3 } : undefined;
}

const refused = (name: string, text: string, slip: Slip): Prepared => refuse(name, diagnosisOf(slip), positionAt(text, slip.at ?? 0));

const refuse = (name: string, diagnosis: Diagnosis, at?: Position): Prepared => ({ kind: 'refused', error: { name, diagnosis, ...at } });
