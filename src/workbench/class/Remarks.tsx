import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import { OwnComment } from '../../classroom/OwnComment.tsx';
import { markRemarksRead, remarksReadUntil } from '../../classroom/read-remarks.ts';
import { lastSaidAt, saidAtWords, type Thread } from '../../classroom/remarks.ts';
import { Icon } from '../../icons/Icon.tsx';
import type { ClassDesk } from './class-desk.ts';

/** What whoever teaches said about lines of what was handed in, and a way to answer. Open as long as something of it was not read. */
export function Remarks({ desk }: { desk: ClassDesk }) {
  const threads = desk.threads.value;
  if (threads.length === 0) return null;
  const { me, class: its } = desk.known.value.answer;
  const newest = lastSaidAt(threads, me.id);
  const many = threads.reduce((sum, { comments }) => sum + comments.length, 0);
  return (
    <details
      class="remarks"
      open={newest > remarksReadUntil()}
      onToggle={({ currentTarget }) => !currentTarget.open && markRemarksRead(newest)}
    >
      <summary>
        <Icon name="flag" /> {many === 1 ? 'A comment' : `${many} comments`} on what you handed in
      </summary>
      <ul>
        {threads.map((thread) => (
          <One key={`${thread.submission} ${thread.line}`} thread={thread} desk={desk} me={me.id} timeZone={its.timeZone} />
        ))}
      </ul>
    </details>
  );
}

function One({ thread, desk, me, timeZone }: { thread: Thread; desk: ClassDesk; me: string; timeZone: string }) {
  const { submission, number, line, text, comments } = thread;
  const [isAnswering, setAnswering] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    if (said === '') return;
    const refused = await desk.say(submission, line, said);
    setProblem(refused ?? '');
    if (refused === undefined) setAnswering(false);
  };
  const id = `answer-${submission}-${line}`;
  return (
    <li>
      <p class="small soft">
        Line {line} of submission {number}: <code>{text}</code>
      </p>
      {comments.map((comment) => (
        <div key={comment.id} class="remark">
          <p class="small">
            <b class="who">{comment.author.name}</b> <span class="soft num">{saidAtWords(comment, (at) => momentWords(at, timeZone))}</span>
          </p>
          {comment.author.id === me ? (
            <OwnComment comment={comment} onChange={(text) => desk.sayAnew(comment.id, text)} onRemove={() => desk.unsay(comment.id)} />
          ) : (
            <p>{comment.text}</p>
          )}
        </div>
      ))}
      {isAnswering ? (
        <form onSubmit={send}>
          <label class="small" for={id}>
            Your answer
          </label>
          <textarea id={id} name="text" rows={2} required maxLength={5_000} />
          <p class="err" role="status">
            {problem}
          </p>
          <button type="submit" class="btn">
            Send
          </button>{' '}
          <button type="button" class="btn btn-quiet" onClick={() => setAnswering(false)}>
            Cancel
          </button>
        </form>
      ) : (
        <button type="button" class="btn btn-quiet" onClick={() => setAnswering(true)}>
          Answer…
        </button>
      )}
    </li>
  );
}
