import { expect, it } from 'vitest';
import { jsonFault } from '../../graders/package/json-fault.ts';

it.each(['{}', '[]', ' {"a": [1, -2.5e-3, "x\\"\\u00e9", true, false, null, {"b": []}]} ', '0', '"x"'])('%s is JSON', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(jsonFault(text)).toBeUndefined();
});

it.each([
  ['[1, NaN]', 4, /JSON has no NaN/, /"NaN"/],
  ['{"a": -Infinity}', 6, /JSON has no -Infinity/, /"-Infinity"/],
  ['[1, 2,]', 6, /a comma too many/, /Take it out/],
  ['{"a": 1,}', 8, /a comma too many/, /Take it out/],
  ['[1 2]', 3, /Before 2, a comma is missing/, /Put it in/],
  ['{"a": 1 "b": 2}', 8, /Before text, a comma is missing/, /Put it in/],
  ['{a: 1}', 1, /a is no name of a field/, /double quotes/],
  ["['a']", 1, /a single quote/, /double quotes/],
  ['{"a" 1}', 5, /a colon is missing/, /between the name/],
  ['[1, // one\n2]', 4, /no comments/, /Take the comment out/],
  ['[1, 2', 5, /ends too early/, /Close the bracket/],
  ['{"a": 1', 7, /ends too early/, /Close the brace/],
  ['[1] 2', 4, /Behind the end/, /Take it out/],
  ['[1}', 2, /a bracket that closes/, /Put it in/],
  ['[01]', 1, /01 is no value of JSON/, /Write a number/],
  ['[.5]', 1, /\.5 is no value of JSON/, /Write a number/],
])('%s is not, from %d', (text, at, found, fix) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFault(text)).toMatchObject({ at, found: expect.stringMatching(found), fix: expect.stringMatching(fix) });
});
