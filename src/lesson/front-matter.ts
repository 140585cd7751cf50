import { z } from 'zod';

/** What stands at the top of a lesson's `index.mdx`. Title, question, strand and exercise are in the course, by slug. */
export const FrontMatter = z.strictObject({
  /** One sentence, for search engines and previews. */
  description: z.string().min(20).max(200),
  /** How long it takes, in whole minutes. */
  minutes: z.int().min(5).max(90),
  /** Name → JavaScript expression over the exercise's reference and the helpers; `\val{name}` and `<Val of="name" />` show its value. */
  values: z.record(z.string().regex(/^[A-Za-z]\w*$/, 'a name is letters and digits, and starts with a letter'), z.string()).default({}),
});
