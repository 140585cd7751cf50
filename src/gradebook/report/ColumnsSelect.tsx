import { COLUMNS, type Columns } from '../grades-csv.ts';

/** For whom grades.csv is laid out: people, or the system that the course is in. */
export const ColumnsSelect = ({ value, onChoose }: { value: Columns; onChoose: (columns: Columns) => void }) => (
  <label class="field">
    Columns for{' '}
    <span class="select">
      <select value={value} onChange={({ currentTarget }) => onChoose(COLUMNS.find((it) => it === currentTarget.value) ?? 'plain')}>
        <option value="plain">a spreadsheet</option>
        <option value="moodle">Moodle</option>
        <option value="canvas">Canvas</option>
      </select>
    </span>
  </label>
);
