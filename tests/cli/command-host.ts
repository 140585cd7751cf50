/**
 * Runs commands of the project one after the other in one process, as it is asked to by its parent: most of the time of a short command
 * goes into loading what it stands on. Each command is its own module, loaded anew; what it prints is caught, and its exit code told.
 */
import { pathToFileURL } from 'node:url';
import type { Asked, Ran } from './a-command.ts';

let runs = 0;

/** Commands take the folder and the arguments from the process, and leave the code there. */
async function run({ folder, file, args }: Asked): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' };
  process.chdir(folder);
  process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...args);
  process.exitCode = undefined;
  process.stdout.write = (text) => {
    ran.out += text;
    return true;
  };
  process.stderr.write = (text) => {
    ran.err += text;
    return true;
  };
  await import(`${pathToFileURL(file).href}?run=${runs++}`).catch((fault: Error) => {
    process.exitCode = 1;
    ran.err += fault.stack ?? fault.message;
  });
  return { ...ran, code: Number(process.exitCode ?? 0) };
}

process.on('message', async (asked: Asked) => process.send?.(await run(asked)));
