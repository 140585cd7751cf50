/**
 * npm run check [-- <exercise id, folder, package or lesson>…] [--watch] [--json] [--html <file>]
 * npm run check -- <exercise id, folder or package> --submissions <folder, zip or file> [--json]
 *
 * Holds exercises and lessons to everything that learners rely on; without names, all of them. The exercise of a lesson is checked with
 * the lesson. Exit code 0: all are sound; 1: something has to be fixed; 2: the check itself could not run.
 *
 * With --submissions nothing is checked: the wrong answers of a class that no known mistake names are grouped by what they return.
 */
import { watch } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { readCourse } from '../course/read-course.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { EXERCISES, exerciseIds, loadPackage } from '../build/packages.ts';
import { checkFolders, type OnFolderStep } from '../check/check-pool.ts';
import { error } from '../check/finding.ts';
import { duplicateIds, isLessonFolder, isPackageFile, lessonFolder, lessonFolders } from '../check/folders.ts';
import { proposalLines, proposeMistakes } from '../check/propose.ts';
import { type CheckReport, isSound } from '../check/report.ts';
import { reportLines } from '../check/report-text.ts';
import { runCommand } from './run-command.ts';
import { clearStatus, complain, print, printJson, showStatus } from './terminal.ts';

interface Checked {
  folder: string;
  report: CheckReport;
}

interface Options {
  json: boolean;
  html?: string | undefined;
}

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      watch: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      submissions: { type: 'string' },
    },
  });
  const folders = await foldersOf(positionals);
  if (values.submissions !== undefined) return propose(folders, values.submissions, values.json);
  const code = await run(folders, values);
  if (!values.watch) return code;
  complain('Watching for changes; Ctrl+C ends it.');
  return watchFolders(folders, values);
}

/** Says what the class did that the exercise does not know yet. */
async function propose(folders: string[], place: string, asJson: boolean): Promise<number> {
  const [folder, ...more] = folders.filter((it) => !isLessonFolder(it));
  if (folder === undefined || more.length > 0)
    throw new Error('--submissions: expected one exercise, such as npm run check -- entropy --submissions class/.');
  const { submissionsIn } = await import('../check/submissions-in.ts'); // it brings the readers of archives, which are seldom asked for
  const pack = await loadPackage(isPackageFile(folder) || folder.includes('/') ? folder : `./${folder}`);
  const { handedIn, notRead } = await submissionsIn(place, pack);
  for (const { file, found, fix } of notRead) complain(`${file}: not read, because ${found}. ${fix}`);
  const wasm = await loadWasm();
  const room = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
  const proposals = proposeMistakes(room, pack, handedIn, (done, total) => showStatus(`${pack.id}: submission ${done} of ${total}`));
  clearStatus();
  if (asJson) printJson(proposals, 2);
  else print(...proposalLines(pack.id, proposals));
  return 0;
}

/** An id stands for a folder of the course; anything with a slash is the path of a folder. */
async function foldersOf(names: string[]): Promise<string[]> {
  if (names.length === 0) return [...(await exerciseIds()).map((id) => join(EXERCISES, id)), ...(await lessonFolders())];
  const { lessons } = await readCourse();
  const folderOf = (name: string): string[] => {
    const lesson = lessonFolder(name);
    const exercise = lessons.find(({ slug }) => slug === name)?.exercise;
    if (lesson) return exercise ? [lesson, join(EXERCISES, exercise)] : [lesson];
    return [normalize(/[/\\]/.test(name) || isPackageFile(name) ? name : join(EXERCISES, name)).replace(/[/\\]$/, '')];
  };
  const folders = [...new Set(names.flatMap(folderOf))];
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory() && !(found?.isFile() && isPackageFile(folder)))
      throw new Error(
        `${folder}: there is no such folder. Expected an exercise’s id, the path of its folder or of a package (.json), or a lesson’s slug.`,
      );
  }
  return folders;
}

async function run(folders: string[], { json, html }: Options): Promise<number> {
  const started = performance.now();
  const duplicates = duplicateIds(folders);
  const checked: Checked[] = [];
  const begun = new Map<string, number>();
  const onStep: OnFolderStep = (folder, step, done, total) => {
    if (!begun.has(folder)) begun.set(folder, performance.now());
    showStatus(`${folder}: ${step} ${done} of ${total}`);
  };
  for await (const { folder, report } of checkFolders(folders, Math.min(4, availableParallelism()), onStep)) {
    clearStatus();
    const twice = duplicates.get(folder);
    if (twice)
      report.findings.unshift(
        error('duplicate-id', '.', { found: twice, expected: 'one folder to an id.', fix: 'Rename one of the folders.' }),
      );
    checked.push({ folder, report });
    const seconds = begun.has(folder) ? (performance.now() - (begun.get(folder) ?? 0)) / 1000 : 0;
    if (!json) print(...reportLines(folder, report, seconds, folders.filter((it) => !isLessonFolder(it)).length === 1));
  }
  checked.sort((a, b) => folders.indexOf(a.folder) - folders.indexOf(b.folder));
  const sound = checked.filter(({ report }) => isSound(report)).length;
  const seconds = (performance.now() - started) / 1000;
  if (json) printJson({ sound: sound === checked.length, exercises: checked.map(({ folder, report }) => ({ folder, ...report })) }, 2);
  else if (checked.length > 1) print('', `${sound} of ${checked.length} are sound (${seconds.toFixed(1)} s).`);
  if (html) {
    const { reportHtml } = await import('../check/report-html.ts'); // it brings the makers of pages, which are seldom asked for
    await writeFile(html, await reportHtml(checked));
    if (!json) print(`The report is in ${html}.`);
  }
  return sound === checked.length ? 0 : 1;
}

/** Editors save in bursts, so a check begins only when nothing has changed for this long. */
const QUIET_MS = 200;

/** Checks a folder again whenever something in it changes. Never returns. */
function watchFolders(folders: string[], options: Options): Promise<never> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const again = async (): Promise<void> => {
    if (busy || changed.size === 0) return;
    busy = true;
    const now = folders.filter((folder) => changed.delete(folder));
    await run(now, options).catch((fault: Error) => complain(fault.message));
    busy = false;
    return again();
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      changed.add(folder);
      clearTimeout(timer);
      timer = setTimeout(again, QUIET_MS);
    });
  }
  return new Promise(() => {});
}

await runCommand(main);
