import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeBrokenFormula } from '../markdown/broken-formula.ts';
import { mathsOptions } from '../markdown/maths.ts';
import { rehypeFormulaHeaders } from './formula-headers.ts';
import { rehypeFormulaPunctuation } from './formula-punctuation.ts';
import { evaluateForLesson } from './lesson-values.ts';
import { remarkNotes } from './margin-notes.ts';
import { rehypeSections } from './sections.ts';
import { rehypeTerms } from './terms.ts';
import { remarkValues } from './worked-numbers.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof unified>[0]>['remarkPlugins']>;

/** Ours see the nodes of MDX, too, which the type of a plugin for Markdown leaves out. */
const remarkPlugins = [remarkMath, [remarkValues, { evaluate: evaluateForLesson }], remarkNotes] as unknown as Plugins;

/** What makes pages of lessons and guides: of the build, and of the check, so that what the one cannot compile the other names. */
export const lessonProcessor = unified({
  remarkPlugins,
  rehypePlugins: [
    [rehypeKatex, mathsOptions],
    rehypeBrokenFormula,
    rehypeFormulaHeaders,
    rehypeFormulaPunctuation,
    rehypeTerms,
    rehypeSections,
  ],
});
