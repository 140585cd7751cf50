import { editor } from 'monaco-editor/editor';

/** Follows the theme of the site, and a palette of the learner's own, with the editor's; returns what ends that. `host`: the editor's element. */
export function followTheme(host: HTMLElement): () => void {
  const systems = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const follow = () => defineTheme(host);
  follow();
  document.addEventListener('themechange', follow);
  for (const system of systems) system.addEventListener('change', follow);
  return () => {
    document.removeEventListener('themechange', follow);
    for (const system of systems) system.removeEventListener('change', follow);
  };
}

/** Colours of the tokens, resolved: Monaco wants them as hex numbers, and `light-dark()` only resolves on an element. */
function defineTheme(host: HTMLElement): void {
  const probe = host.appendChild(document.createElement('span'));
  // Otherwise every ink, that of the paper too, would come back as the one colour of text in the learner's palette.
  probe.style.forcedColorAdjust = 'none';
  const ink = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return toHex(getComputedStyle(probe).color);
  };
  const isDark = luminance(ink('paper')) < 0.5;
  editor.defineTheme('crossmodal', {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: bare(ink('ink')) },
      { token: 'keyword', foreground: bare(ink('code-key')), fontStyle: 'bold' },
      { token: 'called', foreground: bare(ink('code-name')) },
      // Names of fields in YAML, marks of Markdown: the base theme has them in blue.
      ...['type', 'tag', 'variable', 'attribute.name'].map((token) => ({ token, foreground: bare(ink('code-name')) })),
      ...['identifier', 'type.identifier', 'delimiter'].map((token) => ({ token, foreground: bare(ink('ink')) })),
      ...['number', 'string', 'regexp', 'string.yaml'].map((token) => ({ token, foreground: bare(ink('code-lit')) })),
      { token: 'comment', foreground: bare(ink('code-note')), fontStyle: 'italic' },
    ],
    colors: {
      'editor.background': ink('raised'),
      'editor.foreground': ink('ink'),
      'editor.lineHighlightBackground': `${ink('sunk')}b0`,
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': `${ink('ink-3')}55`,
      'editor.inactiveSelectionBackground': `${ink('ink-3')}33`,
      'editorLineNumber.foreground': ink('ink-3'),
      'editorLineNumber.activeForeground': ink('ink'),
      'editorCursor.foreground': ink('ink'),
      'editorError.foreground': ink('bad'),
      'editorWarning.foreground': ink('ink-3'),
      // Pairs in their own colours would be in those of the modalities.
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`editorBracketHighlight.foreground${level}`, ink('ink')])),
      'editorBracketHighlight.unexpectedBracket.foreground': ink('bad'),
      'editorBracketMatch.border': ink('rule-2'),
      'editorBracketMatch.background': '#00000000',
      'editorWidget.background': ink('raised'),
      'editorWidget.border': ink('rule-2'),
      'editorHoverWidget.background': ink('raised'),
      'editorHoverWidget.border': ink('rule-2'),
      'editorSuggestWidget.selectedBackground': ink('wash'),
      'editorSuggestWidget.selectedForeground': ink('ink'),
      'editorSuggestWidget.highlightForeground': ink('code-name'),
      'editorSuggestWidget.focusHighlightForeground': ink('code-name'),
      'scrollbarSlider.background': `${ink('rule-2')}66`,
      focusBorder: ink('ink'),
    },
  });
  probe.remove();
  editor.setTheme('crossmodal');
}

const bare = (hex: string): string => hex.slice(1);

/** `rgb(1, 2, 3)` as `#010203`. */
function toHex(color: string): string {
  const channels = color
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number) ?? [0, 0, 0];
  const scale = color.startsWith('color(') ? 255 : 1;
  return `#${channels
    .map((channel) =>
      Math.round(channel * scale)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** 0 to 1, roughly: enough to tell paper from night. */
const luminance = (hex: string): number =>
  (Number.parseInt(hex.slice(1, 3), 16) + Number.parseInt(hex.slice(3, 5), 16) + Number.parseInt(hex.slice(5, 7), 16)) / 765;
