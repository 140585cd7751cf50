import { expect, it } from 'vitest';
import { nameOf, roleOf } from '../../../src/class/lti/claims.ts';

const COURSE = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const ELSEWHERE = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor';

it.each([
  [[`${COURSE}#Learner`, ELSEWHERE], 'learner'],
  [['Learner'], 'learner'],
  [[`${COURSE}#Instructor`], 'instructor'],
  [[`${COURSE}#Instructor`, `${COURSE}/Instructor#TeachingAssistant`], 'assistant'],
  [[`${COURSE}#Mentor`, ELSEWHERE], undefined],
  [['https://stranger.example/membership#Instructor'], undefined],
  [[], undefined],
])('%j is in the class: %s', (roles, role) => expect(roleOf(roles)).toBe(role));

it('takes a name whole or in parts, and none where there is none', () => {
  expect(nameOf({ name: ' Ada L ', given_name: 'x' })).toBe('Ada L');
  expect(nameOf({ given_name: 'Ada', family_name: 'L' })).toBe('Ada L');
  expect(nameOf({ name: '\u0000' })).toBeUndefined();
});
