import { useEffect, useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { momentWords } from '../../classroom/due.ts';
import { AlikeSection } from '../../gradebook/report/AlikeSection.tsx';
import { count, type Names } from '../../gradebook/report/names.ts';
import { fetchPackage } from '../../site/fetch-package.ts';
import { href } from '../../site/href.ts';
import { ProgressBar } from '../../workbench/ProgressBar.tsx';
import { type AlikePhase, createAlikeState } from './alike-state.ts';

/** Sources fold open where they are; nothing of them has to be asked for. */
const ALL_THERE = { onPair: () => {}, pairs: new Map() };

/** Solutions of one exercise that are alike. Off unless somebody asks for it. */
export function AlikeInClass({ exercise, names, timeZone }: { exercise: string; names: Names; timeZone: string }) {
  const state = useMemo(
    () =>
      createAlikeState({
        ask: askClass,
        exercise,
        fetchPackage: () => fetchPackage(href(`/packages/${exercise}.json`)),
        momentOf: (at) => momentWords(at, timeZone),
        now: () => performance.now(),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      }),
    [exercise, timeZone],
  );
  useEffect(() => () => state.stop(), [state]);
  const phase = state.phase.value;
  const isUnderWay = phase.kind === 'reading' || phase.kind === 'comparing';
  return (
    <>
      <div class="comparing">
        <p class="act-row">
          <button type="button" class="btn" onClick={() => (isUnderWay ? state.stop() : void state.look())}>
            {isUnderWay ? 'Stop comparing' : 'Look for solutions that are alike'}
          </button>
        </p>
        <p class="small soft">A hint to read both and to talk, never a verdict; it changes no grade.</p>
        <p class="small soft" role="status">
          {phaseWords(phase)}
        </p>
        {phase.kind === 'comparing' && <ProgressBar label="Solutions compared" share={phase.share} />}
        {phase.kind === 'refused' && <p class="err">{phase.sentence}</p>}
      </div>
      {phase.kind === 'done' && <AlikeSection alike={phase.alike} names={names} live={ALL_THERE} />}
    </>
  );
}

function phaseWords(phase: AlikePhase): string {
  switch (phase.kind) {
    case 'off':
    case 'refused':
      return '';
    case 'reading':
      return `Reading what was handed in: ${count(phase.read, 'submission')} so far.`;
    case 'comparing':
      return 'Comparing.';
    case 'done':
      return `Compared. ${count(phase.alike.pairs, 'pair')} of solutions ${phase.alike.pairs === 1 ? 'is' : 'are'} alike.`;
    default:
      return phase satisfies never;
  }
}
