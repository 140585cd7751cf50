import { loadWasm } from '../../../graders/sandbox/load-wasm.ts';
import { Sandbox } from '../../../graders/sandbox/sandbox.ts';
import type { TaskFile } from '../../micro-tasks/task.ts';
import { loadPackage } from '../packages.ts';
import { makeTasks } from './make-tasks.ts';

let room: Promise<{ author: Sandbox }> | undefined;
const made = new Map<string, Promise<TaskFile>>();

/** The tasks of an exercise by its id, made once in a build. Throws `BrokenExercise`. */
export function loadTasks(id: string): Promise<TaskFile> {
  const known = made.get(id) ?? make(id);
  made.set(id, known);
  return known;
}

async function make(id: string): Promise<TaskFile> {
  room ??= loadWasm().then(async (wasm) => ({ author: await Sandbox.open(wasm) }));
  return makeTasks(await room, await loadPackage(id));
}
