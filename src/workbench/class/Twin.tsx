import type { ComponentChildren } from 'preact';
import { clockWords } from '../../classroom/due.ts';
import type { Submission } from '../../classroom/messages/submission.ts';
import { Icon } from '../../icons/Icon.tsx';
import { verdictLooks } from '../verdict-words.ts';
import type { ClassDesk } from './class-desk.ts';

/** Two verdicts on one submission side by side, where they differ, and why two honest machines may. */
export function Twin({ desk }: { desk: ClassDesk }) {
  const sent = desk.sent.value;
  if (sent?.kind !== 'differs' || !sent.submission.grading) return null;
  const { claimed, submittedAt, grading, receivedAt, confirmation } = sent.submission;
  if (!claimed) return null;
  const { timeZone } = desk.known.value.answer.class;
  const other = confirmation?.other ?? [];
  return (
    <>
      <div class="twin" id="twin">
        <Side
          name="twin-here"
          title={`Here, in your browser, ${clockWords(Date.parse(submittedAt), timeZone)}`}
          judged={claimed}
          other={other}
        />
        <span class="twin-ne">
          <Icon name="neq" />
          <span class="vh">differs from</span>
        </span>
        <Side name="twin-there" title={`In the class, ${clockWords(Date.parse(receivedAt), timeZone)}`} judged={grading} other={other}>
          <p>
            {grading.casesRight} of {grading.casesTotal} inputs agree.
          </p>
          {grading.failing !== null && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long call is scrolled by keyboard, too
            <pre class="call" tabIndex={0}>
              <code>{grading.failing}</code>
            </pre>
          )}
        </Side>
      </div>
      <p class="twin-why">
        <b>Why.</b> {whyWords(other)} What the class found counts.
      </p>
    </>
  );
}

type Other = NonNullable<Submission['confirmation']>['other'];
type SideProps = { name: string; title: string; judged: NonNullable<Submission['claimed']>; other: Other; children?: ComponentChildren };

function Side({ name, title, judged, other, children }: SideProps) {
  const look = verdictLooks[judged.verdict];
  const differs = (part: Other[number]) => (other.includes(part) ? 'ne' : undefined);
  return (
    <section data-state={look.state} aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      <p class="vd">
        <Icon name={look.glyph} />
        {look.title}
      </p>
      {children}
      <dl>
        <dt>Exercise</dt>
        <dd class={differs('exercise')}>
          <code>{judged.exerciseVersion}</code>
        </dd>
        <dt>Engine</dt>
        <dd class={differs('engine')}>
          <code>{judged.engineVersion}</code>
        </dd>
        <dt>Seed</dt>
        <dd class={differs('seed')}>
          <code>{judged.seed}</code>
        </dd>
        <dt>Hash</dt>
        <dd class="ne">
          <code>
            {judged.verdictHash.slice(0, 4)} {judged.verdictHash.slice(4, 8)} …
          </code>
        </dd>
      </dl>
    </section>
  );
}

function whyWords(other: Other): string {
  if (other.includes('exercise')) return 'Your page has another version of the exercise than the class. Reload it: your code stays.';
  if (other.includes('engine')) return 'Your page checks with another version of the engine than the class. Reload it: your code stays.';
  if (other.includes('seed')) return 'The inputs here were drawn from another seed. Reload the page and submit once more.';
  return 'Exercise, engine and seed are the same, so the verdicts should be, too. Tell your instructor.';
}
