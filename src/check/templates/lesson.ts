import { numberOf } from '../../course/course.ts';

/**
 * The files of a new lesson, by their paths in the project: a small lesson on moving numbers around zero, with a quiz and a figure that
 * work, to be changed piece by piece.
 */
export function lessonFiles(slug: string): Map<string, string> {
  const number = numberOf(slug);
  return new Map([
    [`content/lessons/${slug}/index.mdx`, TEXT],
    [`content/lessons/${slug}/quiz.yaml`, QUIZ],
    [`content/lessons/${slug}/card.yaml`, CARD],
    [`src/figures/${slug}/Figure.astro`, FIGURE],
    [`src/figures/${slug}/Mean.tsx`, mean(number)],
    [`src/figures/${slug}/mean.ts`, COMPUTATION],
  ]);
}

/** Texts of the template that a lesson of its own has not, and the files that they are in; `.` is the lesson's entry in the course. */
export const LESSON_TEMPLATE_TEXTS: [file: string, text: string][] = [
  ['.', 'Where is the middle?'],
  ['index.mdx', 'How numbers are moved so that their mean is 0, and what stays the same when they are.'],
  ['index.mdx', 'Begin with the idea, in two or three paragraphs'],
  ['index.mdx', 'Say what each letter means.'],
  ['index.mdx', 'Ask for a guess before the reader touches the figure.'],
  ['index.mdx', 'Say what there is to be seen.'],
  ['index.mdx', 'Quote the error as it is made'],
  ['index.mdx', 'Name what the lesson rests on, with a link.'],
  ['quiz.yaml', 'Three numbers are moved so that their mean is 0.'],
  ['card.yaml', 'How are numbers moved around zero?'],
  ['card.yaml', 'Write three sentences that answer the question completely'],
];

/** What `content/course.yaml` says of a new lesson. */
export const courseEntry = ({ slug, exercise, strand, buildsOn }: NewEntry): string => `  - slug: ${slug}
    title: ${titleOf(slug)}
    question: "Where is the middle?"
    strand: ${strand}
    exercise: ${exercise}
    buildsOn: [${buildsOn.join(', ')}]
    # Shown by npm run dev and checked; npm run build leaves it out until this line is gone.
    draft: true
`;

export interface NewEntry {
  slug: string;
  exercise: string;
  strand: string;
  buildsOn: readonly string[];
}

/** `29-around-zero` → Around zero. */
const titleOf = (slug: string): string => {
  const words = slug.slice(numberOf(slug).length + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const TEXT = String.raw`---
description: How numbers are moved so that their mean is 0, and what stays the same when they are.
minutes: 10
values:
  mean: (1 + 2 + 6) / 3
  moved: "[1, 2, 6].map((x) => x - (1 + 2 + 6) / 3)"
---

Begin with the idea, in two or three paragraphs: what the reader wants, and why the obvious way does not do. Here: two sensors count from different zeros, and only what differs from their own mean can be compared.

<Formula label="Around zero">

$$
y_i \;=\; x_i-\frac1n\sum_{j=1}^{n}x_j
$$

</Formula>

Say what each letter means. Numbers are never typed: they are computed from the expressions at the top of this file.

## By hand

<Worked label="Three numbers, moved around zero">
<thead>
<tr><th scope="col">Step</th><th scope="col">Result</th></tr>
</thead>
<tbody>
<tr><th scope="row">mean of $1$, $2$ and $6$</th><td><Val of="mean" /></td></tr>
<tr><th scope="row">each number less the mean</th><td><Val of="moved" /></td></tr>
</tbody>
</Worked>

## Move one of them

Ask for a guess before the reader touches the figure. Here: if one number moves by 3, by how much does the mean?

<Figure>

Say what there is to be seen. Here: the mean follows at a third of the pace, because three numbers share it.

</Figure>

## A common error

<CommonError>

<Card>

Quote the error as it is made: “subtract the sum from every number”. A lesson that corrects a card of the deck has an empty Card here.

</Card>

<Better>

**What holds.** Every number moves by the mean, so that together they move by their sum.

**Why.** Say it in one or two sentences.

</Better>

</CommonError>

<Quiz />

<Exercise />

<WholeCard />

<Sources>

1. Name what the lesson rests on, with a link.

</Sources>
`;

const QUIZ = String.raw`questions:
  - id: moves-by
    kind: single
    ask: 'Three numbers are moved so that their mean is 0. By how much does each of them move?'
    options:
      - text: by the mean
        right: true
      - text: by their sum
        feedback: 'Then they move by three times the sum together. How far do they have to move together?'
      - text: by the middle one of them
        feedback: 'That puts the middle number at 0. Is the mean always the middle number?'
    because: 'Three times the mean is the sum.'

  - id: first-moved
    kind: number
    ask: 'Of $\val{a}$, $\val{b}$ and $\val{c}$, moved so that their mean is 0: what becomes of $\val{a}$?'
    draw:
      a: 1..9
      b: 1..9
      c: 1..9
    answer: a - (a + b + c) / 3
    because: 'The mean is $\val{(a + b + c) / 3}$.'
    wrong:
      - value: a - (a + b + c)
        feedback: 'You subtracted the sum. How many numbers share it?'
      - value: (a + b + c) / 3 - a
        feedback: 'You subtracted the number from the mean. Which of the two is moved?'
    otherwise: 'Compute the mean first. How far is the number from it?'
`;

const CARD = String.raw`question: 'How are numbers moved around zero?'
answer:
  - 'Subtract the mean from every number: $y_i=x_i-\frac1n\sum_jx_j$.'
  - 'Afterwards their mean is 0, and the differences between them are as before.'
  - 'Write three sentences that answer the question completely: they end the lesson, and are the back of its card.'
`;

const FIGURE = `---
import '../parts/figure.css';
import { Mean } from './Mean.tsx';
---

<Mean client:visible />
`;

const COMPUTATION = `/** The mean of some numbers. */
export const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
`;

const mean = (number: string) => `import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { meanOf } from './mean.ts';

const START = [1, 2, 6];
const WIDTH = 340;

const toX = (value: number): number => 10 + (value / 10) * (WIDTH - 20);

/** Three numbers on a line, and their mean below it. */
export function Mean() {
  const numbers = useSignal(START);
  const mean = meanOf(numbers.value);
  return (
    <Frame
      onReset={() => {
        numbers.value = START;
      }}
      drawing={
        <Drawing width={WIDTH} height={90} label={\`Three numbers on a line, and their mean, \${fixed(mean, 2)}\`}>
          <path class="fg-axis" d={\`M\${toX(0)} 40H\${toX(10)}\`} />
          {numbers.value.map((value, index) => (
            <circle key={\`number-\${index + 1}\`} cx={toX(value)} cy={40} r={6} />
          ))}
          <path class="fg-axis" d={\`M\${toX(mean)} 48v14\`} />
          <text class="fg-note fg-strong" x={toX(mean)} y={80} text-anchor="middle">
            mean {fixed(mean, 2)}
          </text>
        </Drawing>
      }
      controls={numbers.value.map((value, index) => (
        <Slider
          key={\`slider-\${index + 1}\`}
          id={\`fig-${number}-\${index + 1}\`}
          label={\`Number \${index + 1}\`}
          value={value}
          min={0}
          max={10}
          step={0.1}
          onInput={(changed) => {
            numbers.value = numbers.value.with(index, changed);
          }}
        />
      ))}
      readout={\`The mean is \${fixed(mean, 2)}.\`}
    />
  );
}
`;
