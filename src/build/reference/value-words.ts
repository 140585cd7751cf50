/** JSON Schema, as far as zod writes it for the files of authors. */
export interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
}

/** What can stand in a field, in words. */
export function valueWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return listed(schema.enum.map(String), 'or');
  if (schema.anyOf) return listed([...new Set(schema.anyOf.map(valueWords))], 'or');
  switch (schema.type) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number${bounds(schema)}`;
    case 'number':
      return `a number${bounds(schema)}`;
    case 'array':
      return `a list of ${plural(valueWords(schema.items ?? {}))}${lengths(schema)}`;
    case 'object':
      return objectWords(schema);
    default:
      return 'anything';
  }
}

function objectWords({ properties, additionalProperties }: JsonSchema): string {
  const names = Object.keys(properties ?? {});
  if (names.length > 0) return `{ ${names.join(', ')} }`;
  return typeof additionalProperties === 'object' ? byName(valueWords(additionalProperties)) : 'a record';
}

/** JavaScript's own ends are no bounds of an author's. */
const isOwn = (bound: number | undefined): bound is number => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function bounds({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (isOwn(minimum) && isOwn(maximum)) return ` from ${minimum} to ${maximum}`;
  if (isOwn(minimum)) return `, at least ${minimum}`;
  if (isOwn(exclusiveMinimum)) return ` greater than ${exclusiveMinimum}`;
  return isOwn(maximum) ? `, at most ${maximum}` : '';
}

function lengths({ minItems, maxItems }: JsonSchema): string {
  if (minItems !== undefined && maxItems !== undefined) return `, ${minItems} to ${maxItems}`;
  if (minItems !== undefined) return `, at least ${minItems}`;
  return maxItems === undefined ? '' : `, at most ${maxItems}`;
}

const byName = (words: string): string => (words.includes(' or ') ? `${words}, by name` : `${plural(words)} by name`);

const plural = (words: string): string =>
  words.startsWith('{')
    ? `records ${words}`
    : words.replace(/^an? (whole number|number|text|list|record)/, '$1s').replace(/^true or false$/, 'true and false');

const listed = (words: string[], joint: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
