import type { ConsoleOutput as Output } from '../../../graders/verdict.ts';

/** What the learner's code printed on the input that is shown. */
export function ConsoleOutput({ output }: { output: Output }) {
  const isEmpty = output.lines.length === 0 && output.dropped === 0;
  return (
    <details class="console" open={!isEmpty}>
      <summary>
        Console{' '}
        <span class="muted">
          {isEmpty ? (
            'nothing was printed'
          ) : (
            <>
              your <code>console.log</code>, on the input that is shown
            </>
          )}
        </span>
      </summary>
      {!isEmpty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <pre tabIndex={0}>
          <code>{output.lines.join('\n')}</code>
        </pre>
      )}
      {output.dropped > 0 && <p class="small soft">{output.dropped} more lines are not shown.</p>}
    </details>
  );
}
