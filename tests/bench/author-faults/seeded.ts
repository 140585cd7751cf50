import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GradingRoom } from '../../../graders/grade.ts';
import { EXERCISES } from '../../../src/build/packages.ts';
import { publishedExercises } from '../../published.ts';
import { checkFolder } from '../../../src/check/check-folder.ts';
import type { Finding } from '../../../src/check/finding.ts';
import type { Files, Kind } from './kind.ts';

/** A fault in an exercise, ready to be written. */
export interface Seeded {
  kind: Kind;
  exercise: string;
  files: Record<string, string | Uint8Array>;
}

/** What the check says of a fault. */
export interface Answer {
  isNamed: boolean;
  /** The errors, for whoever wants to know why it is not. */
  errors: Finding[];
}

/** Each kind in so many exercises, one kind beginning where the one before has ended, so that every exercise gets its share. */
export async function seeded(kinds: readonly Kind[], perKind: number): Promise<Seeded[]> {
  const ids = await publishedExercises();
  const files = new Map(await Promise.all(ids.map(async (id) => [id, await filesOf(id)] as const)));
  let next = 0;
  return kinds.flatMap((kind) => {
    const found: Seeded[] = [];
    for (let tried = 0; tried < ids.length && found.length < perKind; tried++) {
      const exercise = ids[next++ % ids.length] ?? '';
      const changes = kind.seed(files.get(exercise) ?? new Map());
      if (changes) found.push({ kind, exercise, files: changes });
    }
    return found;
  });
}

/** Asks the check, which stops at its first errors: what an author reads first is what counts. */
export async function answerTo(room: GradingRoom, { kind, exercise, files }: Seeded): Promise<Answer> {
  const home = await mkdtemp(join(tmpdir(), 'fault-'));
  const folder = join(home, exercise);
  try {
    await cp(join(EXERCISES, exercise), folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    const { findings } = await checkFolder(room, folder, { untilError: true });
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { isNamed: errors.some((finding) => names(finding, kind, files)), errors };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function names({ file, found, expected = '', fix = '' }: Finding, { names: wanted, says }: Kind, files: Record<string, unknown>): boolean {
  const isFile = wanted === undefined ? Object.hasOwn(files, file) : typeof wanted === 'string' ? file === wanted : wanted.test(file);
  return isFile && says.test(`${found}\n${expected}\n${fix}`);
}

async function filesOf(id: string): Promise<Files> {
  const folder = join(EXERCISES, id);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const),
    ),
  );
}
