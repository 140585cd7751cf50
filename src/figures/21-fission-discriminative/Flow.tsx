import { Bar } from '../parts/Bar.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import type { Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { described } from './described.ts';
import { type Code, type Model, result, shares, type Task } from './reading.ts';

const BOX = { x: 176, width: 62, height: 62 };
const ROWS: Record<Code, number> = { a: 40, joint: 139, b: 238 };
const CODES: { code: Code; ink: Ink; index: string }[] = [
  { code: 'a', ink: 'a', index: 'A' },
  { code: 'joint', ink: 'joint', index: 'S' },
  { code: 'b', ink: 'b', index: 'B' },
];
const LABEL: Record<Task, number> = { a: 84, both: 170, b: 256 };

/** From two modalities over three codes to a label. A box is filled by the share of the answer that its code brings, unless that is hidden. */
export function Flow({ model, isAnswerHidden }: { model: Model; isAnswerHidden: boolean }) {
  const part = isAnswerHidden ? { a: 0, joint: 0, b: 0 } : shares(model);
  const { accuracy, loss } = result(model);
  return (
    <Drawing width={404} height={340} label={described(model, isAnswerHidden)}>
      <circle class="f21-modality is-a" cx={80} cy={120} r={76} />
      <circle class="f21-modality is-b" cx={80} cy={220} r={76} />
      <text class="fg-strong fg-text-a" x={80} y={36} text-anchor="middle">
        A
      </text>
      <text class="fg-strong fg-text-b" x={80} y={313} text-anchor="middle">
        B
      </text>
      <path class="f21-reads" d={`M118 71H${BOX.x}M134 150L${BOX.x} 160M134 190L${BOX.x} 180M118 269H${BOX.x}`} />
      <g transform={`translate(80 ${LABEL[model.task]})`}>
        <path class="f21-label" d="M0-15l15 15-15 15-15-15z" />
        <text class="f21-y" y={4.5} text-anchor="middle">
          y
        </text>
      </g>
      {CODES.map(({ code, ink, index }) => {
        const y = ROWS[code];
        const middle = y + BOX.height / 2;
        const on = model.on[code];
        return (
          <g key={code}>
            {part[code] > 0 && (
              <path class={`f21-brings is-${ink}`} stroke-width={1 + 9 * part[code]} d={`M${BOX.x + BOX.width} ${middle}L318 170`} />
            )}
            <rect class="f21-paper" x={BOX.x} y={y} width={BOX.width} height={BOX.height} />
            {on && <Bar x={BOX.x} y={y + BOX.height} width={BOX.width} height={-BOX.height * part[code]} ink={ink} />}
            <rect class={`f21-box is-${ink}${on ? '' : ' is-off'}`} x={BOX.x} y={y} width={BOX.width} height={BOX.height} />
            <text class="f21-code fg-on-paper" x={BOX.x + BOX.width / 2} y={middle + 5} text-anchor="middle">
              {on ? <SvgSym of="z" index={index} /> : 'off'}
            </text>
          </g>
        );
      })}
      <rect class="f21-class" x={318} y={138} width={84} height={64} />
      <text class="fg-strong" x={360} y={166} text-anchor="middle">
        {isAnswerHidden ? 'right: ?' : `${fixed(100 * accuracy, 0)} % right`}
      </text>
      <text class="fg-note" x={360} y={187} text-anchor="middle">
        {isAnswerHidden ? 'of 100' : `loss ${fixed(loss, 3)}`}
      </text>
    </Drawing>
  );
}
