import { highlight, type Stretch } from './highlight.ts';
import type { SourceMark } from './error-marks.ts';
import type { LineNote } from './values/line-notes.ts';

/** `isCode`: false where the text is in another language, and has one ink. */
type Props = { source: string; isCode?: boolean; marks?: SourceMark[]; notes?: LineNote[] };

/** Source in the inks of the editor, each line with its end, and remarks and values at the ends of their lines. */
export function HighlightedCode({ source, isCode = true, marks = [], notes = [] }: Props) {
  return (
    <code>
      {(isCode ? highlight(source) : inOneInk(source)).map((line, index) => {
        const mark = marks.find((candidate) => candidate.line === index + 1);
        const note = notes.find((candidate) => candidate.line === index + 1);
        return (
          // A line has no identity but its place.
          <span class={mark ? 'line has-mark' : 'line'} key={index}>
            {mark ? <MarkedLine line={line} mark={mark} /> : <Inks line={line} />}
            {note && <span class={note.isBad ? 'val-t is-bad' : 'val-t'}>{note.text}</span>}
            {'\n'}
          </span>
        );
      })}
    </code>
  );
}

const inOneInk = (source: string): Stretch[][] => source.split(/\r\n|\r|\n/).map((text) => [{ text }]);

const Inks = ({ line }: { line: Stretch[] }) => line.map(({ text, ink }) => (ink ? <span class={ink}>{text}</span> : text));

function MarkedLine({ line, mark }: { line: Stretch[]; mark: SourceMark }) {
  const [before, rest] = split(line, mark.column - 1);
  const [marked, after] = split(rest, mark.endColumn - mark.column);
  return (
    <>
      <Inks line={before} />
      <span class="squig">
        <Inks line={marked} />
      </span>
      <Inks line={after} />
      <span class="mark-t">{mark.message}</span>
    </>
  );
}

/** A line cut after so many characters. */
function split(line: Stretch[], length: number): [Stretch[], Stretch[]] {
  const [before, after]: [Stretch[], Stretch[]] = [[], []];
  let left = length;
  for (const stretch of line) {
    const [head, tail] = [stretch.text.slice(0, left), stretch.text.slice(left)];
    if (head) before.push({ ...stretch, text: head });
    if (tail) after.push({ ...stretch, text: tail });
    left = Math.max(0, left - stretch.text.length);
  }
  return [before, after];
}
