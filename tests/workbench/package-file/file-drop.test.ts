import { expect, it } from 'vitest';
import { droppedOf } from '../../../src/workbench/package-file/file-drop.ts';

it('takes one file, and says why it takes none or several', () => {
  const file = new File(['{}'], 'a.json');
  expect(droppedOf([file])).toEqual({ kind: 'file', file });
  expect(droppedOf([])).toMatchObject({ kind: 'refused', reason: expect.stringContaining('no file') });
  expect(droppedOf([file, file])).toMatchObject({ kind: 'refused', reason: expect.stringContaining('2 files') });
});
