import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../graders/sandbox/limits.ts';
import { readSubmissionFile } from '../../../graders/submission-file/read-submission-file.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { type RecordEvent, stamp } from '../../../src/record/events.ts';
import { openRecord } from '../../../src/record/record.ts';
import { createHandInState } from '../../../src/workbench/hand-in/hand-in-state.ts';
import { keepVerdict } from '../../../src/workbench/kept-verdict.ts';
import type { Grader } from '../../../src/workbench/run-state.ts';
import { pack, verdicts } from '../verdicts.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const { accepted, wrong_answer: wrong } = verdicts as Record<'accepted' | 'wrong_answer', Verdict>;

const attempt = (exercise: string, verdict: Verdict, at = NOON): RecordEvent =>
  stamp(
    {
      kind: 'attempt',
      exercise,
      exerciseVersion: verdict.exerciseVersion,
      submitted: true,
      source: `// ${exercise}`,
      engineVersion: ENGINE_VERSION,
      verdict: verdict.verdict,
      result: keepVerdict(verdict),
    },
    at,
  );

/** A page with two exercises, whose grader answers as it is told. */
async function page(
  kept: RecordEvent[],
  grade: Grader['grade'] = async () => accepted,
  isOffline = false,
  seedOf?: (exercise: string) => number | undefined,
) {
  const record = await openRecord(Promise.reject(new Error('in memory')));
  await record.merge(kept);
  const events = signal<RecordEvent[]>(kept);
  const saved: { name: string; text: string }[] = [];
  const asked: string[] = [];
  const exercise = (id: string, title: string) => ({
    keptAs: id,
    id,
    title,
    loadPackage: async () => {
      if (isOffline) throw new Error('no network');
      return pack;
    },
  });
  const state = createHandInState({
    exercises: [exercise('double', 'Double it'), exercise('halve', 'Halve it')],
    events,
    record,
    startGrader: async () => ({
      grade: (exercisePackage, source, seed, options) => {
        asked.push(source);
        return grade(exercisePackage, source, seed, options);
      },
    }),
    ...(seedOf && { seedOf }),
    now: () => NOON,
    save: (file) => saved.push(file),
  });
  state.setLearner({ id: 's017', name: '' });
  return { state, record, events, saved, asked };
}

const handedIn = async ({ record }: Awaited<ReturnType<typeof page>>) =>
  (await record.events()).filter(({ kind }) => kind === 'handed-in').map((event) => ({ ...event, id: '' }));

describe('handing in', () => {
  it('judges each text once more, saves exactly what was shown, and records that it left', async () => {
    const it = await page([attempt('double', accepted), attempt('halve', accepted)]);
    const shown = it.state.text.value;
    await it.state.save();
    expect(it.asked).toEqual(['// double', '// halve']);
    expect(it.saved).toEqual([{ name: 's017.crossmodal.json', text: shown }]);
    expect(it.state.phase.value).toEqual({ kind: 'saved', fileName: 's017.crossmodal.json' });
    expect(readSubmissionFile(new TextEncoder().encode(shown))).toMatchObject({
      learner: { id: 's017', name: '' },
      submissions: [
        {
          submitted: {
            exercise: 'double',
            source: '// double',
            seed: 1,
            verdict: 'accepted',
            verdictHash: accepted.verdictHash,
            submittedAt: '2026-11-27T12:00:00.000Z',
            engineVersion: ENGINE_VERSION,
          },
        },
        { submitted: { exercise: 'halve' } },
      ],
      faults: [],
    });
    expect(await handedIn(it)).toMatchObject([
      { exercise: 'double', verdict: 'accepted', verdictHash: accepted.verdictHash, at: NOON },
      { exercise: 'halve' },
    ]);
  });

  it('lets the examples go along that have both halves, unless they are to stay', async () => {
    const it = await page([attempt('double', accepted), attempt('halve', accepted)]);
    const text = 'double([1]) → [2]\ndouble([3]) →';
    await it.record.saveDraft({ exercise: 'double/examples', tab: '', source: text, revision: 'r', at: NOON }, undefined);
    await it.state.begin();
    expect(it.state.rows.value.map(({ examples }) => examples)).toEqual([1, 0]);
    const shown = () => JSON.parse(it.state.text.value).submissions;
    expect(shown()[0].examples).toEqual([{ call: 'double([1])', expected: '[2]' }]);
    expect(shown()[1]).not.toHaveProperty('examples');
    await it.state.save();
    expect(it.saved[0]?.text).toBe(it.state.text.value);
    it.state.takeExamples(false);
    expect(shown()[0]).not.toHaveProperty('examples');
  });

  it('leaves out what was taken out', async () => {
    const it = await page([attempt('double', accepted), attempt('halve', wrong)]);
    it.state.choose('halve', false);
    await it.state.save();
    expect(it.asked).toEqual(['// double']);
    expect(JSON.parse(it.saved[0]?.text ?? '').submissions).toHaveLength(1);
  });

  it('shows a verdict that came out otherwise before it saves it', async () => {
    const it = await page([attempt('double', accepted), attempt('halve', accepted)], async (_, source) =>
      source === '// double' ? { ...wrong, exerciseVersion: 'another' } : accepted,
    );
    await it.state.save();
    expect(it.saved).toEqual([]);
    expect(it.state.phase.value).toEqual({ kind: 'differs', titles: ['Double it'] });
    expect(JSON.parse(it.state.text.value).submissions[0]).toMatchObject({ verdict: 'wrong_answer', exerciseVersion: 'another' });
    await it.state.save();
    expect(it.saved).toEqual([{ name: 's017.crossmodal.json', text: it.state.text.value }]);
    expect(it.asked).toHaveLength(2);
  });

  it('takes in what another tab submits while it judges, and shows it first', async () => {
    const other = attempt('halve', accepted, NOON + 1);
    const it = await page([attempt('double', accepted)], async () => {
      it.events.value = [...it.events.value.filter(({ id }) => id !== other.id), other];
      return accepted;
    });
    await it.state.save();
    expect(it.saved).toEqual([]);
    expect(it.state.phase.value).toEqual({ kind: 'differs', titles: ['Halve it'] });
  });

  it('judges and writes by the seed of the class, where it gives one, and shows no hash of another', async () => {
    const grade: Grader['grade'] = async (_, __, seed) => ({ ...accepted, seed, verdictHash: `${seed}`.repeat(64).slice(0, 64) });
    const it = await page([attempt('double', accepted), attempt('halve', accepted)], grade, false, (id) =>
      id === 'double' ? 77 : undefined,
    );
    const shown = () => JSON.parse(it.state.text.value).submissions as { seed: number; verdictHash: string }[];
    expect(shown()).toMatchObject([
      { seed: 77, verdictHash: '(judged when you save)' },
      { seed: 1, verdictHash: accepted.verdictHash },
    ]);
    await it.state.save();
    expect(shown()[0]).toMatchObject({ seed: 77, verdictHash: '7'.repeat(64) });
    await it.state.save();
    expect(it.saved).toHaveLength(1);
  });

  it('asks for an id or a name first', async () => {
    const it = await page([attempt('double', accepted)]);
    it.state.setLearner({ id: ' ' });
    await it.state.save();
    expect(it.state.phase.value).toMatchObject({ kind: 'refused', isNameless: true });
    expect(it.asked).toEqual([]);
  });

  it('saves nothing when it is cancelled, and can begin again', async () => {
    let begun = (): void => undefined;
    const isOn = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const it = await page([attempt('double', accepted)], (_, __, ___, { signal: stopped, onProgress }) => {
      onProgress?.(30, 120);
      begun();
      return new Promise((_, reject) => {
        stopped?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    });
    const saving = it.state.save();
    await isOn;
    expect(it.state.phase.value).toEqual({ kind: 'judging', done: 0.25, total: 1, title: 'Double it' });
    it.state.stop();
    await saving;
    expect(it.state.phase.value).toEqual({ kind: 'choosing' });
    expect(it.saved).toEqual([]);
    expect(await handedIn(it)).toEqual([]);
  });

  it.each([
    ['an exercise cannot be fetched', true, undefined, /“Double it” could not be fetched.*Nothing was saved/],
    ['the checker fails', false, new Error('no memory'), /The checker stopped: no memory\. Nothing was saved/],
  ])('saves nothing where %s', async (_, isOffline, error, reason) => {
    const grade: Grader['grade'] = async () => {
      throw error;
    };
    const it = await page([attempt('double', accepted)], grade, isOffline);
    await it.state.save();
    expect(it.state.phase.value).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(it.saved).toEqual([]);
  });

  it('judges what an older version of the site kept, before it shows a hash', async () => {
    const old = { ...attempt('double', accepted), result: null } as RecordEvent;
    const it = await page([old]);
    expect(it.state.text.value).toContain('(judged when you save)');
    await it.state.save();
    expect(it.state.phase.value).toEqual({ kind: 'differs', titles: ['Double it'] });
    expect(it.state.text.value).toContain(accepted.verdictHash);
  });
});
