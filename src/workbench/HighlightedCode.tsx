import { highlight } from './highlight.ts';
import type { Mark } from './marks.ts';

/** Source in the inks of the editor, each line with its end, and remarks at the ends of their lines. */
export function HighlightedCode({ source, marks = [] }: { source: string; marks?: Mark[] }) {
  return (
    <code>
      {highlight(source).map((line, index) => {
        const mark = marks.find((candidate) => candidate.line === index + 1);
        return (
          // A line has no identity but its place.
          <span class={mark ? 'line has-mark' : 'line'} key={index}>
            {line.map(({ text, ink }) => (ink ? <span class={ink}>{text}</span> : text))}
            {mark && <span class="mark-t">{mark.message}</span>}
            {'\n'}
          </span>
        );
      })}
    </code>
  );
}
