import { useEffect, useRef } from 'preact/hooks';
import { downloadBlob } from '../site/download.ts';
import type { Finale } from './finale-state.ts';
import { drawKeepSheet, sheetLines } from './keep-sheet.ts';

/** A picture of the learner's own run, to keep. */
export function KeepSheet({ finale }: { finale: Finale }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const run = finale.run.value;
  const library = finale.library.value;
  useEffect(() => {
    if (!canvas.current || !run?.encoders) return;
    drawKeepSheet(canvas.current, run, library, finale.isOwn);
  }, [run, library]);
  if (!run?.encoders) return null;
  const save = () => canvas.current?.toBlob((picture) => picture && downloadBlob('my-clip.png', picture), 'image/png');
  const said = sheetLines(run, finale.isOwn).map(([term, words]) => `${term}: ${words}`);
  return (
    <section class="sec" aria-labelledby="k-h">
      <h2 id="k-h">A sheet to keep</h2>
      <div class="keep-it">
        <canvas ref={canvas} class="sheet" role="img" aria-label={`CLIP, trained by hand. ${said.join('. ')}.`} />
        <div class="keep-t">
          <p>
            Drawn from this run and nothing else. The same seed and the same functions give the same numbers on every machine. It is a
            picture, not a certificate.
          </p>
          <p class="act-row">
            <button type="button" class="btn btn-primary" onClick={save}>
              Save the sheet
            </button>{' '}
            <button type="button" class="btn" onClick={finale.again}>
              Train again
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}
