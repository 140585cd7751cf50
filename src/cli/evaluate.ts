/**
 * npm run --silent evaluate -- <exercise id, folder or package> <args.json> [--solution file.ts]
 *
 * Prints what the reference, or another solution, returns: one line of JSON for each entry of the array in args.json, each entry a list of
 * arguments. The strings "NaN", "Infinity" and "-Infinity" stand for these numbers, in both directions. A call that has no value gives
 * {"error": …}. Exit code 0: all calls have a value; 1: some have none; 2: nothing could be called.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeOutcome, type Outcome } from '../../graders/sandbox/outcome.ts';
import { fromDatum, toDatum } from '../../graders/package/json-value.ts';
import { JSON_DEPTH, jsonDepth } from '../../graders/package/json-depth.ts';
import { readText } from '../../graders/package/read-text.ts';
import { type Datum, GoldenCase } from '../../graders/package/schema.ts';
import { loadAuthorFile } from '../../graders/program.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { loadPackage } from '../build/packages.ts';
import { runCommand } from './run-command.ts';
import { printJson } from './terminal.ts';

const USAGE = 'Usage: npm run --silent evaluate -- <exercise id, folder or package> <args.json> [--solution file.ts]';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { solution: { type: 'string' } } });
  const [exercise, argsFile] = positionals;
  if (!exercise || !argsFile || positionals.length > 2) throw new Error(USAGE);
  const { entry, reference } = await loadPackage(exercise);
  const calls = readCalls(await read(argsFile, CALLS_BYTES), argsFile);
  const source = values.solution === undefined ? reference : await read(values.solution);
  const sandbox = await Sandbox.open(await loadWasm());
  const program = loadAuthorFile(
    sandbox,
    values.solution ?? 'reference.ts',
    source,
    { names: [entry], functions: [entry] },
    { expected: `a function ${entry}.`, fix: 'Export it.' },
  );
  const outcomes = calls.map((args) => sandbox.call(program, entry, args.map(fromDatum)));
  for (const outcome of outcomes) printJson(answer(outcome));
  return outcomes.every(hasValue) ? 0 : 1;
}

function readCalls(text: string, file: string): Datum[][] {
  const parsed = z.array(GoldenCase.shape.args).safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  const [at] = parsed.error.issues[0]?.path ?? [];
  const where = typeof at === 'number' ? `, entry ${at + 1}` : '';
  throw new Error(`${file}${where}: expected an array of argument lists, such as [[[1, 2], 0.5], [[], 2]]: one list for each call.`);
}

function parseJson(text: string, file: string): unknown {
  if (jsonDepth(text) > JSON_DEPTH) throw new Error(`${file}: the lists are nested more than ${JSON_DEPTH} deep.`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file}: this is not JSON: ${(error as Error).message}`);
  }
}

const hasValue = (outcome: Outcome): boolean => outcome.kind === 'value' && outcome.value !== undefined;

function answer(outcome: Outcome): Datum {
  if (outcome.kind === 'value' && outcome.value !== undefined) return toDatum(outcome.value);
  return { error: outcome.kind === 'value' ? 'returned undefined: is a return missing?' : describeOutcome(outcome) };
}

/** A call that is worth asking has a few hundred numbers, so this is room for some hundred thousand calls. */
const CALLS_BYTES = 20_000_000;

async function read(file: string, mostBytes?: number): Promise<string> {
  const found = await readText(file, mostBytes);
  if (found.kind === 'text') return found.text;
  throw new Error(`${file}: ${found.reason}.`);
}

await runCommand(main);
