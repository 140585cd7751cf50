import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { useEffect, useMemo } from 'preact/hooks';
import { Slider } from '../figures/parts/Slider.tsx';
import { useListening } from '../site/use-listening.ts';
import { ClipTable } from './ClipTable.tsx';
import { createClipState } from './clip-state.ts';
import { WORDS } from './small-set.ts';
import { PARTS, type PartId } from './zero-shot.ts';

interface Props {
  parts: Record<PartId, { title: string; href: string; packageUrl: string }>;
}

/** The learner's own functions, put together: four exercises become a classifier that was never shown a label. */
export function ClipPage({ parts }: Props) {
  const state = useMemo(() => {
    const packageUrls = Object.fromEntries(PARTS.map(({ exercise }) => [exercise, parts[exercise].packageUrl])) as Record<PartId, string>;
    const address = typeof location === 'undefined' ? wasm : new URL(wasm, location.href).href;
    return createClipState({ wasm: address, packageUrls });
  }, []);
  useEffect(() => void state.load(), []);
  const controls = useListening<HTMLElement>();
  const { prompts, scale, own, run } = state;
  const isRunning = run.value.kind === 'running';
  const built = PARTS.filter(({ exercise }) => own.value.has(exercise)).length;

  return (
    <>
      <section aria-labelledby="parts-h">
        <h2 id="parts-h">The parts</h2>
        <p class="soft">
          {built === PARTS.length
            ? 'All four are yours.'
            : `${built} of ${PARTS.length} are yours. For the others the reference stands in.`}
        </p>
        <ol class="clip-parts">
          {PARTS.map(({ exercise, does }) => {
            const isOwn = own.value.has(exercise);
            return (
              <li key={exercise}>
                <a href={parts[exercise].href}>{parts[exercise].title}</a> {does}.{' '}
                <span class="state" data-state={isOwn ? 'accepted' : 'neutral'}>
                  <svg class="i" aria-hidden="true">
                    <use href={isOwn ? '#i-tick' : '#i-ring'} />
                  </svg>
                  {isOwn ? 'yours' : 'the reference’s'}
                </span>
              </li>
            );
          })}
        </ol>
      </section>
      <section ref={controls} aria-labelledby="prompts-h">
        <h2 id="prompts-h">Prompts are the classes</h2>
        <p>
          The text encoder knows six words: {WORDS.join(', ')}. Write what the pictures are to be sorted into. Nothing was trained on your
          prompts.
        </p>
        <div class="clip-controls">
          <div class="clip-prompts">
            {prompts.value.map((prompt, index) => (
              <label key={index}>
                <span class="label">Prompt {index + 1}</span>
                <input
                  class="line-in"
                  value={prompt}
                  onInput={(event) => {
                    prompts.value = prompts.value.map((old, at) => (at === index ? event.currentTarget.value : old));
                  }}
                />
              </label>
            ))}
          </div>
          <Slider
            id="clip-scale"
            label="Scale (inverse temperature)"
            value={scale.value}
            min={1}
            max={60}
            step={1}
            decimals={0}
            onInput={(value) => (scale.value = value)}
          />
        </div>
        <p class="clip-acts">
          <button type="button" class="btn btn-primary" onClick={() => (isRunning ? state.stop() : void state.start())}>
            {isRunning ? 'Stop' : 'Classify'}
          </button>
          <span class="small muted">Runs in the sandbox, as in the workbench.</span>
        </p>
      </section>
      <section aria-live="polite" aria-labelledby="found-h">
        <h2 id="found-h">What it finds</h2>
        {run.value.kind === 'idle' && <p class="soft">Nothing yet. Eight pictures wait for their prompts.</p>}
        {run.value.kind === 'running' && <p class="soft">Encoding, comparing, deciding …</p>}
        {run.value.kind === 'failed' && (
          <p class="notice" data-state="wrong">
            <span />
            <span>{run.value.message}</span>
          </p>
        )}
        {run.value.kind === 'done' && <ClipTable prompts={run.value.prompts} result={run.value.result} />}
      </section>
    </>
  );
}
