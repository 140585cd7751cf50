import { compare, isList } from '../../graders/judge/compare.ts';
import { cut, formatValue } from '../../graders/judge/format.ts';
import { type Tolerance, toleranceOn } from '../../graders/judge/tolerance.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import type { Counterexample, Difference } from '../../graders/verdict.ts';

/** One line of the table that sets the learner's result beside the expected one. */
export interface CompareRow {
  /** `[0]`, `.values[2]`; the call of a step, where there are steps; empty where the whole value is one line. */
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
  /** Some numbers have more digits than are written. */
  isRounded: boolean;
}

/** Significant digits of a number in the table; all of them come on demand. */
export const DIGITS = 6;

/** More lines than this are left out, around the first that differs. */
const ROWS = 12;

/** Characters of a value in one cell: a list that stands where a number is expected can have a hundred thousand items. */
const CELL_CHARACTERS = 120;

/**
 * The leaves of both values side by side, the first difference marked. The values are gone through twice, part by part, and only
 * the lines that are shown are written: a result can have a hundred thousand parts. `digits`: significant ones of a number, and as many more
 * as it takes to tell two numbers apart.
 */
export function compareRows(shown: Counterexample, difference: Difference, tolerance: Tolerance, digits: number = DIGITS): CompareTable {
  const leaves = () => leavesOf(whole(shown.expected), whole(shown.actual), []);
  let count = 0;
  let marked: number | undefined;
  let differing: number | undefined;
  for (const leaf of leaves()) {
    const differs = !agrees(leaf, tolerance);
    if (differs) differing ??= count;
    if (isWithin(leaf.path, difference.path) && (differs || leaf.path.length === difference.path.length)) marked ??= count;
    count++;
  }
  const first = marked ?? differing ?? 0;
  const above = Math.max(0, Math.min(first - 3, count - ROWS));
  const rows: CompareRow[] = [];
  let isRounded = false;
  let index = 0;
  for (const leaf of leaves()) {
    if (index >= above + ROWS) break;
    if (index >= above) {
      rows.push(rowOf(leaf, index === first, tolerance, shown.steps, digits));
      isRounded ||= [leaf.expected, leaf.actual].some((side) => hasMoreDigits(side?.value, digits));
    }
    index++;
  }
  return { rows, above, below: Math.max(0, count - above - ROWS), isRounded };
}

type Path = Difference['path'];

/** The result is undefined where one of the two has nothing. */
interface Leaf {
  path: Path;
  expected: { value: Value } | undefined;
  actual: { value: Value } | undefined;
}

const whole = (value: Value) => ({ value });

function* leavesOf(expected: Leaf['expected'], actual: Leaf['actual'], path: Path): Generator<Leaf, void> {
  const steps = expected && actual && stepsOf(expected.value, actual.value);
  if (!steps) yield { path, expected, actual };
  else for (const step of steps) yield* leavesOf(part(expected.value, step), part(actual.value, step), [...path, step]);
}

/** The parts of two lists or two records; undefined where the values are shown whole. */
function stepsOf(expected: Value, actual: Value): Path | undefined {
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
  if (isList(value)) return typeof step === 'number' && step < value.length ? { value: value[step] } : undefined;
  if (isRecord(value)) return Object.hasOwn(value, step) ? { value: value[step] } : undefined;
  return undefined;
}

const agrees = ({ path, expected, actual }: Leaf, tolerance: Tolerance): boolean =>
  expected !== undefined && actual !== undefined && compare(expected.value, actual.value, toleranceOn(tolerance, path));

const isWithin = (path: Path, wanted: Path): boolean => wanted.every((step, index) => path[index] === step);

function rowOf(leaf: Leaf, isFirst: boolean, tolerance: Tolerance, steps: Counterexample['steps'], digits: number): CompareRow {
  const { path, expected, actual } = leaf;
  const isSame = agrees(leaf, tolerance);
  const apart = digitsApart(expected?.value, actual?.value, digits);
  return {
    place: cut(placeOf(path, steps), CELL_CHARACTERS),
    yours: show(actual, apart),
    expected: show(expected, apart),
    ...(expected && actual && !isSame ? howFar(expected.value, actual.value, toleranceOn(tolerance, path).absolute) : {}),
    kind: isFirst ? 'first' : isSame ? 'same' : 'differs',
  };
}

/** What stands where one of the two has nothing. */
const NOTHING = 'nothing';

function show(found: { value: Value } | undefined, digits: number): string {
  if (!found) return NOTHING;
  return formatValue(typeof found.value === 'number' ? rounded(found.value, digits) : found.value, CELL_CHARACTERS);
}

/** To so many significant digits, but never before the decimal point. */
function rounded(value: number, digits: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const whole = Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return Number(value.toPrecision(Math.min(MOST_DIGITS, Math.max(digits, whole))));
}

/** What `toPrecision` takes. */
const MOST_DIGITS = 100;

const hasMoreDigits = (value: Value, digits: number): boolean =>
  typeof value === 'number' && !Number.isNaN(value) && rounded(value, digits) !== value;

/** Digits that no number has more of. */
export const ALL_DIGITS = 17;

/** As many digits as are wanted, or as it takes for two numbers that are not the same to look different. */
function digitsApart(expected: Value, actual: Value, wanted: number): number {
  if (typeof expected !== 'number' || typeof actual !== 'number' || expected === actual) return wanted;
  let digits = wanted;
  while (digits < ALL_DIGITS && rounded(expected, digits) === rounded(actual, digits)) digits++;
  return digits;
}

/** Beside a number that is as good as 0 no share of it says anything. `dust`: what counts as 0 here. */
function howFar(expected: Value, actual: Value, dust: number): Pick<CompareRow, 'offBy' | 'relative'> {
  if (typeof expected !== 'number' || typeof actual !== 'number') return {};
  const off = Math.abs(actual - expected);
  if (!Number.isFinite(off)) return {};
  return Math.abs(expected) <= dust ? { offBy: short(off) } : { offBy: short(off), relative: percent(off / Math.abs(expected)) };
}

/** Three significant digits. */
const short = (value: number): string => {
  const digits = Number(value.toPrecision(3));
  return digits !== 0 && (digits < 1e-4 || digits >= 1e7) ? value.toExponential(2).replace('e', ' · 10^').replace('+', '') : String(digits);
};

const percent = (share: number): string => (share * 100 >= 1e5 ? `${short(share)} times` : `${short(share * 100)} %`);

/** Where a case is a list of steps, the first place is the step, as it is called. */
const placeOf = (path: Path, steps: Counterexample['steps']): string => {
  const [step, ...inside] = path;
  const call = typeof step === 'number' ? steps?.[step] : undefined;
  return call === undefined ? inCode(path) : [call.replace(/;$/, ''), inCode(inside)].filter(Boolean).join(' → ');
};

const inCode = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join('');
