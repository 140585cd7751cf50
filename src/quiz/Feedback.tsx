import type { Marked } from '../../graders/quiz/marking.ts';
import { Icon } from '../icons/Icon.tsx';
import { Rich } from './Rich.tsx';

interface Props {
  marked: Marked | undefined;
  isLatest: boolean;
  onTryAgain: () => void;
  onGoOn: () => void;
}

/** What was right or confused, and the way on. The region is there before it speaks, or screen readers would miss the first word. */
export function Feedback({ marked, isLatest, onTryAgain, onGoOn }: Props) {
  return (
    <div
      class={marked === undefined ? undefined : marked.right ? 'fb fb-ok' : 'fb fb-bad'}
      tabIndex={marked === undefined ? undefined : -1}
    >
      <div role="status">
        {marked && (
          <>
            <span class="state" data-state={marked.right ? 'accepted' : 'wrong'}>
              <Icon name={marked.right ? 'tick' : 'neq'} />
              {marked.right ? 'Right' : 'Not yet'}
            </span>
            {marked.feedback.map((html) => (
              <p key={html}>
                <Rich html={html} />
              </p>
            ))}
          </>
        )}
      </div>
      {marked && !marked.right && (
        <div class="fb-go">
          <button class={isLatest ? 'btn btn-primary' : 'btn'} type="button" onClick={onTryAgain}>
            Try again
          </button>
          <button class="btn btn-quiet" type="button" onClick={onGoOn}>
            Go on, come back later
          </button>
        </div>
      )}
      {marked?.right === true && isLatest && (
        <div class="fb-go">
          <button class="btn btn-quiet" type="button" onClick={onGoOn}>
            Go on
          </button>
        </div>
      )}
    </div>
  );
}
