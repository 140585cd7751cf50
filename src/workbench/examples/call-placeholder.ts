import { formOfType } from '../../../graders/examples/value-form.ts';
import type { ValueForm } from '../../../graders/messages/example-values.ts';
import { parseSignature } from '../../../graders/package/signature.ts';

/** How a call looks, by the types of its parameters: `entropy([…], …)`. */
export function callPlaceholder({ entry, signature }: { entry: string; signature: string }): string {
  const parameters = parseSignature(signature)?.parameters ?? [];
  if (parameters.length === 0) return `${entry}(…)`;
  // What may be null is shown as what else it may be.
  const forms = parameters.map(({ type }) => formOfType(type.replace(/\|\s*(null|undefined)\b/g, '')));
  return `${entry}(${forms.map(shown).join(', ')})`;
}

function shown(form: ValueForm): string {
  if (typeof form === 'string') return form === 'string' ? `'…'` : '…';
  return 'list' in form
    ? `[${shown(form.list)}]`
    : `{ ${Object.entries(form.fields)
        .map(([field, inner]) => `${field}: ${shown(inner)}`)
        .join(', ')} }`;
}
