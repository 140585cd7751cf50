import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/check/report-html.ts';
import { idleCases, reportLines } from '../../src/check/report-text.ts';
import { checked, copyOf } from './an-exercise.ts';

const folder = await copyOf('entropy', { 'exercise.yaml': (text) => text.replace('Average surprise', "'<script>alert(1)</script>'") });
const report = await checked(folder);

describe('a report', () => {
  it('shows which case kills which mutant', () => {
    const text = reportLines('entropy', report, 1.5, true).join('\n');
    expect(text).toMatch(/^✓ entropy: sound \(115 cases, 34 mutants killed, 1\.5 s\)/);
    expect(text).toMatch(/Examples: 1 short call tells 6 of 6 known mistakes\.\n {4}entropy\(/);
    expect(text).toMatch(/Kill matrix: 11 edges, 4 golden cases, 20 of the generated ones/);
    expect(text).toMatch(/^ {2}■{11} ■{4} ■{20} {2}reference\.ts:4 0 → 1$/m);
  });

  it('names fixed cases that kill nothing', () => {
    const matrix = {
      cases: ['edge 1', 'edge 2', 'golden 1', 'generated 1'].map((name) => ({ name, call: `f(${name})` })),
      mistakes: [],
      mutants: [{ name: 'm', fate: 'killed' as const, kills: [false, true, false, false], share: 5 }],
    };
    expect(idleCases(matrix).map(({ name }) => name)).toEqual(['edge 1', 'golden 1']);
  });

  it('is a page of its own, with nothing in it that can run or is fetched', async () => {
    const html = await reportHtml([{ folder, report }]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<link|@import|src="|url\((?!["']?data:|#)/);
    expect(html.match(/class="hm/g)).toHaveLength(34 + 6);
  });
});
