/** The two modalities as bands across the map: together where they are fused, apart where they are coordinated, apart again in fission. */
import type { Drawing, Point } from '../course/map-drawing.ts';
import type { Lane } from '../course/places.ts';
import { bandPath } from './curves.ts';

/** Height of a band. */
const HEIGHT = 30;

export type Ties = NonNullable<Drawing['ties']>;

/** Paths of closed shapes, and the ties between two of them. */
export type Bands = { a: string[]; b: string[]; shared: string[]; ties: Ties[] };

/** The bands that a course draws by hand, where they went when rows of lessons came in between. */
export function bandsOfDrawing({ a, b, shared }: Drawing, moved: (y: number) => number): Bands {
  const paths = (lines: Drawing['a']): string[] =>
    lines.map((line) =>
      bandPath(
        line.map(([x, y]): Point => ({ x, y: moved(y) })),
        HEIGHT,
      ),
    );
  return { a: paths(a), b: paths(b), shared: paths(shared), ties: [] };
}

/** The bands of a strand that nobody drew: level over the whole width, but where they join or part. */
export function bandsOfLane({ strand, top, bottom }: Lane, width: number): Bands {
  const [high, middle, low] = [0.28, 0.5, 0.72].map((part) => Math.round(top + part * (bottom - top))) as [number, number, number]; // Three in, three out.
  const path = (...points: [number, number][]): string =>
    bandPath(
      points.map(([x, y]) => ({ x, y })),
      HEIGHT,
    );
  const level = (y: number): string => path([0, y], [width, y]);
  switch (strand.bands) {
    case undefined:
      return { a: [], b: [], shared: [], ties: [] };
    case 'apart':
      return { a: [level(high)], b: [level(low)], shared: [], ties: [] };
    case 'tied': {
      const ties = { from: 20, to: width - 20, count: Math.round(width / 14), top: high + HEIGHT / 2, bottom: low - HEIGHT / 2 };
      return { a: [level(high)], b: [level(low)], shared: [], ties: [ties] };
    }
    case 'joining': {
      const meets = width / 4;
      return {
        a: [path([0, high], [meets, middle], [width, middle])],
        b: [path([0, low], [meets, middle], [width, middle])],
        shared: [],
        ties: [],
      };
    }
    case 'parting': {
      const parts = (3 * width) / 4;
      return {
        a: [path([0, middle], [parts, middle], [width, high])],
        b: [path([0, middle], [parts, middle], [width, low])],
        shared: [path([parts, middle], [width, middle])],
        ties: [],
      };
    }
    default:
      return strand.bands satisfies never;
  }
}

/** Short upright lines, evenly spaced. */
export const tiePath = ({ from, to, count, top, bottom }: Ties): string =>
  Array.from({ length: count }, (_, step) => `M${Math.round((from + ((to - from) * step) / (count - 1)) * 10) / 10} ${top}V${bottom}`).join(
    '',
  );
