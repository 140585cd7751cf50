import { keepsReference } from '../../graders/package/keeps-reference.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import type { TaskFile } from '../micro-tasks/task.ts';
import { loadPackage } from './packages.ts';
import { makeTasks } from '../micro-tasks/making/make-tasks.ts';

let room: Promise<{ author: Sandbox }> | undefined;
const made = new Map<string, Promise<TaskFile>>();

/** The tasks of an exercise by its id, made once in a build; none, and no solution, of one that keeps its reference. Throws `BrokenExercise`. */
export function loadTasks(id: string): Promise<TaskFile> {
  const known = made.get(id) ?? make(id);
  made.set(id, known);
  return known;
}

async function make(id: string): Promise<TaskFile> {
  const pack = await loadPackage(id);
  const { title, entry, signature } = pack;
  if (keepsReference(pack)) return { exercise: id, title, entry, signature, solution: '', tasks: [] };
  room ??= loadWasm().then(async (wasm) => ({ author: await Sandbox.open(wasm) }));
  return makeTasks(await room, pack);
}
