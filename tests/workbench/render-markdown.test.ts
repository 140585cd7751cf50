import { describe, expect, it } from 'vitest';
import { RENDERED_CHARACTERS, renderMarkdown, whyUnrendered } from '../../src/workbench/render-markdown.ts';

describe('a text is rendered', () => {
  it.each(['Plain.', '---\n', '- a\n  - b\n    - c\n', '> > quoted', '**********', '| a | b |\n| - | - |\n| 1 | 2 |', '1. 2. 3.'])(
    '%s',
    (text) => {
      expect(whyUnrendered(text)).toBeUndefined();
    },
  );
});

describe('a text that would hold the page up is not rendered', () => {
  it.each([
    ['too long', 'a'.repeat(RENDERED_CHARACTERS + 1)],
    ['quotes in quotes', `fine\n${'>'.repeat(20)} deep`],
    ['quotes with spaces', '> '.repeat(3000)],
    ['lists in lists', '- '.repeat(3000)],
    ['numbered lists', '1. '.repeat(2000)],
    ['both', '> 1. - '.repeat(1000)],
  ])('%s', async (_, text) => {
    await expect(renderMarkdown(text, 'statement.md')).rejects.toThrow(whyUnrendered(text));
  });
});
