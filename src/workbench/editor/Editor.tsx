import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceMark } from '../error-marks.ts';
import type { LineNote } from '../values/line-notes.ts';
import type { Caret, EditorHandle, EditorStart } from './handle.ts';
import { offeredEditor } from './offered.ts';
import { TextEditor } from './TextEditor.tsx';
import { replaceText, typeInto } from './type-into.ts';

type Props = {
  text: string;
  starter: string;
  marks: SourceMark[];
  notes: LineNote[];
  /** What the text is called to a screen reader. */
  label: string;
  fileName: string;
  asked: EditorStart['asked'];
  /** One of several files that are edited in turn, each by an editor of its own: see `EditorStart`. */
  isOneOfMany?: boolean;
  /** The plain text area, by choice. */
  isLight: boolean;
  onInput: (text: string) => void;
  /** Told which editor is there, so that others can focus it and type into the text area. */
  onEditor: (editor: ReachedEditor) => void;
};

/** What others do with the editor. `undo`, `type` and `step` are those of the text area. */
export interface ReachedEditor extends Pick<EditorHandle, 'focus' | 'goTo'> {
  type(text: string): void;
  /** Moves the caret by so many characters. */
  step(by: number): void;
  undo(): void;
}

/** The learner's code: a text area at once, the full editor as soon as it has loaded, without losing text, selection or focus. */
export function Editor(props: Props) {
  const { text, starter, marks, notes, label, fileName, asked, isOneOfMany = false, isLight, onInput, onEditor } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const full = useRef<EditorHandle | undefined>(undefined);
  const [isFull, setFull] = useState(false);
  /** The text area of today, and what it began with: one that lay beneath the full editor has an undo that fits its text no more. */
  const [sheet, setSheet] = useState({ key: 0, text: starter });
  const isTypedIn = useRef(false);
  const typed = useRef(onInput);
  typed.current = onInput;

  const fetchEditor = offeredEditor.value;

  useEffect(
    () =>
      onEditor({
        focus: () => (full.current ?? area.current)?.focus(),
        goTo: (line) => {
          if (full.current) full.current.goTo(line);
          else if (area.current) moveToLine(area.current, line);
        },
        type: (added) => area.current && typeInto(area.current, added),
        step: (by) => area.current && moveCaret(area.current, by),
        undo: () => {
          area.current?.focus();
          document.execCommand('undo');
        },
      }),
    [],
  );

  useEffect(() => {
    if (isLight || !fetchEditor) return undefined;
    let isWanted = true;
    const takeOver = async () => {
      const startEditor = await fetchEditor();
      if (area.current) await whenComposed(area.current);
      if (!isWanted || !host.current || !area.current) return;
      const caret = caretOf(area.current);
      host.current.hidden = false;
      full.current = startEditor({
        host: host.current,
        text: area.current.value,
        caret,
        label,
        fileName,
        asked,
        isOneOfMany,
        onInput: (next) => typed.current(next),
      });
      setFull(true);
    };
    // Without the full editor (offline, an old browser) the text area stays, and does all that matters.
    takeOver().catch((error: unknown) => console.warn('The full editor did not start.', error));
    return () => {
      isWanted = false;
      if (!full.current) return;
      full.current.dispose();
      full.current = undefined;
      setFull(false);
      isTypedIn.current = false;
      setSheet(({ key }) => ({ key: key + 1, text: area.current?.value ?? starter }));
    };
  }, [fetchEditor, isLight]);

  const isStarted = useRef(false);
  useLayoutEffect(() => {
    if (!area.current) return;
    const early = area.current.value;
    // What was typed before the page had started is kept.
    if (!isStarted.current && early !== text) onInput(early);
    else if (early !== text && isTypedIn.current && !isFull) replaceText(area.current, text);
    else if (early !== text) area.current.value = text;
    isStarted.current = true;
    full.current?.setText(text);
  }, [text, isFull]);

  useEffect(() => full.current?.setMarks(marks), [marks, isFull]);
  useEffect(() => full.current?.setNotes(notes), [notes, isFull]);

  return (
    <>
      <div class={isFull ? 'code-under' : 'code-shown'} inert={isFull}>
        <TextEditor
          key={sheet.key}
          text={text}
          starter={sheet.text}
          marks={marks}
          notes={notes}
          label={label}
          isCode={fileName.endsWith('.ts')}
          area={area}
          onInput={(next) => {
            isTypedIn.current = true;
            onInput(next);
          }}
        />
      </div>
      <div class="code-full" ref={host} hidden={!isFull} />
    </>
  );
}

function moveCaret(area: HTMLTextAreaElement, by: number): void {
  area.focus({ preventScroll: true });
  const to = Math.max(0, area.selectionEnd + by);
  area.setSelectionRange(to, to);
}

function moveToLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, text) => sum + text.length + 1, 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  const frame = area.closest('.code');
  const height = area.clientHeight / area.value.split('\n').length;
  if (frame) frame.scrollTop = Math.max(0, (line - 1) * height - frame.clientHeight / 3);
}

function caretOf(area: HTMLTextAreaElement): Caret {
  return {
    start: area.selectionStart,
    end: area.selectionEnd,
    isBackward: area.selectionDirection === 'backward',
    hasFocus: document.activeElement === area,
  };
}

/** Text from an input method is not final until the composition ends; taking the focus before would lose it. */
function whenComposed(area: HTMLTextAreaElement): Promise<void> {
  if (!area.dataset.composing) return Promise.resolve();
  return new Promise((resolve) => area.addEventListener('compositionend', () => setTimeout(resolve), { once: true }));
}
