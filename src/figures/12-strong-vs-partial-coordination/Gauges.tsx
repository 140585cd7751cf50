import { SignedBars } from '../parts/SignedBars.tsx';
import { SvgSym } from '../parts/Sym.tsx';

/** Both scores on one scale from −1 to 1. */
export function Gauges({ strong, partial }: { strong: number; partial: number }) {
  const bar = (name: string, symbol: string, value: number) => ({
    name,
    label: (
      <>
        {name} <SvgSym of={symbol} />
      </>
    ),
    value,
  });
  return <SignedBars title="How well they are coordinated" left={78} bars={[bar('strong', 'S', strong), bar('partial', 'P', partial)]} />;
}
