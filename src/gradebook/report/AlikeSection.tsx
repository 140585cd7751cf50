import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownAlike, ShownPair, ShownPairs } from '../copied/shown-alike.ts';
import { AlikeSource } from './AlikeSource.tsx';
import { ExerciseName } from './ExerciseName.tsx';
import { type Live, type PairSides, placeOfPair } from './live.ts';
import { count, inLessonOrder, type Names } from './names.ts';
import { useGradually } from './use-gradually.ts';

type Props = {
  alike: ShownAlike;
  names: Names;
  /** On a page, what is folded is drawn when somebody opens it, and sources are asked for; on paper all is there. */
  live: Pick<Live, 'onPair' | 'pairs'> | undefined;
};

/** Exercises that a page draws at once: a large class has pairs in every one. */
const EXERCISES_A_FRAME = 4;

/** Solutions that are more alike than the exercise explains, side by side. Says what it is: a hint. */
export function AlikeSection({ alike, names, live }: Props) {
  const byId = new Map(alike.exercises.map((it) => [it.exercise, it]));
  const inOrder = inLessonOrder([...byId.keys()], names).flatMap((id) => byId.get(id) ?? []);
  const withPairs = inOrder.filter(({ pairs }) => pairs.length > 0);
  const drawn = useGradually(withPairs, { step: EXERCISES_A_FRAME, what: String(alike.pairs), isWhole: live === undefined });
  return (
    <section class="sec" aria-labelledby="alike-h">
      <h2 id="alike-h">Solutions that are alike</h2>
      <p class="lead">
        {alike.pairs === 0 ? 'None was found.' : `${count(alike.pairs, 'pair')} of solutions.`} This is a hint to read both, and never a
        verdict: people who learned together, or from the same book, write alike. Compared is what stays when comments, spacing, types,
        names and numbers are taken off. What the exercise hands out, what its author wrote, and what many of the class have, does not
        count.
      </p>
      <Often {...alike} names={names} />
      {drawn.map((it) => (
        <Pairs key={it.exercise} found={it} names={names} live={live} />
      ))}
      <NothingSaid exercises={inOrder} names={names} />
    </section>
  );
}

function Often({ often, oftenMore, names }: Pick<ShownAlike, 'often' | 'oftenMore'> & { names: Names }) {
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
          {often.map(({ left, right, exercises }) => (
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
      {oftenMore > 0 && <p class="small soft">and {count(oftenMore, 'more pair')} of learners</p>}
    </section>
  );
}

type PairsProps = { found: ShownPairs; names: Names; live: Props['live'] };

const Pairs = ({ found: { exercise, pairs, others, next }, names, live }: PairsProps) => (
  <div class="alike-ex">
    <h3>
      <ExerciseName exercise={exercise} names={names} />
    </h3>
    <Folded isLive={live !== undefined} says={count(pairs.length + others, 'pair')}>
      {() => (
        <>
          {pairs.map((pair, at) => (
            <Pair
              key={JSON.stringify([pair.left, pair.right])}
              pair={pair}
              sides={pair.sides ?? live?.pairs.get(placeOfPair(exercise, at))}
              onOpen={live && (() => live.onPair(exercise, at))}
            />
          ))}
          {next && (
            <p class="small soft">
              Not shown: {count(others, 'pair')}, {next.left} and {next.right} first.
            </p>
          )}
        </>
      )}
    </Folded>
  </div>
);

/** On a page a class may have hundreds of pairs; on paper nothing is folded twice. */
function Folded({ isLive, says, children }: { isLive: boolean; says: string; children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  if (!isLive) return children();
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{says}</summary>
      {isOpen && children()}
    </details>
  );
}

type PairProps = { pair: ShownPair; sides: PairSides | undefined; onOpen: (() => void) | undefined };

function Pair({ pair: { left, right, share }, sides, onOpen }: PairProps) {
  const [isOpen, setOpen] = useState(onOpen === undefined);
  const toggle = (open: boolean) => {
    setOpen(open);
    if (open && !sides) onOpen?.();
  };
  return (
    <details class="alike-pair" onToggle={onOpen && (({ currentTarget }) => toggle(currentTarget.open))}>
      <summary>
        {left} and {right}: {Math.floor(100 * share)} % of what is their own
      </summary>
      {isOpen && sides && (
        <div class="alike">
          <AlikeSource side={sides.left} />
          <AlikeSource side={sides.right} />
        </div>
      )}
    </details>
  );
}

/** Who could not be compared, and why: silence about them would say something. */
function NothingSaid({ exercises, names }: Pick<ShownAlike, 'exercises'> & { names: Names }) {
  const some = exercises.filter(({ tooShort, tooLong }) => tooShort + tooLong.length > 0);
  if (some.length === 0) return null;
  return (
    <details class="notgraded">
      <summary>Of whom nothing can be said</summary>
      <ul>
        {some.map(({ exercise, compared, tooShort, tooLong }) => (
          <li key={exercise}>
            <ExerciseName exercise={exercise} names={names} />: {count(compared, 'learner')} compared;{' '}
            {tooShort > 0 && `${count(tooShort, 'learner')} with too little of their own, as short solutions have`}
            {tooShort > 0 && tooLong.length > 0 && '; '}
            {tooLong.length > 0 && `${tooLong.join(', ')}: too long to be compared, look at it yourself`}.
          </li>
        ))}
      </ul>
    </details>
  );
}
