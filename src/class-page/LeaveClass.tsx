import { useMemo, useState } from 'preact/hooks';
import { askClass } from '../classroom/ask-class.ts';
import { forgetClass } from '../classroom/joined.ts';
import { Done } from '../classroom/messages/class.ts';
import { Dialog } from '../workbench/Dialog.tsx';
import { createAsking } from './doing.ts';
import { Said } from './Said.tsx';

/** The way out of a class: asks once, and says before what goes, what stays, and where. */
export function LeaveClass({ title, onLeft }: { title: string; onLeft: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [erase, setErase] = useState(false);
  const asking = useMemo(() => createAsking(), []);
  const leave = async () => {
    const done = await asking.ask(
      () => askClass(Done, '/api/leave', { body: { erase } }),
      () => '',
    );
    if (!done) return;
    forgetClass();
    onLeft();
  };
  return (
    <div class="leave">
      <button type="button" class="btn btn-quiet" onClick={() => setOpen(true)}>
        Leave the class…
      </button>
      <Dialog title={`Leave ${title}?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          Submit then sends nothing any more, and your link lets you in no more. What you did stays in this browser: code, progress, reviews
          and notes.
        </p>
        <fieldset class="pick-one">
          <legend>What you handed in to the class</legend>
          <label>
            <input type="radio" name="leave-erase" checked={!erase} onChange={() => setErase(false)} />
            <span>Stays there with your name, so that your instructor can still grade it.</span>
          </label>
          <label>
            <input type="radio" name="leave-erase" checked={erase} onChange={() => setErase(true)} />
            <span>
              Is deleted: submissions, verdicts, comments and points, your name and id. The class keeps that somebody left, when, and how
              many submissions it were. This cannot be undone.
            </span>
          </label>
        </fieldset>
        <Said doing={asking.doing.value} />
        <p class="dlg-acts">
          <button type="button" class="btn danger" disabled={asking.doing.value.kind === 'waiting'} onClick={() => void leave()}>
            {erase ? 'Leave and delete' : 'Leave'}
          </button>
          <button type="button" class="btn" onClick={() => setOpen(false)}>
            Stay
          </button>
        </p>
      </Dialog>
    </div>
  );
}
