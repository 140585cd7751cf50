/** The five ratings of the deck, and how each is filed. */
export const RATINGS = [
  { word: 'Blank', filed: 'Again' },
  { word: 'Wrong', filed: 'Again' },
  { word: 'With effort', filed: 'Hard' },
  { word: 'Right', filed: 'Good' },
  { word: 'At once', filed: 'Easy' },
];

/** How the first answer to a question or a task is rated: right is Good, wrong or given up is Again. */
export const ratingOf = (isRight: boolean): number => (isRight ? 4 : 1);
