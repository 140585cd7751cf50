import { expect, it } from 'vitest';
import { nextStep } from '../../src/map/next-step.ts';
import type { Steps } from '../../src/course/standing.ts';

const lesson = { slug: '06-additive-fusion', exercise: 'additive-fusion' };
const steps = (more: Partial<Steps>): Steps => ({ read: true, goOn: undefined, right: 0, questions: 6, exercise: 'open', ...more });

it.each([
  [steps({ read: false }), 'Start reading', '/lessons/06-additive-fusion/'],
  [steps({ read: false, right: 2 }), 'Go on reading', '/lessons/06-additive-fusion/'],
  [steps({ read: false, goOn: 'by-hand' }), 'Go on reading', '/lessons/06-additive-fusion/#by-hand'],
  [steps({}), 'Take the quiz', '/lessons/06-additive-fusion/#quiz'],
  [steps({ right: 2 }), 'Go on with the quiz', '/lessons/06-additive-fusion/#quiz'],
  [steps({ right: 6 }), 'Open the exercise', '/exercises/additive-fusion/'],
  [steps({ right: 6, exercise: 'tried' }), 'Go on with the exercise', '/exercises/additive-fusion/'],
])('the next step after %o is: %s', (done, says, path) => {
  expect(nextStep(lesson, done)).toMatchObject({ says, path });
});
