import type { ReachedEditor } from './Editor.tsx';

type Props = { editor: () => ReachedEditor | undefined };

/** Above the keyboard of a phone: what code is made of and phones keep on their second and third page. Shown while one types into the text area. */
export function SymbolKeys({ editor }: Props) {
  const key = (name: string, shown: string, press: (reached: ReachedEditor) => void) => (
    <button
      key={name}
      type="button"
      class="symbol"
      aria-label={name}
      // The text area keeps the focus, or the phone would take its keyboard away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const reached = editor();
        if (reached) press(reached);
      }}
    >
      {shown}
    </button>
  );
  return (
    <div class="symbols" role="toolbar" aria-label="Symbols">
      {key('Undo', '↶', (reached) => reached.undo())}
      {key('Caret left', '←', (reached) => reached.step(-1))}
      {key('Caret right', '→', (reached) => reached.step(1))}
      {key('Indent', '⇥', (reached) => reached.type('  '))}
      {SYMBOLS.map(([symbol, name]) => key(name, symbol, (reached) => reached.type(symbol)))}
    </div>
  );
}

/** In the order of how often solutions of the course need them. */
const SYMBOLS: readonly (readonly [symbol: string, name: string])[] = [
  ['(', 'Opening parenthesis'],
  [')', 'Closing parenthesis'],
  ['[', 'Opening bracket'],
  [']', 'Closing bracket'],
  ['{', 'Opening brace'],
  ['}', 'Closing brace'],
  ['=', 'Equals'],
  ['=>', 'Arrow'],
  [';', 'Semicolon'],
  ['+', 'Plus'],
  ['-', 'Minus'],
  ['*', 'Times'],
  ['/', 'Divided by'],
  ['<', 'Less than'],
  ['>', 'Greater than'],
  ['!', 'Not'],
  ['&&', 'And'],
  ['||', 'Or'],
  ['?', 'Question mark'],
  [':', 'Colon'],
  ["'", 'Quote'],
  ['`', 'Backtick'],
  ['%', 'Per cent'],
  ['_', 'Underscore'],
  ['$', 'Dollar'],
];
