import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { verdictLooks } from '../../workbench/verdict-words.ts';
import type { Score } from '../best.ts';
import type { ShownCell, ShownReport, ShownRow, Stretch } from '../shown-report.ts';
import type { Live } from './live.ts';
import { inLessonOrder, type Names } from './names.ts';
import { Pager } from './Pager.tsx';
import { useGradually } from './use-gradually.ts';
import { twoDecimals } from '../../points/two-decimals.ts';

type Props = {
  report: ShownReport;
  names: Names;
  /** A class server received what was handed in, and knows when: by the rules of its assignments, not of a file. */
  isOfClass?: boolean;
  onLearner: Live['onLearner'] | undefined;
};

/**
 * What a table is made of. Its parts are laid out as grids, so that rows out of view cost nothing, and some browsers then take a table for
 * no table unless its roles are said.
 */
const TABLE = { role: 'table' } as const;
const GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
const CELL = { role: 'cell' } as const;

/** One row a learner, one column an exercise. */
export function Gradebook({ report, names, isOfClass = false, onLearner }: Props) {
  const { rows, hasScores, exerciseIds } = report;
  const [filter, setFilter] = useState<Filter>(ALL);
  const columns = useMemo(() => columnsOf(exerciseIds, names), [exerciseIds.join('\n'), names]);
  // A row of before is the same object, and what was drawn of it is kept.
  const drawn = useMemo(() => new WeakMap<ShownRow, VNode>(), [columns, onLearner]);
  const [from, setFrom] = useState(0);
  const found = rows.filter((row) => passes(row, filter));
  const stretch = onLearner ? rowsFrom(found, from) : { items: found, from: 0, total: found.length };
  const shown = useGradually(stretch.items, {
    step: ROWS_A_FRAME,
    what: `${stretch.from} ${filter.whom} ${filter.text}`,
    isWhole: onLearner === undefined,
  });
  if (rows.length === 0) return <Nobody />;
  return (
    <section class="sec" aria-labelledby="gradebook-h">
      <div class="sec-top">
        <h2 id="gradebook-h">Gradebook</h2>
        {onLearner && (
          <FilterFields
            filter={filter}
            onFilter={(next) => {
              setFilter(next);
              setFrom(0);
            }}
          />
        )}
      </div>
      <p class="lead">{leadOf(hasScores, isOfClass)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too */}
      <section class="scroll-x gb-box" tabIndex={0} aria-label="Gradebook, as a table">
        <table class="gb" {...TABLE} data-scores={hasScores || undefined} style={widthsOf(columns, hasScores)}>
          <thead {...GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER}>Learner</th>
              {columns.map(({ exercise, number, title }) => (
                <th key={exercise} {...COLUMN_HEADER} title={title} data-named={number === undefined || undefined}>
                  {number ?? exercise}
                  {number !== undefined && <span class="vh"> {title}</span>}
                </th>
              ))}
              <th {...COLUMN_HEADER} class="r">
                {hasScores ? 'Points' : <abbr title="Exercises accepted">Acc.</abbr>}
              </th>
            </tr>
          </thead>
          <tbody {...GROUP}>
            {shown.map((row) => {
              const cells = drawn.get(row) ?? <RowCells row={row} columns={columns} isOfClass={isOfClass} onLearner={onLearner} />;
              drawn.set(row, cells);
              return (
                <tr key={row.id ?? row.key} {...ROW}>
                  {cells}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {onLearner && (
        <p class="small soft" role="status">
          {found.length < rows.length && `${found.length} of ${rows.length} learners are found.`}
        </p>
      )}
      <Pager stretch={stretch} what="Learners" size={ROWS_AT_ONCE} onFrom={onLearner && setFrom} />
      <ul class="gb-key">
        <li>✓ accepted</li>
        <li>≠ wrong answer</li>
        <li>! error</li>
        <li>□ over a limit</li>
        <li>○ not graded</li>
        {onLearner && <li>… waiting</li>}
        <li>· not handed in</li>
      </ul>
    </section>
  );
}

const Nobody = () => (
  <section class="sec" aria-labelledby="gradebook-h">
    <h2 id="gradebook-h">Gradebook</h2>
    <p class="lead">Nobody has handed in anything yet.</p>
  </section>
);

function leadOf(hasScores: boolean, isOfClass: boolean): string {
  const rules = hasScores
    ? `By the rules of the ${isOfClass ? 'assignments' : 'grading file'}.`
    : 'Of several submissions the best counts.';
  return isOfClass
    ? `${rules} Judged by this class, and received at the times of its clock; who wrote it, no server can tell.`
    : `${rules} A submission proves neither who wrote it nor when.`;
}

/** Rows of one page of the table, and as many of them as are drawn well within a frame, with thirty cells each. */
const ROWS_AT_ONCE = 20;
const ROWS_A_FRAME = 7;

/** The part that begins at a position, or the last where there is no such position any more. */
function rowsFrom(rows: readonly ShownRow[], from: number): Stretch<ShownRow> {
  const begin = Math.max(0, Math.min(from, Math.floor((rows.length - 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE));
  return { items: rows.slice(begin, begin + ROWS_AT_ONCE), from: begin, total: rows.length };
}

/** A number needs less room than the id of an exercise that has no lesson; points need the same below both. */
function widthsOf(columns: readonly Column[], hasScores: boolean): Record<string, string> {
  const widths = columns.map(({ number }) => (hasScores ? 5.4 : number === undefined ? 6 : 2.1));
  return {
    '--cells': widths.map((rem) => `minmax(${rem}rem, ${Math.max(5, rem)}rem)`).join(' '),
    '--sum': `${twoDecimals(widths.reduce((sum, rem) => sum + rem, 0))}rem`,
  };
}

interface Column {
  exercise: string;
  /** Position of its cell in a row. */
  at: number;
  number: string | undefined;
  title: string;
}

const columnsOf = (exerciseIds: readonly string[], names: Names): Column[] =>
  inLessonOrder(exerciseIds, names).map((exercise) => ({
    exercise,
    at: exerciseIds.indexOf(exercise),
    number: names.get(exercise)?.number,
    title: names.get(exercise)?.title ?? exercise,
  }));

type RowProps = { row: ShownRow; columns: readonly Column[]; isOfClass: boolean; onLearner: Live['onLearner'] | undefined };

/** Plain characters in the cells, no drawings: a large class has ten thousand of them. */
function RowCells({ row: { id, key, names, cells, total }, columns, isOfClass, onLearner }: RowProps) {
  return (
    <>
      <th {...ROW_HEADER}>
        {onLearner ? (
          <button type="button" class="as-link" onClick={() => onLearner(id ?? key)}>
            {key}
          </button>
        ) : (
          key
        )}
        {names.length > 0 && names[0] !== key && <span class="sub">{names.join(' / ')}</span>}
      </th>
      {columns.map(({ exercise, at }) => {
        const cell = cells[at];
        const { glyph, says, state } = looksOf(cell);
        const score = cell?.score;
        return (
          <td
            key={exercise}
            {...CELL}
            class="gv"
            data-state={state}
            aria-label={score ? `${says}, ${score.points} of ${score.outOf} points` : says}
            title={says}
          >
            {glyph}
            {score && <PointsOf {...score} isOfClass={isOfClass} />}
          </td>
        );
      })}
      <td {...CELL} class="r num">
        {total}
      </td>
    </>
  );
}

const PointsOf = ({ points, daysLate, isOfClass }: Score & { isOfClass: boolean }) => (
  <span class="pts num">
    {points}
    {daysLate > 0 && (
      <span
        title={`${daysLate} ${daysLate === 1 ? 'day' : 'days'} late by ${isOfClass ? 'the clock of the class' : 'the time that it claims'}`}
      >
        {' '}
        late
      </span>
    )}
  </span>
);

const GLYPHS = { tick: '✓', neq: '≠', bang: '!', glass: '□', ring: '○' } as const;

function looksOf(cell: ShownCell | undefined): { glyph: string; says: string; state: string | undefined } {
  if (!cell) return { glyph: '·', says: 'not handed in', state: undefined };
  if (cell.state === 'waiting') return { glyph: '…', says: 'waiting to be graded', state: undefined };
  if (cell.state === 'not-graded') return { glyph: GLYPHS.ring, says: 'not graded', state: 'neutral' };
  const { glyph, title, state } = verdictLooks[cell.state];
  return { glyph: GLYPHS[glyph], says: `${title}, ${cell.right} of ${cell.of}`, state };
}

const WHOM = {
  everyone: 'everyone',
  open: 'who has something not accepted',
  ungraded: 'who has something not graded',
} as const;

interface Filter {
  text: string;
  whom: keyof typeof WHOM;
}

const ALL: Filter = { text: '', whom: 'everyone' };

function passes({ key, names, cells }: ShownRow, { text, whom }: Filter): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted !== '' && ![key, ...names].some((name) => name.toLowerCase().includes(wanted))) return false;
  if (whom === 'everyone') return true;
  return cells.some((cell) => cell && (whom === 'open' ? cell.state !== 'accepted' : cell.state === 'not-graded'));
}

function FilterFields({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  return (
    <div class="gb-find">
      <label class="field">
        Find
        <input
          type="search"
          value={filter.text}
          placeholder="a learner"
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label class="field">
        Show
        <span class="select">
          <select
            value={filter.whom}
            onChange={({ currentTarget }) =>
              onFilter({ ...filter, whom: (Object.keys(WHOM) as Filter['whom'][]).find((it) => it === currentTarget.value) ?? 'everyone' })
            }
          >
            {Object.entries(WHOM).map(([value, says]) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
        </span>
      </label>
    </div>
  );
}
