/** What holds where a node stands, as far as it matters to what is noted there. */
export interface Context {
  /** The function it stands in: an index, 0 for the top level. */
  of: number;
  loops: readonly number[];
  /** What holds the number of the call: a variable, or 0 at the top level. */
  frame: string;
  /** Whose spare variables are used. */
  spare: Spare;
  /** The first spare variable that is free. */
  free: number;
  /** How many operations are around it. */
  deep: number;
  /** Within a function in passing: what it returns is no result of the function it stands in. */
  isPassing: boolean;
  /** Nothing may be noted here: parameters and fields of a class are worked out before there is a call to note it under. */
  isQuiet: boolean;
}

/** The variables that a function gets for what its operations are made from: how many of them are in use at once. */
export interface Spare {
  used: number;
}
