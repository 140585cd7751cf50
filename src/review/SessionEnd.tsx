import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { href } from '../site/href.ts';
import { capitalise, inWords } from '../site/number-words.ts';
import type { ReviewLesson } from './items.ts';
import type { Phase } from './review-state.ts';
import { dayWords } from './when-words.ts';

interface Props {
  phase: Extract<Phase, { kind: 'done' }>;
  lessons: readonly ReviewLesson[];
  now: number;
  onMore: () => void;
}

/** Nothing is left to ask: what was done, what comes next and when, and where to go from here. */
export function SessionEnd({ phase, lessons, now, onMore }: Props) {
  const { answered, more, next, hasRead } = phase;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (answered > 0) head.current?.focus();
  }, [answered]);
  const nextLesson = lessons.find(({ slug }) => slug === next?.item.lesson);
  return (
    <article class="card done" aria-labelledby="done-h">
      <h2 id="done-h" tabIndex={-1} ref={head}>
        {title(phase)}
      </h2>
      {answered > 0 && <p>{doneWords(phase)}</p>}
      {!hasRead && (
        <p>
          A lesson’s card comes here as soon as you have read the lesson. The questions of its quiz follow, one a day, and after its
          exercise small tasks in code.
        </p>
      )}
      {more === 0 && next && nextLesson && (
        <p>
          Next comes {whatWords(next.item.kind)} of lesson {Number(nextLesson.number)}, {nextLesson.title}: {dayWords(next.from, now)}.
        </p>
      )}
      <p class="card-go row">
        {more > 0 && (
          <button type="button" class="btn btn-primary" onClick={onMore}>
            {more === 1 ? 'Go on with the last one' : `Go on: ${more} more are due`}
          </button>
        )}
        <a class={more > 0 ? 'btn' : 'btn btn-primary'} href={href('/')}>
          {hasRead ? 'Go on with the lessons' : 'Choose a lesson'} <Icon name="right" />
        </a>
        {hasRead && (
          <a class="btn btn-quiet" href={href('/progress/')}>
            See what you retain
          </a>
        )}
      </p>
    </article>
  );
}

function title({ answered, more, hasRead }: Props['phase']): string {
  if (!hasRead) return 'There is nothing to review yet.';
  if (more > 0) return answered === 0 ? 'More is due.' : 'A good place for a break.';
  return answered === 0 ? 'Nothing is due now.' : 'That was all for today.';
}

/** 'Seven answered. Two of them come back tomorrow or the day after.' */
function doneWords({ answered, soon }: Props['phase']): string {
  const many = `${capitalise(inWords(answered))} answered.`;
  if (soon === 0) return `${many} None of them comes back within two days.`;
  const which =
    soon === answered
      ? soon === 1
        ? 'It comes'
        : 'All of them come'
      : soon === 1
        ? 'One of them comes'
        : `${capitalise(inWords(soon))} of them come`;
  return `${many} ${which} back within two days.`;
}

const whatWords = (kind: 'card' | 'question' | 'task'): string =>
  ({ card: 'the card', question: 'a question', task: 'a task in code' })[kind];
