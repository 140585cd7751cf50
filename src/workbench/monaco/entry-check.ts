import { editor, MarkerSeverity, Uri } from 'monaco-editor/editor';
import { getTypeScriptWorker } from 'monaco-editor/languages/features/typescript/register';

/** Milliseconds of pause in typing after which the entry is checked: with the checker's own remarks, not before them. */
const PAUSE_MS = 600;

/**
 * Marks the entry function where its type is not the one that the exercise asks for. A second file that nobody sees assigns the one to
 * the other; what the checker says of it is put at the function's name.
 */
export function checkEntry(model: editor.ITextModel, entry: string, signature: string): () => void {
  // Of several functions each has its type in the statement; no single name could bear the remark.
  if (signature.trim().startsWith('{')) return () => {};
  const module = model.uri.path.replace(/^\//, './').replace(/\.ts$/, '');
  const text = `import { ${entry} } from '${module}';\nexport const asked: ${signature} = ${entry};\n`;
  const checked = editor.createModel(text, 'typescript', Uri.parse('file:///check-of-the-entry.ts'));
  let timer: ReturnType<typeof setTimeout>;
  const check = async () => {
    const worker = await (await getTypeScriptWorker())(model.uri, checked.uri);
    const [remark] = await worker.getSemanticDiagnostics(checked.uri.toString());
    if (model.isDisposed()) return;
    const named = new RegExp(`(?:function|const|let|var|class)\\s+(${entry.replaceAll('$', '\\$&')})(?![\\w$])`).exec(model.getValue());
    editor.setModelMarkers(
      model,
      'entry',
      remark && named ? [markerAt(model, named, entry, `${entry} should be ${signature}. ${wordsOf(remark.messageText)}`)] : [],
    );
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check().catch(() => undefined), PAUSE_MS);
  };
  const listening = model.onDidChangeContent(later);
  later();
  return () => {
    clearTimeout(timer);
    listening.dispose();
    checked.dispose();
  };
}

function markerAt(model: editor.ITextModel, named: RegExpExecArray, entry: string, message: string): editor.IMarkerData {
  const end = model.getPositionAt(named.index + named[0].length);
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: end.lineNumber,
    startColumn: end.column - entry.length,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}

/** The innermost reason says most. */
function wordsOf(message: string | { messageText: string; next?: { messageText: string }[] }): string {
  return typeof message === 'string' ? message : (message.next?.[0]?.messageText ?? message.messageText);
}
