import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { percent } from '../site/percent.ts';
import type { Finale } from './finale-state.ts';
import { OWN_LABEL_CHARACTERS, type Sorted, saidInCaptions } from './labels.ts';
import { largest } from './measures.ts';
import { Picture } from './Picture.tsx';
import type { TrainingSet } from './training.ts';

/** Choose labels; pictures that were never seen are sorted by them. */
export function Labels({ finale }: { finale: Finale }) {
  const { chosen, labels, sorted, set } = finale;
  return (
    <section class="sec" aria-labelledby="l-h">
      <h2 id="l-h">Labels nobody trained</h2>
      <p class="lead">
        Choose labels. Each picture below was never seen; each goes to the label whose prompts are nearest. No label was used in training,
        though words like “face” do stand in captions.
      </p>
      <ul class="chips">
        {labels.value.map(({ name }) => {
          const isChosen = chosen.value.includes(name);
          return (
            <li key={name}>
              <button type="button" class="btn" aria-pressed={isChosen} onClick={() => finale.choose(name)}>
                {isChosen && <Icon name="tick" />}
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      <OwnLabel finale={finale} />
      {chosen.value.length < 2 && <p class="soft">Choose two or more: with one there is nothing to decide.</p>}
      {chosen.value.length >= 2 && !sorted.value && <p class="soft">Sorting …</p>}
      {sorted.value && set.value && <Answers sorted={sorted.value} set={set.value} />}
    </section>
  );
}

/** A label that the reader types. */
function OwnLabel({ finale }: { finale: Finale }) {
  const [refused, setRefused] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const isAdded = text.trim() !== '' && finale.addLabel(text);
    setRefused(isAdded ? undefined : text.trim());
    if (isAdded && field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <>
      <form class="ask own-label" onSubmit={submit}>
        <label for="own-label">A label of your own</label>
        <input
          ref={field}
          class="line-in"
          id="own-label"
          maxLength={OWN_LABEL_CHARACTERS}
          placeholder="a bird"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="own-label-help"
          aria-invalid={refused !== undefined}
        />
        <button class="btn" type="submit">
          Add
        </button>
      </form>
      <p class="small soft" id="own-label-help">
        {refused === undefined
          ? 'Several prompts go with commas: a bird, a duck, an owl.'
          : refused === ''
            ? 'Type a word first.'
            : `“${refused}” holds a prompt that shares nothing with any caption it learnt from. Write other words.`}
      </p>
    </>
  );
}

function Answers({ sorted, set }: { sorted: Sorted; set: TrainingSet }) {
  const { labels, pictures, right, majority } = sorted;
  if (pictures.length === 0) return <p class="soft">No picture that it has not seen belongs to any of these labels. Choose another one.</p>;
  const told = labels
    .filter(({ isOwn }) => !isOwn)
    .map((label) => ({ label, ...saidInCaptions(label, set) }))
    .filter(({ said, of }) => said > 0.5 * of);
  return (
    <>
      <div class="score">
        <div>
          <p class="big">{percent(right / pictures.length)}</p>
          <p class="soft">
            right: {right} of {pictures.length}
          </p>
        </div>
        <div class="side">
          <Bar isOwn label="these labels" share={right / pictures.length} />
          <Bar label={`always “${labels[majority.label]?.name}”`} share={majority.share} />
          <Bar label={`by chance, 1 of ${labels.length}`} share={1 / labels.length} />
        </div>
      </div>
      <ol class="sorted">
        {labels.map((label, at) => {
          const here = pictures.filter(({ answer }) => answer === at).sort((a, b) => Number(b.truth === at) - Number(a.truth === at));
          return (
            <li key={label.name}>
              <span class="l">{label.name}</span>
              <span class="row">
                {here.map(({ place, truth }) => {
                  const pair = set.pairs[place]!;
                  if (truth === at) return <Picture key={place} place={place} pair={pair} />;
                  return (
                    <span class="x" key={place}>
                      <Picture place={place} pair={{ ...pair, name: `${pair.name}, wrong: ${labels[truth]?.name}` }} />
                    </span>
                  );
                })}
              </span>
              <span class="c">
                <b>{here.filter(({ truth }) => truth === at).length}</b> of {here.length}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="small soft">
        In a double frame: it belongs to another of the chosen labels.
        {ownWords(sorted)}
        {told.length > 0 &&
          ` “No label” is not “never told”: ${told.map(({ label, said, of }) => `${said} of ${of} captions of ${label.name} say so`).join(', ')}.`}
      </p>
      <div class="unsure">
        <Sure title="Most sure" sorted={sorted} set={set} isMost />
        <Sure title="Least sure" sorted={sorted} set={set} />
      </div>
    </>
  );
}

/** What is taken for the truth of a label that nobody sorted pictures by. */
function ownWords({ labels, pictures }: Sorted): string {
  const own = labels.flatMap((label, at) =>
    label.isOwn ? [{ name: label.name, of: pictures.filter(({ truth }) => truth === at).length }] : [],
  );
  if (own.length === 0) return '';
  const counts = own.map(({ name, of }) => `${of} to “${name}”`).join(', ');
  return ` Which pictures belong to a label of yours, their captions decide, which the model has not seen: ${counts}.`;
}

const Bar = ({ label, share, isOwn = false }: { label: string; share: number; isOwn?: boolean }) => (
  <div class={isOwn ? 'ln me' : 'ln'}>
    <span>{label}</span>
    <i style={{ '--c': share }}>
      <span />
    </i>
    <b>{percent(share)}</b>
  </div>
);

function Sure({
  title,
  sorted: { labels, pictures },
  set,
  isMost = false,
}: {
  title: string;
  sorted: Sorted;
  set: TrainingSet;
  isMost?: boolean;
}) {
  const inOrder = [...pictures].sort((a, b) => a.bits - b.bits);
  const picture = isMost ? inOrder[0] : inOrder.at(-1);
  if (!picture) return null;
  return (
    <article>
      <Picture place={picture.place} pair={set.pairs[picture.place]} />
      <div>
        <h3>
          {title}, {picture.bits.toFixed(2)} bits{picture.answer === picture.truth ? '' : ', and wrong'}
        </h3>
        {largest(picture.probabilities, 4).map((label) => (
          <Bar key={label} label={labels[label]!.name} share={picture.probabilities[label]!} />
        ))}
      </div>
    </article>
  );
}
