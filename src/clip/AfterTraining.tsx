import type { Ref } from 'preact';
import { BreakIt } from './BreakIt.tsx';
import { Facts } from './Facts.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Film } from './Film.tsx';
import type { Finale } from './finale-state.ts';
import { KeepSheet } from './KeepSheet.tsx';
import { Labels } from './Labels.tsx';
import { LossPlot } from './LossPlot.tsx';
import type { PartLinks } from './Parts.tsx';
import { Scale } from './Scale.tsx';
import { Search } from './Search.tsx';
import { SmallHere } from './SmallHere.tsx';
import { WordMap } from './WordMap.tsx';

interface Props {
  finale: Finale;
  heading: Ref<HTMLHeadingElement>;
  boundHref: string;
  parts: PartLinks;
}

/** What it has learnt, and what can be done with it. */
export function AfterTraining({ finale, heading, boundHref, parts }: Props) {
  const run = finale.run.value;
  if (!run) return null;
  const { steps } = run.settings;
  return (
    <>
      <header class="room-head">
        <h1 ref={heading} tabIndex={-1}>
          What it has learnt
        </h1>
        <p>
          {steps} steps, {run.seconds.toFixed(1)} seconds. Above: pairs it learnt from. Below: pairs it had never seen. The diagonal below
          is fainter, and it is the one that counts.
        </p>
      </header>
      {finale.failure.value && <FailureNotice finale={finale} parts={parts} />}
      <p class="scale-p">
        <Scale />
      </p>
      <Film steps={steps} milestones={run.milestones} isLarge />
      <div class="lossr">
        <LossPlot run={run} />
        <Facts run={run} boundHref={boundHref} count={finale.set.value?.heldOut.length ?? 0} />
      </div>
      <Search finale={finale} />
      <Labels finale={finale} />
      <WordMap finale={finale} />
      <BreakIt finale={finale} />
      <KeepSheet finale={finale} />
      <SmallHere settings={run.settings} />
    </>
  );
}
