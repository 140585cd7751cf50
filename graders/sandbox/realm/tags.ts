/** The kinds of things in the stream of numbers that crosses the sandbox's border. Each is followed by what its comment says. */
export const TAG = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  /** the number */
  number: 4,
  /** length, then UTF-16 code units */
  string: 5,
  /** length, then that many values */
  list: 6,
  /** length, then that many numbers without tags */
  numbers: 7,
  /** count, then key (as a string without tag) and value, that many times */
  record: 8,
  /** length, then numbers: a typed array */
  typed: 9,
  function: 10,
  symbol: 11,
  promise: 12,
  bigint: 13,
  cycle: 14,
  instance: 15,
  other: 16,
} as const;
