import type { Input } from './use-values.ts';

/** What the list of inputs has chosen: an option's value. An example that has been changed or removed since is a call like any other. */
export function optionOf(input: Input, examples: readonly string[]): string {
  if (input.kind === 'failing') return 'failing';
  const index = input.kind === 'example' ? examples.indexOf(input.call) : -1;
  return index < 0 ? 'typed' : exampleOption(index);
}

export const exampleOption = (index: number): string => `example ${index}`;

/** The input that an option stands for; undefined for a call that is still to be typed in. */
export function inputOf(option: string, examples: readonly string[]): Input | undefined {
  if (option === 'failing') return { kind: 'failing' };
  const call = examples.find((_, index) => exampleOption(index) === option);
  return call === undefined ? undefined : { kind: 'example', call };
}

/** What the box for a call begins with: the call that was shown last, on one line. Empty where none was. */
export const callToBeginWith = (input: Input, failing: string | undefined): string =>
  oneLine(input.kind === 'failing' ? (failing ?? '') : input.call);

export const oneLine = (call: string): string => call.replace(/\s+/g, ' ');
