import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { useListening } from '../site/use-listening.ts';
import features from './data/features.bin?url';
import licences from './data/LICENCES.txt?url&no-inline';
import pairs from './data/pairs.tsv?url';
import { BreakIt } from './BreakIt.tsx';
import { dot, untrained } from './encoders.ts';
import { Facts } from './Facts.tsx';
import { Film } from './Film.tsx';
import { createFinale, type Finale } from './finale-state.ts';
import { KeepSheet } from './KeepSheet.tsx';
import { Labels } from './Labels.tsx';
import { vectorsOf } from './learning.ts';
import { LossPlot } from './LossPlot.tsx';
import { onDiagonal } from './measures.ts';
import { type PartLinks, Parts } from './Parts.tsx';
import { PARTS, type PartId } from './parts.ts';
import { Search } from './Search.tsx';
import { Similarity } from './Similarity.tsx';
import { SmallHere } from './SmallHere.tsx';
import { measuredPairs, pairsAt, shownPairs, type Settings, type TrainingSet } from './training.ts';
import { WordMap } from './WordMap.tsx';

export interface Example {
  name: string;
  keywords: string[];
  /** The picture, as an address that holds it. */
  src: string;
}

interface Props {
  parts: PartLinks;
  packageUrls: Record<PartId, string>;
  examples: Example[];
  boundHref: string;
}

/** The end of the course: what the learner built is trained, in front of them. */
export function FinalePage({ parts, packageUrls, examples, boundHref }: Props) {
  const finale = useMemo(() => {
    const here = (url: string) => (typeof location === 'undefined' ? url : new URL(url, location.href).href);
    return createFinale({ wasm: here(wasm), packageUrls, pairs, features });
  }, []);
  useEffect(() => void finale.load(), []);
  const page = useListening<HTMLDivElement>();
  const heading = useRef<HTMLHeadingElement>(null);
  const phase = finale.phase.value;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [phase]);
  return (
    <div ref={page} data-phase={phase}>
      <p class="vh" role="status">
        {finale.said.value}
      </p>
      {phase === 'before' && (
        <>
          <header class="room-head">
            <h1 ref={heading} tabIndex={-1}>
              <span>You have built CLIP.</span> <span>Now train it.</span>
            </h1>
            <p>
              1,066 small drawings, each with a caption of about six words. Nobody tells the model which word goes with which shape. Your
              functions find out, here in the browser.
            </p>
          </header>
          <Examples examples={examples} />
          <Before finale={finale} parts={parts} />
        </>
      )}
      {phase === 'during' && <During finale={finale} heading={heading} boundHref={boundHref} />}
      {phase === 'after' && <After finale={finale} heading={heading} boundHref={boundHref} parts={parts} />}
      <Licences />
    </div>
  );
}

const Examples = ({ examples }: { examples: Example[] }) => (
  <section aria-label="Six of the pairs">
    <p class="pairs-h">
      <span>
        <span class="key is-a">A</span>a picture, 20 × 20 pixels
      </span>
      <span>
        <span class="key is-b">B</span>its caption, a name and keywords
      </span>
    </p>
    <ol class="pairs">
      {examples.map(({ name, keywords, src }) => (
        <li key={name}>
          <img class="em" src={src} alt={name} width={80} height={80} />
          <span class="tie" aria-hidden="true" />
          <span class="cap">
            <b>{name}</b>
            {keywords.join(', ')}
          </span>
        </li>
      ))}
    </ol>
    <p class="small muted pairs-n">853 pairs to learn from. The other 213 are put aside, and never shown while it trains.</p>
  </section>
);

const CHOICES = { steps: [20, 200], batch: [2, 8, 32, 64], scale: [1, 8, 20], seed: [12, 13] } as const;
const NAMES: Record<keyof typeof CHOICES, string> = { steps: 'Steps', batch: 'Pairs in a batch', scale: 'Scale κ', seed: 'Seed' };

function Before({ finale, parts }: { finale: Finale; parts: PartLinks }) {
  const { settings, failure } = finale;
  const { steps, batch } = settings.value;
  return (
    <>
      <section class="sec" aria-labelledby="own-h">
        <Parts finale={finale} links={parts} />
        <div class="opts">
          {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
            <label class="field" key={name}>
              {NAMES[name]}{' '}
              <span class="select">
                <select
                  value={settings.value[name]}
                  onChange={(event) => {
                    settings.value = { ...settings.value, [name]: Number(event.currentTarget.value) } satisfies Settings;
                  }}
                >
                  {CHOICES[name].map((choice) => (
                    <option key={choice} value={choice}>
                      {choice}
                    </option>
                  ))}
                </select>
              </span>
            </label>
          ))}
        </div>
        <div class="go">
          <button type="button" class="btn btn-primary btn-lg" onClick={() => void finale.start()}>
            <Icon name="play" /> Train
          </button>
          <p>
            {steps} steps of {batch} pairs each. Everything that decides runs in the sandbox, as in the workbench, so the same functions and
            the same seed give the same run on every machine. You can stop at any step.
          </p>
        </div>
        {failure.value && <FailureNotice finale={finale} parts={parts} />}
      </section>
      <Untrained finale={finale} />
    </>
  );
}

/** What stopped it, whose function it was, and what to do. */
function FailureNotice({ finale, parts }: { finale: Finale; parts: PartLinks }) {
  const { message, part } = finale.failure.value!;
  const entry = PARTS.find(({ exercise }) => exercise === part)?.entry;
  return (
    <div class="notice" data-state={part ? 'wrong' : 'neutral'}>
      <span />
      <div>
        <p>{message}</p>
        {part && (
          <>
            <p>
              Training needs a function that works on 64 numbers and on batches of pairs. Run yours once more in{' '}
              <a href={parts[part].href}>{parts[part].title}</a>, or let the reference stand in. Nothing else is lost.
            </p>
            {finale.isOwn(part) && (
              <p>
                <button type="button" class="btn" onClick={() => finale.spare(part)}>
                  Take the reference’s {entry}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The tables before anything was learnt. They are made when they come into view: that is when pictures are fetched. */
function Untrained({ finale }: { finale: Finale }) {
  const section = useRef<HTMLElement>(null);
  const set = finale.set.value;
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      finale.loadSet().catch((error: Error) => (finale.failure.value = { message: error.message }));
    });
    seen.observe(section.current!);
    return () => seen.disconnect();
  }, []);
  const { seed } = finale.settings.value;
  const tables = useMemo(() => set && untrainedTables(set, seed), [set, seed]);
  return (
    <section class="sec" ref={section} aria-labelledby="u-h">
      <h2 id="u-h">Untrained, it guesses</h2>
      <p class="lead">
        Each row is a picture, each column a caption, and the ink is their cosine. If the model understood anything, the diagonal would
        stand out. A bar at the right marks each row whose largest cell is on the diagonal.
      </p>
      <Scale />
      <div class="tables">
        {tables?.map(({ table, pictures: places, title, note }) => (
          <Similarity key={title} title={title} note={note} step={0} table={table} hits={onDiagonal(table)} pictures={places} />
        ))}
        {!tables && <p class="soft">The pictures are being fetched …</p>}
      </div>
    </section>
  );
}

function untrainedTables(set: TrainingSet, seed: number) {
  const encoders = untrained(set.vocabulary.size, seed);
  const { seen, heldOut } = measuredPairs(set);
  return [
    { among: seen, title: 'Pairs it will learn from', of: set.training.length },
    { among: heldOut, title: 'Pairs it will never see', of: set.heldOut.length },
  ].map(({ among, title, of }) => {
    const places = shownPairs(among);
    const { U, V } = vectorsOf(encoders, pairsAt(set, places));
    return { title, note: `${places.length} of ${of}, one picture a row`, pictures: places, table: U.map((u) => V.map((v) => dot(u, v))) };
  });
}

const Scale = () => (
  <p class="scale-p">
    <span class="scale">
      cosine 0 <i /> 1
    </span>
  </p>
);

type Shown = { finale: Finale; heading: { current: HTMLHeadingElement | null }; boundHref: string };

function During({ finale, heading, boundHref }: Shown) {
  const run = finale.run.value;
  // Before the page is drawn, so that no key goes unheard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && finale.stop();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!run) return null;
  const { steps } = run.settings;
  const percent = Math.round((100 * run.step) / steps);
  const left = run.step > 0 ? Math.ceil((run.seconds / run.step) * (steps - run.step)) : undefined;
  const last = run.milestones.at(-1);
  const set = finale.set.value;
  const places = set && measuredPairs(set);
  return (
    <>
      <header class="room-head">
        <h1 ref={heading} tabIndex={-1}>
          It is learning
        </h1>
      </header>
      <div class="train">
        <b>Step {run.step}</b>
        <div class="track" role="progressbar" aria-label="Training" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
          <span style={{ width: `${percent}%` }} />
        </div>
        <span class="num">
          of {steps}. {run.seconds.toFixed(1)} s{left !== undefined && `, about ${left} s to go`}
        </span>
        <button type="button" class="btn" onClick={finale.stop}>
          <Icon name="stop" /> Stop <kbd>Esc</kbd>
        </button>
      </div>
      {last && places ? (
        <>
          <p class="scale-p">
            A bar at the right: the row’s largest cell is on the diagonal.{' '}
            <span class="scale">
              cosine 0 <i /> 1
            </span>
          </p>
          <div class="tables">
            <Similarity
              {...last.seen}
              title="Pairs it learns from"
              note={`one picture a row, at step ${last.step}`}
              step={last.step}
              pictures={shownPairs(places.seen)}
            />
            <Similarity
              {...last.heldOut}
              title="Pairs it has never seen"
              note={`one picture a row, at step ${last.step}`}
              step={last.step}
              pictures={shownPairs(places.heldOut)}
            />
          </div>
          <Film steps={steps} milestones={run.milestones} />
          <div class="lossr">
            <LossPlot run={run} />
            <Facts run={run} boundHref={boundHref} count={places.heldOut.length} />
          </div>
        </>
      ) : (
        <p class="soft">Fetching the pictures, starting the sandbox, and measuring what is there before the first step …</p>
      )}
    </>
  );
}

function After({ finale, heading, boundHref, parts }: Shown & { parts: PartLinks }) {
  const run = finale.run.value;
  if (!run) return null;
  const { steps } = run.settings;
  return (
    <>
      <header class="room-head">
        <h1 ref={heading} tabIndex={-1}>
          What it has learnt
        </h1>
        <p>
          {steps} steps, {run.seconds.toFixed(1)} seconds. Above: pairs it learnt from. Below: pairs it had never seen. The diagonal below
          is fainter, and it is the one that counts.
        </p>
      </header>
      {finale.failure.value && <FailureNotice finale={finale} parts={parts} />}
      <Scale />
      <Film steps={steps} milestones={run.milestones} isLarge />
      <div class="lossr">
        <LossPlot run={run} />
        <Facts run={run} boundHref={boundHref} count={finale.set.value?.heldOut.length ?? 0} />
      </div>
      <Search finale={finale} />
      <Labels finale={finale} />
      <WordMap finale={finale} />
      <BreakIt finale={finale} />
      <KeepSheet finale={finale} />
      <SmallHere settings={run.settings} />
    </>
  );
}

const Licences = () => (
  <p class="lic">
    Drawings: Twemoji, © Twitter, Inc and other contributors, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; reduced
    to 20 × 20 pixels and 64 colours. Names and keywords: Unicode CLDR 48.2, Unicode-3.0. Groups: emojibase-data, MIT.{' '}
    <a href={licences}>The licences</a>
  </p>
);
