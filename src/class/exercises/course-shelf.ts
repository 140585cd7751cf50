import { loadPackage } from '../../build/packages.ts';
import { exercisePlaces } from '../../cli/exercise-places.ts';
import type { Shelf } from './shelf.ts';

/** The exercises of the course, and of a folder of packages, which count before it. Each is read again whenever it is asked for: it may have been fixed. */
export async function courseShelf(packages?: string): Promise<Shelf> {
  const places = await exercisePlaces(packages);
  const ids = [...places.keys()].sort();
  return {
    ids: () => ids,
    onDisk: async (exercise) => {
      const place = places.get(exercise);
      return place === undefined ? undefined : loadPackage(place);
    },
  };
}
