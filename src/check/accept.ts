import type { Case } from '../../graders/cases/case.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { callAuthorSubmission } from '../../graders/explain/author-programs.ts';
import { type Answer, askChecker, type Checker, checkerOf } from '../../graders/judge/checker.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { cut, formatValue } from '../../graders/judge/format.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import { Budget } from '../../graders/sandbox/budget.ts';
import { WORK_PER_CALL, WORK_PER_CHECKER } from '../../graders/sandbox/limits.ts';
import { describeOutcome } from '../../graders/sandbox/outcome.ts';
import { isThrown, type Value } from '../../graders/value.ts';
import { type Alteration, alterationsOf } from './alterations.ts';
import { error, type Finding, note } from './finding.ts';
import type { Placed } from './many-cases.ts';

const FILE = 'accept.ts';

/** How an alteration is called in `equivalentMutants`: `accept.ts the first item changed by 1 and by 1000, up and down`. */
export const isOfChecker = (mutant: string): boolean => mutant.startsWith(`${FILE} `);

/**
 * The author's checker accepts what the reference returns, refuses right results with something changed, and answers true or a text. That it
 * refuses mutants and known mistakes is seen where they are graded.
 */
export function checkChecker(exercise: Exercise, many: readonly Placed[]): Finding[] {
  const checker = checkerOf(exercise);
  if (!checker) return [];
  const asking = new Asking(exercise, checker);
  const returning = many.filter(({ case: { expected } }) => !isThrown(expected));
  return [
    ...refusesReference(asking, returning),
    ...acceptsTooMuch(asking, exercise),
    ...saysNothing(asking, exercise),
    ...asking.otherAnswers(),
  ];
}

/** A share of what one call of a checker may take: results that a learner makes may be longer. */
const REFERENCE_SHARE = 0.1;

/** Asks the checker, and notes what it answered that is neither true nor a text. */
class Asking {
  readonly #exercise: Exercise;
  readonly #checker: Checker;
  #other: { it: Pick<Case, 'args'>; value: Value; said: Value } | undefined;

  constructor(exercise: Exercise, checker: Checker) {
    this.#exercise = exercise;
    this.#checker = checker;
  }

  about(it: Pick<Case, 'args' | 'expected'>, value: Value): Answer {
    const answer = askChecker(this.#checker, it, value, this.#exercise.package.tolerance, new Budget());
    const said = answer.kind === 'refused' && answer.said?.kind === 'value' ? answer.said.value : undefined;
    const isOther = answer.kind === 'refused' && answer.said?.kind === 'value' && (typeof said !== 'string' || said.trim() === '');
    if (isOther) this.#other ??= { it, value, said };
    return answer;
  }

  call(it: Pick<Case, 'args'>): string {
    return cut(formatCase(this.#exercise.package, it.args), SHOWN);
  }

  otherAnswers(): Finding[] {
    if (!this.#other) return [];
    const { it, value, said } = this.#other;
    return [
      error('accept', FILE, {
        found: `In ${this.call(it)}, accept answers ${shown(said)} to the result ${shown(value)}.`,
        expected: 'true, or a text that says why the result is not right: the learner reads it.',
        fix: 'Return a sentence wherever it is not right.',
      }),
    ];
  }
}

function refusesReference(asking: Asking, many: readonly Placed[]): Finding[] {
  for (const { case: it, where } of many) {
    const answer = asking.about(it, it.expected);
    if (answer.kind !== 'accepted')
      return [
        error('accept', FILE, {
          found: `${where}, ${asking.call(it)}: accept does not accept what the reference returns, ${shown(it.expected)}. ${reasonOf(answer)}`,
          expected: 'true for the result of the reference.',
          fix: 'Fix accept.ts, or the reference.',
        }),
      ];
    if (answer.work > REFERENCE_SHARE * WORK_PER_CHECKER)
      return [
        error('accept', FILE, {
          found: `${where}, ${asking.call(it)}: accept takes ${answer.work} ticks for what the reference returns.`,
          expected: `at most ${REFERENCE_SHARE * WORK_PER_CHECKER}, a tenth of what a call of it may take.`,
          fix: 'Draw smaller inputs, or make accept cheaper.',
        }),
      ];
  }
  return [];
}

/** So many cases have to have a part before it is said that the checker never looks at it. */
const AT_LEAST = 5;

interface Tally {
  asked: number;
  accepted: number;
  /** The first that was accepted. */
  example?: { it: Case; value: Value };
}

function acceptsTooMuch(asking: Asking, exercise: Exercise): Finding[] {
  const excused = new Map(exercise.package.equivalentMutants.map(({ mutant }, at) => [mutant, at]));
  const tallies = new Map<string, Tally & Pick<Alteration, 'never'>>();
  for (const it of returningCases(exercise)) {
    for (const { name, values, never } of alterationsOf(it.expected)) {
      const tally = tallies.get(name) ?? { asked: 0, accepted: 0, ...(never && { never }) };
      tallies.set(name, tally);
      tally.asked++;
      const areAccepted = values.every((value) => asking.about(it, value).kind === 'accepted');
      if (!areAccepted) continue;
      tally.accepted++;
      tally.example ??= { it, value: values[0] };
    }
  }
  const findings = [...tallies].flatMap(([name, { asked, accepted, example, never }]): Finding[] => {
    const isTooMuch = never ? accepted > 0 : accepted === asked && asked >= AT_LEAST;
    if (!isTooMuch || !example || excused.has(`${FILE} ${name}`)) return [];
    return [tooMuch(asking, name, { asked, accepted, example }, never)];
  });
  const unfounded = [...excused].filter(([mutant]) => isOfChecker(mutant) && !isAcceptedAlways(tallies.get(mutant.slice(FILE.length + 1))));
  return [...findings.slice(0, SHOWN_FAULTS), ...unfounded.map(([mutant, at]) => notAccepted(mutant, at))];
}

/** The checker is not asked about a call that has to throw. */
const returningCases = (exercise: Exercise): Case[] => casesOf(exercise, 1).filter(({ expected }) => !isThrown(expected));

/** A checker that accepts everything is said to do so in a few ways. */
const SHOWN_FAULTS = 5;

const isAcceptedAlways = (tally: Tally | undefined): boolean => tally !== undefined && tally.accepted === tally.asked;

function tooMuch(asking: Asking, name: string, { asked, accepted, example }: Required<Tally>, never: true | undefined): Finding {
  const { it, value } = example;
  const often = accepted === asked ? `on all ${asked} cases` : `on ${accepted} of ${asked} cases`;
  return error('accept', FILE, {
    found: `accept accepts too much: ${name}, ${often}. In ${asking.call(it)} the reference returns ${shown(it.expected)}, and ${shown(value)} is accepted.`,
    expected: never ? 'that no such result is ever right.' : 'that it is refused on some case at least.',
    fix: never
      ? 'Look at the type of what was returned as well: close(expected, actual) does.'
      : `Let accept look at it. If every such result is right, list it in exercise.yaml: equivalentMutants: [{ mutant: ${JSON.stringify(`${FILE} ${name}`)}, reason: '…' }].`,
  });
}

const notAccepted = (mutant: string, at: number): Finding =>
  error('equivalent-mutant', 'exercise.yaml', {
    path: ['equivalentMutants', at],
    found: `equivalentMutants: ${mutant} is listed, but accept.ts does not accept it on every case, or there is no such change.`,
    expected: 'names as the check prints them.',
    fix: 'Take it off the list.',
  });

/** A known mistake whose results the checker can make nothing of is refused without a reason. */
function saysNothing(asking: Asking, exercise: Exercise): Finding[] {
  for (const mistake of mistakesIn(exercise.package)) {
    for (const it of returningCases(exercise)) {
      const outcome = callAuthorSubmission(exercise, mistake, it.args, WORK_PER_CALL);
      if (outcome.kind !== 'value') continue;
      const answer = asking.about(it, outcome.value);
      if (answer.kind !== 'refused' || !answer.said || answer.said.kind === 'value') continue;
      return [
        note('accept', FILE, {
          found: `In ${asking.call(it)}, accept ${describeOutcome(answer.said)} on what submissions/wrong_answer/${mistake.name}.ts returns, ${shown(outcome.value)}: it is refused without a reason.`,
          expected: 'a text that says why not.',
          fix: 'Look at the form of the result first, and return a sentence where it is another.',
        }),
      ];
    }
  }
  return [];
}

const reasonOf = (answer: Answer): string =>
  answer.kind === 'refused' && answer.said && answer.said.kind !== 'value'
    ? `It ${describeOutcome(answer.said)}.`
    : answer.kind === 'refused' && answer.why
      ? `It says: ${messageText(answer.why)}`
      : '';

/** Characters of a value or a call in a sentence. */
const SHOWN = 200;

const shown = (value: Value): string => formatValue(value, SHOWN);
