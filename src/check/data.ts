import type { Datum, ExercisePackage } from '../../graders/package/schema.ts';
import { withoutComments } from '../../graders/package/without-comments.ts';
import type { CallProbes } from './call-probes.ts';
import { error, type Finding } from './finding.ts';
import type { TypeFault } from './type-faults.ts';

const PROBE = 'data.probe.ts';

/** Items of a list that are held against its type: a thousand take the type checker a second. */
const HELD = 300;

/** Holds the data set against what `inputs.ts` declares of it. */
export function dataProbe({ data, inputs }: Pick<ExercisePackage, 'data' | 'inputs'>): CallProbes & { findings: Finding[] } {
  const code = withoutComments(inputs);
  const isRead = /\bdata\b/.test(code);
  const isDeclared = /\bdeclare\s+(?:const|let|var)\s+data\b/.test(code);
  const nothing = { sources: new Map<string, string>(), findingOf: () => [] };
  if (data === undefined) return { ...nothing, findings: isDeclared ? [noFile()] : [] };
  if (!isRead) return { ...nothing, findings: [notRead(data)] };
  if (!isDeclared) return { ...nothing, findings: [notDeclared(data)] };
  const lines = inputs.split('\n').length;
  const held = JSON.stringify(Array.isArray(data) ? data.slice(0, HELD) : data);
  return {
    sources: new Map([[PROBE, `${inputs}\nexport const $data$: typeof data = ${held};\n`]]),
    // What is wrong above it is wrong with inputs.ts, and said of that.
    findingOf: ({ line, message }: TypeFault) => (line > lines ? [otherType(message, data)] : []),
    findings: [],
  };
}

/** What an author may write in inputs.ts. */
const declaration = (data: Datum): string => `declare const data: ${typeOf(data)};`;

/** The type of a data set, as an author would write it: rows of CSV are alike, so the first one says it. */
function typeOf(data: Datum): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) {
    const [first] = data;
    return first === undefined ? 'unknown[]' : `${typeOf(first)}[]`;
  }
  if (typeof data !== 'object') return typeof data;
  const fields = Object.entries(data).map(
    ([name, value]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${typeOf(value)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

const FILE = 'inputs.ts';

const noFile = (): Finding =>
  error('data', FILE, {
    found: 'It declares data, and there is no data set.',
    expected: 'a data.csv or a data.json beside it.',
    fix: 'Add the file, or remove the declaration.',
  });

const notRead = (data: Datum): Finding =>
  error('data', FILE, {
    found: 'There is a data set, and inputs.ts never reads data.',
    expected: 'inputs that are drawn from it.',
    fix: `Write ${declaration(data)} and take rows by draw.pick(data); or remove the file.`,
  });

const notDeclared = (data: Datum): Finding =>
  error('data', FILE, {
    found: 'It reads data without a type.',
    expected: 'a declaration: the data set is there when the file runs.',
    fix: `Write ${declaration(data)}`,
  });

const otherType = (message: string, data: Datum): Finding =>
  error('data', FILE, {
    found: `What it declares of data does not fit the data set: ${message}`,
    expected: declaration(data),
    fix: 'Mend the declaration, or the file of the data.',
  });
