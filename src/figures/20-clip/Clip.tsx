import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { expectedWords, usePrediction } from '../parts/prediction.ts';
import { Guesses } from '../parts/Question.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { type Batch, byColumns, byRows, CLASSES, chosen, cosines, losses } from './choices.ts';
import { Meter } from './Meter.tsx';
import { Rings } from './Rings.tsx';
import { Table } from './Table.tsx';

type Mode = 'train' | 'classify';
type State = Batch & { scale: number; mode: Mode; classes: string[] };

/** Every image is nearest to its own text, and yet text 1 is nearer to image 2 than to its own. */
const START: State = {
  images: [0, 40, 200],
  texts: [25, 50, 190],
  scale: 10,
  mode: 'train',
  classes: ['dog', 'cat', 'car'],
};

const MODES = [
  { value: 'train', label: 'train' },
  { value: 'classify', label: 'classify' },
] as const;

/** How many texts may choose right. */
const COUNTS = [0, 1, 2, 3].map((value) => ({ value, label: String(value) }));

/** A batch in which images choose texts and texts choose images; then the same images before words that were never trained on. */
export function Clip() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { images, texts, scale, mode } = state.value;
  const classes = CLASSES.filter(({ name }) => state.value.classes.includes(name));
  const turned = (angles: number[], index: number, angle: number) => angles.map((old, i) => (i === index ? angle : old));
  const training = mode === 'train';
  const prediction = usePrediction<number>('20-clip');
  const paid = losses({ images, texts }, scale);

  return (
    <Frame
      onReset={() => change(START)}
      asked={{
        prediction,
        question:
          'Images lie on the outer ring, texts on the inner one. Each text chooses the image that it is nearest to. How many of the three choose their own?',
        guesses: <Guesses options={COUNTS} onTake={(count) => prediction.take(count, state.value)} />,
      }}
      drawing={
        <Rings
          images={images.map((angle, i) => ({
            name: String(i + 1),
            angle,
            label: `Image ${i + 1}, of A`,
            onTurn: (to) => change({ images: turned(images, i, to) }),
          }))}
          texts={
            training
              ? texts.map((angle, i) => ({
                  name: String(i + 1),
                  angle,
                  label: `Text ${i + 1}, of B`,
                  onTurn: (to) => change({ texts: turned(texts, i, to) }),
                }))
              : classes.map(({ name, angle }) => ({ name, angle, label: name }))
          }
        />
      }
      controls={
        prediction.isAsking ? null : (
          <>
            <Slider
              id="fig-scale"
              label={
                <>
                  scale <Sym of="κ" />
                </>
              }
              value={scale}
              min={1}
              max={100}
              step={1}
              decimals={0}
              onInput={(to) => change({ scale: to })}
            />
            <Choice<Mode> name="fig-mode" label="Use it to" options={MODES} value={mode} onChange={(to) => change({ mode: to })} />
            <div class="fg-part">
              <p class="label">
                {training ? 'Cosines, shares of row and column, and what each choice costs' : 'Cosines, and the share of each class'}
              </p>
              {training ? (
                <Table
                  columns={texts.map((_, i) => String(i + 1))}
                  cosines={cosines(images, texts)}
                  scale={scale}
                  paid={{ rows: paid.ofImages, columns: paid.ofTexts }}
                />
              ) : (
                <Table
                  columns={classes.map(({ name }) => name)}
                  cosines={cosines(
                    images,
                    classes.map(({ angle }) => angle),
                  )}
                  scale={scale}
                />
              )}
            </div>
            {training ? (
              <Meter loss={paid.mean} pairs={images.length} />
            ) : (
              <Words chosen={state.value.classes} onChange={(to) => change({ classes: to })} />
            )}
          </>
        )
      }
      readout={<Readout state={state.value} guess={prediction.guessOn(state.value)} />}
    />
  );
}

function Words({ chosen: names, onChange }: { chosen: string[]; onChange(names: string[]): void }) {
  return (
    <fieldset class="f20-words">
      <legend>Classes</legend>
      {CLASSES.map(({ name }) => {
        const on = names.includes(name);
        return (
          <label key={name}>
            <input
              type="checkbox"
              checked={on}
              disabled={on && names.length === 1}
              onChange={() => onChange(on ? names.filter((other) => other !== name) : [...names, name])}
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}

function Readout({ state: { images, texts, scale, mode, classes }, guess }: { state: State; guess: number | undefined }) {
  if (mode === 'classify') {
    const words = CLASSES.filter(({ name }) => classes.includes(name));
    const shares = byRows(
      cosines(
        images,
        words.map(({ angle }) => angle),
      ),
      scale,
    );
    const taken = shares.map((row, i) => `image ${i + 1} for “${words[chosen(row)]?.name}” (${fixed(Math.max(...row), 2)})`);
    return (
      <>
        <b>Without a labelled example:</b> {taken.join(', ')}.
      </>
    );
  }
  const S = cosines(images, texts);
  const right = (table: number[][]) => table.filter((row, i) => chosen(row) === i).length;
  const ofImages = right(byRows(S, scale));
  const columns = byColumns(S, scale);
  const ofTexts = texts.filter((_, j) => chosen(columns.map((row) => row[j] ?? 0)) === j).length;
  const total = `${images.length}`;
  return (
    <>
      {guess !== undefined && expectedWords(String(guess), guess === ofTexts)}
      <b>
        {ofImages} of {total} images choose their text, {ofTexts} of {total} texts their image.
      </b>{' '}
      {ofImages + ofTexts < 6 ? 'With a larger κ, a wrong choice costs more.' : 'With a larger κ, the loss goes to 0.'}
    </>
  );
}
