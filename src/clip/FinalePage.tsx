import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useListening } from '../site/use-listening.ts';
import { AfterTraining } from './AfterTraining.tsx';
import { BeforeTraining } from './BeforeTraining.tsx';
import features from './data/features.bin?url';
import licences from './data/LICENCES.txt?url&no-inline';
import pairs from './data/pairs.tsv?url';
import { DuringTraining } from './DuringTraining.tsx';
import { createFinale } from './finale-state.ts';
import type { PartLinks } from './Parts.tsx';
import type { PartId } from './parts.ts';

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
          <BeforeTraining finale={finale} parts={parts} />
        </>
      )}
      {phase === 'during' && <DuringTraining finale={finale} heading={heading} boundHref={boundHref} />}
      {phase === 'after' && <AfterTraining finale={finale} heading={heading} boundHref={boundHref} parts={parts} />}
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

const Licences = () => (
  <p class="lic">
    Drawings: Twemoji, © Twitter, Inc and other contributors, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; reduced
    to 20 × 20 pixels and 64 colours. Names and keywords: Unicode CLDR 48.2, Unicode-3.0. Groups: emojibase-data, MIT.{' '}
    <a href={licences}>The licences</a>
  </p>
);
