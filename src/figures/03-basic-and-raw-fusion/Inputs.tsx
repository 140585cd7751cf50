import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { clamp } from '../parts/numbers.ts';
import { ElementMark } from './ElementMark.tsx';
import { attends, type Element, type Meeting, SIDE } from './sequence.ts';

const PIXEL = 23;
const TOP = 22;
const WORDS = ['tree', 'on', 'hill', 'at', 'dusk'];
/** A tree on a hill, dark to light. */
const IMAGE = ['000000', '002200', '023320', '002200', '001100', '444444'];

const STRIP = { top: 252, height: 26, width: 400 };

type Props = { patch: number; elements: Element[]; picked: number; meeting: Meeting; onPick(index: number): void };

/** Image and words above, the sequence below; arcs lead from the picked element to all that it attends to. */
export function Inputs({ patch, elements, picked, meeting, onPick }: Props) {
  const chosen = elements[picked];
  const patches = elements.filter(({ kind }) => kind === 'patch').length;
  const step = Math.min(36, (STRIP.width - GAP) / elements.length);
  const at = (index: number): number => step * (index + 0.5) + (index >= patches ? GAP : 0);
  const nearest = (x: number): number => elements.reduce((best, _, i) => (Math.abs(at(i) - x) < Math.abs(at(best) - x) ? i : best), 0);
  return (
    <Drawing width={404} height={306} label="An image and a sentence, and the sequence that they make">
      <text class="fg-note fg-strong" y={10}>
        image
      </text>
      <text class="fg-note fg-strong" x={200} y={10}>
        sentence
      </text>
      {IMAGE.map((row, y) =>
        [...row].map((grey, x) => (
          <rect key={`${x}-${y}`} class={`f03-pixel is-${grey}`} x={PIXEL * x} y={TOP + PIXEL * y} width={PIXEL} height={PIXEL} />
        )),
      )}
      <path class="f03-cuts" d={cuts(patch)} />
      {chosen?.kind === 'patch' && (
        <rect class="f03-chosen" x={PIXEL * chosen.left} y={TOP + PIXEL * chosen.top} width={PIXEL * patch} height={PIXEL * patch} />
      )}
      {elements.map((element) =>
        element.kind === 'word' ? (
          <g key={element.index} transform={`translate(200 ${TOP + 28 * element.index})`}>
            <rect class="fg-fill is-b" width={64} height={23} />
            <text class="fg-text-b fg-strong" x={32} y={16} text-anchor="middle">
              {WORDS[element.index]}
            </text>
            {chosen === element && <rect class="f03-chosen" width={64} height={23} />}
          </g>
        ) : null,
      )}
      {chosen &&
        elements.map((element, i) =>
          i !== picked && attends(chosen, element, meeting) ? (
            <path
              key={keyOf(element)}
              class={`f03-arc ${element.kind === chosen.kind ? (chosen.kind === 'patch' ? 'is-a' : 'is-b') : 'is-joint'}`}
              d={arc(at(picked), at(i))}
            />
          ) : null,
        )}
      {elements.map((element, i) => (
        <ElementMark key={keyOf(element)} x={at(i)} y={STRIP.top} width={Math.max(3, step - 3)} height={STRIP.height} kind={element.kind} />
      ))}
      {elements.length > 0 && (
        <Handle
          at={{ x: at(picked), y: STRIP.top + STRIP.height / 2 }}
          label="Element of the sequence"
          value={picked + 1}
          min={1}
          max={elements.length}
          valueText={spoken(chosen, elements, picked, meeting)}
          onDrag={({ x }) => onPick(nearest(x))}
          onStep={({ right, up, large }) => onPick(clamp(picked + (right + up) * (large ? 5 : 1), 0, elements.length - 1))}
        >
          <rect class="f03-chosen" x={-step / 2} y={-STRIP.height / 2 - 2} width={step} height={STRIP.height + 4} />
          <path class="f03-pointer" d="M0 17l6 9h-12z" />
        </Handle>
      )}
    </Drawing>
  );
}

/** Between the patches and the words of the sequence. */
const GAP = 10;

const keyOf = (element: Element): string => (element.kind === 'patch' ? `p${element.top}-${element.left}` : `w${element.index}`);

function cuts(patch: number): string {
  const whole = Math.floor(SIDE / patch);
  const reach = PIXEL * patch * whole;
  return Array.from({ length: whole + 1 }, (_, k) => `M${PIXEL * patch * k} ${TOP}v${reach}M0 ${TOP + PIXEL * patch * k}h${reach}`).join(
    '',
  );
}

const arc = (from: number, to: number): string => {
  const height = 14 + Math.min(62, Math.abs(to - from) * 0.28);
  return `M${from} ${STRIP.top - 3}C${from} ${STRIP.top - 3 - height} ${to} ${STRIP.top - 3 - height} ${to} ${STRIP.top - 3}`;
};

function spoken(chosen: Element | undefined, elements: Element[], picked: number, meeting: Meeting): string {
  if (!chosen) return 'none';
  const name = chosen.kind === 'patch' ? `patch ${picked + 1}` : `word ${WORDS[chosen.index]}`;
  const seen = elements.filter((element) => attends(chosen, element, meeting));
  const patches = seen.filter(({ kind }) => kind === 'patch').length;
  return `${name}, attends to ${patches} patches and ${seen.length - patches} words`;
}
