import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_CHARACTERS } from '../record/events.ts';
import type { LearnerRecord } from '../record/record.ts';
import { keepNote, type NoteKeeping } from './note-keeping.ts';

type Props = {
  record: LearnerRecord;
  lesson: string;
  question?: string;
  /** As the record has it. */
  text: string;
  label: string;
  id: string;
};

/** A note that is kept as it is typed. */
export function NoteField({ record, lesson, question, text, label, id }: Props) {
  const [typed, setTyped] = useState<string>();
  const keeping = useRef<NoteKeeping>();
  keeping.current ??= keepNote(record, question === undefined ? { lesson } : { lesson, question }, Date.now);
  useEffect(() => {
    const keep = () => void keeping.current?.keep();
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={NOTE_CHARACTERS}
        value={typed ?? text}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          keeping.current?.edit(currentTarget.value);
        }}
        onBlur={async () => {
          await keeping.current?.keep();
          setTyped(undefined);
        }}
      />
    </div>
  );
}
