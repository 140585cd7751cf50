import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { submissionFile, submitted } from '../submission-file/a-file.ts';

const right = readFileSync('graders/exercises/entropy/reference.ts', 'utf8');
const wrong = readFileSync('graders/exercises/entropy/submissions/wrong_answer/expected-outcome.ts', 'utf8');
const file = (id: string, ...submissions: unknown[]) =>
  JSON.stringify(submissionFile({ learner: { id, name: `Name of ${id}` }, submissions }));

/** A small class: right, wrong, hostile and broken, as submission files and as plain sources. */
export const CLASS: Record<string, string | Uint8Array> = {
  'ada/entropy.ts': right,
  'bob/entropy.js': `\uFEFF${wrong}`.replaceAll('\n', '\r\n'),
  'hostile/loop/entropy.js': 'function entropy() { for (;;); }',
  'hostile/throw/entropy.js': 'throw { toString() { for (;;); } }',
  'hostile/syntax/entropy.js': 'function entropy( {',
  'cheat.crossmodal.json': file('cheat', submitted({ source: wrong, verdict: 'accepted' })),
  'formula.crossmodal.json': file('=cmd|x', submitted({ source: right, verdict: 'accepted' })),
  'proto.crossmodal.json': file('__proto__', submitted({ source: 'process.exit(0)', verdict: 'accepted' })),
  'path.crossmodal.json': file('../../x', submitted({ exercise: '../../secret', source: right })),
  'part.crossmodal.json': file('part', submitted({ seed: 'one' }), submitted({ source: right, verdict: 'accepted' })),
  'bad/cut.crossmodal.json': file('cut', submitted()).slice(0, 200),
  'bad/empty.crossmodal.json': '',
  'bad/large.crossmodal.json': new Uint8Array(10_000_001).fill(0x20),
  'bad/newer.crossmodal.json': JSON.stringify(submissionFile({ formatVersion: 9 })),
  'bad/notes.pdf': '%PDF',
  'bad/long.ts': '/'.repeat(1_000_001),
  'bad/other.json': '{}',
  'bad/twice.crossmodal.json': file('twice', submitted()).replace('"seed":1', '"seed":1,"seed":1'),
  'bad/wide.crossmodal.json': Uint8Array.from(Buffer.from(file('wide', submitted()), 'utf16le')),
  'bad/all.zip': 'PK',
  'ghost/no-such-exercise.ts': right,
};

/** What the class says of each file without a verdict, in the order of the results. */
export const BAD: [file: string, found: RegExp][] = [
  ['bad/all.zip', /no zip archive/],
  ['bad/cut.crossmodal.json', /not JSON/],
  ['bad/empty.crossmodal.json', /empty/],
  ['bad/large.crossmodal.json', /MB/],
  ['bad/long.ts', /1 MB/],
  ['bad/newer.crossmodal.json', /version 9/],
  ['bad/notes.pdf', /neither/],
  ['bad/other.json', /no submission file/],
  ['bad/twice.crossmodal.json', /"seed" is there twice/],
  ['bad/wide.crossmodal.json', /UTF-16/],
  ['path.crossmodal.json', /no exercise "\.\.\/\.\.\/secret"/],
  ['ghost/no-such-exercise.ts', /no exercise "no-such-exercise"/],
  ['part.crossmodal.json', /submission 1, field seed/],
];

export function writeClass(folder: string): void {
  for (const [name, content] of Object.entries(CLASS)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
