import type { AnswerOf } from '../../graders/quiz/answer.ts';
import type { NumberQuestion } from '../../graders/quiz/question.ts';
import type { FieldProps } from './field-props.ts';
import { PartMark } from './PartMark.tsx';
import { Rich } from './Rich.tsx';

/** A field for one number, with its unit. */
export function NumberField({ question, answer, parts, isDisabled, problem, onChange }: FieldProps<NumberQuestion, AnswerOf<'number'>>) {
  const right = parts?.[0];
  const id = `q-${question.id}-number`;
  return (
    <div class={`q-num${right === undefined ? '' : right ? ' is-right' : ' is-wrong'}`}>
      <label class="vh" for={id}>
        Your answer
      </label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="a number"
        size={12}
        value={answer.text}
        disabled={isDisabled}
        aria-invalid={problem !== undefined}
        aria-describedby={[question.unit === undefined ? undefined : `${id}-unit`, problem].filter(Boolean).join(' ') || undefined}
        onInput={(event) => onChange({ kind: 'number', text: event.currentTarget.value })}
      />
      {question.unit !== undefined && <Rich html={question.unit} id={`${id}-unit`} />}
      {right !== undefined && <PartMark right={right} />}
    </div>
  );
}
