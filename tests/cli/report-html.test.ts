import { expect, it } from 'vitest';
import { changesBetween } from '../../src/gradebook/changes.ts';
import { reportHtml } from '../../src/cli/report-html.tsx';
import { reportOf } from '../../src/gradebook/report-data.ts';
import type { Result } from '../../src/gradebook/result.ts';
import { graded } from '../gradebook/a-result.ts';

const EVIL = `"><script>alert(1)</script><img src="https://example.org/x" onerror=alert(1)>`;
const hostile = graded({
  key: EVIL,
  learner: { id: EVIL, name: EVIL },
  exercise: EVIL,
  file: EVIL,
  verdict: 'wrong_answer',
  cases: 'wrrr',
  mistake: EVIL,
  failing: { call: EVIL, kind: 'edge' },
  claimed: { verdict: 'accepted', verdictHash: EVIL, exerciseVersion: EVIL, engineVersion: 3, seed: 1 },
});
const lost: Result = { kind: 'not-graded', file: EVIL, key: EVIL, position: 0, found: EVIL, fix: EVIL };
const names = new Map([['entropy', { number: '23', title: 'Entropy' }]]);

it('shows whatever learners wrote as text, asks nobody for anything, and runs no script', async () => {
  const html = await reportHtml(reportOf([hostile, lost], changesBetween([graded({ key: EVIL, exercise: EVIL })], [hostile])), names);
  expect(html).not.toMatch(/<script|<img|\son\w+=(?!alert)/i);
  expect(html).not.toMatch(/(src|href)="(?!#i-)/);
  expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

it('names an exercise by its lesson, a learner who changes with the case, and who has a verdict otherwise than claimed', async () => {
  const was = graded({ key: 'bob' });
  const is = graded({ key: 'bob', verdict: 'wrong_answer', cases: 'rwrr', sourceHash: '1'.repeat(16) });
  const html = await reportHtml(reportOf([is], changesBetween([was], [is])), names);
  expect(html).toMatch(/<span class="muted num">23<\/span> Entropy/);
  expect(html).toContain('case 2 (edge): right → wrong');
  expect(html).toContain('One verdict differs');
});

it('is the same bytes for the same results', async () => {
  const once = await reportHtml(reportOf([hostile, lost]), names);
  expect(await reportHtml(reportOf([lost, hostile]), names)).toBe(once);
});

it('shows solutions that are alike side by side, what they share marked and numbered, as text alone, and calls it a hint', async () => {
  const side = (key: string) => ({
    key,
    file: EVIL,
    position: 0,
    source: `a${EVIL}\n\u202Eb`,
    own: 9,
    shared: 9,
    stretches: [{ number: 1, start: 0, end: 2 }],
  });
  const pair = { left: side('ada'), right: side('bob'), share: 1 };
  const alike = [{ exercise: 'entropy', pairs: [pair], compared: 2, tooShort: ['cy'], tooLong: [EVIL] }];
  const html = await reportHtml(reportOf([graded()]), names, { alike });
  expect(html).toContain('ada and bob: 100 % of what is their own');
  expect(html).toContain('<mark><sup><span class="vh">part </span>1</sup>a&quot;</mark>');
  expect(html).toContain('\n\\u202eb');
  expect(html).toContain('never a verdict');
  expect(html).toContain('1 learner with too little of their own');
  expect(html).not.toMatch(/<script|<img|\son\w+=(?!alert)/i);
  expect(await reportHtml(reportOf([graded()]), names)).not.toContain('alike-h');
});

it('says what the known mistakes of the class do, in plain words', async () => {
  const report = reportOf([graded({ verdict: 'wrong_answer', mistake: 'sign' })]);
  const misreadings = new Map([['entropy', { sign: `Loses the \`-\` of ${EVIL}.` }]]);
  const html = await reportHtml(report, names, { misreadings });
  expect(html).toContain('<span>Loses the - of ');
  expect(html).not.toMatch(/<script|<img|\son\w+=(?!alert)/i);
});

it('says kindly where there is nothing to show, and draws no empty table and no share of nobody', async () => {
  const lost: Result = { kind: 'not-graded', key: 'eve', exercise: 'cca', file: 'eve/cca.ts', position: 0, found: 'x', fix: 'y.' };
  const claimed = { verdict: 'accepted', verdictHash: 'b'.repeat(64), exerciseVersion: 'a'.repeat(12), engineVersion: 3, seed: 1 } as const;
  const some = await reportHtml(reportOf([graded({ claimed }), lost], []), names);
  expect(some).toContain('What the files say is what came out here.');
  expect(some).toContain('No verdict differs.');
  expect(some).toContain('2 learners, 2 submissions: 1 graded, 1 of them accepted, 1 not graded.');
  expect(some).not.toContain('id="ex-cca"');
  expect(some).not.toMatch(/0 of 0|<tbody[^>]*><\/tbody>/);
  const none = await reportHtml(reportOf([]), names);
  expect(none).toContain('Nothing was handed in.');
  expect(none).not.toMatch(/<table|0 of 0/);
});
