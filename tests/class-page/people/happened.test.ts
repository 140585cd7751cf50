import { expect, it } from 'vitest';
import { happenedWords } from '../../../src/class-page/people/happened.ts';

const change = (what: string, more: object = {}) => ({ at: '', who: 'Ina', what, subject: '1', before: null, after: null, ...more });
const words = (what: string, more?: object) => happenedWords(change(what, more), () => 'Ada');

it('tells what was changed about people, also of somebody who was erased', () => {
  expect(words('roster', { subject: null, after: { added: 2, changed: 0, gone: 1 } })).toBe(
    'A roster was applied: 2 new, 0 with another name, 1 gone.',
  );
  expect(words('added', { after: { role: 'assistant' } })).toBe('Ada was taken in as assistant.');
  expect(words('name', { before: { name: 'Ade' }, after: { name: 'Ada' } })).toBe('Ade is now called Ada.');
  expect(words('erased', { after: { submissions: 1 } })).toBe('Somebody left and was erased, with 1 submission.');
  expect(words('join code', { after: { open: false } })).toBe('The join code was closed.');
  // What was changed about somebody who was erased later says no more what it was.
  expect(words('added')).toBe('Ada was taken in.');
});

it('tells nothing of assignments and trials', () => expect(words('assignment')).toBeUndefined());
