import type { ExercisePackage } from '../../../graders/package/schema.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { Renderer, startDrawingWorker } from '../../markdown/renderer.ts';
import { drawInput } from '../grader.ts';

/** Started when the first picture is drawn. */
let sanitiser: Renderer | undefined;

/** The author's picture of the input that fails, sanitised; undefined where there is none, or where it cannot be drawn. */
export async function drawFailing(
  pack: ExercisePackage | undefined,
  verdict: Verdict,
): Promise<{ html: string; says: string } | undefined> {
  const failing = 'counterexample' in verdict ? verdict.counterexample : undefined;
  if (pack?.draw === undefined || !failing) return undefined;
  const { args, expected } = failing;
  try {
    const drawn = await drawInput(pack, { args, expected, ...('actual' in failing && { actual: failing.actual }) });
    if (drawn.kind !== 'drawing') return undefined;
    sanitiser ??= new Renderer({ startWorker: startDrawingWorker });
    const { html } = await sanitiser.render({ svg: drawn.drawing.svg, path: 'draw.ts' });
    return { html, says: drawn.drawing.says };
  } catch {
    return undefined; // a picture is beside the matter: the result stands without it
  }
}
