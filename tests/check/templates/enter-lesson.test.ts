import { expect, it } from 'vitest';
import { enterLesson } from '../../../src/check/templates/enter-lesson.ts';

const COURSE = 'lessons:\n  - slug: 01-a\n    title: A\n  # About the next one.\n  - slug: 02-b\n    title: B\n';
const NEW = '  - slug: 03-c\n    title: C\n';

it('an entry comes behind the lesson that was named, and comments stay where they were', () => {
  expect(enterLesson(COURSE, NEW, '01-a')).toBe(
    'lessons:\n  - slug: 01-a\n    title: A\n  - slug: 03-c\n    title: C\n  # About the next one.\n  - slug: 02-b\n    title: B\n',
  );
});

it.each([COURSE, COURSE.trimEnd()])('else it comes at the end', (course) => {
  expect(enterLesson(course, NEW)).toBe(COURSE + NEW);
});
