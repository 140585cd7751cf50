import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Comment } from './messages/comment.ts';

type Props = {
  comment: Comment;
  /** Each resolves with why the class did not take it. */
  onChange: (text: string) => Promise<string | undefined>;
  onRemove: () => Promise<string | undefined>;
};

type Doing = 'reading' | 'writing' | 'removing';

/** A comment of one's own, which its author may write anew, or take back. */
export function OwnComment({ comment, onChange, onRemove }: Props) {
  const [doing, setDoing] = useState<Doing>('reading');
  const [problem, setProblem] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const ask = async (work: () => Promise<string | undefined>) => {
    setWaiting(true);
    const refused = await work();
    setWaiting(false);
    setProblem(refused ?? '');
    if (refused === undefined) setDoing('reading');
  };
  const save = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    if (text !== '') void ask(() => onChange(text));
  };
  const stop = () => {
    setProblem('');
    setDoing('reading');
  };
  const id = `own-${comment.id}`;
  return (
    <>
      {doing === 'writing' ? (
        <form onSubmit={save}>
          <label class="vh" for={id}>
            Your comment
          </label>
          <textarea id={id} name="text" class="in" rows={3} required maxLength={5_000} defaultValue={comment.text} />
          <button type="submit" class="btn btn-small" disabled={isWaiting}>
            Save
          </button>{' '}
          <button type="button" class="btn btn-quiet btn-small" onClick={stop}>
            Cancel
          </button>
        </form>
      ) : (
        <p>{comment.text}</p>
      )}
      {doing === 'reading' && (
        <p class="own-acts">
          <button type="button" class="btn btn-quiet btn-small" onClick={() => setDoing('writing')}>
            Change…
          </button>{' '}
          <button type="button" class="btn btn-quiet btn-small" onClick={() => setDoing('removing')}>
            Delete…
          </button>
        </p>
      )}
      {doing === 'removing' && (
        <p class="own-acts">
          Delete this comment for everybody?{' '}
          <button type="button" class="btn btn-small" disabled={isWaiting} onClick={() => void ask(onRemove)}>
            Delete it
          </button>{' '}
          <button type="button" class="btn btn-quiet btn-small" onClick={stop}>
            Keep it
          </button>
        </p>
      )}
      <p class="err" role="status">
        {problem}
      </p>
    </>
  );
}
