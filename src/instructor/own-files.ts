import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Result } from '../gradebook/result.ts';
import type { Grading } from '../grading/grading-file.ts';
import { type Beside, readBeside, rulesOf } from './beside.ts';
import type { Dropped } from './dropped-files.ts';
import type { BesideShown } from './protocol.ts';

/** The instructor's own files beside what was handed in: rules, packages, an earlier run. `exercises`: ids of the site's. */
export function createOwnFiles(exercises: readonly string[]) {
  const files = new Map<string, Beside>();

  const packages = (): Map<string, ExercisePackage> =>
    new Map([...files.values()].flatMap((file) => (file.kind === 'package' ? [[file.package.id, file.package] as const] : [])));
  const idsOfAll = () => [...new Set([...exercises, ...packages().keys()])];

  return {
    /** By the ids of their exercises. */
    packages,

    /** What it was taken for; undefined where it is what a learner handed in. */
    async take(dropped: Dropped): Promise<Beside['kind'] | undefined> {
      const read = await readBeside(dropped);
      if (read) put(files, read);
      return read?.kind;
    },

    /** What it was, of which it is now rid. */
    leaveOut(name: string): Beside['kind'] | undefined {
      const kind = files.get(name)?.kind;
      files.delete(name);
      return kind;
    },

    rules(): Grading | undefined {
      for (const file of files.values()) {
        const read = file.kind === 'grading' ? rulesOf(file, idsOfAll()) : undefined;
        if (read?.kind === 'rules') return read.rules;
      }
      return undefined;
    },

    /** The results of an earlier run. */
    earlier: (): readonly Result[] | undefined => [...files.values()].find((file) => file.kind === 'earlier')?.results,

    shown: (): BesideShown[] => [...files.values()].map((file) => besideShown(file, exercises, idsOfAll())),
  };
}

/** One file of rules and one earlier run count, the last that came; of two packages with one id the second is refused, as on the command line. */
function put(beside: Map<string, Beside>, mine: Beside): void {
  for (const [name, other] of beside) {
    if (name === mine.name) continue;
    if (mine.kind !== 'package' && mine.kind !== 'refused' && other.kind === mine.kind) beside.delete(name);
    if (mine.kind === 'package' && other.kind === 'package' && other.package.id === mine.package.id) {
      const why = [`${name} and ${mine.name} both have the id ${mine.package.id}. Leave one out.`];
      return void beside.set(mine.name, { kind: 'refused', name: mine.name, why });
    }
  }
  beside.set(mine.name, mine);
}

function besideShown(file: Beside, site: readonly string[], ids: readonly string[]): BesideShown {
  const { name } = file;
  switch (file.kind) {
    case 'refused':
      return { name, kind: 'refused', why: file.why };
    case 'earlier':
      return { name, kind: 'earlier', results: file.results.length };
    case 'package':
      return { name, kind: 'package', id: file.package.id, title: file.package.title, isOfSite: site.includes(file.package.id) };
    case 'grading': {
      const read = rulesOf(file, ids);
      return read.kind === 'refused' ? { name, kind: 'refused', why: read.why } : { name, kind: 'grading', rules: read.rules };
    }
    default:
      return file satisfies never;
  }
}
