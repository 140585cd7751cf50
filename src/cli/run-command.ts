import { BrokenExercise, faultLines } from '../../graders/messages/author-fault.ts';
import { complain } from './terminal.ts';

/**
 * Runs a command with the arguments of this process; what it returns is the exit code. What it throws is said in its own words, line by
 * line, and the exit code is 2; `broken`: what is said before the faults of an exercise, and the exit code for these.
 */
export async function runCommand(main: (argv: string[]) => Promise<number>, broken: { says?: string; code?: number } = {}): Promise<void> {
  process.exitCode = await main(process.argv.slice(2)).catch((fault: Error) => {
    if (!(fault instanceof BrokenExercise)) {
      complain(fault.message);
      return 2;
    }
    complain(...(broken.says === undefined ? [] : [broken.says]), ...fault.faults.flatMap((it) => faultLines(it)));
    return broken.code ?? 2;
  });
}
