import { useEffect } from 'preact/hooks';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { mistakesIn } from '../../../graders/package/mistakes-in.ts';
import { Icon } from '../../icons/Icon.tsx';
import { capitalise, inWords } from '../../site/number-words.ts';
import { RichText } from '../RichText.tsx';
import type { ShownExercise } from '../shown-exercise.ts';
import { caughtWords, darkWords } from './example-words.ts';
import type { ExamplesState, Lit } from './examples-state.ts';
import { Lamps } from './Lamps.tsx';

type Props = {
  state: ExamplesState | undefined;
  exercise: Pick<ShownExercise, 'id' | 'lamps'>;
  pack: ExercisePackage | undefined;
  onNeedPackage: () => void;
};

/** Below the examples: a lamp for each known mistake, and what the lit ones have caught. */
export function LampsPane({ state, exercise, pack, onNeedPackage }: Props) {
  const lit = state?.lit.value ?? [];
  useEffect(() => {
    if (lit.length > 0 && !pack) onNeedPackage();
  }, [lit.length, pack]);
  const allLitAt = state?.allLitAt.value;
  const { mistakes, enough } = exercise.lamps;
  const total = pack ? mistakesIn(pack).length : mistakes;
  const judged = state?.judged.value ?? [];
  const right = judged.filter((it) => it?.kind === 'right').length;
  const wrong = judged.findIndex((it) => it?.kind === 'not-right');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="pane result" aria-label="Lamps" tabIndex={0}>
      <Banner lit={lit.length} total={total} right={right} wrong={wrong < 0 ? undefined : wrong + 1} />
      <div class="res-grid">
        <div class="res-main">
          {total > 0 && <Lamps total={total} lit={new Set(lit.map(({ lamp }) => lamp))} />}
          {lit.length > 0 ? (
            <CaughtList lit={lit} total={total} right={right} pack={pack} />
          ) : (
            total > 0 && (
              <div class="empty">
                <b>All lamps are dark</b>
                Each stands for one way to misread this exercise. An example lights those it gives away.
              </div>
            )
          )}
        </div>
        <aside class="res-side lamp-side" aria-label="How this works">
          {enough !== undefined && enough > 0 && total > 0 && (
            <section>
              <h3>{enough === 1 ? 'One call is enough' : `${capitalise(inWords(enough))} calls are enough`}</h3>
              <p>
                {enough === 1
                  ? `A single well-chosen call tells all ${inWords(total)} from a right solution. Which one is yours to find.`
                  : `${capitalise(inWords(enough))} well-chosen calls tell all ${inWords(total)} from a right solution. Which ones are yours to find.`}
              </p>
            </section>
          )}
          {allLitAt !== undefined && (
            <section>
              <h3>All lit</h3>
              <p>Your examples lit every lamp on {dayOf(allLitAt)}. It is in your record, whatever you change now.</p>
            </section>
          )}
          <section>
            <h3>What a lamp is</h3>
            <p>
              A wrong solution that comes of misreading the problem. It is lit when one of your examples gives it away. What it gets wrong
              stays hidden until then.
            </p>
          </section>
          <section>
            <h3>What is judged</h3>
            <p>
              Your value, by the reference. You are never told the right one, only where yours is not right, or which sentence speaks of it.
            </p>
          </section>
        </aside>
      </div>
    </section>
  );
}

const dayOf = (at: number): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

type BannerProps = {
  lit: number;
  total: number;
  /** How many examples have the right value. */
  right: number;
  /** The first example whose value is not right. */
  wrong: number | undefined;
};

function Banner({ lit, total, right, wrong }: BannerProps) {
  const { state, icon, title, sentence } = bannerWords({ lit, total, right, wrong });
  return (
    <div class="verdict" data-state={state}>
      <h2>
        <Icon name={icon} /> {title}
      </h2>
      <p>{sentence}</p>
    </div>
  );
}

function bannerWords({ lit, total, right, wrong }: BannerProps) {
  const examples = `${inWords(right)} ${right === 1 ? 'example' : 'examples'}`;
  if (wrong !== undefined) {
    const sentence = `Why stands below it. ${lit} of ${total} lamps are lit.`;
    return { state: 'wrong', icon: 'neq', title: `Example ${wrong}: the value is not right`, sentence } as const;
  }
  if (total === 0)
    return {
      state: 'neutral',
      icon: 'ring',
      title: 'No lamps here',
      sentence: 'No mistake is known for this exercise; your values are judged all the same.',
    } as const;
  if (lit === total) {
    const sentence = `Every known mistake would be caught by your ${examples}. Kept in your record.`;
    return { state: 'accepted', icon: 'tick', title: `${lit} of ${total} lit`, sentence } as const;
  }
  if (right === 0) {
    const known = `${capitalise(inWords(total))} ${total === 1 ? 'mistake is' : 'mistakes are'} known.`;
    return {
      state: 'neutral',
      icon: 'ring',
      title: 'No example yet',
      sentence: `${known} Your examples can give them away before you write a line.`,
    } as const;
  }
  const caught =
    lit === 0 ? 'no mistake that would not get past' : `${inWords(lit)} ${lit === 1 ? 'mistake' : 'mistakes'} that would not get past`;
  const sentence = `${capitalise(examples)}, and ${caught} ${right === 1 ? 'it' : 'them'}.`;
  return { state: 'neutral', icon: 'ring', title: `${lit} of ${total} lit`, sentence } as const;
}

type CaughtProps = {
  lit: readonly Lit[];
  total: number;
  /** How many examples count. */
  right: number;
  pack: ExercisePackage | undefined;
};

function CaughtList({ lit, total, right, pack }: CaughtProps) {
  const dark = total - lit.length;
  return (
    <ol class="caught" aria-label="What the lit lamps have caught">
      {lit.map(({ lamp, by, says }) => (
        <li key={lamp}>
          <span class="c-n">{lamp + 1}</span>
          <RichText markdown={pack ? caughtWords(pack, lamp) : ''} path={pack?.id ?? ''} />
          <span class="c-by">
            example {by + 1}: it says <code>{says}</code>
          </span>
        </li>
      ))}
      {dark > 0 && (
        <li class="dark">
          <span class="c-n" aria-hidden="true">
            ?
          </span>
          <span>{darkWords(dark, right)}</span>
        </li>
      )}
    </ol>
  );
}
