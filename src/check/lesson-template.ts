import { positionAt } from '../../graders/source/position.ts';
import { error, type Finding, note } from './finding.ts';
import { LESSON_TEMPLATE_TEXTS } from './templates/lesson.ts';

/**
 * What `npm run new:lesson` wrote has given way to the author's own. In a draft it may still stand: it is then said and no fault.
 * `texts`: the files of the lesson by the names that the check gives them.
 */
export function lessonTemplateFindings(texts: ReadonlyMap<string, string>, isDraft: boolean): Finding[] {
  return LESSON_TEMPLATE_TEXTS.flatMap(([file, text]) => {
    const own = texts.get(file);
    const at = own?.indexOf(text) ?? -1;
    if (own === undefined || at < 0) return [];
    const where = file === '.' ? 'In content/course.yaml there' : 'This';
    const said = { found: `${where} is still the text of the template: “${text}”`, expected: 'your own.', fix: 'Write your own.' };
    const line = file === '.' ? undefined : positionAt(own, at).line;
    return [(isDraft ? note : error)('template', file, said, line)];
  });
}
