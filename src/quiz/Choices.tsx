import type { AnswerOf } from '../../graders/quiz/answer.ts';
import type { MultipleQuestion, Option, SingleQuestion } from '../../graders/quiz/question.ts';
import type { FieldProps } from './field-props.ts';
import { PartMark } from './PartMark.tsx';
import { Rich } from './Rich.tsx';

/** Options to choose from: one, or several. */
export function Choices({
  question,
  answer,
  order,
  parts,
  isDisabled,
  problem,
  onChange,
}: FieldProps<SingleQuestion | MultipleQuestion, AnswerOf<'single' | 'multiple'>>) {
  const options = order.flatMap((key) => question.options.find((option) => option.key === key) ?? []);
  const isChosen = ({ key }: Option) => (answer.kind === 'single' ? answer.option === key : answer.options.includes(key));
  const choose = ({ key }: Option) => {
    if (answer.kind === 'single') onChange({ kind: 'single', option: key });
    else
      onChange({
        kind: 'multiple',
        options: answer.options.includes(key) ? answer.options.filter((other) => other !== key) : [...answer.options, key],
      });
  };
  return (
    <div class="opts">
      {options.map((option) => {
        const right = parts?.[option.key];
        return (
          <label key={option.key} class={`opt${right === undefined ? '' : right ? ' is-right' : ' is-wrong'}`}>
            <input
              type={answer.kind === 'single' ? 'radio' : 'checkbox'}
              name={`q-${question.id}-option`}
              checked={isChosen(option)}
              disabled={isDisabled}
              aria-label={right === undefined ? option.spoken : `${option.spoken}, ${right ? 'right' : 'not this one'}`}
              aria-describedby={problem}
              onChange={() => choose(option)}
            />
            <Rich html={option.text} />
            {right !== undefined && <PartMark right={right} />}
          </label>
        );
      })}
    </div>
  );
}
