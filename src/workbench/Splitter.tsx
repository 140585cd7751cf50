import { shortcutOf } from '../site/shortcut.ts';
import { changeSettings, settings } from './settings.ts';

const STEP = 2;
const LOW = 18;
const HIGH = 75;

type Props = { kind: 'col' | 'row'; label: string };

/** The bar between two panes: dragged, or moved by the arrow keys. */
export function Splitter({ kind, label }: Props) {
  const isColumn = kind === 'col';
  const set = (percent: number) => changeSettings({ [kind]: Math.min(HIGH, Math.max(LOW, percent)) });
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const bench = event.currentTarget.closest('.wb')?.getBoundingClientRect();
    if (!bench || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(isColumn ? ((event.clientX - bench.left) / bench.width) * 100 : 100 - ((event.clientY - bench.top) / bench.height) * 100);
  };
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = isColumn ? { ArrowRight: STEP, ArrowLeft: -STEP } : { ArrowUp: STEP, ArrowDown: -STEP };
    const ends: Record<string, number> = { Home: LOW, End: HIGH };
    const key = shortcutOf(event) ?? '';
    const next = key in steps ? settings.value[kind] + steps[key]! : ends[key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator has no element of its own
    <div
      class={`split split-${isColumn ? 'v' : 'h'}`}
      role="separator"
      aria-orientation={isColumn ? 'vertical' : 'horizontal'}
      aria-label={label}
      aria-valuemin={LOW}
      aria-valuemax={HIGH}
      aria-valuenow={Math.round(settings.value[kind])}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
