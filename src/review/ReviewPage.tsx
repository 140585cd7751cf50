import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { openRecord } from '../record/record.ts';
import { StorageNotice } from '../record/StorageNotice.tsx';
import { href } from '../site/href.ts';
import { useListening } from '../site/use-listening.ts';
import { whenLate } from '../site/when-late.ts';
import { LetterKeysChoice } from '../workbench/LetterKeysChoice.tsx';
import { readSettings, settings } from '../workbench/settings.ts';
import { CardReview } from './CardReview.tsx';
import { createContents, fetchLessons } from './content.ts';
import type { ReviewLesson } from './items.ts';
import { QuestionReview } from './QuestionReview.tsx';
import { RATINGS } from './ratings.ts';
import { reviewCommand } from './review-keys.ts';
import { createReviewState, type Phase, type Rated, type ReviewState } from './review-state.ts';
import { SessionEnd } from './SessionEnd.tsx';
import { spanWords } from './when-words.ts';

/** The page of review: what is due, one on a screen, until nothing is. */
export function ReviewPage() {
  const [opened, setOpened] = useState<{ state: ReviewState; lessons: ReviewLesson[] }>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isLate, setIsLate] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    readSettings();
    setHasFailed(false);
    void Promise.all([openRecord(), fetchLessons()])
      .then(async ([record, lessons]) => {
        const state = createReviewState({ record, lessons, contentOf: createContents(), now: Date.now });
        await whenLate(state.start(), () => setIsLate(true));
        if (isGone) record.close();
        else setOpened({ state, lessons });
      })
      .catch(() => setHasFailed(true));
    return () => {
      isGone = true;
    };
  }, [tries]);
  const page = useListening<HTMLDivElement>(opened !== undefined || hasFailed);
  return (
    <div ref={page}>
      <p role="status" class="muted">
        {isLate && !opened && !hasFailed && FETCHING}
      </p>
      {hasFailed && <NotFetched onRetry={() => setTries(tries + 1)} />}
      {opened && !hasFailed && <Sitting {...opened} />}
    </div>
  );
}

const FETCHING = 'Fetching what is due …';

function NotFetched({ onRetry }: { onRetry: () => void }) {
  return (
    <article class="card done" aria-labelledby="done-h">
      <h2 id="done-h">Your reviews could not be fetched.</h2>
      <p role="status">The network did not answer. Nothing is lost: what is due stays due.</p>
      <p class="card-go row">
        <button type="button" class="btn btn-primary" onClick={onRetry}>
          Try again
        </button>
        <a class="btn btn-quiet" href={href('/')}>
          To the map
        </a>
      </p>
    </article>
  );
}

function Sitting({ state, lessons }: { state: ReviewState; lessons: readonly ReviewLesson[] }) {
  const phase = state.phase.value;
  const turn = phase.kind === 'asking' ? phase.turn : undefined;
  /** The turn in which the answer was asked for. */
  const [shownIn, setShownIn] = useState<number>();
  const isShown = turn !== undefined && shownIn === turn;
  const article = useRef<HTMLElement>(null);
  const firstTurn = useRef(turn);
  // What is asked next gets the focus; when the page opens, the focus stays where it is.
  useEffect(() => {
    if (turn !== firstTurn.current) article.current?.focus();
  }, [turn]);

  const rateCard = async (rating: number): Promise<void> => {
    await state.rate(rating);
    await state.goOn();
  };
  const card = phase.kind === 'asking' && phase.asked.content.kind === 'card' ? (isShown ? 'back' : 'front') : undefined;
  useReviewKeys(card, {
    show: () => setShownIn(turn),
    rate: rateCard,
    undo: state.undo,
  });

  if (phase.kind === 'loading') return <p class="muted">{FETCHING}</p>;
  if (phase.kind === 'failed') return <NotFetched onRetry={state.start} />;
  return (
    <>
      <Head phase={phase} />
      {phase.kind === 'done' ? (
        <SessionEnd phase={phase} lessons={lessons} now={state.now()} onMore={state.start} />
      ) : (
        <article class="card" key={phase.turn} ref={article} tabIndex={-1} aria-label={`${phase.place + 1} of ${phase.total}`}>
          <p class="card-src">
            <a href={href(`/lessons/${phase.asked.lesson.slug}/`)}>
              <span class="num">{phase.asked.lesson.number}</span> {phase.asked.lesson.title}
            </a>
            {phase.asked.content.kind === 'task' && (
              <>
                {', a task from '}
                <a href={href(`/exercises/${phase.asked.lesson.exercise}/`)}>{phase.asked.content.file.title}</a>
              </>
            )}
          </p>
          {phase.asked.content.kind === 'card' ? (
            <CardReview
              card={phase.asked.content.card}
              isShown={isShown}
              outlook={phase.outlook}
              now={state.now()}
              onShow={() => setShownIn(turn)}
              onRate={rateCard}
            />
          ) : phase.asked.content.kind === 'task' ? (
            <phase.asked.content.View
              file={phase.asked.content.file}
              task={phase.asked.content.task}
              onRate={state.rate}
              onGoOn={state.goOn}
            />
          ) : (
            <QuestionReview question={phase.asked.content.question} round={phase.asked.round} onRate={state.rate} onGoOn={state.goOn} />
          )}
        </article>
      )}
      <Foot state={state} last={state.rated.value.at(-1)} isAsking={phase.kind === 'asking'} />
    </>
  );
}

function Head({ phase }: { phase: Extract<Phase, { kind: 'asking' | 'done' }> }) {
  if (phase.kind === 'done') return null;
  const { place, total } = phase;
  return (
    <div class="rv-head">
      <p class="label">
        Review{' '}
        <span class="muted rv-n">
          {place + 1} of {total}
        </span>
      </p>
      <div class="seg" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} class={index < place ? 'on' : index === place ? 'at' : ''} />
        ))}
      </div>
      <a class="btn btn-quiet" href={href('/')}>
        Stop here
      </a>
    </div>
  );
}

/** What came of the last rating, the way to take it back, and the keys. */
function Foot({ state, last, isAsking }: { state: ReviewState; last: Rated | undefined; isAsking: boolean }) {
  return (
    <div class="rv-foot small muted">
      <div class="rv-last">
        <p role="status">{last && ratedWords(last)}</p>
        {last && (
          <button type="button" class="btn btn-quiet" onClick={state.undo}>
            <Icon name="undo" /> Undo <kbd>u</kbd>
          </button>
        )}
      </div>
      {isAsking && (
        <>
          <p class="rv-keys">
            <span>
              Keys: <kbd>Space</kbd> shows the answer, <kbd>1</kbd> to <kbd>5</kbd> rate a card, <kbd>u</kbd> takes the last rating back.
            </span>
            <LetterKeysChoice label="Single keys on" />
          </p>
          <p>Nothing here is graded. An answer you had to think for is worth more than one you knew at once.</p>
        </>
      )}
      <StorageNotice record={state.record} />
    </div>
  );
}

function ratedWords({ review, asked }: Rated): string {
  const { filed } = RATINGS[review.rating - 1] ?? { filed: '' };
  return `${asked.lesson.title}: filed as ${filed}, back in ${spanWords(review.due - review.at)}.`;
}

interface Commands {
  show: () => void;
  rate: (rating: number) => Promise<void>;
  undo: () => Promise<void>;
}

/** Single keys, wherever the focus is, except in a field. */
function useReviewKeys(card: 'front' | 'back' | undefined, commands: Commands): void {
  const pressed = useRef<(event: KeyboardEvent) => void>(() => undefined);
  pressed.current = (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const command = reviewCommand(event, {
      card,
      isTyping: target?.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') ?? false,
      isOnControl: target?.matches('button, a, summary, input') ?? false,
      hasLetterKeys: settings.value.hasLetterKeys,
    });
    if (!command || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    switch (command.kind) {
      case 'show':
        return commands.show();
      case 'rate':
        return void commands.rate(command.rating);
      case 'undo':
        return void commands.undo();
      default:
        command satisfies never;
    }
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
