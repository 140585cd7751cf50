import type { ComponentChildren } from 'preact';

type Props<Option extends string> = {
  /** Unique on the page: the radio buttons' common name. */
  name: string;
  label: ComponentChildren;
  options: readonly { value: Option; label: string }[];
  value: Option;
  onChange(value: Option): void;
};

/** One of a few: radio buttons that lie side by side. */
export function Choice<Option extends string>({ name, label, options, value, onChange }: Props<Option>) {
  return (
    <fieldset class="fg-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
