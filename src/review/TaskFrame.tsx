import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { shortcutOf } from '../site/shortcut.ts';
import { ratingOf } from './ratings.ts';
import type { Marked } from './task-answer.ts';

interface Answering {
  marked: Marked | undefined;
  isAnswering: boolean;
}

interface Props {
  title: string;
  mark: () => Promise<Marked>;
  /** What is shown to who gives up. */
  solution: ComponentChildren;
  children: (answering: Answering) => ComponentChildren;
  /** Resolves when the rating is kept. */
  onRate: (rating: number) => Promise<void>;
  onGoOn: () => void;
}

/** What all kinds of tasks have in common: asks, marks, rates the first answer, lets one try on, and goes on. */
export function TaskFrame({ title, mark, solution, onRate, onGoOn, children }: Props) {
  const [marked, setMarked] = useState<Marked>();
  const [isChecking, setChecking] = useState(false);
  const [hasGivenUp, setGivenUp] = useState(false);
  const isRated = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const wantsFocus = useRef(false);
  const isOver = hasGivenUp || marked?.kind === 'right';

  useLayoutEffect(() => {
    if (!wantsFocus.current || isChecking) return;
    wantsFocus.current = false;
    form.current?.querySelector<HTMLElement>(isOver ? '.task-go' : 'input:not(:disabled), textarea:not(:disabled)')?.focus();
  });

  const rateOnce = async (rating: number): Promise<void> => {
    if (isRated.current) return;
    isRated.current = true;
    await onRate(rating);
  };
  const check = async (): Promise<void> => {
    if (isChecking || isOver) return;
    setChecking(true);
    const result = await mark().catch(
      (): Marked => ({
        kind: 'incomplete',
        message: 'The checker did not answer. This is not counted: try again, or reload the page.',
      }),
    );
    if (result.kind !== 'incomplete') await rateOnce(ratingOf(result.kind === 'right'));
    setMarked(result);
    setChecking(false);
    wantsFocus.current = true;
  };
  const giveUp = async (): Promise<void> => {
    await rateOnce(ratingOf(false));
    setMarked(undefined);
    setGivenUp(true);
    wantsFocus.current = true;
  };
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (shortcutOf(event) !== 'Mod+Enter') return;
    event.preventDefault();
    void check();
  };

  return (
    <form
      ref={form}
      class="task"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h2>{title}</h2>
      {children({ marked, isAnswering: !isOver && !isChecking })}
      <Said marked={marked} isChecking={isChecking} />
      {hasGivenUp && <div class="task-solution">{solution}</div>}
      <div class="card-go row">
        {isOver ? (
          <button type="button" class="btn btn-primary task-go" onClick={onGoOn}>
            Go on
          </button>
        ) : (
          <>
            <button type="submit" class="btn btn-primary" disabled={isChecking}>
              Check <kbd>Ctrl ↵</kbd>
            </button>
            <button type="button" class="btn btn-quiet" disabled={isChecking} onClick={giveUp}>
              I give up, show it
            </button>
            {marked?.kind === 'wrong' && (
              <button type="button" class="btn btn-quiet" onClick={onGoOn}>
                Go on, come back later
              </button>
            )}
          </>
        )}
      </div>
    </form>
  );
}

/** The region is there before it speaks, or screen readers would miss the first word. */
function Said({ marked, isChecking }: { marked: Marked | undefined; isChecking: boolean }) {
  const isMarked = marked !== undefined && marked.kind !== 'incomplete' && !isChecking;
  return (
    <div class={isMarked ? (marked.kind === 'right' ? 'fb fb-ok' : 'fb fb-bad') : 'q-problem'} role="status">
      {isChecking && 'Checking …'}
      {!isChecking && marked?.kind === 'incomplete' && marked.message}
      {isMarked && (
        <>
          <span class="state" data-state={marked.kind === 'right' ? 'accepted' : 'wrong'}>
            <Icon name={marked.kind === 'right' ? 'tick' : 'neq'} />
            {marked.kind === 'right' ? 'Right' : 'Not yet'}
          </span>
          {marked.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {marked.html !== undefined && <Rich html={marked.html} />}
        </>
      )}
    </div>
  );
}
