import type { ComponentChildren } from 'preact';

type Props = {
  /** Unique on the page. */
  id: string;
  label: ComponentChildren;
  /** A power of two, between `min` and `max`, which are powers of two as well. */
  value: number;
  min: number;
  max: number;
  onInput(value: number): void;
};

/** A slider that doubles and halves: every step to the right is a factor of two. */
export function PowerSlider({ id, label, value, min, max, onInput }: Props) {
  return (
    <div class="fg-control">
      <label for={id}>
        <span>{label}</span>
        <output for={id}>{value}</output>
      </label>
      <input
        id={id}
        class="range"
        type="range"
        min={Math.log2(min)}
        max={Math.log2(max)}
        step={1}
        value={Math.log2(value)}
        aria-valuetext={String(value)}
        onInput={(event) => onInput(2 ** event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
