import { useState } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import type { Statistics } from '../../classroom/messages/gradebook.ts';
import { SubmissionList } from '../../classroom/messages/submission.ts';
import { hashOf } from '../room.ts';

type Example = Statistics['mistakes'][number]['examples'][number];
type Shown = Example & { source: string; failing: string | null };

/** A known mistake as learners made it: some of their submissions side by side, fetched when somebody wants to see them. */
export function MistakeExamples({ exercise, examples }: { exercise: string; examples: readonly Example[] }) {
  const [shown, setShown] = useState<readonly Shown[] | undefined>(undefined);
  const open = async () => {
    if (shown) return;
    setShown(await Promise.all(examples.map((example) => read(exercise, example))));
  };
  if (examples.length === 0) return null;
  return (
    <details class="mis-ex" onToggle={({ currentTarget }) => currentTarget.open && void open()}>
      <summary>{examples.length === 1 ? 'See one' : `See ${examples.length}`}</summary>
      <div class="trio">
        {shown?.map(({ submission, member, name, source, failing }) => (
          <figure key={submission}>
            <figcaption>
              <a href={hashOf('learner', member)}>{name}</a>
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard, too */}
            <pre tabIndex={0}>
              <code>{source}</code>
            </pre>
            {failing !== null && (
              <p class="io">
                <code>{failing}</code>
              </p>
            )}
          </figure>
        ))}
      </div>
    </details>
  );
}

async function read(exercise: string, example: Example): Promise<Shown> {
  const asked = await askClass(SubmissionList, `/api/submissions?${new URLSearchParams({ member: example.member, exercise })}`);
  const found = asked.kind === 'answered' ? asked.answer.submissions.find(({ id }) => id === example.submission) : undefined;
  const missing = asked.kind === 'answered' ? 'This submission is not among the newest any more.' : asked.sentence;
  return { ...example, source: found?.source ?? `// ${missing}`, failing: found?.grading?.failing ?? null };
}
