import { ownSeed } from '../../gradebook/own-seed.ts';

/** Of every page. What a submission claims is a claim: who chose the seed could have chosen the inputs. */
const SHARED_SEED = 1;

/** The seed by which a member's inputs for an exercise are drawn. `isOwn`: by the rules of its assignment. */
export const classSeed = (secret: string, member: string, exercise: string, isOwn: boolean): number =>
  isOwn ? ownSeed(secret, member, exercise) : SHARED_SEED;
