import { diagnosisText } from '../../../graders/messages/diagnosis-text.ts';
import type { SourceError } from '../../../graders/verdict.ts';

/** An error with its place in the learner's code. What to do about it stands in the ladder. */
export function ErrorPlace({ error }: { error: SourceError }) {
  return (
    <section aria-labelledby="error">
      <h3 id="error">
        {error.line === undefined ? error.name : `Line ${error.line}${error.column === undefined ? '' : `, column ${error.column}`}`}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre class="call" tabIndex={0}>
        <code>
          {error.name}: {diagnosisText(error.diagnosis).message}
        </code>
      </pre>
    </section>
  );
}
