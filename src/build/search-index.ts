import { join } from 'node:path';
import { createIndex } from 'pagefind';

/**
 * Writes the search index of the built pages into `pagefind/`; returns how many pages it holds. Prose alone is searched: formulas,
 * tables and controls would only tear the excerpts apart, and a quiz would show its answers.
 */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex({
    excludeSelectors: ['.katex', '.sn-mark', '.sn-n', '.worked', '.fig', '.quiz', '.door', 'svg', 'button'],
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
  return added.page_count;
}
