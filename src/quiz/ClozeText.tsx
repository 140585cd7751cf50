import { Fragment } from 'preact';
import type { AnswerOf } from '../../graders/quiz/answer.ts';
import type { ClozeQuestion } from '../../graders/quiz/question.ts';
import type { FieldProps } from './field-props.ts';
import { PartMark } from './PartMark.tsx';
import { Rich } from './Rich.tsx';

/** A sentence with fields in its gaps. All gaps are equally wide: the width must not tell the word. */
export function ClozeText({ question, answer, parts, isDisabled, problem, onChange }: FieldProps<ClozeQuestion, AnswerOf<'cloze'>>) {
  return (
    <p class="cloze">
      {question.pieces.map((piece, at) => {
        const right = parts?.[at];
        return (
          <Fragment key={`${at} ${piece}`}>
            <Rich html={piece} />
            {at < question.gaps.length && (
              <span class={`gap${right === undefined ? '' : right ? ' is-right' : ' is-wrong'}`}>
                <input
                  type="text"
                  class="line-in"
                  size={14}
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck={false}
                  aria-label={`Gap ${at + 1} of ${question.gaps.length}`}
                  aria-describedby={problem}
                  value={answer.texts[at] ?? ''}
                  disabled={isDisabled}
                  onInput={(event) =>
                    onChange({ kind: 'cloze', texts: answer.texts.map((text, other) => (other === at ? event.currentTarget.value : text)) })
                  }
                />
                {right !== undefined && <PartMark right={right} />}
              </span>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
