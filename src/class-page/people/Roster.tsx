import { useRef, useState } from 'preact/hooks';
import { count } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useFileDrop } from '../../workbench/package-file/file-drop.ts';
import { readListFile } from './list-file.ts';
import { appliedWords, type PeopleState } from './people-state.ts';
import { changesOf, type PlanRow, planRows, type RosterPhase } from './roster-phase.ts';

/** A list of names: tried first, then applied. */
export function Roster({ state }: { state: PeopleState }) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const phase = state.roster.value;
  const isBusy = phase.kind === 'reading' || phase.kind === 'applying';

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = await readListFile(chosen);
    setNote(read.kind === 'text' ? read.note : read.sentence);
    if (read.kind !== 'text') return;
    setText(read.text);
    await state.tryRoster(read.text);
  }
  const isOver = useFileDrop((transfer) => void take(transfer.files[0]));

  return (
    <section class="sec" aria-labelledby="roster-h">
      <h2 id="roster-h">Roster</h2>
      <p class="lead">
        A CSV with the columns <code>id</code> and <code>name</code>, as your administration, Moodle or Canvas gives it. It is tried first:
        you see who is new, who has another name and who is gone, and nothing is written.
      </p>
      <form
        class="roster"
        data-over={isOver || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void state.tryRoster(text);
        }}
      >
        <label for="roster-text">The list</label>
        <textarea
          id="roster-text"
          class="in mono"
          rows={text === '' ? 4 : 8}
          placeholder={'id,name\ns001,Ada Lovelace'}
          spellcheck={false}
          value={text}
          aria-describedby="roster-note"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            if (phase.kind !== 'empty' && !isBusy) state.dropRoster();
          }}
        />
        <p class="small soft" id="roster-note" role="status">
          {note}
        </p>
        <p class="act-row">
          <button type="submit" class={phase.kind === 'tried' ? 'btn' : 'btn btn-primary'} disabled={isBusy}>
            Try it
          </button>
          <button type="button" class="btn" disabled={isBusy} onClick={() => file.current?.click()}>
            <Icon name="file" /> Choose a file…
          </button>
          <input
            ref={file}
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            hidden
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          <span class="small soft">or drop it on the page</span>
        </p>
      </form>
      <Outcome
        phase={phase}
        onApply={() => void state.applyRoster()}
        onDrop={() => {
          state.dropRoster();
          setText('');
          setNote('');
        }}
      />
    </section>
  );
}

type OutcomeProps = { phase: RosterPhase; onApply: () => void; onDrop: () => void };

function Outcome({ phase, onApply, onDrop }: OutcomeProps) {
  return (
    <>
      <div role="status">
        {phase.kind === 'reading' && <p class="soft">Trying it.</p>}
        {phase.kind === 'applying' && <p class="soft">Applying it.</p>}
        {phase.kind === 'refused' && (
          <p class="err">
            <Icon name="bang" /> <span>{phase.sentence}</span>
          </p>
        )}
        {phase.kind === 'tried' && <p class="vh">Tried. Nothing is written yet.</p>}
        {phase.kind === 'applied' && (
          <p class="notice">
            <Icon name="tick" />
            <span>
              <b>Applied.</b> {appliedWords(phase.plan)}
              {phase.plan.links.length > 0 && ' The links of those who are new stand at the top of this page.'}
            </span>
          </p>
        )}
      </div>
      {(phase.kind === 'tried' || phase.kind === 'applying') && (
        <Tried plan={phase.plan} isApplying={phase.kind === 'applying'} onApply={onApply} onDrop={onDrop} />
      )}
    </>
  );
}

type TriedProps = { plan: (RosterPhase & { kind: 'tried' })['plan']; isApplying: boolean; onApply: () => void; onDrop: () => void };

function Tried({ plan, isApplying, onApply, onDrop }: TriedProps) {
  const many = changesOf(plan);
  const { added, changed, gone, faults, unchanged } = plan;
  return (
    <section class="plate" aria-labelledby="tried-h">
      <p class="plate-h">
        <b id="tried-h">Tried</b> <span>nothing is written yet</span>
      </p>
      <div class="dry">
        <Box many={added.length} what="New" says="get a personal link" />
        <Box many={changed.length} what="Changed" says="other name, same link" />
        <Box many={gone.length} what="Gone" says="link stops, work stays" />
        <Box many={faults.length} what={faults.length === 1 ? 'Row' : 'Rows'} says="to be fixed first" />
      </div>
      {planRows(plan).length > 0 && <PlanTable rows={planRows(plan)} />}
      <p class="act-row">
        <button type="button" class="btn btn-primary" disabled={isApplying || faults.length > 0 || many === 0} onClick={onApply}>
          {many === 0 ? 'Nothing to apply' : `Apply ${count(many, 'change')}`}
        </button>
        <button type="button" class="btn" disabled={isApplying} onClick={onDrop}>
          Throw away
        </button>
      </p>
      <p class="small soft">
        {faults.length > 0 && 'A list is applied as a whole or not at all: fix the rows above in the text, and try it again. '}
        {count(unchanged, 'row')} as in the class. Who came by a code, or teaches, is not touched by a roster.
      </p>
    </section>
  );
}

const Box = ({ many, what, says }: { many: number; what: string; says: string }) => (
  <div>
    <b class="num">{many}</b>
    <span class="w">{what}</span>
    <span>{says}</span>
  </div>
);

/** Of a university; the numbers above tell of all. */
const MOST_ROWS = 400;

const PlanTable = ({ rows }: { rows: readonly PlanRow[] }) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard, too */}
    <section class="scroll-x rep-box" tabIndex={0} aria-label="What the roster changes">
      <table class="tbl tight ros">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Id</th>
            <th scope="col">Name</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ kind, externalId, before, name, comesOf }, index) => (
            <tr key={`${externalId} ${index}`}>
              <td>
                <span class="sign">
                  <i aria-hidden="true">{SIGNS[kind]}</i>
                  {WORDS[kind]}
                </span>
              </td>
              <th scope="row">{externalId}</th>
              <td>
                {before !== undefined && (
                  <>
                    <del>{before}</del> →{' '}
                  </>
                )}
                {before === undefined ? name : <ins>{name}</ins>}
              </td>
              <td>{comesOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {rows.length > MOST_ROWS && <p class="small soft">and {count(rows.length - MOST_ROWS, 'more row')}</p>}
  </>
);

const SIGNS = { new: '+', changed: '~', aside: '?', gone: '−' } as const;
const WORDS = { new: 'New', changed: 'Changed', aside: 'Cannot be taken', gone: 'Gone' } as const;
