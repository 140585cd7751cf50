import { editor, MarkerSeverity } from 'monaco-editor/editor';
import { diagnosisSentences } from '../../../graders/messages/diagnosis-text.ts';
import { lackingNames } from '../../../graders/judge/slips/lacking-names.ts';

/** Milliseconds of pause in typing after which names are checked: with the type checker's own remarks. */
const PAUSE_MS = 600;

/** Marks the names that browsers and Node have and a solution has not. The checker's own library declares some of them. */
export function checkLacking(model: editor.ITextModel): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const check = () =>
    editor.setModelMarkers(
      model,
      'lacking',
      lackingNames(model.getValue()).map((found) => markerAt(model, found)),
    );
  const listening = model.onDidChangeContent(() => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  check();
  return () => {
    clearTimeout(timer);
    listening.dispose();
  };
}

function markerAt(model: editor.ITextModel, { start, end, diagnosis }: ReturnType<typeof lackingNames>[number]): editor.IMarkerData {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(end);
  return {
    severity: MarkerSeverity.Error,
    message: diagnosisSentences(diagnosis),
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}
