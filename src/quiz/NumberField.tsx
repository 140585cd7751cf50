import type { AnswerOf } from '../../graders/quiz/answer.ts';
import { readNumber, showNumber } from '../../graders/quiz/number-text.ts';
import type { NumberQuestion } from '../../graders/quiz/question.ts';
import { quizText } from '../../graders/messages/quiz-text.ts';
import type { FieldProps } from './field-props.ts';
import { PartMark } from './PartMark.tsx';
import { Rich } from './Rich.tsx';

/** A field for one number, with its unit, and under it what the number is read as. */
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
      <output class="q-read" for={id}>
        {problem !== undefined ? '' : answer.text.trim() === '' ? enough(question) : valueLine(answer.text)}
      </output>
    </div>
  );
}

/** How far rounding is accepted, and that the field can calculate. By default three digits are within half a per cent. */
const enough = ({ tolerance }: NumberQuestion): string =>
  `${tolerance === undefined ? 'Three digits are enough. ' : ''}Arithmetic is worked out: 3/4, 2^5, ln(2).`;

/** Half-typed arithmetic is no error, so little is said of it before it is checked. */
const SAID_WHILE_TYPING = new Set(['number.comma-either', 'number.brackets', 'number.which-logarithm']);

/** The value of what has been typed so far, where that is not what stands there anyway; or what has to be asked. */
function valueLine(text: string): string {
  const read = readNumber(text);
  if (read.kind === 'number') {
    const shown = showNumber(read.value);
    return shown === text.trim().replace(/^-/, '−') ? '' : `= ${shown}`;
  }
  return SAID_WHILE_TYPING.has(read.message.code) ? quizText(read.message) : '';
}
