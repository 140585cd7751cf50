import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/workbench/keys.ts';

const idle = { isRunning: false, isTyping: true, isDialogOpen: false, hasLetterKeys: true };
const press = (key: string, over: Partial<KeyboardEvent> = {}, context = {}) =>
  commandOf(
    { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, ...over },
    { ...idle, ...context },
  );

describe('keys', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('run, submit and keep, with Ctrl or ⌘', (control) => {
    expect(press('Enter', control)).toBe('run');
    expect(press('Enter', { ...control, shiftKey: true })).toBe('submit');
    expect(press('s', control)).toBe('snapshot');
  });

  it('Escape stops a run, and is the editor’s own otherwise', () => {
    expect(press('Escape')).toBeUndefined();
    expect(press('Escape', {}, { isRunning: true })).toBe('stop');
  });

  it('single letters work outside of texts, and can be switched off', () => {
    expect(press('?', { shiftKey: true })).toBeUndefined();
    expect(press('?', { shiftKey: true }, { isTyping: false })).toBe('keys');
    expect(press('?', {}, { isTyping: false, hasLetterKeys: false })).toBeUndefined();
  });

  it('Alt and a digit lead to the panes, by the place of the key', () => {
    expect(press('¡', { altKey: true, code: 'Digit1' })).toBe('statement');
    expect(press('2', { altKey: true, code: 'Digit2' })).toBe('editor');
    expect(press('3', { altKey: true, code: 'Digit3' })).toBe('result');
  });

  it('plain Enter, and everything in a dialog or an input method, are left alone', () => {
    expect(press('Enter')).toBeUndefined();
    expect(press('Enter', { ctrlKey: true }, { isDialogOpen: true })).toBeUndefined();
    expect(press('Enter', { ctrlKey: true, isComposing: true })).toBeUndefined();
  });

  it('Alt and V show or hide the values, wherever one types', () => {
    expect(press('√', { altKey: true, code: 'KeyV' })).toBe('values');
    expect(press('v', { ctrlKey: true, code: 'KeyV' })).toBeUndefined();
  });
});
