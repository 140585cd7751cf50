import { prepare } from '../../graders/source/prepare.ts';

/** A solution as plain JavaScript. Throws where it cannot be run. */
export function scriptOf(source: string): string {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') throw new Error(prepared.error.message);
  return prepared.script.code;
}
