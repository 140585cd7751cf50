import type { SentencesOf } from '../catalogue.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { ExampleKind, ExampleValues, ValueForm } from '../example-values.ts';
import { DIAGNOSES } from './diagnoses.ts';
import { listed } from './listed.ts';

/** What is said of an example that cannot be judged. */
export const EXAMPLES: SentencesOf<ExampleValues> = {
  'example.too-long': ({ characters, allowed }) =>
    `This has ${characters} characters, and an example may have ${allowed}. Look for a smaller input that shows the same.`,
  'example.syntax': ({ diagnosis }) => sentencesOf(diagnosis),
  'example.no-call': ({ entry }) => `This is no call. Write ${entry}(…) with its arguments, as your code would be called.`,
  'example.other-call': ({ entry, written }) => `This calls ${written}. Write ${entry}(…), the function of this exercise.`,
  'example.spread': () => 'Three dots stand for arguments that are not written down. Write each argument.',
  'example.not-one-value': () => 'This is more than one value. Write one; a list stands in [ ], a record in { }.',
  'example.calls-entry': ({ entry }) => `The expected value calls ${entry}. Write the value that you expect of it.`,
  'example.throws': ({ said }) => `This has no value: ${said}. Write it with numbers, lists, records and Math.${quotedWords(said)}`,
  'example.no-end': () => 'Working this out takes too long. Write the value itself.',
  'example.no-data': () => 'This is no plain value. Write numbers, texts, lists or records.',

  'example.argument-count': ({ given, least, most, call }) =>
    `The call has ${counted(given, 'argument')}. Write ${countOf(least, most)}${call === undefined ? ', in the order of the statement' : `: ${call}`}.`,
  'example.kind': ({ name, is, wanted }) =>
    `${name} is ${KINDS[is]} here. In this exercise it is ${listed(
      wanted.map((it) => KINDS[it]),
      'or',
    )}.`,
  'example.not-finite': ({ name }) => `${name} holds a number that is not finite. In this exercise all are.`,
  'example.negative': ({ name }) => `${name} is negative here. In this exercise it never is.`,
  'example.not-positive': ({ name }) => `${name} is not above 0 here. In this exercise it always is.`,
  'example.not-whole': ({ name }) => `${name} is no whole number here. In this exercise it always is one.`,
  'example.not-above-1': ({ name }) => `${name} is not above 1 here. In this exercise it always is.`,
  'example.above-1': ({ name }) => `${name} is above 1 here. In this exercise it never is.`,
  'example.too-few': ({ name, given, least }) => `${name} has ${counted(given, 'item')} here. In this exercise it has at least ${least}.`,
  'example.exact-length': ({ name, given, wanted }) => `${name} has ${counted(given, 'item')} here. In this exercise it has ${wanted}.`,
  'example.ragged': ({ name }) => `The rows of ${name} differ in length here. In this exercise they never do.`,
  'example.sizes': ({ one, other, ones, others }) =>
    `${one} has ${counted(ones, 'item')} and ${other} has ${others}. In this exercise both have the same number.`,
  'example.unknown-word': ({ name, words }) =>
    `${name} is a word that this exercise does not know. Write ${listed(
      words.map((word) => `'${word}'`),
      'or',
    )}.`,
  'example.fields': ({ name, fields }) => `${name} has other fields in this exercise: ${listed(fields)}.`,
  'example.undecided': () => 'The exercise does not say what this call returns, so nothing can be said of its value. Try another input.',

  'example.result-kind': ({ path, wanted }) =>
    `${OTHER_FORM} ${capitalised(aForm(wanted))} is expected ${path === '' ? 'here' : `at ${path}`}.`,
  'example.result-missing': ({ field }) => `${OTHER_FORM} ${field} is missing.`,
  'example.result-more': ({ field }) => `${OTHER_FORM} A result has no ${field}.`,
};

const OTHER_FORM = 'This value has another form than a result of this function.';

const aForm = (form: ValueForm): string => {
  if (typeof form !== 'string') return 'list' in form ? `a ${manyForms(form, '')}` : `a record of ${listed(Object.keys(form.fields))}`;
  return { number: 'a number', string: 'a text', boolean: 'true or false', any: 'a value' }[form];
};

/** `lists of numbers`; with no `s`, `list of numbers`. */
function manyForms(form: ValueForm, s = 's'): string {
  if (typeof form === 'string') return { number: 'numbers', string: 'texts', boolean: 'true and false', any: 'values' }[form];
  return 'list' in form ? `list${s} of ${manyForms(form.list)}` : `records of ${listed(Object.keys(form.fields))}`;
}

/** A name that nothing has may have been meant as a text. */
function quotedWords(said: string): string {
  const [, name] = /'([\w$]+)' is not defined/.exec(said) ?? [];
  return name === undefined ? '' : ` Put text in quotes: '${name}'.`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentencesOf(diagnosis: Diagnosis): string {
  // The code and the values of a diagnosis belong together: that is what `Diagnosis` says.
  const words = DIAGNOSES[diagnosis.code] as (values: Diagnosis['values']) => [wrong: string, write?: string];
  return words(diagnosis.values).join(' ');
}

const KINDS: Record<ExampleKind, string> = {
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  null: 'null',
  undefined: 'undefined',
  list: 'a list',
  record: 'a record',
};

const counted = (count: number, noun: string): string => (count === 1 ? `1 ${noun}` : `${count === 0 ? 'no' : count} ${noun}s`);

function countOf(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === most ? String(most) : `${least} to ${most}`;
}
