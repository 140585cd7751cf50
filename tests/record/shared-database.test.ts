import { expect, it } from 'vitest';
import type { RecordDatabase } from '../../src/record/database.ts';
import { createSharing } from '../../src/record/shared-database.ts';

function sharing(fails = 0) {
  const told = { opened: 0, closed: 0 };
  const share = createSharing(async () => {
    told.opened++;
    if (told.opened <= fails) throw new Error('blocked');
    return { isNew: true, close: () => told.closed++ } as unknown as RecordDatabase; // Nothing else of it is asked.
  });
  return { share, told };
}

it('the parts of a page have one database, which is closed with the last of them', async () => {
  const { share, told } = sharing();
  const [one, two] = await Promise.all([share(), share()]);
  one.close();
  one.close();
  expect(told).toEqual({ opened: 1, closed: 0 });
  two.close();
  expect(told).toEqual({ opened: 1, closed: 1 });
  await share();
  expect(told.opened).toBe(2);
});

it('is new for the first part alone: what that one keeps is no loss to the next', async () => {
  const { share } = sharing();
  expect((await share()).isNew).toBe(true);
  expect((await share()).isNew).toBe(false);
});

it('is opened again after it could not be', async () => {
  const { share, told } = sharing(1);
  await expect(Promise.all([share(), share()])).rejects.toThrow('blocked');
  await new Promise((resolve) => setTimeout(resolve));
  await share();
  expect(told.opened).toBe(2);
});
