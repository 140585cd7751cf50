import { describe, expect, it } from 'vitest';
import { callToBeginWith, inputOf, optionOf } from '../../../src/workbench/values/input-choice.ts';

const EXAMPLES = ['clip([1], 2)', 'clip([], 1)'];

describe('the box for a call', () => {
  it('begins with the call that was shown last, on one line', () => {
    expect(callToBeginWith({ kind: 'failing' }, 'clip(\n  [3],\n  1)')).toBe('clip( [3], 1)');
    expect(callToBeginWith({ kind: 'example', call: 'clip([1], 2)' }, 'clip([3], 1)')).toBe('clip([1], 2)');
    expect(callToBeginWith({ kind: 'typed', call: 'clip([7], 2)' }, 'clip([3], 1)')).toBe('clip([7], 2)');
  });

  it('is empty where no call was shown', () => {
    expect(callToBeginWith({ kind: 'failing' }, undefined)).toBe('');
  });
});

describe('the list of inputs', () => {
  it.each(['failing', 'example 0', 'example 1'])('has one option for an input: %s', (option) => {
    const input = inputOf(option, EXAMPLES);
    expect(input && optionOf(input, EXAMPLES)).toBe(option);
  });

  it('takes no typed call for an example, though it is the same', () => {
    expect(inputOf('typed', EXAMPLES)).toBeUndefined();
    expect(optionOf({ kind: 'typed', call: 'clip([], 1)' }, EXAMPLES)).toBe('typed');
  });

  it('takes an example that is gone for a typed call', () => {
    expect(optionOf({ kind: 'example', call: 'clip([9], 1)' }, EXAMPLES)).toBe('typed');
  });
});
