/**
 * The text of `course.yaml` with one more entry: behind the lesson of a slug, else behind the last. The rest of the text stays as it is,
 * comments too. `entry` ends in a line break.
 */
export function enterLesson(course: string, entry: string, after?: string): string {
  const text = course.endsWith('\n') ? course : `${course}\n`;
  const items = [...text.matchAll(/^ {2}- slug: *['"]?([\w-]+)/gm)];
  const at = after === undefined ? items.length - 1 : items.findIndex(([, slug]) => slug === after);
  const from = items[at]?.index;
  if (from === undefined) return text + entry;
  // The item ends with its last line that is indented: what follows belongs to the next, comments above it included.
  const [item = ''] = /^ {2}- .*\n(?: {4}.*\n)*/.exec(text.slice(from)) ?? [];
  return text.slice(0, from + item.length) + entry + text.slice(from + item.length);
}
