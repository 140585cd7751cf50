/** A place in a program where something is noted while it runs; its number is its index in the list of sites. */
export type Site = SiteOf & {
  /** Where it stands in the learner's source. */
  line: number;
  column: number;
  /** The function it stands in: an index, 0 for the top level. */
  of: number;
  /** The fields of a record that is written out over several lines, each with its own. */
  fields?: readonly Field[];
  /** The loops it stands in within that function, from the outside in: indices. */
  loops: readonly number[];
};

type SiteOf =
  /** A variable has just been given a value, or what it holds has been changed. */
  | { kind: 'value'; name: string; how: 'declared' | 'assigned' | 'parameter' | 'round' }
  /** A round of a loop begins, or a call of a function that stands in for a loop (`rows.map((row) => { … })`). The last of `loops` is meant. */
  | { kind: 'round' }
  /** A function with a name was entered. */
  | { kind: 'call'; function: number }
  /** A call of a function in passing, which counts as a round. */
  | { kind: 'passing' }
  | { kind: 'test' }
  | { kind: 'return' }
  /** What a function in passing returns. */
  | { kind: 'result' }
  /** An arithmetic operation or a call, looked at only where its value is no finite number. */
  | { kind: 'operation'; text: string; operands: readonly string[] };

/** A function of the program that has a name. */
export interface TracedFunction {
  /** Empty for the top level. */
  name: string;
  line: number;
  /** The last of its lines. */
  end: number;
}

/** A loop, or a function in passing that stands in for one. */
export interface TracedLoop {
  line: number;
  end: number;
  of: number;
}

export interface Field {
  name: string;
  line: number;
}

export interface Sites {
  sites: Site[];
  functions: TracedFunction[];
  loops: TracedLoop[];
}
