/** Formulas: one set of macros and one KaTeX for lessons, quiz texts and statements. */
import type { KatexOptions } from 'katex';

/** The classes that the macros set. */
const classes = new Set(['mA', 'mB', 'mJ']);

const MACROS = {
  '\\A': '\\htmlClass{mA}{#1}',
  '\\B': '\\htmlClass{mB}{#1}',
  '\\J': '\\htmlClass{mJ}{#1}',
  '\\R': '\\mathbb{R}',
};

/**
 * Options of KaTeX. Of the commands that need trust only `\htmlClass` with one of the three classes is allowed: no links, images,
 * styles or other classes, because a package may come from anywhere. Every formula gets macros of its own, since KaTeX writes what a
 * formula defines globally into them; so read `macros` once for each formula (spread these options there).
 */
export const mathsOptions = {
  get macros() {
    return { ...MACROS };
  },
  /** The course's formulas take up to 32 expansions. */
  maxExpand: 400,
  trust: (context) => context.command === '\\htmlClass' && classes.has(context.class),
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'warn'),
} satisfies KatexOptions;
