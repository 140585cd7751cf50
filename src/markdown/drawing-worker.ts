/** Sanitises drawings that may come from anywhere. Apart from the thread of texts, which does without a reader of HTML. */
import { safeDrawing } from './drawing.ts';
import type { RenderReply } from './render-worker.ts';

export interface DrawingRequest {
  svg: string;
  /** Named in errors. */
  path: string;
}

const reply = (message: RenderReply): void => postMessage(message);

addEventListener('message', ({ data: { svg, path } }: MessageEvent<DrawingRequest>) => {
  try {
    reply({ kind: 'rendered', html: safeDrawing(svg).html, examples: [] });
  } catch (error) {
    reply({ kind: 'failed', reason: `${path}: ${(error as Error).message}` });
  }
});

reply({ kind: 'ready' });
