import { expect, it } from 'vitest';
import { VERDICT_NAMES } from '../../graders/judge/verdict-names.ts';
import { Judgement } from '../../graders/verdict.ts';

it('names every verdict that the schema knows', () => {
  const known = Judgement.def.options.flatMap((option) => [...option.shape.verdict.def.values]);
  expect([...VERDICT_NAMES].sort()).toEqual(known.sort());
});
