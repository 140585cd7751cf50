import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PartMark } from '../quiz/PartMark.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { HighlightedCode } from '../workbench/HighlightedCode.tsx';
import { TaskFrame } from './TaskFrame.tsx';
import { markName, markPrediction, markReveal, markVerdict } from './task-answer.ts';
import { gradeTask, judgeCall } from './task-grader.ts';
import { filled } from '../micro-tasks/filled.ts';
import type { Task, TaskFile } from '../micro-tasks/task.ts';

interface Props {
  file: TaskFile;
  task: Task;
  /** Resolves when the rating is kept. */
  onRate: (rating: number) => Promise<void>;
  onGoOn: () => void;
}

type Of<Kind extends Task['kind']> = Props & { task: Extract<Task, { kind: Kind }> };

/** A small task in code. The first answer counts. */
export function TaskReview({ task, ...rest }: Props) {
  switch (task.kind) {
    case 'predict':
      return <Predict task={task} {...rest} />;
    case 'name':
      return <Name task={task} {...rest} />;
    case 'fill':
      return <Fill task={task} {...rest} />;
    case 'mend':
      return <Mend task={task} {...rest} />;
    case 'reveal':
      return <Reveal task={task} {...rest} />;
    default:
      return task satisfies never;
  }
}

function Predict({ file, task, onRate, onGoOn }: Of<'predict'>) {
  const [typed, setTyped] = useState(task.fields.map(() => ''));
  return (
    <TaskFrame
      title="What comes out?"
      onRate={onRate}
      onGoOn={onGoOn}
      mark={async () => markPrediction(task, typed)}
      solution={
        <p>
          {task.fields.map(({ label, value }) => (
            <code key={label}>
              {label} = {Number(value.toPrecision(6))}{' '}
            </code>
          ))}
        </p>
      }
    >
      {({ marked, isAnswering }) => (
        <>
          <Call {...file} call={task.call} />
          <div class="task-fields">
            {task.fields.map(({ label }, index) => {
              const right = marked && marked.kind !== 'incomplete' ? marked.parts?.[index] : undefined;
              return (
                <label key={label} class={`field q-num${right === undefined ? '' : right ? ' is-right' : ' is-wrong'}`}>
                  <code>{label}</code> ={' '}
                  <input
                    type="text"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck={false}
                    size={12}
                    value={typed[index] ?? ''}
                    disabled={!isAnswering}
                    onInput={({ currentTarget }) => setTyped(typed.map((text, other) => (other === index ? currentTarget.value : text)))}
                  />
                  {right !== undefined && <PartMark right={right} />}
                </label>
              );
            })}
          </div>
          <p class="small muted">Three digits are enough. Arithmetic is worked out: 3/4, 2^5, ln(2).</p>
        </>
      )}
    </TaskFrame>
  );
}

function Name({ file, task, onRate, onGoOn }: Of<'name'>) {
  const [chosen, setChosen] = useState<string>();
  const right = task.choices.find(({ isRight }) => isRight);
  return (
    <TaskFrame
      title="Which mistake is this?"
      onRate={onRate}
      onGoOn={onGoOn}
      mark={async () => markName(task, chosen)}
      solution={
        <>
          <p>
            <b>{right?.title}</b>
          </p>
          <Rich html={task.misreading} />
        </>
      }
    >
      {({ isAnswering }) => (
        <>
          <Call {...file} call={task.call} />
          <Compared got={task.got} expected={task.expected} />
          <div class="opts">
            {task.choices.map(({ name, title }) => (
              <label key={name} class="opt">
                <input type="radio" name="mistake" checked={chosen === name} disabled={!isAnswering} onChange={() => setChosen(name)} />
                <span>{title}</span>
              </label>
            ))}
          </div>
        </>
      )}
    </TaskFrame>
  );
}

function Fill({ file, task, onRate, onGoOn }: Of<'fill'>) {
  const [typed, setTyped] = useState('');
  const blank = useRef<HTMLDivElement>(null);
  const { before, start, rest, after } = task;
  // A long program scrolls in its frame, and begins where the blank is.
  useLayoutEffect(() => {
    const program = blank.current?.parentElement;
    if (blank.current && program) program.scrollTop = blank.current.offsetTop - program.offsetTop - program.clientHeight / 2;
  }, []);
  return (
    <TaskFrame
      title="What is missing here?"
      onRate={onRate}
      onGoOn={onGoOn}
      mark={async () =>
        typed.trim() === ''
          ? { kind: 'incomplete', message: 'The blank is still empty.' }
          : markVerdict(await gradeTask(file.exercise, filled(task, typed)))
      }
      solution={<Code source={`${start.trim()} ${rest}`} label="The line of the reference" />}
    >
      {({ isAnswering }) => (
        <>
          <p class="task-p">The whole program is graded, so every right line counts.</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard, too */}
          <section class="task-code" tabIndex={0} aria-label="A program with one blank">
            <pre>
              <HighlightedCode source={before.replace(/\n$/, '')} />
            </pre>
            <div class="task-blank" ref={blank}>
              <pre>
                <HighlightedCode source={start} />
              </pre>
              <input
                class="line-in"
                type="text"
                aria-label={`The rest of the line that begins with ${start.trim()}`}
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                value={typed}
                disabled={!isAnswering}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            </div>
            <pre>
              <HighlightedCode source={after.replace(/^\n/, '').trimEnd()} />
            </pre>
          </section>
        </>
      )}
    </TaskFrame>
  );
}

function Mend({ file, task, onRate, onGoOn }: Of<'mend'>) {
  const [source, setSource] = useState(task.source);
  return (
    <TaskFrame
      title="Fix this program."
      onRate={onRate}
      onGoOn={onGoOn}
      mark={async () =>
        source.trim() === task.source.trim()
          ? { kind: 'incomplete', message: 'Nothing is changed yet.' }
          : markVerdict(await gradeTask(file.exercise, source))
      }
      solution={
        <>
          <Rich html={task.misreading} />
          <Code source={file.solution} label="The reference" />
        </>
      }
    >
      {({ isAnswering }) => (
        <>
          <p class="task-p">The smallest input on which it is wrong:</p>
          <div class="task-call">
            <Code source={task.call} label="The call" />
          </div>
          <Compared got={task.got} expected={task.expected} />
          <textarea
            class="task-area"
            aria-label="The program"
            rows={Math.min(11, source.split('\n').length + 1)}
            wrap="off"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={source}
            disabled={!isAnswering}
            onInput={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </>
      )}
    </TaskFrame>
  );
}

function Reveal({ file, task, onRate, onGoOn }: Of<'reveal'>) {
  const [call, setCall] = useState('');
  return (
    <TaskFrame
      title="Where does it show?"
      onRate={onRate}
      onGoOn={onGoOn}
      mark={async () => {
        if (call.trim() === '') return { kind: 'incomplete', message: 'There is no call yet.' };
        const { judged, lamp } = await judgeCall(file.exercise, call, task.mistake);
        return markReveal(task, judged, lamp);
      }}
      solution={
        <>
          <Rich html={task.misreading} />
          <Code source={task.call} label="The smallest call" />
          <Compared got={task.got} expected={task.expected} />
        </>
      }
    >
      {({ isAnswering }) => (
        <>
          <p class="task-p">This program is wrong. Write a call on which it says something else than it should.</p>
          <Code source={task.source} label="A wrong program" />
          <p class="small muted">
            <code>
              {file.entry}: {file.signature}
            </code>
          </p>
          <input
            class="line-in task-line"
            type="text"
            aria-label="A call on which it is wrong"
            placeholder={`${file.entry}(…)`}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={call}
            disabled={!isAnswering}
            onInput={({ currentTarget }) => setCall(currentTarget.value)}
          />
        </>
      )}
    </TaskFrame>
  );
}

const Call = ({ call, entry, signature }: { call: string; entry: string; signature: string }) => (
  <div class="task-call">
    <Code source={call} label="The call" />
    <p class="small muted">
      <code>
        {entry}: {signature}
      </code>
    </p>
  </div>
);

const Compared = ({ got, expected }: { got: string; expected: string }) => (
  <dl class="task-values">
    <dt>gives</dt>
    <dd>
      <code>{got}</code>
    </dd>
    <dt>expected</dt>
    <dd>
      <code>{expected}</code>
    </dd>
  </dl>
);

const Code = ({ source, label }: { source: string; label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard, too
  <section class="task-code" tabIndex={0} aria-label={label}>
    <pre>
      <HighlightedCode source={source} />
    </pre>
  </section>
);
