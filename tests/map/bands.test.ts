import { describe, expect, it } from 'vitest';
import { bandsOfDrawing, bandsOfLane, tiePath } from '../../src/map/bands.ts';

const strand = { id: 's', title: 'S', says: 's', untitled: false };
const lane = (bands?: 'apart' | 'tied' | 'joining' | 'parting') => bandsOfLane({ strand: { ...strand, bands }, top: 0, bottom: 100 }, 400);
const counts = (bands: ReturnType<typeof lane>): number[] => [bands.a, bands.b, bands.shared, bands.ties].map(({ length }) => length);

describe('the bands of a strand that nobody drew', () => {
  it('are two, tied where it is tied, with what they share where they part, and none where it has none', () => {
    expect(counts(lane('apart'))).toEqual([1, 1, 0, 0]);
    expect(counts(lane('tied'))).toEqual([1, 1, 0, 1]);
    expect(counts(lane('joining'))).toEqual([1, 1, 0, 0]);
    expect(counts(lane('parting'))).toEqual([1, 1, 1, 0]);
    expect(counts(lane())).toEqual([0, 0, 0, 0]);
  });

  it('lie over each other where they have joined', () => {
    const { a, b } = lane('joining');
    expect(a[0]).toContain('400 35L400 65');
    expect(b[0]).toContain('400 35L400 65');
  });
});

it('a drawn band goes where its heights went', () => {
  const drawing = {
    width: 10,
    height: 60,
    a: [
      [
        [0, 20],
        [10, 40],
      ] as [number, number][],
    ],
    b: [],
    shared: [],
    notes: [],
  };
  expect(bandsOfDrawing(drawing, (y) => (y >= 30 ? y + 100 : y)).a).toEqual(['M0 5C5 5 5 125 10 125L10 155C5 155 5 35 0 35Z']);
});

it('ties are spread evenly from the first to the last', () => {
  expect(tiePath({ from: 0, to: 10, count: 3, top: 1, bottom: 2 })).toBe('M0 1V2M5 1V2M10 1V2');
});
