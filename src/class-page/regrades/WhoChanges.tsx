import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import type { TrialAnswer, TrialChange } from '../../classroom/messages/trial.ts';
import { Pager } from '../../gradebook/report/Pager.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { verdictLooks } from '../../workbench/verdict-words.ts';
import { hashOf } from '../room.ts';
import { becauseWords } from './trial-words.ts';

const AT_ONCE = 25;

/** Whose verdict or points a trial changes, some at a time: as it was, as it becomes, and why. */
export function WhoChanges({ answer: { changes }, timeZone }: { answer: TrialAnswer; timeZone: string }) {
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
        <Side title="Was" standing={from} />
        <span class="twin-ne">
          <Icon name="right" />
          <span class="vh">becomes</span>
        </span>
        <Side title="Becomes" standing={to} />
      </div>
    </article>
  );
}

/** A page has hundreds of these: only the change that they belong to is a place to go to. */
function Side({ title, standing }: { title: string; standing: TrialChange['from'] }) {
  const { verdict, casesRight, casesTotal, failing } = standing;
  const look = verdict === null ? undefined : verdictLooks[verdict];
  return (
    <section data-state={look?.state}>
      <h4>{title}</h4>
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
