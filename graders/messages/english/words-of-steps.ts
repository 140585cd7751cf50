import type { StepName } from '../relation-words.ts';

const step = (missing: string, added: string) => ({ missing, added });

/** A step at the end that is missing, or one too much, in English. */
export const STEPS: Record<StepName, { missing: string; added: string }> = {
  absolute: step(
    'Every value is yours without its sign: an absolute value is missing.',
    'Yours is the right value without its sign: an absolute value is too much.',
  ),
  'minus-absolute': step('Every value is minus the absolute value of yours.', 'Yours is minus the absolute value of the right one.'),
  'at-least-zero': step(
    'Every value is yours, but 0 where yours is negative: max(0, …) is missing.',
    'Yours is right, but 0 where a negative number is right: max(0, …) is too much.',
  ),
  'at-most-zero': step(
    'Every value is yours, but 0 where yours is positive: min(0, …) is missing.',
    'Yours is right, but 0 where a positive number is right: min(0, …) is too much, or a smallest is taken for a largest.',
  ),
  'at-most-one': step(
    'Every value is yours, but 1 where yours is larger: min(1, …) is missing.',
    'Yours is right, but 1 where more than 1 is right: min(1, …) is too much.',
  ),
  'at-least-one': step(
    'Every value is yours, but 1 where yours is smaller: max(1, …) is missing.',
    'Yours is right, but 1 where less than 1 is right: max(1, …) is too much.',
  ),
  'between-zero-and-one': step(
    'Every value is yours, cut off below 0 and above 1: the cutting off is missing.',
    'Yours is the right value, cut off below 0 and above 1: nothing is to be cut off.',
  ),
  rounded: step('Every value is yours rounded to a whole number.', 'Yours is the right value rounded to a whole number: do not round.'),
  'rounded-down': step('Every value is yours rounded down.', 'Yours is the right value rounded down: do not round.'),
  'rounded-up': step('Every value is yours rounded up.', 'Yours is the right value rounded up: do not round.'),
  sign: step('Every value is the sign of yours: −1, 0 or 1.', 'Yours is only the sign of the right value: its size is lost.'),
  squared: step(
    'Every value is yours squared: a square is missing.',
    'Yours is the square of the right value: a root is missing, or a square is too much.',
  ),
  cubed: step('Every value is the third power of yours.', 'Yours is the third power of the right value.'),
  inverse: step(
    'Every value is 1 divided by yours: the fraction is upside down.',
    'Yours is 1 divided by the right value: the fraction is upside down.',
  ),
  exp: step('Every value is exp of yours: yours is its natural logarithm.', 'Yours is exp of the right value: its logarithm is asked for.'),
  'sum-one': step(
    'Divide yours by its sum, and it is right: a normalisation is missing.',
    'Yours is the right list divided by its sum: leave that out.',
  ),
  unit: step(
    'Bring yours to length 1, and it is right: a normalisation is missing.',
    'Yours is the right list brought to length 1: leave that out.',
  ),
  centred: step(
    'Take the mean of yours away, and it is right: the centring is missing.',
    'Yours is the right list without its mean: leave the centring out.',
  ),
  softmax: step('The softmax of yours is right: a softmax is missing.', 'Yours is the softmax of the right list: leave it out.'),
  'minus-largest': step(
    'Take the largest of yours away from all, and it is right.',
    'Yours is the right list with its largest number taken away from all.',
  ),
  cumulative: step('The running sums of yours are right.', 'Yours holds the running sums of the right list.'),
  sorted: step('Yours has the right values, and is to be sorted.', 'Yours is sorted; the right list keeps its order.'),
  'rows-sum-one': step(
    'Divide every row of yours by its sum, and it is right: a normalisation is missing.',
    'Every row of yours is divided by its sum: leave that out.',
  ),
  'rows-unit': step('Bring every row of yours to length 1, and it is right.', 'Every row of yours is brought to length 1: leave that out.'),
  'rows-centred': step(
    'Take the mean of every row of yours away, and it is right.',
    'Every row of yours has its mean taken away: leave that out.',
  ),
  'rows-softmax': step(
    'The softmax of every row of yours is right: it is missing.',
    'Every row of yours is put through a softmax: leave it out.',
  ),
  'columns-sum-one': step(
    'Divide every column of yours by its sum, and it is right.',
    'Every column of yours is divided by its sum: leave that out.',
  ),
  'columns-unit': step(
    'Bring every column of yours to length 1, and it is right.',
    'Every column of yours is brought to length 1: leave that out.',
  ),
  'columns-centred': step(
    'Take the mean of every column of yours away, and it is right.',
    'Every column of yours has its mean taken away: leave that out.',
  ),
  'last-left-out': step(
    'Yours is right, and then has one item too many at its end.',
    'Yours is right as far as it goes: the last item is missing.',
  ),
  'first-left-out': step('Yours is right, and has one item too many in front.', 'Yours is right, but the first item is missing.'),
  'first-only': step('Only the first item of yours is asked for.', 'Yours is the first item alone; the others are missing.'),
  rotated: step(
    'Yours has the right items, each one place too far to the end.',
    'Yours has the right items, each one place too far to the front.',
  ),
  'rotated-back': step(
    'Yours has the right items, each one place too far to the front.',
    'Yours has the right items, each one place too far to the end.',
  ),
  'halves-swapped': step(
    'Yours has the right items, but its two halves are swapped.',
    'Yours has the right items, but its two halves are swapped.',
  ),
};
