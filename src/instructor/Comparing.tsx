import { count } from '../gradebook/report/names.ts';
import type { ShownAlike } from '../gradebook/copied/shown-alike.ts';
import { Bar, BarButton } from './Bar.tsx';
import type { ClassClient } from './class-client.ts';
import type { ComparingPhase } from './protocol.ts';

/** The switch for looking for solutions that are alike, and how far that is. */
export function Comparing({ state }: { state: ClassClient }) {
  const phase = state.comparing.value;
  const turn = (isOn: boolean) => state.ask({ kind: 'compare', isOn });
  return (
    <div class="comparing">
      <label class="pick">
        <input
          type="checkbox"
          checked={phase.kind !== 'off'}
          aria-describedby="comparing-h"
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        Look for solutions that are alike
      </label>
      <p id="comparing-h" class="small soft">
        A hint to read both and to talk, never a verdict; it changes no grade. Off unless you ask for it, as <code>--copied</code>.
      </p>
      <p class="vh" role="status">
        {announcement(phase, state.alike.value)}
      </p>
      {phase.kind === 'comparing' && (
        <Bar figure={`${Math.floor(100 * phase.share)} %`} what="compared" share={phase.share} says="">
          <BarButton onClick={() => turn(false)}>Stop comparing</BarButton>
        </Bar>
      )}
    </div>
  );
}

function announcement(phase: ComparingPhase, alike: ShownAlike | undefined): string {
  switch (phase.kind) {
    case 'off':
    case 'waiting':
      return '';
    case 'comparing':
      return 'Comparing';
    case 'done':
      return alike ? `Compared. ${count(alike.pairs, 'pair')} of solutions ${alike.pairs === 1 ? 'is' : 'are'} alike.` : 'Compared.';
    default:
      return phase satisfies never;
  }
}
