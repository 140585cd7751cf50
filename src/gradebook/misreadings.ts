/** What known mistakes do, by their names, as their author says it to those who have not made them. */
export type Misreadings = Readonly<Record<string, string>>;

/** What a mistake does, as plain words: the sentence is Markdown, of which it has code alone. Undefined where nothing is said of it. */
export const misreadingWords = (misreadings: Misreadings, mistake: string): string | undefined =>
  Object.hasOwn(misreadings, mistake) ? misreadings[mistake]?.replaceAll('`', '') : undefined;
