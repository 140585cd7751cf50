/** Names by which plain data could reach what all objects share. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a text in JSON holds; `forbidden`: the name of a field of it that plain data cannot have. Throws what `JSON.parse` throws. */
export function parsePlain(text: string): { data: unknown; forbidden?: string } {
  let forbidden: string | undefined;
  const data: unknown = JSON.parse(text, (name: string, value: unknown) => {
    if (FORBIDDEN.has(name)) forbidden = name;
    return value;
  });
  return { data, ...(forbidden !== undefined && { forbidden }) };
}
