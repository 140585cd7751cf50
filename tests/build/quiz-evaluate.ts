import { runInNewContext } from 'node:vm';
import type { Value } from '../../graders/value.ts';
import type { Evaluated } from '../../graders/worker/protocol.ts';

/** Stands in for the sandbox: the same expressions in a context of Node's own. */
export async function evaluateInNode(expressions: string[]): Promise<Evaluated[]> {
  return expressions.map((expression) => {
    try {
      return { kind: 'value', value: structuredClone(runInNewContext(`(${expression})`)) as Value };
    } catch (error) {
      return { kind: 'error', message: error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error) ? String(error.message) : String(error) };
    }
  });
}
