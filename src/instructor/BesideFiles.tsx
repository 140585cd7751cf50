import { count } from '../gradebook/report/names.ts';
import type { Grading } from '../grading/grading-file.ts';
import type { ClassClient } from './class-client.ts';
import type { BesideShown } from './protocol.ts';

/** The instructor's own files, each with what it does here and a way to leave it out again. */
export function BesideFiles({ state }: { state: ClassClient }) {
  const files = state.beside.value;
  if (files.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside-h">
      <h2 id="beside-h">Your own files</h2>
      <ul>
        {files.map((file) => (
          <li key={file.name} data-state={file.kind === 'refused' ? 'wrong' : undefined}>
            <div>
              <b>{file.name}</b> {file.kind === 'refused' ? <strong>is not used.</strong> : <span class="soft">{whatItDoes(file)}</span>}
              {file.kind === 'refused' && <pre>{file.why.join('\n')}</pre>}
            </div>
            <button
              type="button"
              class="btn"
              aria-label={`Leave out ${file.name}`}
              onClick={() => state.ask({ kind: 'leave-out', name: file.name })}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatItDoes(file: Exclude<BesideShown, { kind: 'refused' }>): string {
  switch (file.kind) {
    case 'grading':
      return `gives the points: ${rulesInWords(file.rules)}.`;
    case 'package':
      return file.isOfSite
        ? `is the exercise “${file.title}” (${file.id}), and is used in place of this site’s.`
        : `is the exercise “${file.title}” (${file.id}), which this site does not have.`;
    case 'earlier':
      return `is an earlier run of ${count(file.results, 'result')}. The report says who changes.`;
    default:
      return file satisfies never;
  }
}

function rulesInWords({ points, by, exercises, count: counting, due, late }: Grading): string {
  const others = Object.keys(exercises).length;
  return [
    `${count(points, 'point')} an exercise${others > 0 ? `, otherwise for ${count(others, 'exercise')}` : ''}`,
    by === 'case-groups' ? 'by the groups of cases that are right' : 'all or nothing',
    counting === 'best' ? 'the best submission counts' : 'the last submission counts',
    ...(due === undefined ? [] : [`due ${due}${late ? ', later costs' : ''}`]),
  ].join('; ');
}
