import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import type { TrialAnswer, TrialChange, TrialLearner } from '../../classroom/messages/trial.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { count } from '../../gradebook/report/names.ts';
import { Pager } from '../../gradebook/report/Pager.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { ProgressBar } from '../../workbench/ProgressBar.tsx';
import { verdictLooks } from '../../workbench/verdict-words.ts';
import { hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import type { RegradesState } from './regrades-state.ts';
import { becauseWords, changedWords, STATES, shareOf } from './trial-words.ts';

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
      {isInstructor && <Decision state={state} answer={answer} />}
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

function Decision({ state, answer: { trial, changes } }: { state: RegradesState; answer: TrialAnswer }) {
  const told = new Set(changes.map(({ member }) => member)).size;
  const isWaiting = state.doing.value.kind === 'waiting';
  switch (trial.state) {
    case 'running':
      return (
        <div class="decide">
          <p class="soft">It goes on when you leave this page. Throwing it away ends it at once.</p>
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.drop()}>
            Throw away
          </button>
        </div>
      );
    case 'ready':
      return (
        <div class="decide">
          <p class="soft">
            Applied, the exercise is judged by the new version from then on, and {count(told, 'learner')} {told === 1 ? 'reads' : 'read'} on
            their page what changed for them, and why. It can be undone.
          </p>
          <div class="st-acts">
            <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.drop()}>
              Throw away
            </button>
            <button type="button" class="btn btn-primary" disabled={isWaiting} onClick={() => void state.apply()}>
              Apply it
            </button>
          </div>
        </div>
      );
    case 'applied':
      return (
        <div class="notice">
          <Icon name="tick" />
          <p>
            <b>Applied.</b> The new verdicts stand beside the old ones; none was replaced.
          </p>
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.undo()}>
            <Icon name="undo" /> Undo
          </button>
        </div>
      );
    case 'undone':
      return (
        <div class="notice">
          <Icon name="undo" />
          <p>
            <b>Undone.</b> What counted before counts again. Both verdicts are kept.
          </p>
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.apply()}>
            Apply it again
          </button>
        </div>
      );
    case 'dropped':
      return (
        <div class="notice">
          <Icon name="close" />
          <p>
            <b>Thrown away.</b> Nothing of it ever counted.
          </p>
        </div>
      );
    default:
      return trial.state satisfies never;
  }
}

const AT_ONCE = 25;

function WhoChanges({ answer: { changes }, timeZone }: { answer: TrialAnswer; timeZone: string }) {
  const [from, setFrom] = useState(0);
  const begin = Math.max(0, Math.min(from, Math.floor((changes.length - 1) / AT_ONCE) * AT_ONCE));
  const stretch = { items: changes.slice(begin, begin + AT_ONCE), from: begin, total: changes.length };
  return (
    <section class="sec" aria-labelledby="who-h">
      <h2 id="who-h">Who changes</h2>
      {stretch.items.map((change) => (
        <Changed key={change.submission} change={change} timeZone={timeZone} />
      ))}
      <Pager stretch={stretch} what="Submissions that change" size={AT_ONCE} onFrom={setFrom} />
    </section>
  );
}

function Changed({ change, timeZone }: { change: TrialChange; timeZone: string }) {
  const { submission, member, name, receivedAt, from, to } = change;
  const heading = `c-${submission}`;
  return (
    <article class="change" aria-labelledby={heading}>
      <div class="change-h">
        <h3 id={heading}>
          <a href={hashOf('learner', member)}>{name}</a>
        </h3>
        <span class="muted">Received {momentWords(Date.parse(receivedAt), timeZone)}</span>
        {from.score && to.score && (
          <span class="pts">
            <b class="num">{from.score.points}</b>
            <span class="arr">→</span>
            <b class="num">{to.score.points}</b> of {to.score.outOf} points
          </span>
        )}
      </div>
      <p class="because">{becauseWords(change)}</p>
      <div class="twin arrow">
        <Side name={`${heading}-from`} title="Was" standing={from} />
        <span class="twin-ne">
          <Icon name="right" />
          <span class="vh">becomes</span>
        </span>
        <Side name={`${heading}-to`} title="Becomes" standing={to} />
      </div>
    </article>
  );
}

function Side({ name, title, standing }: { name: string; title: string; standing: TrialChange['from'] }) {
  const { verdict, casesRight, casesTotal, failing } = standing;
  const look = verdict === null ? undefined : verdictLooks[verdict];
  return (
    <section data-state={look?.state} aria-labelledby={name}>
      <h4 id={name}>{title}</h4>
      <p class="vd">
        <Icon name={look?.glyph ?? 'ring'} /> {look?.title ?? 'Not judged'}
      </p>
      {verdict !== null && (
        <p>
          {casesRight} of {casesTotal} inputs agree.
        </p>
      )}
      {failing !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long call is scrolled by keyboard, too
        <pre class="call" tabIndex={0}>
          <code>{failing}</code>
        </pre>
      )}
    </section>
  );
}
