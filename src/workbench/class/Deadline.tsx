import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type DueStanding, dueStanding, leftWords, momentWords } from '../../classroom/due.ts';
import { Icon } from '../../icons/Icon.tsx';
import { percent } from '../../site/percent.ts';
import type { ClassDesk } from './class-desk.ts';
import { useTime } from './use-time.ts';

/** Shows how much time is left in the header of the page, which is no part of the island. */
export function useDeadline(desk: ClassDesk | undefined): void {
  useEffect(() => {
    const place = document.getElementById('deadline');
    if (!desk || !place) return undefined;
    render(<Deadline desk={desk} />, place);
    return () => render(null, place);
  }, [desk]);
}

/** Counts down by the clock of the class. The weight grows in the last hour, and never the hue: nothing has gone wrong. */
function Deadline({ desk }: { desk: ClassDesk }) {
  const [isNear, setNear] = useState(false);
  const { answer, aheadMs } = desk.known.value;
  const now = useTime(isNear ? 1_000 : 15_000) + aheadMs;
  const assignment = desk.assignment.value;
  const standing = assignment && dueStanding(assignment, now);
  useEffect(() => setNear(standing?.kind === 'near'), [standing?.kind]);
  if (!standing || standing.kind === 'free') return null;
  const { timeZone } = answer.class;
  return (
    <span class="deadline" data-near={standing.kind === 'near' || undefined} data-past={isPast(standing) || undefined} title={timeZone}>
      <Icon name="clock" />
      <span class="at">
        {AT[standing.kind]} <b>{momentWords(standing.at, timeZone)}</b>
      </span>
      <Left standing={standing} timeZone={timeZone} />
    </span>
  );
}

const isPast = ({ kind }: DueStanding): boolean => kind === 'late' || kind === 'closed';

const AT = { opens: 'Opens', open: 'Due', near: 'Due', late: 'Was due', closed: 'Closed' } as const;

/** What it costs comes before how late it is. */
function Left({ standing, timeZone }: { standing: DueStanding; timeZone: string }) {
  if ('leftMs' in standing) return <span class="left num">{leftWords(standing.leftMs)}</span>;
  if (standing.kind === 'opens') return <span class="left">Not open yet</span>;
  if (standing.kind === 'closed') return <span class="left">Nothing is taken any more</span>;
  if (standing.kind === 'free') return null;
  const { cost, closesAt } = standing;
  return (
    <span class="left num">
      {cost === 0 ? 'Late, at no cost' : `Late: −${percent(cost)}`}
      {closesAt !== undefined && <span class="long">, closes {momentWords(closesAt, timeZone)}</span>}
    </span>
  );
}
