import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksFold, noteOf, writtenNotes } from '../../src/notes/notes.ts';
import { type NewEvent, stamp } from '../../src/record/events.ts';
import { folded } from '../../src/record/folds.ts';

const note = (text: string, question?: string): NewEvent => ({ kind: 'note', lesson: '01-one', ...(question && { question }), text });
const bookmark = (on: boolean): NewEvent => ({ kind: 'bookmark', lesson: '01-one', on });
const events = [note('first'), note('on a question', 'q'), bookmark(true), note('second'), bookmark(false), note('', 'q')].map(
  (event, index) => stamp(event, index + 1),
);

it('the newest note of each place stands, in whatever order the events come, and an empty one is none', () => {
  const marks = folded(marksFold, events);
  expect([noteOf(marks, '01-one'), noteOf(marks, '01-one', 'q'), noteOf(marks, '02-two')]).toEqual(['second', '', '']);
  expect(marks.bookmarks.get('01-one')?.on).toBe(false);
  expect(writtenNotes(marks).get('01-one')).toMatchObject([{ text: 'second', question: undefined }]);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (order) => void expect(folded(marksFold, order)).toEqual(marks)),
  );
});
