/** Why something that was handed in cannot be graded. */
export interface FileFault {
  code: FaultCode;
  /** A clause that follows the file's name: "the file is empty". */
  found: string;
  /** A sentence: what to do about it. */
  fix: string;
  /** Position among the submissions of the file, from 0, where it is one of them alone. */
  submission?: number;
}

export type FaultCode =
  | 'empty'
  | 'utf-16'
  | 'not-utf-8'
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'duplicate-key'
  | 'wrong-format'
  | 'newer-version'
  | 'wrong-field';
