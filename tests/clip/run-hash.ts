/** Prints what a short run comes to, bit for bit: started by the test with two versions of Node. */
import { createHash } from 'node:crypto';
import { goOn } from '../../src/clip/going-on.ts';
import { train } from '../../src/clip/training.ts';
import { referenceFunctions, smallSet } from './a-finale.ts';

const settings = { steps: 2, batch: 8, scale: 8, seed: 12 };
const set = await smallSet();
const hash = createHash('sha256');
const add = (numbers: readonly number[]) => hash.update(new Uint8Array(Float64Array.from(numbers).buffer));
const encoders = await train(set, await referenceFunctions(), settings, {
  onStep: (_, loss) => add([loss]),
  onMilestone: ({ seen, heldOut }) => add([...seen.table.flat(), ...heldOut.table.flat(), seen.loss, heldOut.loss, ...heldOut.recall]),
});
add([...encoders.pictures.flat(), ...encoders.words.flat()]);
let steps = 0;
const stopped = new Error('enough');
const further = goOn(encoders, set, settings, async () => {
  if (++steps === 3) throw stopped;
});
await further.catch((error: unknown) => {
  if (error !== stopped) throw error;
});
console.log(hash.digest('hex'));
