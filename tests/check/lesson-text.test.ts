import { describe, expect, it } from 'vitest';
import { lessonTextFindings } from '../../src/check/lesson-text.ts';

const found = async (body: string): Promise<string[]> =>
  (await lessonTextFindings('02-fusion-coordination-fission', `---\nminutes: 5\n---\n\n${body}\n`, {})).map((finding) => finding.found);

describe('a component that there is not', () => {
  it.each(['<Aside />', 'A price of \\$5, <Aside /> and one of \\$7.', 'The number $K$ and <Aside /> of $M$'])(
    'is seen in %s',
    async (body) => {
      expect(await found(body)).toEqual(['There is no component <Aside>.']);
    },
  );

  it.each(['With $K<M$ it is fusion.', '$$\n\\begin{aligned}\nK&<M&&\\text{fusion}\n\\end{aligned}\n$$', 'As `a<B` in code'])(
    'is none in %s',
    async (body) => {
      expect(await found(body)).toEqual([]);
    },
  );
});
