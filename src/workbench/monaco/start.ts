import { editor, KeyCode, MarkerSeverity, Range, Selection, Uri } from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
// `features/suggest/register` leaves the controller to whoever comes later: too late for an editor that is there.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/wordOperations/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker';
import type { EditorHandle, EditorStart } from '../editor/handle.ts';
import type { SourceMark } from '../error-marks.ts';
import type { LineNote } from '../values/line-notes.ts';
import { checkEntry } from './entry-check.ts';
import { checkLacking } from './lacking-check.ts';
import { registerTypeScript, teachTypes } from './language.ts';
import { followTheme } from './editor-theme.ts';

self.MonacoEnvironment = { getWorker: (_id, label) => (label === 'typescript' ? new TypeScriptWorker() : new EditorWorker()) };
registerTypeScript();
teachTypes();

/** Puts the full editor over the text area: the same text, caret and focus. */
export function startEditor({ host, text, caret, label, fileName, asked, isOneOfMany, onInput }: EditorStart): EditorHandle {
  const unfollow = followTheme(host);
  const model = modelOf(text, Uri.parse(`file:///${fileName}`));
  const isCode = model.getLanguageId() === 'typescript';
  const view = editor.create(host, {
    ...OPTIONS,
    model,
    // Prose has lines of any length.
    wordWrap: isCode ? 'off' : 'on',
    ariaLabel: `${label}. Escape, then Tab leaves the editor.`,
  });
  const [anchor, head] = caret.isBackward ? [caret.end, caret.start] : [caret.start, caret.end];
  const [from, to] = [model.getPositionAt(anchor), model.getPositionAt(head)];
  view.setSelection(new Selection(from.lineNumber, from.column, to.lineNumber, to.column));
  view.revealPositionInCenterIfOutsideViewport(to);
  if (caret.hasFocus) view.focus();
  leaveByEscape(view);
  const uncheck = isCode && asked ? checkEntry(model, asked.entry, asked.signature) : () => {};
  const uncheckLacking = isCode ? checkLacking(model) : () => {};
  const listening = model.onDidChangeContent(() => onInput(model.getValue()));
  const decorations = view.createDecorationsCollection();
  const values = view.createDecorationsCollection();

  return {
    setText(next) {
      if (model.getValue() === next) return;
      view.pushUndoStop();
      view.executeEdits('workbench', [{ range: model.getFullModelRange(), text: next }]);
      view.pushUndoStop();
    },
    setMarks(marks) {
      editor.setModelMarkers(model, 'verdict', marks.map(toMarker));
      decorations.set(marks.flatMap(toDecorations));
      if (marks[0] && !isOneOfMany) view.revealLineInCenterIfOutsideViewport(marks[0].line);
    },
    setNotes: (notes) => values.set(notes.map(toNote)),
    focus: () => view.focus(),
    goTo(line) {
      view.setPosition({ lineNumber: line, column: 1 });
      view.revealLineInCenterIfOutsideViewport(line);
      view.focus();
    },
    dispose() {
      unfollow();
      listening.dispose();
      uncheck();
      uncheckLacking();
      view.dispose();
      if (!isOneOfMany) model.dispose();
    },
  };
}

/** JSON is YAML, as far as inks go. What the page has not registered has one ink. */
function languageOf(path: string): string {
  if (path.endsWith('.ts')) return 'typescript';
  if (path.endsWith('.md')) return 'markdown';
  return /\.(yaml|json)$/.test(path) ? 'yaml' : 'plaintext';
}

/** A text that was left open under this address, brought up to date, or a new one. */
function modelOf(text: string, address: Uri): editor.ITextModel {
  const left = editor.getModel(address);
  if (!left) return editor.createModel(text, languageOf(address.path), address);
  if (left.getValue() !== text) left.setValue(text);
  return left;
}

const OPTIONS = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  folding: false,
  fontFamily: '"Commit Mono", ui-monospace, Menlo, Consolas, monospace',
  fontLigatures: false,
  fontSize: 13.5,
  glyphMargin: true,
  guides: { indentation: false },
  hideCursorInOverviewRuler: true,
  lineDecorationsWidth: 18,
  lineHeight: 22,
  lineNumbersMinChars: 4,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  padding: { top: 10, bottom: 10 },
  // Dimmed, the number of the last, empty line is too pale to read.
  renderFinalNewline: 'on',
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false, horizontalScrollbarSize: 10, verticalScrollbarSize: 10 },
  stickyScroll: { enabled: false },
  tabSize: 2,
} as const satisfies editor.IEditorOptions & editor.IGlobalEditorOptions;

/** After Escape, Tab moves on to the next control; any other key brings indenting back. */
function leaveByEscape(view: editor.IStandaloneCodeEditor): void {
  const setLeaving = (tabFocusMode: boolean) => view.updateOptions({ tabFocusMode });
  view.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) setLeaving(true);
    else if (keyCode !== KeyCode.Tab && keyCode !== KeyCode.Shift) setLeaving(false);
  });
  view.onDidBlurEditorWidget(() => setLeaving(false));
}

/** Between a line and what stands behind it. Spaces, since the editor cuts a long text into pieces, and a margin would come before each. */
const GAP = '\u00a0'.repeat(4);

const toMarker = ({ line, column, endColumn, message }: SourceMark): editor.IMarkerData => ({
  severity: MarkerSeverity.Error,
  message,
  startLineNumber: line,
  startColumn: column,
  endLineNumber: line,
  endColumn,
});

/** The sign stands at the beginning alone: a line that is wrapped would have one in each of its rows. */
const toDecorations = ({ line, message }: SourceMark): editor.IModelDeltaDecoration[] => [
  { range: new Range(line, 1, line, 1), options: { glyphMarginClassName: 'glyph-mark', showIfCollapsed: true } },
  {
    range: new Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: {
      isWholeLine: true,
      className: 'line-mark',
      after: { content: `${GAP}${message}`, inlineClassName: 'mark-t' },
      showIfCollapsed: true,
    },
  },
];

const toNote = ({ line, text, isBad }: LineNote): editor.IModelDeltaDecoration => ({
  range: new Range(line, 1, line, Number.MAX_SAFE_INTEGER),
  options: { after: { content: `${GAP}${text}`, inlineClassName: isBad ? 'val-t is-bad' : 'val-t' }, showIfCollapsed: true },
});
