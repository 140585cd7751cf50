import { describe, expect, it } from 'vitest';
import { Sandbox } from '../../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../../graders/sandbox/load-wasm.ts';

const sandbox = await Sandbox.open(await loadWasm());

/** What a function body prints. */
function printed(body: string): string[] {
  const load = sandbox.load(`function f(v) { ${body} }`, ['f']);
  if (load.kind === 'failed') throw new Error(load.outcome.kind);
  const { outcome, lines } = sandbox.callAndListen(load.program, 'f', [
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(outcome.kind).toBe('value');
  return lines;
}

describe('the console', () => {
  it('has every method that browsers have, and none of them ends a run', () => {
    const names =
      'log info warn error debug trace dir dirxml table assert group groupCollapsed groupEnd count countReset time timeEnd timeLog timeStamp clear profile profileEnd';
    for (const name of names.split(' '))
      expect(printed(`console.${name}(); console.${name}(v); console.${name}('a', null, undefined)`)).toBeInstanceOf(Array);
  });

  it.each([
    ['console.table(v)', ['0: [1, 2]', '1: [3, 4]']],
    ['console.table(3)', ['3']],
    ["console.group('a'); console.log(1); console.groupEnd(); console.log(2)", ['a', '  1', '2']],
    ["console.assert(false, 'why'); console.assert(true, 'not')", ['Assertion failed why']],
    ["console.count('a'); console.count('a'); console.countReset('a'); console.count('a')", ['a: 1', 'a: 2', 'a: 1']],
    ["console.time('t'); console.timeEnd('t')", ['t: there is no clock here']],
    ['console.groupEnd(); console.log(1)', ['1']],
  ])('prints for %s', (body, lines) => {
    expect(printed(body)).toEqual(lines);
  });
});
