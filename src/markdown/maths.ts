/** Formulas: one set of macros and one KaTeX for lessons, quiz texts and statements. */
import type { KatexOptions } from 'katex';

/** The classes that the macros set. */
const classes = new Set(['mA', 'mB', 'mJ']);

/**
 * Options of KaTeX. Of the commands that need trust only `\htmlClass` with one of the three classes is allowed: no links, images,
 * styles or other classes, because a package may come from anywhere.
 */
export const mathsOptions = {
  macros: {
    '\\A': '\\htmlClass{mA}{#1}',
    '\\B': '\\htmlClass{mB}{#1}',
    '\\J': '\\htmlClass{mJ}{#1}',
    '\\R': '\\mathbb{R}',
  },
  trust: (context) => context.command === '\\htmlClass' && classes.has(context.class),
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'warn'),
} satisfies KatexOptions;
