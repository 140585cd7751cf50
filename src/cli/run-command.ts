import { BrokenExercise, faultLines } from '../../graders/messages/author-fault.ts';
import { courseFolder } from './course-folder.ts';
import { complain, print } from './terminal.ts';

/**
 * Runs a command with the arguments of this process; what it returns is the exit code. What it throws is said in its own words, line by
 * line, and the exit code is 2; `says` and `code`: what is said before the faults of an exercise, and the exit code for these; `usage`:
 * is said where it is asked for by --help, and of an option that there is not. With COURSE it runs in the folder of that course, unless it
 * is about this project (`isOfProject`).
 */
export async function runCommand(
  main: (argv: string[]) => Promise<number>,
  { says, code = 2, usage, isOfProject = false }: { says?: string; code?: number; usage?: string; isOfProject?: boolean } = {},
): Promise<void> {
  const argv = process.argv.slice(2);
  if (usage !== undefined && argv.includes('--help')) return print(usage);
  const run = async (): Promise<number> => {
    const course = isOfProject ? undefined : courseFolder();
    if (course !== undefined) process.chdir(course);
    return main(argv);
  };
  process.exitCode = await run().catch((fault: Error) => {
    if (!(fault instanceof BrokenExercise)) {
      complain(...(isOfArguments(fault) && usage !== undefined ? [firstSentence(fault.message), usage] : [fault.message]));
      return 2;
    }
    complain(...(says === undefined ? [] : [says]), ...fault.faults.flatMap((it) => faultLines(it)));
    return code;
  });
}

const isOfArguments = (fault: Error & { code?: string }): boolean => fault.code?.startsWith('ERR_PARSE_ARGS') === true;

/** What follows is advice about the parser. */
const firstSentence = (message: string): string => message.split(/(?<=\.)\s/)[0] ?? message;
