import { positionAt } from '../../graders/source/position.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataPath, readYaml } from '../../graders/package/located-yaml.ts';
import { pathText, schemaFaults } from '../../graders/package/schema-fault.ts';
import { exists } from '../build/files-under.ts';
import { readIndexCards } from '../build/index-cards.ts';
import { numberOf } from '../course/course.ts';
import { readCourse } from '../course/read-course.ts';
import { evaluateForLesson } from '../build/lesson-values.ts';
import { EXERCISES } from '../build/packages.ts';
import { FrontMatter } from '../lesson/front-matter.ts';
import { readWholeCard } from '../build/whole-card.ts';
import { NOTATION_FILE } from '../notation/notation.ts';
import { readNotation } from '../notation/read-notation.ts';
import { error, type Finding, note } from './finding.ts';
import { LESSONS } from './folders.ts';
import { lessonTemplateFindings } from './lesson-template.ts';
import { lessonTextFindings } from './lesson-text.ts';
import { missingSymbols } from './notation.ts';
import { quizFindings } from './quiz.ts';
import { cardFaults, misquotations } from './quotations.ts';
import type { CheckReport, OnStep } from './report.ts';

/** What a lesson consists of, in its order, and what it is for. */
const PARTS: [component: string, use: string][] = [
  ['Worked', 'an example by hand'],
  ['Figure', 'the interactive figure'],
  ['CommonError', 'the common error'],
  ['Quiz', 'the quiz'],
  ['Exercise', 'the door to the exercise'],
  ['WholeCard', 'the card to know by heart'],
  ['Sources', 'its sources'],
];

/** A lesson has all its parts, and every number that it says is computed can be. Its exercise is checked by itself. */
export async function checkLesson(slug: string, onStep: OnStep = () => {}): Promise<CheckReport> {
  onStep('lesson', 0, 1);
  const folder = join(LESSONS, slug);
  const lesson = (await readCourse()).lessons.find((candidate) => candidate.slug === slug);
  const text = await readFile(join(folder, 'index.mdx'), 'utf8').catch(() => '');
  const findings: Finding[] = [];
  const isSoundSoFar = () => !findings.some(({ severity }) => severity === 'error');
  const missing = (file: string, what: string, fix: string) =>
    findings.push(error('lesson', file, { found: `${what} is missing.`, expected: 'every lesson has one.', fix }));
  if (!lesson)
    missing('.', `${slug} in content/course.yaml`, 'Enter it there with title, question, strand, exercise and what it builds on.');
  if (text === '') missing('index.mdx', 'The lesson', 'Write it, or run npm run new:lesson.');
  if (lesson && !(await exists(join(EXERCISES, lesson.exercise))))
    missing('.', `${EXERCISES}/${lesson.exercise}`, `Run npm run new:exercise -- ${lesson.exercise}.`);
  if (!(await exists(join('src/figures', slug, 'Figure.astro'))))
    missing('.', `src/figures/${slug}/Figure.astro`, 'Draw the figure there.');
  if (text !== '') {
    for (const [component, use] of PARTS)
      if (!new RegExp(`<${component}[\\s/>]`).test(text))
        missing('index.mdx', `<${component}>, ${use},`, `Put it in; the order is ${PARTS.map(([name]) => name).join(', ')}.`);
    if (findings.length === 0)
      findings.push(...(await valueFindings(slug, text)), ...(await quotationFindings(slug, text)), ...(await symbolFindings(slug, text)));
  }
  if (text !== '' && isSoundSoFar()) findings.push(...(await pageFindings(slug, text)));
  const quiz = await readFile(join(folder, 'quiz.yaml'), 'utf8').catch(() => undefined);
  if (quiz === undefined) missing('quiz.yaml', 'The quiz', 'Write its questions.');
  else if (isSoundSoFar()) findings.push(...(await quizFindings(slug, quiz)));
  const card = await readFile(join(folder, 'card.yaml'), 'utf8').catch(() => undefined);
  if (card === undefined) missing('card.yaml', 'The card to know by heart', 'Write its question, and three sentences that answer it.');
  else findings.push(...cardFindings(slug, card));
  const texts = new Map([
    ['.', lesson?.question ?? ''],
    ['index.mdx', text],
    ['quiz.yaml', quiz ?? ''],
    ['card.yaml', card ?? ''],
  ]);
  findings.push(...lessonTemplateFindings(texts, lesson?.draft ?? false));
  return { exercise: slug, title: lesson?.title ?? '', findings };
}

/** Asked only where the head of the file can be read. */
async function pageFindings(slug: string, text: string): Promise<Finding[]> {
  const read = readHead(text);
  const front = read.kind === 'data' ? FrontMatter.safeParse(read.data) : undefined;
  return front?.success ? lessonTextFindings(slug, text, front.data.values) : [];
}

/** The front matter as data, without its fences. */
const readHead = (text: string) => readYaml(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');

/** The line of `---` above the front matter. */
const FENCE = 1;

async function valueFindings(slug: string, text: string): Promise<Finding[]> {
  const read = readHead(text);
  const file = 'index.mdx';
  if (read.kind === 'unreadable') {
    const line = read.line === undefined ? undefined : read.line + FENCE;
    const fix = read.fix;
    return [error('lesson', file, { found: `The head of the file is not YAML: ${read.found}`, ...(fix && { fix }) }, line)];
  }
  const front = FrontMatter.safeParse(read.data);
  const lineAt = (path: DataPath) => {
    const line = read.lineAt(path);
    return line === undefined ? undefined : line + FENCE;
  };
  if (!front.success) {
    return front.error.issues
      .flatMap((issue) => schemaFaults(issue, read.data, { fixes: {}, otherwise: 'A lesson has description, minutes and values.' }))
      .map(({ path, found, expected, fix }) => {
        const said = {
          found: `${pathText(path) || 'the head of the file'}: found ${found}.`,
          expected: `${expected}.`,
          ...(fix && { fix }),
        };
        return error('lesson', file, said, lineAt(path));
      });
  }
  const { values } = front.data;
  const used = [...text.matchAll(/<Val of="([A-Za-z]\w*)|\\val\{([A-Za-z]\w*)/g)];
  const unknown = used.flatMap(({ 1: inProse, 2: inFormula, index }) => {
    const name = inProse ?? inFormula ?? '';
    if (Object.hasOwn(values, name)) return [];
    const said = {
      found: `There is no value called ${name}.`,
      expected: `one of ${Object.keys(values).join(', ') || 'none: values is empty'}.`,
      fix: 'Give it an expression under values at the top of the file.',
    };
    return [error('lesson', 'index.mdx', said, positionAt(text, index).line)];
  });
  const names = Object.keys(values);
  const results = names.length > 0 ? await evaluateForLesson(slug, Object.values(values)) : [];
  const broken = results.flatMap((result, i) => {
    if (result.kind === 'value') return [];
    const name = names[i] ?? '';
    const said = {
      found: `values.${name}: ${result.message}`,
      expected: 'an expression over the exercise’s reference and the helpers.',
      fix: `Fix ${values[name]}.`,
    };
    return [error('lesson', 'index.mdx', said, lineAt(['values', name]))];
  });
  return [...unknown, ...broken];
}

/** Quotations that the lesson's card does not bear out, and cards that the build would not take. A course need not have a deck, nor every lesson a card in it. */
async function quotationFindings(slug: string, text: string): Promise<Finding[]> {
  const cards = readIndexCards(await readFile('content/cards.yaml', 'utf8').catch(() => 'cards: []'));
  const card = cards.find(({ lesson }) => lesson === slug);
  const faults = cardFaults(text, card !== undefined).map(({ line, hasText }) => {
    const said = hasText
      ? {
          found: '<Card> has a text, and content/cards.yaml has the card of this lesson.',
          fix: 'Write <Card />: the deck is shown word for word.',
        }
      : {
          found: '<Card /> is empty, and content/cards.yaml has no card of this lesson.',
          fix: 'Write the claim between <Card> and </Card>.',
        };
    return error('lesson', 'index.mdx', said, line);
  });
  const misquoted = (card ? misquotations(text, card) : []).map(({ quoted, line }) => {
    const said = {
      found: `“${quoted}” is not on the card.`,
      expected: 'inside <CommonError>, quotation marks hold words of the card, letter for letter.',
      fix: 'Quote it as content/cards.yaml has it, or write it without quotation marks.',
    };
    return error('lesson', 'index.mdx', said, line);
  });
  return [...faults, ...misquoted];
}

/** Symbols that a reader would look up in vain. A course need not have a notation. */
async function symbolFindings(slug: string, text: string): Promise<Finding[]> {
  const groups = await readNotation();
  if (groups.length === 0) return [];
  const number = Number(numberOf(slug));
  return missingSymbols(
    text,
    number,
    groups.flatMap((group) => group.symbols),
  ).map(({ letter, line }) => {
    const said = {
      found: `The symbol ${letter} is not in ${NOTATION_FILE} for this lesson.`,
      fix: `Add ${number} to the lessons of the entry that means the same, or write an entry.`,
    };
    return note('lesson', 'index.mdx', said, line);
  });
}

function cardFindings(slug: string, text: string): Finding[] {
  try {
    readWholeCard(slug, text);
    return [];
  } catch (fault) {
    return [error('lesson', 'card.yaml', { found: (fault as Error).message })];
  }
}
