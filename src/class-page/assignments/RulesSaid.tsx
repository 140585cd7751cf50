import { momentWords } from '../../classroom/due.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { count, type Names } from '../../gradebook/report/names.ts';
import { twoDecimals } from '../../points/two-decimals.ts';
import { percent } from '../../site/percent.ts';
import { dueSentence, ruleSentences } from '../assignment-words.ts';
import type { Checked } from './assignments-state.ts';

type Props = { checked: Checked; names: Names; timeZone: string /** By the clock of the class. */; now: number };

/** What the rules say, in words: a slip of the pen may be valid and mean something else. */
export function RulesSaid({ checked, names, timeZone, now }: Props) {
  return (
    <section aria-labelledby="said-h">
      <h2 id="said-h" class="side-head">
        What it says
      </h2>
      {checked.kind === 'unchecked' && <p class="soft">Reading the rules.</p>}
      {checked.kind === 'wrong' && <p class="soft">Nothing yet: something is to be fixed first.</p>}
      {checked.kind === 'unknown' && <p class="soft">The class cannot be asked now.</p>}
      {checked.kind === 'right' && <Said rules={checked.rules} names={names} timeZone={timeZone} now={now} />}
    </section>
  );
}

type SaidProps = Omit<Props, 'checked'> & { rules: (Checked & { kind: 'right' })['rules'] };

function Said({ rules, names, timeZone, now }: SaidProps) {
  const { exercises, opensAt, dueAt, closesAt, late } = rules;
  const total = twoDecimals(exercises.reduce((sum, { points }) => sum + points, 0));
  return (
    <>
      <dl class="rules-said">
        {(
          [
            ['Opens', opensAt],
            ['Due', dueAt],
            ['Closes', closesAt],
          ] as const
        ).map(([name, moment]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{moment === null ? <span class="muted">not said</span> : momentWords(Date.parse(moment), timeZone)}</dd>
          </div>
        ))}
        <div>
          <dt>Late</dt>
          <dd>{late === null ? 'costs nothing' : `−${percent(late.perDay)} for each begun day, at most −${percent(late.atMost)}`}</dd>
        </div>
      </dl>
      <p class="small soft">Times of {timeZone.replaceAll('_', ' ')}.</p>
      <p class="small">
        {dueSentence(rules, now, timeZone)} {ruleSentences(rules).replace('Your inputs are your own.', 'Inputs are each learner’s own.')}
      </p>
      <ul class="rules-ex">
        {exercises.map(({ exercise, points }) => (
          <li key={exercise}>
            <span>
              <ExerciseName exercise={exercise} names={names} />
            </span>
            <b class="num">{points}</b>
          </li>
        ))}
        <li>
          <span>{count(exercises.length, 'exercise')}</span>
          <b class="num">{total}</b>
        </li>
      </ul>
    </>
  );
}
