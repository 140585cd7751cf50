import { sourceError, tooDeep } from '../judge/source-error.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import { recorderModule } from '../sandbox/realm.generated.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { prepare } from '../source/prepare.ts';
import type { Value } from '../value.ts';
import { instrument, type Instrumented } from './instrument.ts';
import { RECORDED, WORK_PER_TRACE } from './limits.ts';
import { readNotes } from './read-notes.ts';
import type { Ended, Trace } from './trace.ts';

/**
 * A program that notes the values of its variables, loaded into the sandbox and under the limits in which it is judged. What it costs in
 * ticks is no matter of the verdict's: nothing here is counted, hashed or kept. Undefined where the source does not load.
 */
export function loadTraced(
  sandbox: Sandbox,
  source: string,
  entry: string,
  workAllowed = WORK_PER_TRACE,
): ((args: Value[]) => Trace) | undefined {
  const prepared = prepare(source);
  const written = prepared.kind === 'script' ? instrument(prepared.script) : undefined;
  if (!written) return undefined;
  const asked = `${written.prefix}read`;
  const load = sandbox.load(written.script.code, [entry, asked], workAllowed, recorderScript(written));
  if (load.kind === 'failed' || !sandbox.isFunction(load.program, entry)) return undefined;
  return (args) => {
    const { outcome, answer } = sandbox.callAndAsk(load.program, entry, args, asked, workAllowed);
    const noted = { ...readNotes(written, answer), ended: endOf(outcome, written) };
    const result = resultOf(noted, entry);
    return result < 0 ? noted : { ...noted, result };
  };
}

/** The recorder under names that the script does not use. They are variables, not properties of the global object: nobody finds them. */
function recorderScript({ prefix, topLevel }: Instrumented): string {
  const names = ['enter', 'record', 'operation', 'read'].map((name) => `${name}: ${prefix}${name}`).join(', ');
  return `'use strict';const { ${names} } = ${recorderModule}.makeRecorder(${JSON.stringify(RECORDED)}, globalThis);${topLevel}`;
}

/**
 * The event in which the outermost call of the entry returns, −1 where it has none. It is the last return of the run: the calls that it
 * makes, and those of the entry while the script loads, return before it.
 */
function resultOf({ sites, functions, events, isCut, ended }: Omit<Trace, 'result'>, entry: string): number {
  if (isCut || ended.kind !== 'value') return -1;
  const last = events.findLastIndex(({ site }) => sites[site]?.kind === 'return');
  const event = events[last];
  const of = event && sites[event.site]?.of;
  const isOfEntry = of !== undefined && functions[of]?.name === entry;
  // Without a `return` of its own, the last one is that of a call within it.
  return isOfEntry && (event?.value === undefined) === (ended.value === undefined) ? last : -1;
}

function endOf(outcome: Outcome, { script }: Instrumented): Ended {
  switch (outcome.kind) {
    case 'value':
      return { kind: 'value', value: outcome.value };
    case 'error':
      return { kind: 'error', error: sourceError(outcome.error, script) };
    case 'stack':
      return { kind: 'error', error: tooDeep() };
    default:
      return { kind: 'limit', by: outcome.kind };
  }
}
