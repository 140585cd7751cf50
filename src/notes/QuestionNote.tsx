import { useState } from 'preact/hooks';
import type { LearnerRecord } from '../record/record.ts';
import { NoteField } from './NoteField.tsx';

type Props = { record: LearnerRecord; lesson: string; question: string; text: string };

/** A note on a question: open where there is one, else behind a quiet button. */
export function QuestionNote({ record, lesson, question, text }: Props) {
  const [isOpen, setIsOpen] = useState(text !== '');
  const id = `q-${question}-note`;
  if (!isOpen)
    return (
      <p class="q-note">
        <button type="button" class="btn btn-quiet" onClick={() => setIsOpen(true)}>
          Write a note
        </button>
      </p>
    );
  return <NoteField record={record} lesson={lesson} question={question} text={text} label="Your note on this question" id={id} />;
}
