import type { AnswerOf } from '../../graders/quiz/answer.ts';
import type { MatchQuestion } from '../../graders/quiz/question.ts';
import type { FieldProps } from './field-props.ts';
import { PartMark } from './PartMark.tsx';
import { Rich } from './Rich.tsx';

/** Lines, each with a list of possible partners. A list cannot show formulas: then the partners stand below it under letters. */
export function MatchList({ question, answer, order, parts, isDisabled, problem, onChange }: FieldProps<MatchQuestion, AnswerOf<'match'>>) {
  const rights = order.flatMap((key) => question.pairs.find(({ right }) => right.key === key)?.right ?? []);
  const needsLetters = rights.some(({ text }) => text.includes('<'));
  const choose = (left: string, right: string) => {
    const { [left]: _, ...others } = answer.pairs;
    onChange({ kind: 'match', pairs: right === '' ? others : { ...others, [left]: right } });
  };
  return (
    <div class="match">
      <ul>
        {question.pairs.map(({ left }, at) => {
          const right = parts?.[left.key];
          const id = `q-${question.id}-${at}`;
          return (
            <li key={left.key} class={right === undefined ? undefined : right ? 'is-right' : 'is-wrong'}>
              <label for={id}>
                <Rich html={left.text} />
              </label>
              <span class="select">
                <select
                  id={id}
                  disabled={isDisabled}
                  aria-label={left.spoken}
                  aria-describedby={problem}
                  value={answer.pairs[left.key] ?? ''}
                  onChange={(event) => choose(left.key, event.currentTarget.value)}
                >
                  <option value="">choose</option>
                  {rights.map((option, position) => (
                    <option key={option.key} value={option.key}>
                      {needsLetters ? `${letter(position)}: ${option.spoken}` : option.spoken}
                    </option>
                  ))}
                </select>
              </span>
              {right !== undefined && <PartMark right={right} />}
            </li>
          );
        })}
      </ul>
      {needsLetters && (
        <ol class="match-rights">
          {rights.map((option, position) => (
            <li key={option.key}>
              <b>{letter(position)}</b> <Rich html={option.text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const letter = (position: number): string => String.fromCharCode(97 + position);
