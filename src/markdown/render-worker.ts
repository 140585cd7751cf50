/** Renders texts that may come from anywhere, away from the page, which can end this thread when it takes too long. */
import { exampleCalls, renderStatement } from './statement.ts';

export interface RenderRequest {
  markdown: string;
  /** Named in errors. */
  path: string;
  values?: ReadonlyMap<string, string> | undefined;
}

export type RenderReply =
  | { kind: 'ready' }
  /** `examples`: the calls that the text shows, in their order. */
  | { kind: 'rendered'; html: string; examples: string[] }
  | { kind: 'failed'; reason: string };

/** The longest statement of the course becomes 60,000. */
const HTML_CHARACTERS = 1_000_000;

const reply = (message: RenderReply): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<RenderRequest>) => {
  const { markdown, path, values } = data;
  try {
    const html = await renderStatement(markdown, { path, values });
    if (html.length > HTML_CHARACTERS) reply({ kind: 'failed', reason: `${path}: it becomes too large a page` });
    else reply({ kind: 'rendered', html, examples: exampleCalls(markdown) });
  } catch (error) {
    reply({ kind: 'failed', reason: (error as Error).message });
  }
});

reply({ kind: 'ready' });
