import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import { reportOf } from '../../src/gradebook/report-data.ts';
import type { GradedResult } from '../../src/gradebook/result.ts';
import { summaryLines } from '../../src/gradebook/run-summary.ts';
import { collect } from '../../src/regrade/collect.ts';
import type { HandedInFile } from '../../src/regrade/handed-in-file.ts';
import { graded } from '../gradebook/a-result.ts';
import { submissionFile, submitted } from '../submission-file/a-file.ts';
import { pack } from '../workbench/verdicts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const file = (name: string, content: string | Uint8Array): HandedInFile => ({
  name,
  folder: name.split('/').at(-2) ?? '',
  read: async (mostBytes) => {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    return bytes.length > mostBytes ? { kind: 'refused', reason: `it has ${bytes.length / 1e6} MB` } : { kind: 'bytes', bytes };
  },
});

const collected = (...files: HandedInFile[]) =>
  collect(files, {
    open: async (exercise) =>
      exercise === 'double'
        ? { kind: 'package', package: pack }
        : { kind: 'unusable', found: `there is no exercise ${JSON.stringify(exercise)}`, fix: 'Correct its name.' },
  });

const right = (changes: Record<string, unknown> = {}) => submitted({ exercise: 'double', ...changes });
const json = (changes: Record<string, unknown> = {}) => JSON.stringify(submissionFile({ submissions: [right()], ...changes }));
const honest = file('honest.crossmodal.json', json({ learner: { id: 'honest', name: 'Honest' } }));

describe('what is handed in badly is named with what to do, and costs nobody else anything', () => {
  it.each<[title: string, name: string, content: string | Uint8Array, found: RegExp]>([
    ['empty', 'a.crossmodal.json', '', /empty/],
    ['cut off', 'a.crossmodal.json', json().slice(0, 100), /only the beginning/],
    ['of 50 MB', 'a.crossmodal.json', new Uint8Array(50_000_000), /50 MB/],
    ['of another format', 'a.json', '{"crossmodal":1,"events":[]}', /no submission file/],
    ['of a newer version', 'a.crossmodal.json', json({ formatVersion: 2 }), /version 2/],
    [
      'of an exercise that is not there',
      'a.crossmodal.json',
      json({ submissions: [submitted({ exercise: 'gone' })] }),
      /no exercise "gone"/,
    ],
    ['of an exercise that is a path', 'a.crossmodal.json', json({ submissions: [submitted({ exercise: '../../x' })] }), /no exercise/],
    ['in UTF-16', 'a.crossmodal.json', Uint8Array.from([0xff, 0xfe, ...Buffer.from(json(), 'utf16le')]), /UTF-16/],
    ['with a key twice', 'a.crossmodal.json', json().replace('"seed":1', '"seed":2,"seed":1'), /"seed" is there twice/],
    ['a plain source in UTF-16', 'ada/double.ts', Uint8Array.from([0xff, 0xfe, 0x61, 0]), /UTF-16/],
    ['no file of ours', 'ada/notes.pdf', '%PDF', /neither a submission file nor a solution/],
    ['an archive within an archive', 'ada/all.zip', 'PK', /archive within an archive/],
  ])('%s', async (_, name, content, found) => {
    const { tasks, ungraded } = await collected(file(name, content), honest);
    expect(tasks.map(({ known }) => known.key)).toEqual(['honest']);
    expect(ungraded).toMatchObject([{ file: name, found: expect.stringMatching(found), fix: expect.stringMatching(/\w.*\.$/) }]);
  });
});

it.each(['__proto__', 'constructor', '../../etc/passwd', '=HYPERLINK("x")', '\u001b[2J'])('takes the id %j as any other', async (id) => {
  const { tasks } = await collected(file('a.crossmodal.json', json({ learner: { id, name: '' } })), honest);
  const results = tasks.map(({ known }) => graded({ ...known, key: known.key }));
  expect(
    reportOf(results)
      .rows.map(({ key }) => key)
      .sort(),
  ).toEqual([id, 'honest'].sort());
});

it.each([
  ['a mark at the beginning', '\uFEFFfunction double() {}'],
  ['Windows line ends', 'function double() {\r\n}\r\n'],
])('reads a plain source with %s', async (_, source) => {
  const { tasks } = await collected(file('ada/double.ts', source));
  expect(tasks).toMatchObject([{ known: { key: 'ada', exercise: 'double' } }]);
});

it('grades so many submissions of one exercise that no file holds the run up, and names so many that no file buries the others', async () => {
  const flood = json({ submissions: Array.from({ length: 51 }, () => right()) });
  const { tasks, ungraded } = await collected(file('flood.crossmodal.json', flood), honest);
  expect(tasks).toHaveLength(51);
  expect(tasks.at(-1)?.known.key).toBe('honest');
  expect(ungraded).toMatchObject([
    { file: 'flood.crossmodal.json', found: 'it holds 51 submissions of "double", of which the first 50 are graded' },
  ]);

  const nowhere = json({ submissions: Array.from({ length: 130 }, (_, index) => right({ exercise: `x${index}` })) });
  const { ungraded: named } = await collected(file('nowhere.crossmodal.json', nowhere));
  expect(named).toHaveLength(101);
  expect(named.at(-1)).toMatchObject({ found: '30 more of its submissions cannot be graded', fix: expect.stringMatching(/\S/) });
});

it('says that a claim is by another version of the exercise, and who handed in under two names', async () => {
  const claims = (name: string, changes: Record<string, unknown>) =>
    file(`${name}.crossmodal.json`, json({ learner: { id: 'ada', name }, submissions: [right(changes)] }));
  const { tasks } = await collected(
    claims('Ada', { exerciseVersion: 'ffffffffffff', engineVersion: ENGINE_VERSION, verdict: 'accepted' }),
    claims('Bob', { engineVersion: ENGINE_VERSION, verdict: 'wrong_answer' }),
  );
  const results = tasks.map(({ known }): GradedResult => ({ ...graded({ verdict: 'wrong_answer' }), ...known }));
  const said = summaryLines(results).join('\n');
  expect(said).toContain(
    'Ada.crossmodal.json): the file claims accepted, computed is wrong answer (the claim is by another version of the exercise)',
  );
  expect(said).toContain('ada handed in under 2 names: Ada, Bob. Ask whether this is one learner.');
  expect(reportOf(results).conflicts).toMatchObject([{ key: 'ada', names: ['Ada', 'Bob'] }]);
});
