import { expect, it } from 'vitest';
import { withBase } from '../../src/site/href.ts';

it.each([
  ['/', '/', '/'],
  ['/lessons/x/', '/', '/lessons/x/'],
  ['/', '/course/', '/course/'],
  ['/lessons/x/#quiz', '/course/', '/course/lessons/x/#quiz'],
  ['/lessons/x/', '/course', '/course/lessons/x/'],
  ['#map', '/course/', '#map'],
  ['https://example.org/', '/course/', 'https://example.org/'],
  ['//example.org/', '/course/', '//example.org/'],
])('%s under %s is %s', (path, base, address) => {
  expect(withBase(path, base)).toBe(address);
});
