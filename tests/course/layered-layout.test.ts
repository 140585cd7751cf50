import { describe, expect, it } from 'vitest';
import { type Cell, cellsOf, COLUMNS } from '../../src/course/layered-layout.ts';

const lesson = (slug: string, buildsOn: string[] = [], strand = 's') => ({ slug, strand, buildsOn });
const at = ({ line, column, row }: Cell): string => `${line}.${column}.${row}`;
const show = (lessons: ReturnType<typeof lesson>[], fixed: [string, number][] = []): Record<string, string> =>
  Object.fromEntries([...cellsOf(lessons, new Map(fixed))].map(([slug, cell]) => [slug, at(cell)]));

describe('the cells (line.column.row)', () => {
  it('stand right of what they build on, in its row where they can', () => {
    expect(show([lesson('a'), lesson('b', ['a']), lesson('c', ['a']), lesson('d', ['b', 'c'])])).toEqual({
      a: '0.0.0',
      b: '0.1.0',
      c: '0.1.1',
      d: '0.2.0',
    });
  });

  it('let no line run through a mark', () => {
    const { c } = show([lesson('a'), lesson('b', ['a']), lesson('c', ['b', 'a'])]);
    expect(c).toBe('0.2.1');
  });

  it('do not depend on the order of the course for what comes first', () => {
    expect(show([lesson('b', ['a']), lesson('a')])).toEqual({ a: '0.0.0', b: '0.1.0' });
  });

  it('begin a new line where a chain is longer than the map is wide', () => {
    const chain = Array.from({ length: COLUMNS + 1 }, (_, index) => lesson(`l${index}`, index === 0 ? [] : [`l${index - 1}`]));
    expect(show(chain)).toMatchObject({ [`l${COLUMNS - 1}`]: `0.${COLUMNS - 1}.0`, [`l${COLUMNS}`]: '1.0.0' });
  });

  it('fill a column, then the next', () => {
    expect(Object.values(show(['a', 'b', 'c', 'd'].map((slug) => lesson(slug))))).toEqual(['0.0.0', '0.0.1', '0.0.2', '0.1.0']);
  });

  it('stand right of what they build on elsewhere, as long as there is room for what follows', () => {
    const lessons = [lesson('far'), lesson('last'), lesson('a', ['far'], 't'), lesson('b', ['last'], 't'), lesson('c', ['a'], 'u')];
    const fixed: [string, number][] = [
      ['far', 3],
      ['last', COLUMNS - 1],
    ];
    expect(show(lessons, fixed)).toEqual({ a: '0.4.0', b: '0.5.0', c: '0.5.0' });
  });
});
