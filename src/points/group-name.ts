/** What the groups of cases that every exercise has are called; an author's own are called as the author calls them. */
const NAMES: Record<string, string> = {
  edge: 'Inputs at the edges',
  golden: 'Values computed elsewhere',
  generated: 'Drawn inputs',
  sized: 'Work on growing inputs',
};

export const groupName = (group: string): string => (Object.hasOwn(NAMES, group) ? NAMES[group]! : group);
