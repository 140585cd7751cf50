import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { GENERATED, generate } from '../../graders/sandbox/generate.ts';

it('realm.generated.ts is what npm run generate would write', async () => {
  expect(await readFile(GENERATED, 'utf8')).toBe(await generate());
});
