import { BrokenExercise, faultLines } from '../../graders/messages/author-fault.ts';
import { complain, print } from './terminal.ts';

/**
 * Runs a command with the arguments of this process; what it returns is the exit code. What it throws is said in its own words, line by
 * line, and the exit code is 2; `says` and `code`: what is said before the faults of an exercise, and the exit code for these; `usage`:
 * is said where it is asked for by --help, and of an option that there is not.
 */
export async function runCommand(
  main: (argv: string[]) => Promise<number>,
  { says, code = 2, usage }: { says?: string; code?: number; usage?: string } = {},
): Promise<void> {
  const argv = process.argv.slice(2);
  if (usage !== undefined && argv.includes('--help')) return print(usage);
  process.exitCode = await main(argv).catch((fault: Error) => {
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
