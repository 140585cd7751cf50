import { expect, it } from 'vitest';
import { unusedName } from '../../graders/source/unused-name.ts';

it.each([
  ['const run = 1', '$run$'],
  ['const $run = 1, run$ = 2, my$run$ = 3, $run$s = 4', '$run$'],
  ['const $run$ = 1', '$run$1$'],
  ['const \\u0024run\\u{24} = 1', '$run$1$'],
  ['const \\u{000024}run$ = 1, $run$1$ = 2', '$run$2$'],
  ['"\\u{ffffff}"', '$run$'],
  ['// $run$', '$run$1$'],
])('a name that is in the way is left to the program: %s', (source, name) => {
  expect(unusedName('$run$', source)).toBe(name);
});
