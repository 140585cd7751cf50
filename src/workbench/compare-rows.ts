import { compare, isList, itemsOf, type Tolerance } from '../../graders/judge/compare.ts';
import { formatValue } from '../../graders/judge/format.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import type { Counterexample, Difference } from '../../graders/verdict.ts';

/** One line of the table that sets the learner's result beside the expected one. */
export interface CompareRow {
  /** `[0]`, `.values[2]`; empty where the whole value is one line. */
  place: string;
  yours: string;
  expected: string;
  /** |yours − expected| and its share of |expected|, where both are finite numbers and differ. */
  offBy?: string;
  relative?: string;
  kind: 'same' | 'first' | 'differs';
}

export interface CompareTable {
  rows: CompareRow[];
  /** Lines that are left out above and below. */
  above: number;
  below: number;
}

/** More lines than this are left out, around the first that differs. */
const ROWS = 12;

/** The leaves of both values side by side, the first difference marked. */
export function compareRows(shown: Counterexample, difference: Difference, tolerance: Tolerance): CompareTable {
  const rows: CompareRow[] = [];
  walk(shown.expected, shown.actual, '', rows, tolerance);
  const wanted = placeOf(difference.path);
  const marked = rows.findIndex((row) => row.place === wanted || (row.kind === 'differs' && row.place.startsWith(wanted)));
  const first =
    marked >= 0
      ? marked
      : Math.max(
          0,
          rows.findIndex((row) => row.kind === 'differs'),
        );
  const row = rows[first];
  if (row) row.kind = 'first';
  const start = Math.max(0, Math.min(first - 3, rows.length - ROWS));
  return { rows: rows.slice(start, start + ROWS), above: start, below: Math.max(0, rows.length - start - ROWS) };
}

/** What stands where one of the two has nothing. */
const NOTHING = 'nothing';

function walk(expected: Value, actual: Value, place: string, rows: CompareRow[], tolerance: Tolerance): void {
  const steps = stepsOf(expected, actual);
  if (steps) {
    for (const step of steps) {
      const [expectedPart, actualPart] = [part(expected, step), part(actual, step)];
      const at = place + placeOf([step]);
      if (expectedPart && actualPart) walk(expectedPart.value, actualPart.value, at, rows, tolerance);
      else rows.push({ place: at, yours: show(actualPart), expected: show(expectedPart), kind: 'differs' });
    }
    return;
  }
  const agrees = compare(expected, actual, tolerance);
  rows.push({
    place,
    yours: formatValue(actual),
    expected: formatValue(expected),
    ...(agrees ? {} : howFar(expected, actual)),
    kind: agrees ? 'same' : 'differs',
  });
}

const show = (found: { value: Value } | undefined): string => (found ? formatValue(found.value) : NOTHING);

/** The parts of two lists or two records; undefined where the values are shown whole. */
function stepsOf(expected: Value, actual: Value): (number | string)[] | undefined {
  if (isList(expected) && isList(actual)) {
    const length = Math.max(expected.length, actual.length);
    return length === 0 ? undefined : Array.from({ length }, (_, index) => index);
  }
  if (isRecord(expected) && isRecord(actual)) {
    const fields = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return fields.length === 0 ? undefined : fields;
  }
  return undefined;
}

function part(value: Value, step: number | string): { value: Value } | undefined {
  if (isList(value)) return typeof step === 'number' && step < value.length ? { value: itemsOf(value)[step] } : undefined;
  if (isRecord(value)) return Object.hasOwn(value, step) ? { value: value[step] } : undefined;
  return undefined;
}

function howFar(expected: Value, actual: Value): Pick<CompareRow, 'offBy' | 'relative'> {
  if (typeof expected !== 'number' || typeof actual !== 'number') return {};
  const off = Math.abs(actual - expected);
  if (!Number.isFinite(off)) return {};
  return expected === 0 ? { offBy: short(off) } : { offBy: short(off), relative: percent(off / Math.abs(expected)) };
}

/** Three significant digits. */
const short = (value: number): string => {
  const digits = Number(value.toPrecision(3));
  return digits !== 0 && (digits < 1e-4 || digits >= 1e7) ? value.toExponential(2).replace('e', ' · 10^').replace('+', '') : String(digits);
};

const percent = (share: number): string => (share * 100 >= 1e5 ? `${short(share)} times` : `${short(share * 100)} %`);

const placeOf = (path: (number | string)[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join('');
