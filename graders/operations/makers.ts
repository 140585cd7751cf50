import { HELPERS } from '../messages/helper-names.ts';
import { authorScript } from '../program.ts';
import { topLevelFunctions } from '../source/declared-names.ts';
import { prepare } from '../source/prepare.ts';

/** The global with the makers. */
export const MAKERS = '$makers$';

/** The functions that `functions.ts` has: each makes one that is an argument. */
export function makersIn(functions: string): string[] {
  const prepared = prepare(functions);
  return prepared.kind === 'script' ? topLevelFunctions(prepared.script.tree).map(({ name }) => name) : [];
}

/**
 * What is run before a solution is: the makers, apart from all names of the solution. The helpers are handed in: a learner may define others of
 * their names, and the makers keep the realm's own. `name`: of the global with the makers. Throws `BrokenExercise`.
 */
export function makersScript(functions: string, name: string): string {
  const helpers = HELPERS.join(', ');
  return `const ${name} = ((${helpers}) => {\n${authorScript('functions.ts', functions)}\nreturn { ${makersIn(functions).join(', ')} };\n})(${helpers});`;
}
