import { momentWords } from '../../classroom/due.ts';
import type { TrialAnswer, TrialLearner } from '../../classroom/messages/trial.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { count } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import { ProgressBar } from '../../workbench/ProgressBar.tsx';
import { hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import type { RegradesState } from './regrades-state.ts';
import { TrialDecision } from './TrialDecision.tsx';
import { changedWords, STATES, shareOf } from './trial-words.ts';
import { WhoChanges } from './WhoChanges.tsx';

type Props = RoomProps & { state: RegradesState; answer: TrialAnswer };

/** One trial: how far it is, who would change and why, and the decision. */
export function TrialView({ state, answer, isInstructor, names, joined }: Props) {
  const { trial, changes } = answer;
  const { timeZone } = joined.answer.class;
  const { exercise, fromVersion, toVersion, createdAt, counts } = trial;
  return (
    <>
      <p class="small">
        <a href={hashOf('regrades')}>
          <Icon name="left" /> All regrades
        </a>
      </p>
      <div class="mend">
        <div>
          <h1 class="subject">
            Trial: <ExerciseName exercise={exercise} names={names} />
          </h1>
          <p class="class-facts">
            Everything that was handed in until {momentWords(Date.parse(createdAt), timeZone)} is judged by the new version, beside its
            verdict by the one of before, each with its learner’s seed.
          </p>
          <dl class="rules-said">
            <div>
              <dt>Version</dt>
              <dd>
                <code>{fromVersion ?? 'none'}</code> → <code>{toVersion}</code>
              </dd>
            </div>
            <div>
              <dt>State</dt>
              <dd>{STATES[trial.state]}</dd>
            </div>
          </dl>
        </div>
        <Outcome answer={answer} />
      </div>
      <Said doing={state.doing.value} />
      {isInstructor && <TrialDecision state={state} answer={answer} />}
      {counts.failed > 0 && (
        <p class="notice" data-state="wrong">
          <Icon name="bang" />
          <span>{count(counts.failed, 'submission')} could not be judged by the new version. They keep what they have.</span>
        </p>
      )}
      {changes.length > 0 && <WhoChanges answer={answer} timeZone={timeZone} />}
      {changes.length === 0 && trial.state !== 'running' && <p class="lead who-none">Every submission keeps its verdict and its points.</p>}
    </>
  );
}

function Outcome({ answer }: { answer: TrialAnswer }) {
  const { trial, learners } = answer;
  const { submissions, judged, failed, changed } = trial.counts;
  if (trial.state === 'running')
    return (
      <div class="prog">
        <div class="prog-h">
          <b class="num">
            {judged + failed} of {submissions} <span class="prog-w">judged</span>
          </b>
          <span class="num">{changed} change so far</span>
        </div>
        <ProgressBar label="Submissions judged" share={shareOf(trial)} />
      </div>
    );
  return (
    <div>
      <p class="pop-n">
        <b class="num">{changed}</b> <span>{changedWords(answer)}</span>
      </p>
      {learners.length > 0 && <Points learners={learners} />}
    </div>
  );
}

/** As many as one looks through; the table of changes below has all. */
const MOST_LEARNERS = 40;

const Points = ({ learners }: { learners: readonly TrialLearner[] }) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard, too */}
    <section class="scroll-x rep-box points-box" tabIndex={0} aria-label="Points before and after">
      <table class="tbl tight">
        <thead>
          <tr>
            <th scope="col">Learner</th>
            <th scope="col" class="r">
              Before
            </th>
            <th scope="col" class="r">
              After
            </th>
            <th scope="col">
              <span class="vh">Note</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {learners.slice(0, MOST_LEARNERS).map(({ member, key, name, from, to, outOf, byHand }) => (
            <tr key={member}>
              <th scope="row">
                <a href={hashOf('learner', member)}>{key}</a> {name !== key && <span class="muted">{name}</span>}
              </th>
              <td class="r num">{from ?? <span class="muted">no points</span>}</td>
              <td class="r num">
                {to === null ? <span class="muted">no points</span> : <b>{to}</b>} {outOf !== null && <span class="muted">of {outOf}</span>}
              </td>
              <td>{byHand && <span class="muted">points by hand stay</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {learners.length > MOST_LEARNERS && <p class="small soft">and {count(learners.length - MOST_LEARNERS, 'more learner')}</p>}
  </>
);
