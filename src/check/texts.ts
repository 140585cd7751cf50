import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Finding } from './finding.ts';
import { checkGivenAway } from './given-away.ts';
import { checkMisreadings } from './misreadings.ts';
import { checkNames } from './names.ts';
import { checkQuotedCode } from './quoted-code.ts';
import { checkRendering } from './rendering.ts';
import { checkPromisedErrors } from './promised-errors.ts';
import { checkSayings } from './sayings.ts';
import { checkUnfinished } from './unfinished.ts';

/** What is read, as it is written: nothing has to run. */
export const checkTexts = (exercisePackage: ExercisePackage): Finding[] => [
  ...checkSayings(exercisePackage),
  ...checkNames(exercisePackage),
  ...checkRendering(exercisePackage),
  ...checkMisreadings(exercisePackage),
  ...checkUnfinished(exercisePackage),
  ...checkQuotedCode(exercisePackage),
  ...checkPromisedErrors(exercisePackage),
  ...checkGivenAway(exercisePackage),
];
