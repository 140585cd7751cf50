import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exerciseIds, loadPackage } from '../build/packages.ts';
import { byCodeUnits } from '../gradebook/code-units.ts';
import { openOnce } from '../regrade/open-once.ts';

/**
 * Where the package of each id is: of the course, or in the folder of packages (files that npm run pack wrote, or folders of exercises),
 * which count before it. Throws where two of them have one id, or one cannot be read.
 */
export async function exercisePlaces(folder: string | undefined): Promise<ReadonlyMap<string, string>> {
  const course = new Map((await exerciseIds()).map((id) => [id, id]));
  if (folder === undefined) return course;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) throw new Error(`--packages: ${folder} is no folder that can be read.`);
  const places = new Map<string, string>();
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    if (!entry.isDirectory() && !entry.name.endsWith('.json')) continue;
    const place = join(folder, entry.name);
    const { id } = await loadPackage(place);
    const other = places.get(id);
    if (other !== undefined) throw new Error(`--packages: ${other} and ${place} both have the id ${id}. Leave one out.`);
    places.set(id, place);
  }
  if (places.size === 0) throw new Error(`--packages: ${folder} holds no package. Expected files that npm run pack wrote.`);
  return new Map([...course, ...places]);
}

/** Opens each exercise once. */
export const opener = (places: ReadonlyMap<string, string>) =>
  openOnce(places, (place, exercise) =>
    loadPackage(place).then(
      (it) => ({ kind: 'package', package: it }),
      () => ({ kind: 'unusable', found: `the exercise ${exercise} cannot be used`, fix: `Run: npm run check -- ${place}` }),
    ),
  );
