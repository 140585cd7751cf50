/**
 * The learner realm's `console`: keeps what is printed, up to a cap, for the host to read afterwards (also after a limit was met).
 * Formats plain data in a fixed way and never fails: what throws while being looked at is shown as `[unreadable]`.
 */
export function makeConsole(
  maxLines: number,
  maxCharacters: number,
): { console: object; read: () => { lines: string[]; dropped: number } } {
  const toText = String;
  const { isArray } = Array;
  const { is, setPrototypeOf, keys, getPrototypeOf, getOwnPropertyDescriptor } = Object;
  const { apply } = Reflect;
  const { slice } = String.prototype;
  const typedPrototype = getPrototypeOf(Float64Array.prototype);
  const typedName = (getOwnPropertyDescriptor(typedPrototype, Symbol.toStringTag) as PropertyDescriptor).get as () => string | undefined;
  const errorPrototype = Error.prototype;
  const isError = (value: object): boolean => {
    let at: object | null = value;
    for (let depth = 0; at !== null && depth < 8; depth++) {
      if (at === errorPrototype) return true;
      at = getPrototypeOf(at);
    }
    return false;
  };
  const lines: string[] = setPrototypeOf([], null);
  let count = 0;
  let characters = 0;
  let dropped = 0;

  const show = (value: unknown, depth: number): string => {
    switch (typeof value) {
      case 'string':
        return depth === 0 ? value : `"${value}"`;
      case 'number':
        return is(value, -0) ? '-0' : toText(value);
      case 'bigint':
        return value > 2n ** 256n || value < -(2n ** 256n) ? '[a large bigint]' : `${toText(value)}n`;
      case 'symbol':
        return '[symbol]';
      case 'function':
        return '[function]';
      case 'object':
        break;
      default:
        return toText(value);
    }
    if (value === null) return 'null';
    if (depth > 3) return '…';
    try {
      if (isError(value)) return `${toText((value as Error).name)}: ${toText((value as Error).message)}`;
      if (isArray(value) || apply(typedName, value, []) !== undefined) return `[${items(value as ArrayLike<unknown>, depth)}]`;
      return `{ ${fields(value as Record<string, unknown>, depth)} }`;
    } catch {
      return '[unreadable]';
    }
  };
  const items = (list: ArrayLike<unknown>, depth: number): string => {
    let text = '';
    for (let i = 0; i < list.length && i < 50; i++) text += (i ? ', ' : '') + show(list[i], depth + 1);
    return list.length > 50 ? `${text}, … ${list.length - 50} more` : text;
  };
  const fields = (record: Record<string, unknown>, depth: number): string => {
    const names = keys(record);
    let text = '';
    for (let i = 0; i < names.length && i < 20; i++) text += `${i ? ', ' : ''}${names[i]}: ${show(record[names[i] as string], depth + 1)}`;
    return names.length > 20 ? `${text}, …` : text;
  };

  let indent = '';
  const log = (...values: unknown[]): void => {
    if (count >= maxLines || characters >= maxCharacters) {
      dropped++;
      return;
    }
    let line = indent;
    for (let i = 0; i < values.length && i < 20; i++) line += (i ? ' ' : '') + show(values[i], 0);
    if (line.length > maxCharacters - characters) line = `${apply(slice, line, [0, maxCharacters - characters])}…`;
    characters += line.length;
    lines[count++] = line;
  };

  /** One line a row; what is no list of rows is printed as it is. */
  const table = (rows: unknown): void => {
    if (!isArray(rows)) return log(rows);
    for (let i = 0; i < rows.length && i < 50; i++) log(`${i}:`, rows[i]);
  };
  const group = (...label: unknown[]): void => {
    if (label.length) log(...label);
    if (indent.length < 20) indent += '  ';
  };
  const groupEnd = (): void => {
    indent = apply(slice, indent, [2]);
  };
  const assert = (holds: unknown, ...values: unknown[]): void => {
    if (!holds) log('Assertion failed', ...values);
  };
  const counts: Record<string, number> = setPrototypeOf({}, null);
  const labelOf = (label: unknown): string => (typeof label === 'string' ? label : 'default');
  const countUp = (label: unknown): void => {
    const name = labelOf(label);
    counts[name] = (counts[name] ?? 0) + 1;
    log(`${name}: ${counts[name]}`);
  };
  const countReset = (label: unknown): void => {
    counts[labelOf(label)] = 0;
  };
  const timed = (label: unknown): void => log(`${labelOf(label)}: there is no clock here`);
  const nothing = (): void => {};

  return {
    console: {
      ...{ log, info: log, warn: log, error: log, debug: log, trace: log, dir: (value: unknown) => log(value), dirxml: log, table, assert },
      ...{
        group,
        groupCollapsed: group,
        groupEnd,
        count: countUp,
        countReset,
        time: nothing,
        timeEnd: timed,
        timeLog: timed,
        timeStamp: nothing,
      },
      ...{ clear: nothing, profile: nothing, profileEnd: nothing },
    },
    read: () => ({ lines, dropped }),
  };
}
