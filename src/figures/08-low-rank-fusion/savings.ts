export type Sizes = { dA: number; dB: number; rank: number; outputs: number };

/** R k (d_A + 1 + d_B + 1): the entries of all factors. */
export const factorWeights = ({ dA, dB, rank, outputs }: Sizes): number => rank * outputs * (dA + dB + 2);

/** k (d_A + 1)(d_B + 1): the entries of the tensor. */
export const tensorWeights = ({ dA, dB, outputs }: Sizes): number => outputs * (dA + 1) * (dB + 1);
