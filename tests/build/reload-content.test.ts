import { expect, it } from 'vitest';
import { isFollowed } from '../../src/build/reload-content.ts';

it.each([
  ['content/lessons/06-additive-fusion/quiz.yaml', true],
  ['content/course.yaml', true],
  ['graders/exercises/additive-fusion/reference.ts', true],
  ['graders/exercises/additive-fusion/submissions/wrong_answer/average.ts', true],
  ['graders/grade.ts', false],
  ['content/lessons/06-additive-fusion/index.mdx', false],
  ['dist/content/course.yaml', false],
])('a change of %s: %s', (file, follows) => {
  expect(isFollowed(file)).toBe(follows);
});
