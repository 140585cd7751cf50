import { casesOf } from '../../graders/cases/cases.ts';
import { sizedCases } from '../../graders/cases/sized.ts';
import { type GradingRoom, openWhole } from '../../graders/grade.ts';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { checkAgreement } from './signature-agreement.ts';
import { checkContract } from './contract.ts';
import { checkExamples } from './examples.ts';
import { checkDeterminism, checkDomain } from './domain.ts';
import { manyCases } from './many-cases.ts';
import { errorOf, type Finding } from './finding.ts';
import { checkGolden } from './golden.ts';
import { checkHeadRoom } from './head-room.ts';
import { checkLaws } from './laws.ts';
import { checkMargins } from './margin.ts';
import { checkMutants } from './mutants/check-mutants.ts';
import { makeMutants } from './mutants/make.ts';
import type { CheckReport, OnStep } from './report.ts';
import { checkStatement } from './statement.ts';
import { checkSteps } from './steps.ts';
import { checkSubmissions } from './submissions.ts';
import { checkTasks } from './tasks.ts';

/** Holds an exercise to everything that learners rely on. A pure function of the package. */
export async function check(room: GradingRoom, exercisePackage: ExercisePackage, onStep: OnStep = () => {}): Promise<CheckReport> {
  const { id, title } = exercisePackage;
  const step = (name: string) => (done: number, total: number) => onStep(name, done, total);
  step('types')(0, 1);
  const findings = [...checkAgreement(exercisePackage), ...checkContract(exercisePackage), ...checkSteps(exercisePackage)];
  const measured = await attempt(findings, async () => {
    const exercise = openWhole(room.author, exercisePackage);
    const cases = casesOf(exercise, 1);
    if (exercisePackage.work) sizedCases(exercise, 1);
    const usedUp = { ...room, opened: exercise };
    findings.push(...checkStatement(room.author, exercisePackage), ...checkGolden(exercisePackage, cases));
    const many = manyCases(exercise, step('inputs'));
    findings.push(...checkDeterminism(exercise), ...checkDomain(exercise, many));
    const submissions = checkSubmissions(usedUp, exercisePackage, step('solutions'));
    const { margins, findings: margin } = checkMargins(room.learner, exercise, many);
    const headRoom = checkHeadRoom(usedUp, exercisePackage, cases);
    const mutants = await makeMutants(exercisePackage.reference);
    const killed = checkMutants(room.learner, exercise, mutants, step('mutants'));
    step('examples')(0, 1);
    const examples = checkExamples(room, exercise);
    step('tasks')(0, 1);
    findings.push(...(await checkTasks(usedUp, exercisePackage)));
    const laws = checkLaws(room.learner, exercise, many, mutants, step('laws'));
    findings.push(...submissions.findings, ...margin, ...headRoom.findings, ...killed.findings, ...laws.findings, ...examples.findings);
    return {
      cases: cases.length,
      matrix: killed.matrix,
      laws: laws.laws,
      margins,
      smallest: submissions.smallest,
      dearest: headRoom.dearest,
      ratios: headRoom.ratios,
      examples: examples.report,
    };
  });
  return { exercise: id, title, findings: findings.sort(worstFirst), ...(measured && { measured }) };
}

/** An exercise that cannot be run says so itself; what was found before stays. */
async function attempt<T>(findings: Finding[], run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (fault) {
    if (!(fault instanceof BrokenExercise)) throw fault;
    findings.push(...fault.faults.map((it) => errorOf('broken', it)));
    return undefined;
  }
}

const worstFirst = (a: Finding, b: Finding): number => Number(a.severity === 'note') - Number(b.severity === 'note');
