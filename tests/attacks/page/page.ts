import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { GraderClient, startGraderWorker } from '../../../graders/worker/client.ts';
import { cleanStateHash } from '../clean-state.ts';
import { type Judged, judge } from '../judge.ts';

/** A page that holds nothing but the client, for a test to drive. Its counter rises as long as nothing blocks the page. */
let workersStarted = 0;
let beats = 0;
setInterval(() => beats++, 20);

const client = new GraderClient({
  wasm: new URL(wasm, location.href).href,
  startWorker: () => {
    workersStarted++;
    return startGraderWorker();
  },
});

const attacked = {
  judge: (exercise: ExercisePackage, source: string): Promise<Judged> => judge(client, { package: exercise, source }),
  beats: () => beats,
  workersStarted: () => workersStarted,
  cleanState: async () => cleanStateHash(await WebAssembly.compile(await (await fetch(wasm)).arrayBuffer())),
};
export type Attacked = typeof attacked;

Object.assign(globalThis, { attacked });
