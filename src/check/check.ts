import { casesOf } from '../../graders/cases/cases.ts';
import { sizedCases } from '../../graders/cases/sized.ts';
import { type GradingRoom, openWhole } from '../../graders/grade.ts';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { TypeLibrary } from '../author-types/library.ts';
import { checkChecker } from './accept.ts';
import { checkAgreement } from './signature-agreement.ts';
import { checkContract } from './contract.ts';
import { checkExamples } from './examples.ts';
import { checkDrawing } from './drawing.ts';
import { checkDeterminism, checkDomain } from './domain.ts';
import { manyCases } from './many-cases.ts';
import { errorOf, type Finding } from './finding.ts';
import { checkFunctions, checkMakers } from './functions.ts';
import { checkGolden } from './golden.ts';
import { checkHeadRoom } from './head-room.ts';
import { checkInputs } from './inputs.ts';
import { checkLaws } from './laws.ts';
import { checkMargins } from './margin.ts';
import { checkMutants } from './mutants/check-mutants.ts';
import { changesErrorTextOnly } from './mutants/of-error-texts.ts';
import { makeMutants } from './mutants/make.ts';
import { checkArguments, checkModuleState } from './module-state.ts';
import { checkPromises } from './promises.ts';
import { checkTemplate } from './template-left.ts';
import { checkTolerance } from './tolerance.ts';
import type { CheckReport, OnStep } from './report.ts';
import { checkPoints } from './points.ts';
import { checkStatement } from './statement.ts';
import { checkSteps } from './steps.ts';
import { checkSubmissions } from './submissions.ts';
import { checkThrows } from './throws.ts';
import { checkToleranceFields } from './tolerance-fields.ts';
import { checkTasks } from './tasks.ts';
import { checkTexts } from './texts.ts';

/** What the check works with: two sandboxes, and the types that authors' code is held against. */
export interface CheckRoom extends GradingRoom {
  types: TypeLibrary;
}

export interface CheckOptions {
  onStep?: OnStep;
  /** What comes after the first step that finds an error is left out: it costs time, and mostly says the same in other words. */
  untilError?: boolean;
  /** Nobody is shown it yet: words of the template are said, and no fault. */
  isDraft?: boolean;
}

/** Holds an exercise to everything that learners rely on. A pure function of the package and the options. */
export async function check(
  room: CheckRoom,
  exercisePackage: ExercisePackage,
  { onStep = () => {}, untilError = false, isDraft = false }: CheckOptions = {},
): Promise<CheckReport> {
  const { id, title } = exercisePackage;
  const step = (name: string) => (done: number, total: number) => onStep(name, done, total);
  const findings: Finding[] = [];
  const found = (...more: Finding[]): void => {
    findings.push(...more);
    if (untilError && more.some(({ severity }) => severity === 'error')) throw new Enough();
  };
  const measured = await attempt(findings, async () => {
    step('types')(0, 1);
    found(...checkAgreement(exercisePackage, room.types));
    found(...checkTemplate(exercisePackage, isDraft), ...checkTexts(exercisePackage));
    found(...checkFunctions(exercisePackage), ...checkCode(exercisePackage));
    const exercise = openWhole(room.author, exercisePackage);
    const cases = casesOf(exercise, 1);
    if (exercisePackage.work) sizedCases(exercise, 1);
    const usedUp = { ...room, opened: exercise };
    found(...checkStatement(room.author, exercisePackage), ...checkGolden(exercise, cases), ...checkMakers(exercisePackage, cases));
    const many = manyCases(exercise, step('inputs'));
    found(...checkThrows(exercise), ...checkPoints(exercise), ...checkToleranceFields(exercisePackage, many));
    found(...checkDeterminism(exercise), ...checkDomain(exercise, many), ...checkChecker(exercise, many), ...checkDrawing(exercise));
    found(...checkInputs(room.learner, exercise, many), ...checkPromises(exercisePackage, many));
    const { margins, findings: margin } = checkMargins(room.learner, exercise, many);
    found(...margin, ...checkTolerance(exercisePackage, cases, margins));
    const submissions = checkSubmissions(usedUp, exercisePackage, step('solutions'));
    found(...submissions.findings);
    const headRoom = checkHeadRoom(usedUp, exercisePackage, cases);
    found(...headRoom.findings);
    const { reference, throws } = exercisePackage;
    const mutants = makeMutants(reference).filter((mutant) => throws === undefined || !changesErrorTextOnly(reference, mutant));
    const laws = checkLaws(room.learner, exercise, many, mutants, step('laws'));
    found(...laws.findings);
    const killed = checkMutants(room.learner, exercise, mutants, step('mutants'));
    found(...killed.findings);
    step('examples')(0, 1);
    const examples = checkExamples(room, exercise);
    found(...examples.findings);
    step('tasks')(0, 1);
    found(...(await checkTasks(usedUp, exercisePackage)));
    return {
      cases: cases.length,
      matrix: killed.matrix,
      laws: laws.laws,
      margins,
      smallest: submissions.smallest,
      costliest: headRoom.costliest,
      ratios: headRoom.ratios,
      examples: examples.report,
    };
  });
  return { exercise: id, title, findings: findings.sort(worstFirst), ...(measured && { measured }) };
}

/** An error was found, and no more are asked for. */
class Enough extends Error {
  override name = 'Enough';
}

/** What is seen in the code before it runs. */
const checkCode = (exercisePackage: ExercisePackage): Finding[] => [
  ...checkContract(exercisePackage),
  ...checkModuleState('inputs.ts', exercisePackage.inputs),
  ...checkModuleState('laws.ts', exercisePackage.laws ?? ''),
  ...checkModuleState('accept.ts', exercisePackage.accept ?? ''),
  ...checkModuleState('draw.ts', exercisePackage.draw ?? ''),
  ...checkArguments(exercisePackage),
  ...checkSteps(exercisePackage),
];

/** An exercise that cannot be run says so itself; what was found before stays. */
async function attempt<T>(findings: Finding[], run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof Enough) return undefined;
    if (!(fault instanceof BrokenExercise)) throw fault;
    findings.push(...fault.faults.map((it) => errorOf('broken', it)));
    return undefined;
  }
}

const worstFirst = (a: Finding, b: Finding): number => Number(a.severity === 'note') - Number(b.severity === 'note');
