import type { Tolerance } from '../../graders/judge/tolerance.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { groupName } from '../points/group-name.ts';
import { href } from '../site/href.ts';
import { toleranceWords } from './tolerance-words.ts';

type Props = {
  title: string;
  difficulty: number;
  /** As it was written, until it is rendered and where it cannot be. */
  plain: string;
  /** Sanitised HTML of `plain`. */
  html: string | undefined;
  /** Conventions, each a sentence: as it was written, and its sanitised HTML. */
  contract: { plain: string; html: string | undefined }[];
  tolerance: Tolerance;
  compare: ExercisePackage['compare'];
  /** What groups of inputs are worth, where the exercise says so. */
  points: ExercisePackage['points'];
};

/** What is asked: label, title, statement, conventions, tolerance. */
export function StatementFrame({ title, difficulty, plain, html, contract, tolerance, compare, points }: Props) {
  return (
    <>
      <p class="label">Exercise, difficulty {difficulty} of 5</p>
      <h1 id="st-h">{title}</h1>
      {/* Safe: renderStatement drops scripts, handlers, styles and images */}
      {html === undefined ? <p class="st-plain">{plain}</p> : <div class="st-text" dangerouslySetInnerHTML={{ __html: html }} />}
      {contract.length > 0 && (
        <div class="contract">
          <p class="label">To be exact</p>
          <ul>
            {contract.map((sentence) =>
              sentence.html === undefined ? (
                <li key={sentence.plain}>{sentence.plain}</li>
              ) : (
                // Safe, as above.
                <li key={sentence.plain} dangerouslySetInnerHTML={{ __html: sentence.html }} />
              ),
            )}
          </ul>
        </div>
      )}
      {/* Safe: made of two numbers and our own words. */}
      <p class="small muted" dangerouslySetInnerHTML={{ __html: toleranceWords(tolerance, compare) }} />
      {points && <p class="small muted">Where parts count, the inputs are worth: {pointsWords(points)}.</p>}
      <p class="small muted">
        To look up: <a href={href('/guides/primer/')}>TypeScript for people who know numpy</a>,{' '}
        <a href={href('/guides/ready-made/')}>the helpers</a>
      </p>
    </>
  );
}

const pointsWords = (points: NonNullable<ExercisePackage['points']>): string =>
  Object.entries(points)
    .map(([group, worth]) => `${groupName(group)} ${worth}`)
    .join(', ');
