/** The exercises whose functions are put together, in the order in which they work. */
export const PARTS = [
  {
    exercise: 'encode-and-concat',
    entry: 'encodeAndConcat',
    does: 'turns every picture and every caption into 64 numbers of length 1.',
  },
  { exercise: 'kernel-matrix', entry: 'kernelMatrix', does: 'fills the tables: each picture with each caption.' },
  {
    exercise: 'clip-loss-and-zero-shot',
    entry: 'clip',
    does: 'says how wrong a batch is, and where: its probabilities move the encoders. Later it chooses among labels.',
  },
  { exercise: 'entropy', entry: 'entropy', does: 'tells how unsure each choice is, in bits.' },
] as const;

export type PartId = (typeof PARTS)[number]['exercise'];
