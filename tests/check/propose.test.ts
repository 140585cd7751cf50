import { expect, it } from 'vitest';
import { proposalLines, proposeMistakes } from '../../src/check/propose.ts';
import { doubling, newBench } from '../a-bench.ts';

const handed = (...sources: [learner: string, body: string][]) =>
  sources.map(([learner, body], at) => ({ learner, file: `${learner}/${at}.ts`, source: `export function double(v) { ${body} }` }));

it('groups wrong answers that have no name by what they return, those of most learners first', async () => {
  const proposals = proposeMistakes(
    await newBench(),
    doubling(),
    handed(
      ['ada', 'return v.map((x) => 2 * x)'],
      ['ben', 'return v.map((x) => x * x)'], // a known mistake
      ['cid', 'return v'],
      ['dan', 'return v.map((x) => 3 * x)'],
      ['eva', 'return v.map((x) => x + x + x)'],
      ['eva', 'return v.map((x) => x * 3)'],
      ['fay', 'return v('],
    ),
  );
  expect(proposals).toMatchObject({ handedIn: 7, wrong: 5, named: 1 });
  expect(proposals.proposals).toMatchObject([
    { learners: 2, file: 'dan/3.ts', call: 'double([1])', expected: '[2]', actual: '[3]' },
    { learners: 1, file: 'cid/2.ts', call: 'double([1])', expected: '[2]', actual: '[1]' },
  ]);
  const text = proposalLines('doubling', proposals).join('\n');
  expect(text).toMatch(/^7 submissions for doubling: 5 are wrong, and a known mistake names 1 of them\./);
  expect(text).toMatch(/1\. 2 learners, such as dan\/3\.ts:\n {3}double\(\[1\]\)\n {3}returns \[3\] where \[2\] is right\./);
});
