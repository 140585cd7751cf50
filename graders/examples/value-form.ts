import { isList, itemsOf } from '../judge/compare.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import type { ValueForm } from '../messages/example-values.ts';
import { say } from '../messages/message.ts';
import { splitOutside } from '../package/outside-brackets.ts';
import { isRecord, type Value } from '../value.ts';

const NAMED: Record<string, ValueForm> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  true: 'boolean',
  false: 'boolean',
  Vec: { list: 'number' },
  Mat: { list: { list: 'number' } },
};

/** The form that a type of a signature describes; `any` in places where it leaves a choice, or is not understood. */
export function formOfType(type: string): ValueForm {
  const text = type.trim().replace(/^readonly\s+/, '');
  const choices = partsOf(text, '|').filter((choice) => choice.trim() !== '');
  if (choices.length > 1) return common(choices.map(formOfType));
  const inner = text.slice(1, -1);
  if (text.endsWith('[]')) return { list: formOfType(text.slice(0, -2)) };
  if (text.startsWith('(')) return formOfType(inner);
  if (text.startsWith('[')) return { list: common(partsOf(inner, ',').map((item) => formOfType(item.replace(/^\s*\w+\??:/, '')))) };
  if (text.startsWith('{')) return formOfFields(partsOf(inner, ';,').filter((field) => field.trim() !== ''));
  if (/^['"]/.test(text)) return 'string';
  return Object.hasOwn(NAMED, text) ? (NAMED[text] ?? 'any') : 'any';
}

function formOfFields(fields: readonly string[]): ValueForm {
  const named = fields.map((field) => /^\s*(\w+):([\s\S]*)$/.exec(field));
  // A field that may be missing, or that is not understood, leaves a choice.
  if (!named.every((match) => match !== null)) return 'any';
  return { fields: Object.fromEntries(named.map(([, name = '', type = '']) => [name, formOfType(type)])) };
}

const common = ([first = 'any', ...more]: readonly ValueForm[]): ValueForm =>
  more.every((form) => JSON.stringify(form) === JSON.stringify(first)) ? first : 'any';

/** The parts of a type. One whose brackets do not match stays whole, and so leaves a choice. */
function partsOf(type: string, separators: string): string[] {
  const split = splitOutside(type, separators);
  return split?.closes === type.length ? split.parts : [type];
}

/**
 * Where a value has another form than all results of a function; undefined where it has the same. Neither the numbers nor the lengths of
 * the right value are in it. `path`: of the value within the result, empty for all of it.
 */
export function formFault(form: ValueForm, value: Value, path = ''): ExampleMessage | undefined {
  if (form === 'any') return undefined;
  if (typeof form === 'string') return typeof value === form ? undefined : say('example.result-kind', { path, wanted: form });
  if ('list' in form) {
    if (!isList(value)) return say('example.result-kind', { path, wanted: form });
    return firstFault(itemsOf(value).map((item, index) => () => formFault(form.list, item, `${path}[${index}]`)));
  }
  if (!isRecord(value)) return say('example.result-kind', { path, wanted: form });
  const fields = Object.keys(form.fields);
  const missing = fields.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) return say('example.result-missing', { field: placed(path, missing) });
  const more = Object.keys(value).find((field) => !Object.hasOwn(form.fields, field));
  if (more !== undefined) return say('example.result-more', { field: placed(path, more) });
  return firstFault(fields.map((field) => () => formFault(form.fields[field] ?? 'any', value[field], `${path}.${field}`)));
}

const placed = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

function firstFault(faults: readonly (() => ExampleMessage | undefined)[]): ExampleMessage | undefined {
  for (const fault of faults) {
    const found = fault();
    if (found) return found;
  }
  return undefined;
}
