/** The two modalities as bands across the map: together where they are fused, apart where they are coordinated, apart again in fission. */
import { bandPath, type Point } from './curves.ts';

const HEIGHT = 30;

/** Both run through fusion to fission; the parting before lesson 02 leads into coordination. */
const centres = {
  a: [
    [0, 244],
    [226.4, 244],
    [336, 104],
    [473, 122],
    [610, 168],
    [952.5, 168],
    [1075.8, 88],
    [1220, 88],
  ],
  b: [
    [0, 386],
    [226.4, 386],
    [336, 232],
    [473, 212],
    [610, 168],
    [952.5, 168],
    [1075.8, 248],
    [1220, 248],
  ],
  aCoordinated: [
    [0, 244],
    [226.4, 244],
    [356.5, 380],
    [941.5, 380],
  ],
  bCoordinated: [
    [0, 386],
    [226.4, 386],
    [356.5, 488],
    [941.5, 488],
  ],
  shared: [
    [950.5, 168],
    [1220, 168],
  ],
} satisfies Record<string, [number, number][]>;

const band = (points: [number, number][]): string =>
  bandPath(
    points.map(([x, y]): Point => ({ x, y })),
    HEIGHT,
  );

export const bandsA: readonly string[] = [band(centres.a), band(centres.aCoordinated)];
export const bandsB: readonly string[] = [band(centres.b), band(centres.bCoordinated)];
/** What fission finds that both have. */
export const bandShared: string = band(centres.shared);

/** The ties between the two coordinated bands. */
export const rungs: string = Array.from({ length: 41 }, (_, step) => `M${Math.round((377.1 + 13.7 * step) * 10) / 10} 395V473`).join('');
