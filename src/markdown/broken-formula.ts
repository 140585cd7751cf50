import type { VFile } from 'vfile';

/** Rehype plugin, after rehype-katex: a formula that KaTeX cannot read ends the build instead of standing red on a page. */
export function rehypeBrokenFormula() {
  return (_tree: unknown, file: VFile): void => {
    const message = file.messages.find((candidate) => candidate.source === 'rehype-katex');
    if (!message) return;
    const line = message.line === undefined ? '' : `:${message.line}`;
    const reason = message.cause instanceof Error ? message.cause.message : message.reason;
    throw new Error(`${file.path}${line}: this formula cannot be read. ${reason}`);
  };
}
