/** A command that a guide tells its reader to type. */
export interface GuideCommand {
  command: string;
  /** Exit code that the guide's reader gets; other than 0 where the fence says so (`sh exit=1`). */
  exitCode: number;
  /** It runs until it is stopped (`sh serves`). */
  serves: boolean;
}

/** The commands of a guide in their order: every line of every fenced `sh` block. */
export function commandsOf(guide: string): GuideCommand[] {
  return [...guide.matchAll(/^```sh(?: exit=(\d+)| (serves))?\n([\s\S]*?)^```$/gm)].flatMap(([, exit, serves, block]) =>
    (block ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((command) => ({ command, exitCode: Number(exit ?? 0), serves: serves !== undefined })),
  );
}
