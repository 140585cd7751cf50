import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../graders/worker/client.ts';
import { LABELS, ownLabel, saidInCaptions, sortBy } from '../../src/clip/labels.ts';
import { byChance } from '../../src/clip/measures.ts';
import { FILM_AT, type Milestone, milestonesOf, train } from '../../src/clip/training.ts';
import { emojiSet, referenceFunctions, smallSet } from './a-finale.ts';

const run = promisify(execFile);
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

describe('a run', () => {
  it('is the same to the last bit on Node 24 and on Node 22', async () => {
    const hashOf = async (node: string) =>
      (await run(path(node), ['--experimental-strip-types', '--no-warnings', path('tests/clip/run-hash.ts')])).stdout.trim();
    const [newer, older] = await Promise.all(['node_modules/node/bin/node', 'node_modules/node22/bin/node'].map(hashOf));
    expect(newer).toMatch(/^[0-9a-f]{64}$/);
    expect(older).toBe(newer);
  });

  it('learns: after a few steps captions of pictures that were never seen are found more often than by chance, and labels too', async () => {
    const set = await smallSet();
    const functions = await referenceFunctions();
    const milestones: Milestone[] = [];
    const losses: number[] = [];
    const settings = { steps: 40, batch: 16, scale: 8, seed: 12 };
    const encoders = await train(set, functions, settings, {
      onStep: (_, loss) => losses.push(loss),
      onMilestone: (milestone) => milestones.push(milestone),
    });
    expect(losses).toHaveLength(40);
    expect(milestones.map(({ step }) => step)).toEqual(milestonesOf(40));
    expect(milestones[0]!.heldOut.loss).toBeGreaterThan(0.9 * Math.log(16));
    const last = milestones.at(-1)!;
    expect(last.seen.loss).toBeLessThan(last.heldOut.loss);
    expect(last.heldOut.loss).toBeLessThan(Math.log(16));
    expect(last.heldOut.recall[2]).toBeGreaterThan(2 * byChance(10, 64));
    const sorted = await sortBy(LABELS.slice(0, 3), set, encoders, functions, 8);
    expect(sorted.right / sorted.pictures.length).toBeGreaterThan(sorted.majority.share);
    for (const { probabilities, bits } of sorted.pictures) {
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      expect(bits).toBeLessThanOrEqual(Math.log2(3) + 1e-9);
    }
    // A label of one's own takes what its captions say from the label that would have had it.
    const own = ownLabel('cat, kitten');
    const again = await sortBy([...LABELS.slice(0, 3), own!], set, encoders, functions, 8);
    const ofOwn = again.pictures.filter(({ truth }) => truth === 3).map(({ place }) => set.pairs[place]!);
    expect(ofOwn.length).toBeGreaterThan(0);
    expect(ofOwn.every(({ name, keywords }) => [name, ...keywords].some((words) => /\bcat\b|\bkitten\b/.test(words)))).toBe(true);
    expect(await sortBy([ownLabel('qxqx')!, ownLabel('xqxq')!], set, encoders, functions, 8)).toMatchObject({ pictures: [], right: 0 });
  });

  it('stops at once where a function fails, and says whose', async () => {
    const functions = await referenceFunctions({ 'clip-loss-and-zero-shot': 'const clip = () => ({ loss: NaN, probs: [] })' });
    const told: number[] = [];
    const settings = { steps: 4, batch: 8, scale: 8, seed: 12 };
    const begun = train(await emojiSet(), functions, settings, { onStep: (step) => told.push(step), onMilestone: () => {} });
    await expect(begun).rejects.toMatchObject({ part: 'clip-loss-and-zero-shot', message: expect.stringContaining('NaN') });
    expect(told).toEqual([]);
  });

  it('stops between two steps, where no function runs that could be stopped', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onStep = (step: number) => {
      told.push(step);
      if (step === 2) stop.abort();
    };
    const settings = { steps: 4, batch: 8, scale: 8, seed: 12 };
    const begun = train(await smallSet(), await referenceFunctions(), settings, { onStep, onMilestone: () => {} }, stop.signal);
    await expect(begun).rejects.toThrow(Stopped);
    expect(told).toEqual([1, 2]);
  });
});

it('every picture of the film is a milestone', () => {
  for (const steps of [20, 200]) for (const share of FILM_AT) expect(milestonesOf(steps)).toContain(Math.round(share * steps));
});

it('captions do say what the labels say, and the page counts how often', async () => {
  const set = await emojiSet();
  const [face] = LABELS;
  const { said, of } = saidInCaptions(face!, set);
  expect([said, of]).toEqual([91, 92]);
});

describe('a label of one’s own', () => {
  const pair = (name: string, ...keywords: string[]) => ({ emoji: '', name, keywords, subgroup: '' });

  it('is called by its first prompt', () => {
    expect(ownLabel(' a  red bird , the owl,,')).toMatchObject({ name: 'a red bird', prompts: ['a red bird', 'the owl'], isOwn: true });
    expect(ownLabel(' , the, ')).toBeUndefined();
  });

  it('holds what a caption says, all words of one prompt', () => {
    const label = ownLabel('a red bird, owl')!;
    expect(label.holds(pair('bird', 'red', 'animal'))).toBe(true);
    expect(label.holds(pair('bird', 'blue'))).toBe(false);
    expect(label.holds(pair('owl'))).toBe(true);
    expect(label.holds(pair('owlet'))).toBe(false);
  });
});
