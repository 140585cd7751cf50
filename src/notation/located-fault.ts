import type { z } from 'zod';
import { type LocatedYaml, readYaml } from '../../graders/package/located-yaml.ts';
import { pathText, schemaFaults } from '../../graders/package/schema-fault.ts';

/** YAML that its schema has accepted, and where each part of it stands in the text. */
export type Read<T> = { data: T; lineAt: Extract<LocatedYaml, { kind: 'data' }>['lineAt'] };

/** Reads a file of the content. Throws an error that names file and line, what was found, what was expected and how to fix it. */
export function readContent<S extends z.ZodType>(file: string, text: string, schema: S, otherwise: string): Read<z.infer<S>> {
  const read = readYaml(text);
  if (read.kind === 'unreadable') throw new Error(`${file}${read.line ? `:${read.line}` : ''}: this is not YAML: ${read.found}`);
  const parsed = schema.safeParse(read.data);
  if (parsed.success) return { data: parsed.data, lineAt: read.lineAt };
  const faults = parsed.error.issues.flatMap((issue) => schemaFaults(issue, read.data, { fixes: {}, otherwise }));
  const lines = faults.map(({ path, found, expected, fix }) => {
    const line = read.lineAt(path);
    return `${file}${line ? `:${line}` : ''}: ${pathText(path)}: found ${found}, expected ${expected}. ${fix ?? ''}`.trim();
  });
  throw new Error(lines.join('\n'));
}
