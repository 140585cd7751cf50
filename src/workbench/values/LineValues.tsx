import { Icon } from '../../icons/Icon.tsx';
import type { StepFound } from '../../../graders/trace/parting.ts';
import { MatrixValue } from './MatrixValue.tsx';
import type { Entry, SheetLine } from './sheet.ts';
import { asMatrix } from './short-value.ts';

type Props = { line: SheetLine; onRound: (loop: number, round: number) => void; onCall: (of: number, number: number) => void };

/** What stands beside one line: values, one cell a round in loops, and the sliders that choose rounds and calls. */
export function LineValues({ line, onRound, onCall }: Props) {
  const { calls, rounds, entries, sliders } = line;
  const columns = rounds ? rounds.to - rounds.from + 1 : 0;
  return (
    <span class="vals">
      {calls && (
        <Slider label={`call of ${calls.name}`} value={calls.chosen} count={calls.count} onValue={(number) => onCall(calls.of, number)} />
      )}
      {rounds && (
        <span class="v-row v-head" style={{ '--n': columns }}>
          <span>round</span>
          {Array.from({ length: columns }, (_, index) => (
            <span key={index} class={rounds.from + index === rounds.chosen ? 'at' : undefined}>
              {rounds.from + index}
            </span>
          ))}
        </span>
      )}
      {entries.map((entry, index) => (
        <EntryValues key={index} entry={entry} />
      ))}
      {sliders.map(({ loop, chosen, count }) => (
        <Slider key={loop} label="round" value={chosen} count={count} onValue={(round) => onRound(loop, round)} />
      ))}
    </span>
  );
}

/** Characters of a cell that has a column; longer values stand alone, of the chosen round only. */
const CELL = 7;

function EntryValues({ entry }: { entry: Entry }) {
  const { kind, name, cells, isRow, step } = entry;
  if (isRow && cells.every(({ text }) => text.length <= CELL)) {
    return (
      <span class="v-entry">
        <span class="v-row" style={{ '--n': cells.length }}>
          <span class="v-n">{kind === 'test' ? 'taken' : name}</span>
          {cells.map((cell) => (
            <span key={cell.round} class={cellClass(cell)}>
              {cell.text}
            </span>
          ))}
        </span>
        {step && <StepMark step={step} />}
      </span>
    );
  }
  const cell = cells.find(({ isChosen }) => isChosen) ?? cells.at(-1);
  if (!cell) return null;
  if (kind === 'test') return <span class="v-quiet">{cell.text === 'yes' ? 'taken' : 'not taken'}</span>;
  const matrix = cell.isCut ? undefined : asMatrix(cell.value);
  return (
    <>
      {matrix ? (
        <MatrixValue name={kind === 'return' ? '→' : name} rows={matrix} />
      ) : (
        <span class={cell.isBad ? 'v-bad' : undefined}>
          {kind === 'return' ? <span class="v-out">→ {cell.text}</span> : <Named name={name} text={cell.text} />}
        </span>
      )}
      {step && <StepMark step={step} />}
    </>
  );
}

const Named = ({ name, text }: { name: string; text: string }) => (
  <>
    <span class="v-n">{name}</span> {text}
  </>
);

const cellClass = ({ isChosen, isBad, isFirst }: Entry['cells'][number]): string =>
  [isChosen && 'at', isBad && 'nan', isFirst && 'nan-1'].filter(Boolean).join(' ');

function StepMark({ step }: { step: StepFound }) {
  const differs = step.kind === 'differs';
  return (
    <span class={`v-ag ${differs ? 'no' : 'ok'}`}>
      <Icon name={differs ? 'neq' : 'tick'} />
      {differs ? 'differs' : 'agrees'}
    </span>
  );
}

type SliderProps = { label: string; value: number; count: number; onValue: (value: number) => void };

function Slider({ label, value, count, onValue }: SliderProps) {
  return (
    <label class="v-slide">
      <span>{label}</span>
      <input
        class="range"
        type="range"
        min={1}
        max={count}
        value={value}
        aria-valuetext={`${value} of ${count}`}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
      <span class="v-of">
        {value} of {count}
      </span>
    </label>
  );
}
