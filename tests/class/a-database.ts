import { rmSync } from 'node:fs';
import { type Database, openDatabase } from '../../src/class/database/open.ts';
import { aFolder } from './a-folder.ts';

/** An embedded database in a folder of its own, and how both go. */
export async function aDatabase(): Promise<Database & { folder: string }> {
  const folder = await aFolder();
  const database = await openDatabase({ folder });
  return {
    ...database,
    folder,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
