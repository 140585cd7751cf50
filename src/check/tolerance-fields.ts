import { isList, itemsOf } from '../../graders/judge/compare.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import { error, type Finding } from './finding.ts';
import type { Placed } from './many-cases.ts';

/** A field with a tolerance of its own is in what the reference returns: else a slip of the pen leaves it to the others' tolerance. */
export function checkToleranceFields({ tolerance }: Pick<ExercisePackage, 'tolerance'>, cases: readonly Placed[]): Finding[] {
  const names = Object.keys(tolerance.fields ?? {});
  if (names.length === 0) return [];
  const there = new Set(cases.flatMap(({ case: { expected } }) => fieldsOf(expected)));
  return names
    .filter((name) => !there.has(name))
    .map((name) =>
      error('tolerance', 'exercise.yaml', {
        path: ['tolerance', 'fields', name],
        found: `tolerance.fields: no result of the reference has ${/^\d+$/.test(name) ? `a place ${name}` : `a field ${name}`}.`,
        expected: there.size > 0 ? `one of ${[...there].join(', ')}.` : 'a result that is a record or a tuple.',
        fix: `Correct its name, or remove ${name}.`,
      }),
    );
}

/** The names that a tolerance may have: of a record, of the records in a list, or the places of a list. */
function fieldsOf(value: Value): string[] {
  if (isRecord(value)) return Object.keys(value);
  if (!isList(value)) return [];
  const items = itemsOf(value);
  return items.length > 0 && items.every(isRecord) ? items.flatMap(fieldsOf) : items.map((_, index) => String(index));
}
