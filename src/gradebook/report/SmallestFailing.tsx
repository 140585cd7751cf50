/** The smallest input that a submission fails, as a call. */
export const SmallestFailing = ({ call }: { call: string }) => (
  <>
    <h4>Smallest failing input</h4>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
    <section class="holds" tabIndex={0} aria-label="Smallest failing input">
      <pre>
        <code>{call}</code>
      </pre>
    </section>
  </>
);
