import { describe, expect, it } from 'vitest';
import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { prepare, type Script } from '../../graders/source/prepare.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { asText, asTypeScript, isRefusedByTypeScript, shown } from './as-typescript.ts';
import { corpus } from './corpus.ts';

const sandbox = await Sandbox.open(await loadWasm());

const programs = (['types', 'lowered', 'javascript'] as const).flatMap((name) => corpus(name));
const nameless = corpus('nameless');

function scriptOf(source: string): Script {
  const prepared = prepare(source);
  if (prepared.kind === 'refused')
    throw new Error(`${prepared.error.line}:${prepared.error.column} ${diagnosisText(prepared.error.diagnosis).message}`);
  return prepared.script;
}

/**
 * What QuickJS gets wrong by itself, whoever hands it the program: fields of classes whose names are also modifiers, `get` on a line of
 * its own, a parameter that a default value closes over, `async async =>`.
 */
const ENGINE_FAULTS = [
  'set; async; x }',
  'set; async; abstract',
  'b = () => a) => { a = 5',
  'get\nc() {',
  'async (async) =>',
  'f = async => async',
];

const code = (source: string): string => scriptOf(source).code;

/** Programs of whose words some are not the learner's: an `enum`, and an export under another name. */
const isLowered = (source: string) => /\benum E|as g/.test(source);

/** As `shown`, by the engine of the sandbox; of a program that throws, what it throws. */
function shownInSandbox(script: string): string {
  const loaded = sandbox.load(`${SHOW};${script}`, ['shown']);
  if (loaded.kind === 'failed') return loaded.outcome.kind === 'error' ? `thrown: ${loaded.outcome.error.name}` : loaded.outcome.kind;
  const outcome = sandbox.read(loaded.program, 'shown');
  return outcome.kind === 'value' ? (outcome.value as string[]).join('\n') : outcome.kind;
}

const lastThrown = (lines: string): string => /thrown: .*$/.exec(lines)?.[0] ?? lines;
const SHOW = `var shown = [], exports = {}; function show(...values) { for (const value of values) shown.push(asText(value)) } const asText = ${asText}`;

describe('a program of the corpus', () => {
  it('is one of 600, no two alike', () => {
    const all = [...programs, ...nameless, ...corpus('refused')];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(600);
  });

  it.each(programs)('does what TypeScript makes of it: %s', (source) => {
    expect(shown(code(source))).toBe(shown(asTypeScript(source)));
  });

  it.each(nameless)('does what TypeScript makes of it for an older target: %s', (source) => {
    expect(shown(code(source))).toBe(shown(asTypeScript(source, 'ES2021')));
  });

  it('makes a class of its own in each round, where TypeScript takes the last of them for all', () => {
    const source = 'const all = [1, 2, 3].map(() => 0); for (let i = 0; i < 3; i++) all[i] = class { static accessor s = i };';
    expect(shown(code(`${source} all[1].s = 9; show(all.map((it) => it.s))`))).toBe('[0,9,2]');
  });

  it('finds the owner of a static accessor of a class without a name by whom it is asked of: taken off by itself, it has none', () => {
    const taken =
      'const A = class { static accessor s = 1 }; const { get } = Object.getOwnPropertyDescriptor(A, "s")!; show(get!.call(A)); get!();';
    expect(shown(code(taken))).toBe('1\nthrown: TypeError');
    expect(shown(asTypeScript(taken, 'ES2021'))).toBe('1');
    expect(shown(asTypeScript(taken))).toBe('thrown: TypeError'); // for our target, TypeScript can do neither
  });

  it.each([...programs, ...nameless])('does in the sandbox what it does in this host’s engine: %s', (source) => {
    const [here, there] = [lastThrown(shown(code(source))), shownInSandbox(code(source))];
    if (ENGINE_FAULTS.some((fault) => source.includes(fault))) expect(there).not.toBe(here);
    else expect(there).toBe(here);
  });

  it.each([...corpus('types'), ...corpus('javascript')].filter((source) => !isLowered(source)))(
    'keeps its lines, and each word that is left knows its column: %s',
    (source) => {
      const script = scriptOf(source);
      const [lines, sourceLines] = [script.code.split('\n'), source.split('\n')];
      expect(lines).toHaveLength(sourceLines.length);
      lines.forEach((text, i) => {
        for (const { 0: word, index } of text.matchAll(/[\p{ID_Continue}$]+/gu)) {
          const { line, column } = script.sourcePosition(i + 1, [...text.slice(0, index)].length + 1);
          expect([line, sourceLines[line - 1]?.slice(column - 1, column - 1 + word.length)]).toEqual([i + 1, word]);
        }
      });
    },
  );

  it.each(corpus('refused'))('that TypeScript or the engine behind it refuses is refused: %s', (source) => {
    if (!isRefusedByTypeScript(source)) expect(shown(asTypeScript(source))).toBe('thrown: SyntaxError');
    const prepared = prepare(source);
    if (prepared.kind === 'script') expect(shown(prepared.script.code)).toBe('thrown: SyntaxError');
    else expect(diagnosisText(prepared.error.diagnosis).message).toMatch(/\S/);
  });
});
