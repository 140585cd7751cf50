import type { DrawCase } from '../../../graders/sandbox/realm/drawing.ts';

type Level = { mean: number; spread: number };

/** The numbers on a line, and above it what the reference and the solution say of them: a bar as wide as the spread, around the mean. */
export const draw: DrawCase<[values: number[]], Level> = ([values], expected, actual) => {
  const answers = isLevel(actual) ? [expected, actual] : [expected];
  const ends = [...values, ...answers.flatMap(({ mean, spread }) => [mean - spread, mean + spread])];
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low || 1;
  const x = (value: number): string => (20 + (280 * (value - low)) / width).toFixed(1);
  const bars = answers.map(({ mean, spread }, at) => {
    const y = 30 + 36 * at;
    return `<path class="${at === 0 ? 'a' : 'b'}" d="M${x(mean - spread)} ${y}H${x(mean + spread)}M${x(mean)} ${y - 6}v12" fill="none" stroke="currentColor" stroke-width="3"/>
      <text x="20" y="${y - 12}" font-size="12">${at === 0 ? 'right' : 'yours'}</text>`;
  });
  const dots = values.map((value) => `<circle cx="${x(value)}" cy="100" r="5" fill="currentColor" fill-opacity="0.5"/>`);
  return {
    svg: `<svg viewBox="0 0 320 116"><path class="soft" d="M10 100h300" stroke="currentColor"/>${bars.join('')}${dots.join('')}</svg>`,
    says: 'The numbers on a line. The bars above reach one spread to both sides of the mean.',
  };
};

/** Whether there is a bar to be drawn: numbers without end have no place on a line. */
const isLevel = (actual: Level | undefined): actual is Level =>
  Number.isFinite(actual?.mean) && Number.isFinite(actual?.spread) && Math.abs(actual!.mean) + Math.abs(actual!.spread) < 1e300;
