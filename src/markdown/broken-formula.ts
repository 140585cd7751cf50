import type { VFile } from 'vfile';

/** Rehype plugin, after rehype-katex: a formula that KaTeX cannot read ends the build instead of standing red on a page. */
export function rehypeBrokenFormula() {
  return (_tree: unknown, file: VFile): void => {
    const message = file.messages.find((candidate) => candidate.source === 'rehype-katex');
    if (!message) return;
    throw brokenFormula(file.path, message.line, message.cause instanceof Error ? message.cause.message : message.reason);
  };
}

/** `statement.md:3: this formula cannot be read. …` */
export const brokenFormula = (path: string, line: number | undefined, reason: string): Error =>
  new Error(`${path}${line === undefined ? '' : `:${line}`}: this formula cannot be read. ${reason}`);
