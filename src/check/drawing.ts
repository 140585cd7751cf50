import { casesOf } from '../../graders/cases/cases.ts';
import { type DrawnCase, drawerOf } from '../../graders/drawing/draw-case.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { callAuthorSubmission } from '../../graders/explain/author-programs.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { cut } from '../../graders/judge/format.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import { safeDrawing } from '../markdown/drawing.ts';
import { error, type Finding } from './finding.ts';

/** Cases that are drawn with other results than the right one: edges come first. */
const CASES_WITH_OTHERS = 20;

/** A page shows so much of a call. */
const CALL_CHARACTERS = 200;

/** The author's pictures can be drawn whatever is returned, say what they show, and hold nothing that a page refuses. */
export function checkDrawing(exercise: Exercise): Finding[] {
  const { author, package: pack } = exercise;
  if (pack.draw === undefined) return [];
  const draw = drawerOf(author, pack);
  let drawn = 0;
  const attempt = (it: DrawnCase, of: string): Finding | undefined => {
    const found = draw(it);
    const where = `${of}, ${cut(formatCase(pack, it.args), CALL_CHARACTERS)}`;
    if (found.kind === 'failed') return broken(`${where}: ${found.reason}`);
    if (found.kind === 'none') return undefined;
    drawn++;
    try {
      const { dropped } = safeDrawing(found.drawing.svg);
      return dropped.length > 0 ? dropping(where, dropped) : undefined;
    } catch (fault) {
      return broken(`${where}: ${(fault as Error).message}`);
    }
  };
  const cases = casesOf(exercise, 1);
  for (const [at, { args, expected }] of cases.entries()) {
    const finding =
      attempt({ args, expected, actual: expected }, 'With the right result') ??
      (at < CASES_WITH_OTHERS
        ? (attempt({ args, expected }, 'Without a result') ?? attempt({ args, expected, actual: null }, 'With null as the result'))
        : undefined);
    if (finding) return [finding];
  }
  for (const mistake of mistakesIn(pack)) {
    for (const { args, expected } of cases.slice(0, CASES_WITH_OTHERS)) {
      const outcome = callAuthorSubmission(exercise, mistake, args, WORK_PER_CALL);
      const finding =
        outcome.kind === 'value' ? attempt({ args, expected, actual: outcome.value }, `With the result of ${mistake.name}`) : undefined;
      if (finding) return [finding];
    }
  }
  return drawn > 0 ? [] : [nothing()];
}

const broken = (found: string): Finding =>
  error('drawing', 'draw.ts', {
    found,
    expected: '{ svg, says } on every input and for every result, or null where there is nothing to see.',
    fix: 'Look at what was returned before you draw it: it can be anything.',
  });

const dropping = (where: string, dropped: string[]): Finding =>
  error('drawing', 'draw.ts', {
    found: `${where}: pages take this out of the picture: ${dropped.slice(0, 5).join(', ')}.`,
    expected: 'shapes and words alone, in currentColor, with the classes a, b, joint, soft and bad.',
    fix: 'Draw it with what is allowed.',
  });

const nothing = (): Finding =>
  error('drawing', 'draw.ts', {
    found: 'draw returns null on every case of seed 1.',
    expected: 'a picture of some.',
    fix: 'Draw one, or remove the file.',
  });
