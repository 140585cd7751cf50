import type { SourceFile } from './source-file.ts';

/**
 * Circles of imports, types included, among what lies side by side in a folder: files, and folders with all that is in them. Each is
 * named once, with the imports that make it. A room without any can be read from one end to the other.
 *
 * A folder and a folder within it cannot make a circle, since the one is part of the other: what lies within takes its place in the order
 * of its neighbours instead. So `grade.ts` may use `cases/`, which uses `value.ts` beside it; `grade.ts` and a folder that use each other
 * are a circle.
 */
export const circlesIn = (files: readonly SourceFile[], room: string): string[] => circlesBelow(files, `${room}/`);

/** An import, as it is told. */
interface Arrow {
  from: string;
  to: string;
  says: string;
}

function circlesBelow(files: readonly SourceFile[], folder: string): string[] {
  const inside = files.filter(({ path }) => path.startsWith(folder));
  const arrows = inside.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, specifier, line }): Arrow[] => {
      const [from, to] = [childOf(path, folder), childOf(target, folder)];
      return to === undefined || from === undefined || from === to ? [] : [{ from, to, says: `${path}:${line} imports ${specifier}` }];
    }),
  );
  const children = [...new Set(inside.map(({ path }) => childOf(path, folder) ?? ''))];
  const subfolders = children.filter((child) => inside.some(({ path }) => path.startsWith(`${folder}${child}/`)));
  return [
    ...circlesAmong(arrows).map((says) => `${folder}: ${says}`),
    ...subfolders.flatMap((name) => circlesBelow(files, `${folder}${name}/`)),
  ];
}

/** `judge` for `graders/judge/compare.ts` in `graders/`. */
const childOf = (path: string, folder: string): string | undefined =>
  path.startsWith(folder) ? path.slice(folder.length).split('/')[0] : undefined;

/** What reaches itself, in groups that reach each other. */
function circlesAmong(arrows: readonly Arrow[]): string[] {
  const reach = new Map<string, Set<string>>();
  const reachable = (from: string): Set<string> => {
    const known = reach.get(from);
    if (known) return known;
    const found = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const { to } of arrows.filter((arrow) => arrow.from === at)) if (!found.has(to)) open.push(found.add(to) && to);
    reach.set(from, found);
    return found;
  };
  const told = new Set<string>();
  return [...new Set(arrows.map(({ from }) => from))].flatMap((start) => {
    if (told.has(start) || !reachable(start).has(start)) return [];
    const circle = [...reachable(start)].filter((other) => reachable(other).has(start));
    for (const member of circle) told.add(member);
    const made = arrows.filter(({ from, to }) => circle.includes(from) && circle.includes(to)).map(({ says }) => says);
    return [`${circle.sort().join(' ⇄ ')}: ${made.join('; ')}`];
  });
}
