import { useState } from 'preact/hooks';
import type { Finale } from './finale-state.ts';
import { Going } from './Going.tsx';
import { FURTHER_STEPS, find } from './going-on.ts';
import { Picture } from './Picture.tsx';

/** Words that are looked up for the reader: four that tend to work, and one of which it can be said whether it did. */
const EXAMPLES: { words: string; held?: { subgroup: string; name: string; because: string } }[] = [
  { words: 'angry cat' },
  { words: 'night sky' },
  { words: 'broken heart' },
  { words: 'yellow car' },
  { words: 'white bird', held: { subgroup: 'animal-bird', name: 'birds', because: 'White is most of every picture, so it tells little.' } },
];

/** Type a word, get pictures. */
export function Search({ finale }: { finale: Finale }) {
  const [asked, setAsked] = useState('red fruit');
  const library = finale.library.value;
  const going = finale.goingOn.value;
  const pairs = finale.set.value?.pairs ?? [];
  const found = library ? find(library, asked, 12) : [];
  const unknown = library?.vocabulary.unknown(asked) ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('words') ?? '');
    setAsked(text);
    if (!library) return;
    const first = find(library, text, 3).map(({ picture }) => pairs[picture]!.name);
    finale.said.value = first.length > 0 ? `Nearest to ${text}: ${first.join(', ')}.` : `No word of “${text}” stands in any caption.`;
  };
  return (
    <section class="sec" aria-labelledby="w-h">
      <h2 id="w-h">Type a word, get pictures</h2>
      <p class="lead">
        Your words become a vector, and the pictures nearest to it come up. For this box the training went on: {FURTHER_STEPS} more steps
        over all pairs, with a gradient that is given. So these pictures were learnt from; this is a search, not a test.
      </p>
      <form class="ask" onSubmit={submit}>
        <label class="vh" for="q">
          Words
        </label>
        <input class="line-in" id="q" name="words" defaultValue={asked} spellcheck={false} autocomplete="off" />
        <button class="btn" type="submit" disabled={!library}>
          Find
        </button>
      </form>
      {going && <Going label="Going on with the training" going={going} onStop={finale.stopBeside} />}
      {!library && !going && (
        <p>
          <button type="button" class="btn" onClick={() => void finale.prepareSearch()}>
            Go on with the training
          </button>
        </p>
      )}
      {library && (
        <>
          {found.length > 0 && (
            <ol class="found">
              {found.map(({ picture, cosine }) => (
                <li key={picture}>
                  <Picture place={picture} pair={pairs[picture]} />
                  <span class="cos" style={{ '--c': Math.max(0, cosine) }} aria-hidden="true">
                    <span />
                  </span>
                  <small>
                    <b>{cosine.toFixed(2)}</b>
                    {pairs[picture]?.name}
                  </small>
                </li>
              ))}
            </ol>
          )}
          {found.length === 0 && <p class="soft">No word of this stands in any caption, nor anything spelt like it. Try another.</p>}
          {found.length > 0 && unknown.length > 0 && (
            <p class="soft">
              {unknown.map((word) => `“${word}”`).join(', ')} {unknown.length === 1 ? 'stands' : 'stand'} in no caption: what came up is
              guessed from words that are spelt alike.
            </p>
          )}
          <ol class="asks">
            {EXAMPLES.map(({ words, held }) => {
              const row = find(library, words, 8);
              const right = held && row.filter(({ picture }) => pairs[picture]?.subgroup === held.subgroup).length;
              return (
                <li key={words}>
                  <span class="q">{words}</span>
                  <span class="row">
                    {row.map(({ picture }) => (
                      <Picture key={picture} place={picture} pair={pairs[picture]} />
                    ))}
                  </span>
                  <span class="small soft">
                    {held && `${right} of 8 are ${held.name}${right! < 4 ? `: it fails. ${held.because}` : '.'}`}
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
