import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { acquaintances } from '../copied/acquaintances.ts';
import type { Alike, ExerciseAlike, Side } from '../copied/compare-exercise.ts';
import { shown } from '../shown.ts';
import { ExerciseName } from './ExerciseName.tsx';
import { count, inLessonOrder, type Names } from './names.ts';

type Props = { alike: readonly ExerciseAlike[]; names: Names };

/** `isLive`: on a page, sources are drawn when somebody opens them; on paper they are there. */
type SectionProps = Props & { isLive: boolean };

/** Solutions that are more alike than the exercise explains, side by side. Says what it is: a hint. */
export function AlikeSection({ alike, names, isLive }: SectionProps) {
  const byId = new Map(alike.map((it) => [it.exercise, it]));
  const inOrder = inLessonOrder([...byId.keys()], names).flatMap((id) => byId.get(id) ?? []);
  const pairs = alike.reduce((sum, it) => sum + it.pairs.length, 0);
  return (
    <section class="sec" aria-labelledby="alike-h">
      <h2 id="alike-h">Solutions that are alike</h2>
      <p class="lead">
        {pairs === 0 ? 'None was found.' : `${count(pairs, 'pair')} of learners.`} This is a hint to read both, and never a verdict: people
        who learned together, or from the same book, write alike. Compared is what stays when comments, spacing, types, names and numbers
        are taken off. What the exercise hands out, what its author wrote, and what many of the class have, does not count.
      </p>
      <Often alike={alike} names={names} />
      {inOrder.map((it) => it.pairs.length > 0 && <Pairs key={it.exercise} found={it} names={names} isLive={isLive} />)}
      <NothingSaid alike={inOrder} names={names} />
    </section>
  );
}

function Often({ alike, names }: Props) {
  const often = acquaintances(alike);
  if (often.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
    <section class="scroll-x rep-box" tabIndex={0} aria-label="Learners who are alike in several exercises">
      <table class="tbl tight">
        <thead>
          <tr>
            <th scope="col">Learners</th>
            <th scope="col" class="r">
              Exercises
            </th>
            <th scope="col">Which</th>
          </tr>
        </thead>
        <tbody>
          {often.slice(0, MOST_ROWS).map(({ left, right, exercises }) => (
            <tr key={JSON.stringify([left, right])}>
              <th scope="row">
                {left} and {right}
              </th>
              <td class="r num">{exercises.length}</td>
              <td class="wrap">{exercises.map(({ exercise }) => names.get(exercise)?.title ?? exercise).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {often.length > MOST_ROWS && <p class="small soft">and {count(often.length - MOST_ROWS, 'more pair')} of learners</p>}
    </section>
  );
}

/** More than this nobody reads. */
const MOST_ROWS = 100;

/** Of one exercise, with both sources: a file that is mailed stays small. */
const MOST_PAIRS = 20;

type PairsProps = { found: ExerciseAlike; names: Names; isLive: boolean };

const Pairs = ({ found: { exercise, pairs }, names, isLive }: PairsProps) => (
  <section class="alike-ex" aria-labelledby={`alike-${exercise}`}>
    <h3 id={`alike-${exercise}`}>
      <ExerciseName exercise={exercise} names={names} />
    </h3>
    {pairs.slice(0, MOST_PAIRS).map((pair) => (
      <Pair key={JSON.stringify([pair.left.key, pair.right.key])} {...pair} isLive={isLive} />
    ))}
    {pairs.length > MOST_PAIRS && (
      <p class="small soft">
        Not shown: {count(pairs.length - MOST_PAIRS, 'pair')}, {pairs[MOST_PAIRS]?.left.key} and {pairs[MOST_PAIRS]?.right.key} first.
      </p>
    )}
  </section>
);

function Pair({ left, right, share, isLive }: Alike & { isLive: boolean }) {
  const [isOpen, setOpen] = useState(!isLive);
  return (
    <details onToggle={isLive ? ({ currentTarget }) => setOpen(currentTarget.open) : undefined}>
      <summary>
        {left.key} and {right.key}: {Math.floor(100 * share)} % of what is their own
      </summary>
      {isOpen && (
        <div class="alike">
          <Source side={left} />
          <Source side={right} />
        </div>
      )}
    </details>
  );
}

function Source({ side }: { side: Side }) {
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

/** Who could not be compared, and why: silence about them would say something. */
function NothingSaid({ alike, names }: Props) {
  const some = alike.filter(({ tooShort, tooLong }) => tooShort.length + tooLong.length > 0);
  if (some.length === 0) return null;
  return (
    <details class="notgraded">
      <summary>Of whom nothing can be said</summary>
      <ul>
        {some.map(({ exercise, compared, tooShort, tooLong }) => (
          <li key={exercise}>
            <ExerciseName exercise={exercise} names={names} />: {count(compared, 'learner')} compared;{' '}
            {tooShort.length > 0 && `${count(tooShort.length, 'learner')} with too little of their own, as short solutions have`}
            {tooShort.length > 0 && tooLong.length > 0 && '; '}
            {tooLong.length > 0 && `${tooLong.join(', ')}: too long to be compared, look at it yourself`}.
          </li>
        ))}
      </ul>
    </details>
  );
}
