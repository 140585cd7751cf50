import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { stamp } from '../record/events.ts';
import { type LearnerRecord, openRecord } from '../record/record.ts';
import { StorageNotice } from '../record/StorageNotice.tsx';
import { useListening } from '../site/use-listening.ts';
import { NoteField } from './NoteField.tsx';
import { type Marks, marksFold, noteOf } from './notes.ts';

/** The learner's own note on a lesson, and a bookmark. */
export default function LessonMarks({ lesson }: { lesson: string }) {
  const [kept, setKept] = useState<{ record: LearnerRecord; marks: Marks }>();
  useEffect(() => {
    let opened: LearnerRecord | undefined;
    let isGone = false;
    void openRecord().then(async (record) => {
      if (isGone) return record.close();
      opened = record;
      const show = async () => setKept({ record, marks: await record.fold(marksFold) });
      record.onChange(({ kind }) => kind === 'events' && void show());
      await show();
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, []);
  const part = useListening<HTMLDivElement>(kept !== undefined);
  const isMarked = kept?.marks.bookmarks.get(lesson)?.on ?? false;
  return (
    <div ref={part}>
      <StorageNotice record={kept?.record} />
      <p class="marks-head">
        <button
          type="button"
          class="btn btn-quiet"
          aria-pressed={isMarked}
          disabled={!kept}
          onClick={() => kept?.record.append(stamp({ kind: 'bookmark', lesson, on: !isMarked }, Date.now()))}
        >
          <Icon name="flag" /> {isMarked ? 'Bookmarked' : 'Bookmark this lesson'}
        </button>
      </p>
      {kept && <NoteField record={kept.record} lesson={lesson} text={noteOf(kept.marks, lesson)} label="Your note" id="lesson-note" />}
      <p class="small muted">Kept in this browser, and listed with your progress.</p>
    </div>
  );
}
