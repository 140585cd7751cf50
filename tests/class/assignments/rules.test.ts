import { expect, it } from 'vitest';
import { faultText } from '../../../graders/messages/author-fault.ts';
import { readAssignment } from '../../../src/class/assignments/rules.ts';

const faultsOf = (yaml: string) => {
  const read = readAssignment(yaml, { exercises: ['entropy', 'cca'], taken: new Map([['cca', 'Week 1']]) });
  return read.kind === 'faults' ? read.faults.map((fault) => faultText(fault)).join('\n') : '';
};

it('reads a grading.yaml with times, a number of submissions and seeds', () => {
  const read = readAssignment('exercises: { entropy: 2 }\nopens: 2026-03-01T08:00:00+01:00\nsubmissions: 5\nownSeed: true\ncount: last\n', {
    exercises: ['entropy'],
  });
  expect(read).toMatchObject({ kind: 'rules', rules: { submissions: 5, ownSeed: true, count: 'last', by: 'all-or-nothing' } });
});

it.each([
  ['exercises: { entropy: 1 }\nopen: 1', /line 2|:2/, /opens/],
  ['exercises: { entropy: 1 }\nopens: tomorrow', /:2/, /2026-03-01/],
  ['exercises: { entropy: 1 }\nopens: 2026-03-02T00:00:00Z\ndue: 2026-03-01T00:00:00Z', /:3/, /lies before opens/],
  ['exercises: { entropy: 1 }\ndue: 2026-03-02T00:00:00Z\ncloses: 2026-03-01T00:00:00Z', /:3/, /lies before due/],
  ['exercises: { entropie: 1 }', /assignment:1:14:/, /no exercise "entropie"/],
  ['exercises:\n  entropy: 1\n  cca: 2', /assignment:3:3:/, /in “Week 1” already/],
  ['due: 2026-03-02T00:00:00Z', /names no exercise/, /exercises: \{ entropy/],
  ['exercises: [', /:\d/, /not YAML/],
])('says where and how a rule is fixed: %j', (yaml, where, how) => {
  expect(faultsOf(yaml)).toMatch(where);
  expect(faultsOf(yaml)).toMatch(how);
});
