/** The parts of a lesson as its list of contents shows them. */
export type Contents = { id: string; title: string }[];

/** The idea has no heading of its own; quiz, exercise and card are components, found in the lesson's text. */
export function contentsOf(headings: readonly { depth: number; slug: string; text: string }[], body: string): Contents {
  const parts = headings.filter((heading) => heading.depth === 2).map((heading) => ({ id: heading.slug, title: heading.text }));
  return [
    { id: 'idea', title: 'The idea' },
    ...parts,
    ...(/^<Quiz\b/m.test(body) ? [{ id: 'quiz', title: 'Quiz' }] : []),
    ...(/^<Exercise\b/m.test(body) ? [{ id: 'exercise', title: 'Exercise' }] : []),
    ...(/^<WholeCard\b/m.test(body) ? [{ id: 'card', title: 'To know by heart' }] : []),
  ];
}
