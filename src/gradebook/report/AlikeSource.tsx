import type { ComponentChildren } from 'preact';
import type { Side } from '../copied/alike.ts';
import { shown } from '../shown.ts';

/** One of two solutions that are alike, with the parts that the other has, too. */
export function AlikeSource({ side }: { side: Side }) {
  const { key, file, own, shared } = side;
  return (
    <section>
      <p class="small">
        <b>{key}</b> <span class="muted">{file}</span>
      </p>
      <p class="small soft">
        {shared} of its {own} own fingerprints; the parts in common are underlined and numbered.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="alike-src" tabIndex={0} aria-label={`Source of ${key}, ${file}`}>
        <pre>
          <code>{marked(side)}</code>
        </pre>
      </section>
    </section>
  );
}

/** The source with the parts that the other has, too. */
function marked({ source, stretches }: Side): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { number, start, end } of stretches) {
    parts.push(asLines(source.slice(at, start)));
    parts.push(
      <mark key={number}>
        <sup>
          <span class="vh">part </span>
          {number}
        </sup>
        {asLines(source.slice(start, end))}
      </mark>,
    );
    at = end;
  }
  parts.push(asLines(source.slice(at)));
  return parts;
}

/** Line ends and tabs stay; what else would be obeyed, or hides, is shown. */
const asLines = (text: string): string =>
  text
    .split(/([\n\t])/)
    .map((it) => (it === '\n' || it === '\t' ? it : shown(it)))
    .join('');
