import { describe, expect, it } from 'vitest';
import { isListed, pathWithin } from '../../src/site/listed.ts';

describe('a page that search engines are told of', () => {
  it('is one that shows everybody the same', () => {
    expect(['/', '/lessons/23-entropy/', '/classes/'].map(isListed)).toEqual([true, true, true]);
    expect(['/class/', '/open/', '/progress/', '/404/'].map(isListed)).toEqual([false, false, false, false]);
  });

  it('is known by its path within the site', () => {
    expect(pathWithin('/course/class/', '/course/')).toBe('/class/');
    expect(pathWithin('/course/class/', '/course')).toBe('/class/');
    expect(pathWithin('/', '/')).toBe('/');
  });
});
