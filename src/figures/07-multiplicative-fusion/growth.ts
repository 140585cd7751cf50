/** Sizes of a model: A, the other modalities (each of the same size), how many modalities there are, and outputs. */
export type Sizes = { dA: number; dOther: number; modalities: number; outputs: number };

/** k · (d_A + 1) · (d + 1)^(M − 1). */
export const tensorWeights = ({ dA, dOther, modalities, outputs }: Sizes): number => outputs * (dA + 1) * (dOther + 1) ** (modalities - 1);

/** k · (d_A + (M − 1) d): what additive fusion needs. */
export const additiveWeights = ({ dA, dOther, modalities, outputs }: Sizes): number => outputs * (dA + (modalities - 1) * dOther);

/** A whole number as the lessons write it: 1024, but 12,800. */
export const grouped = (count: number): string => (count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ','));
