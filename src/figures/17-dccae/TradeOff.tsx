import { fixed } from '../parts/numbers.ts';
import { ALL, type Codes, correlation, loss, reconstruction, trained } from './codes.ts';

const WIDTH = 340;
const HEIGHT = 176;
const MOST = { rec: 4.2, corr: 1.8 };
const toX = (rec: number): number => 34 + (rec / MOST.rec) * (WIDTH - 44);
const toY = (corr: number): number => 150 - (corr / MOST.corr) * 138;

const place = (codes: Codes) => ({ x: toX(reconstruction(codes)), y: toY(correlation(codes)) });

/** Every pair of codes by its error and its correlation. Codes of equal loss lie on a line whose slope is λ; better is up and left. */
export function TradeOff({ codes, lambda }: { codes: Codes; lambda: number }) {
  const here = place(codes);
  const best = place(trained(lambda));
  return (
    <div class="fg-part">
      <p class="label">
        Correlation against error of all 36 choices: loss <b>{fixed(loss(codes, lambda), 2)}</b>
      </p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Correlation ${fixed(correlation(codes), 2)}, error ${fixed(reconstruction(codes), 2)}`}
      >
        <clipPath id="f17-plane">
          <rect x={34} y={4} width={WIDTH - 34} height={146} />
        </clipPath>
        <path class="fg-axis" d={`M34 4V150H${WIDTH}`} />
        <path class="fg-guide" clip-path="url(#f17-plane)" d={equalLoss(codes, lambda)} />
        {ALL.map((choice) => {
          const { x, y } = place(choice);
          return <circle key={JSON.stringify(choice)} class="f17-choice" cx={x} cy={y} r={2.5} />;
        })}
        <circle class="f17-best" cx={best.x} cy={best.y} r={8} />
        <path class="f17-here" d={`M${here.x} ${here.y - 6}l6 6-6 6-6-6z`} />
        {[0, 1].map((corr) => (
          <text key={corr} class="fg-tick" x={26} y={toY(corr) + 4} text-anchor="end">
            {corr}
          </text>
        ))}
        {[1, 2, 3, 4].map((rec) => (
          <text key={rec} class="fg-tick" x={toX(rec)} y={166} text-anchor="middle">
            {rec}
          </text>
        ))}
        <text class="fg-tick" x={38} y={14}>
          corr
        </text>
        <text class="fg-tick" x={WIDTH} y={144} text-anchor="end">
          error
        </text>
      </svg>
    </div>
  );
}

function equalLoss(codes: Codes, lambda: number): string {
  const value = loss(codes, lambda);
  const corrAt = (rec: number) => lambda * rec - value;
  return `M${toX(0)} ${toY(corrAt(0))}L${toX(MOST.rec)} ${toY(corrAt(MOST.rec))}`;
}
