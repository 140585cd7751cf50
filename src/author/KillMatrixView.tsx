import { useMemo } from 'preact/hooks';
import { killMatrixDrawing } from '../check/kill-matrix-drawing.ts';
import type { KillMatrix } from '../check/mutants/check-mutants.ts';

/** Which case tells which mutant from the reference. */
export function KillMatrixView({ matrix }: { matrix: KillMatrix }) {
  const drawing = useMemo(() => killMatrixDrawing(matrix), [matrix]);
  return (
    <section class="sec kill-s" aria-labelledby="au-kill">
      <div class="sec-top">
        <h2 id="au-kill">Kill matrix</h2>
        <ul class="hkey">
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect class="hk" x="2" y="1" width="10" height="12" />
            </svg>
            this case tells the mutant from the reference
          </li>
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <circle class="hp" cx="7" cy="7" r="1.5" />
            </svg>
            it does not
          </li>
        </ul>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is wider than the page, and scrolled by keyboard */}
      <section class="scroll-x" tabIndex={0} aria-label="Kill matrix, drawn">
        {/* Safe: numbers, and texts that the drawing escapes. */}
        <div dangerouslySetInnerHTML={{ __html: drawing }} />
      </section>
    </section>
  );
}
