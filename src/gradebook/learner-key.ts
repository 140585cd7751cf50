import { type Learner, tidy } from '../../graders/submission-file/schema.ts';

/**
 * What a learner is told from others by: the id that they gave, else the name of the file. Composed (NFC) and trimmed, so that the same
 * letters, written on two systems, are one learner. It is compared and shown, never used as a path or as a property's name.
 */
export const learnerKey = ({ id }: Pick<Learner, 'id'>, fileName: string): string => {
  const given = tidy(id);
  return given === '' ? tidy(fileName) : given;
};
