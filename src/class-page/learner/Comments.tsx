import type { JSX } from 'preact';
import { momentWords } from '../../classroom/due.ts';
import type { Comment } from '../../classroom/messages/comment.ts';
import { OwnComment } from '../../classroom/OwnComment.tsx';
import { saidAtWords } from '../../classroom/remarks.ts';
import { Icon } from '../../icons/Icon.tsx';
import type { LearnerState, Submission } from './learner-state.ts';

/** What was said about a line, below it. */
export function RemarkBelow({ comments, timeZone }: { comments: readonly Comment[]; timeZone: string }) {
  if (comments.length === 0) return null;
  return (
    <div class="remark">
      {comments.map((comment) => (
        <div key={comment.id}>
          <p class="remark-h">
            <Icon name="flag" /> <b>{comment.author.name}</b>{' '}
            <span class="num">{saidAtWords(comment, (at) => momentWords(at, timeZone))}</span>
          </p>
          <p>{comment.text}</p>
        </div>
      ))}
    </div>
  );
}

type Props = {
  state: LearnerState;
  submission: Submission;
  /** As the table counts it. */
  number: number;
  line: number;
  onLine: (line: number) => void;
  said: readonly Comment[];
  /** Whoever looks. */
  me: string;
  timeZone: string;
};

/** A comment on a line of one submission, and all that was said about it. */
export function CommentForm({ state, submission, number, line, onLine, said, me, timeZone }: Props) {
  const lines = submission.source.split('\n').length;
  const send = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (text !== '' && (await state.comment(submission.id, Math.min(line, lines), text))) form.reset();
  };
  const id = `say-${submission.id}`;
  return (
    <aside class="say" aria-labelledby={`${id}-h`}>
      <h4 id={`${id}-h`}>Comment on submission {number}</h4>
      <form onSubmit={send}>
        <div class="f">
          <label for={`${id}-line`}>
            Line <span class="muted">or press its number</span>
          </label>
          <input
            id={`${id}-line`}
            class="in num"
            type="number"
            min={1}
            max={lines}
            required
            value={Math.min(line, lines)}
            onInput={({ currentTarget }) => onLine(Math.max(1, Number(currentTarget.value) || 1))}
          />
        </div>
        <div class="f">
          <label for={`${id}-text`}>Text</label>
          <textarea id={`${id}-text`} name="text" class="in" rows={3} required maxLength={5_000} />
        </div>
        <button type="submit" class="btn" disabled={state.doing.value.kind === 'waiting'}>
          Send
        </button>
        <p class="small soft">The learner sees it in the workbench of the exercise, and may answer.</p>
      </form>
      {said.length > 0 && (
        <ul class="smalls">
          {said.map((comment) => (
            <li key={comment.id}>
              <p class="small">
                <b class="who">{comment.author.name}</b>{' '}
                <span class="soft">
                  on line {comment.line}, {saidAtWords(comment, (at) => momentWords(at, timeZone))}
                </span>
              </p>
              {comment.author.id === me ? (
                <OwnComment
                  comment={comment}
                  onChange={(text) => state.changeComment(comment.id, text)}
                  onRemove={() => state.removeComment(comment.id)}
                />
              ) : (
                <p>{comment.text}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
