import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../icons/Icon.tsx';
import { Dialog } from '../Dialog.tsx';
import type { HandInState } from './hand-in-state.ts';
import { GoesInTable } from './GoesInTable.tsx';
import { Proves } from './Proves.tsx';
import { SaveRow } from './SaveRow.tsx';

type Props = {
  /** Undefined until the record is open. */
  state: HandInState | undefined;
  isOpen: boolean;
  onClose: () => void;
  /** The text in the editor of the one exercise that is handed in. */
  source?: string;
};

/** Asks whose file it is, shows exactly what it holds, and saves it. */
export function HandInDialog({ state, isOpen, onClose, source }: Props) {
  useEffect(() => {
    if (isOpen) void state?.begin();
    else state?.stop();
  }, [isOpen, state]);
  return (
    <Dialog title="Hand in" isOpen={isOpen} isSheet onClose={onClose}>
      <p class="hi-lead">
        Saves one file that you send as you were told to: by mail, or to your course’s page. Nothing leaves this browser by itself.
      </p>
      {isOpen && state && (state.rows.value.length === 0 ? <Nothing /> : <Sheet state={state} source={source} />)}
    </Dialog>
  );
}

const Nothing = () => (
  <p class="empty">
    <b>Nothing to hand in yet</b> What goes in is code that was run here at least once. Submit marks it.
  </p>
);

function Sheet({ state, source }: { state: HandInState; source: string | undefined }) {
  const text = state.text.value;
  const isChanged = source !== undefined && state.rows.value.some(({ attempt }) => attempt.source !== source);
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <div class="hi">
        <div>
          <Who state={state} />
          <h3>What goes in</h3>
          <GoesInTable rows={state.rows.value} onChoose={state.choose} />
          <p class="small muted">
            The text that you submitted last; else the newest that was accepted; else the newest. A wrong one may go in, too.
          </p>
          <WithExamples state={state} />
          {isChanged && (
            <p class="notice">
              <Icon name="flag" />
              <span>Your code has changed since, and the change does not go in. Submit marks the text that is in the editor.</span>
            </p>
          )}
        </div>
        <div>
          <div class="side-h">
            <h3 id="holds-h">Exactly what the file holds</h3>
            <span class="muted small num">{sizeOf(text)}</span>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <section class="holds" tabIndex={0} aria-labelledby="holds-h">
            <pre>
              <code>{text}</code>
            </pre>
          </section>
          <p class="small muted">No drafts, no quiz answers, no notes, no times of study.</p>
        </div>
      </div>
      <Proves />
      <SaveRow state={state} />
    </form>
  );
}

/** Whether the examples go along; nothing where there are none. */
function WithExamples({ state }: { state: HandInState }) {
  const many = state.rows.value.reduce((sum, { isChosen, examples }) => sum + (isChosen ? examples : 0), 0);
  if (many === 0) return null;
  return (
    <p class="choices">
      <label class="field">
        <input type="checkbox" checked={state.withExamples.value} onChange={(event) => state.takeExamples(event.currentTarget.checked)} />{' '}
        {many === 1 ? 'My example goes along' : `My ${many} examples go along`}: your instructor sees which mistakes the examples of the
        class catch. They count for nothing.
      </label>
    </p>
  );
}

/** Of what the schema lets pass, per field. */
const WHO_CHARACTERS = 200;

function Who({ state }: { state: HandInState }) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const phase = state.phase.value;
  const isNameless = phase.kind === 'refused' && phase.isNameless === true;
  useEffect(() => {
    if (isNameless) first.current?.focus();
  }, [isNameless]);
  return (
    <div class="form">
      <div class="f" data-state={isNameless ? 'wrong' : undefined}>
        <label for={`${id}-id`}>Id</label>
        <input
          ref={first}
          id={`${id}-id`}
          value={state.learner.value.id}
          maxlength={WHO_CHARACTERS}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-h`}
          aria-invalid={isNameless || undefined}
          onInput={(event) => state.setLearner({ id: event.currentTarget.value })}
        />
        <span class="hint" id={`${id}-h`}>
          As your instructor knows you. Kept in this browser for the next time.
        </span>
      </div>
      <div class="f">
        <label for={`${id}-name`}>
          Name <span class="muted">if asked for</span>
        </label>
        <input
          id={`${id}-name`}
          value={state.learner.value.name}
          maxlength={WHO_CHARACTERS}
          autocomplete="name"
          onInput={(event) => state.setLearner({ name: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

/** "3.1 kB". */
function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
