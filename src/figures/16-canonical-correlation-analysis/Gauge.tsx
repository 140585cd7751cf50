import { SignedBars } from '../parts/SignedBars.tsx';

/** The correlation at the present dials, and the highest that any dials can reach. */
export function Gauge({ now, best }: { now: number; best: number }) {
  const bars = [
    { name: 'at these dials', label: 'at these dials', value: now },
    { name: 'highest', label: 'highest', value: best, solid: true },
  ];
  return <SignedBars title="Correlation" spoken="Correlation " left={92} bars={bars} />;
}
