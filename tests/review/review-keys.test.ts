import { expect, it } from 'vitest';
import { reviewCommand } from '../../src/review/review-keys.ts';

const context = { card: undefined, isTyping: false, isOnControl: false, hasLetterKeys: true };
const press = (key: string, extra: Partial<Parameters<typeof reviewCommand>[1]> = {}, ctrlKey = false) =>
  reviewCommand(
    { ...{ key, code: '', ctrlKey, metaKey: false, altKey: false, shiftKey: false, isComposing: false }, getModifierState: () => false },
    { ...context, ...extra },
  );

it('Space shows a card, and is left to a button that has the focus', () => {
  expect(press(' ', { card: 'front' })).toEqual({ kind: 'show' });
  expect(press(' ', { card: 'front', isOnControl: true })).toBeUndefined();
  expect(press(' ', { card: 'back' })).toBeUndefined();
});

it('1 to 5 rate a card that is shown, and nothing else', () => {
  expect(['1', '5'].map((key) => press(key, { card: 'back' }))).toEqual([
    { kind: 'rate', rating: 1 },
    { kind: 'rate', rating: 5 },
  ]);
  expect(['0', '6'].map((key) => press(key, { card: 'back' }))).toEqual([undefined, undefined]);
  expect(press('3', { card: 'front' })).toBeUndefined();
  expect(press('3')).toBeUndefined();
});

it('u takes back, but not while one types, with Ctrl, or where single keys are off', () => {
  expect(press('u')).toEqual({ kind: 'undo' });
  expect(press('u', { isTyping: true })).toBeUndefined();
  expect(press('u', {}, true)).toBeUndefined();
  expect(press('u', { hasLetterKeys: false })).toBeUndefined();
});
