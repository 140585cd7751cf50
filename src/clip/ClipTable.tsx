import { PAIRS, type Picture, SIDE } from './small-set.ts';
import type { Classified } from './zero-shot.ts';

interface Props {
  prompts: readonly string[];
  result: Classified;
}

/** Pictures down the side, prompts along the top; in each cell the probability and the cosine it comes from. */
export function ClipTable({ prompts, result }: Props) {
  const { probabilities, similarity, uncertainty, loss } = result;
  const mean = uncertainty.reduce((sum, bits) => sum + bits, 0) / uncertainty.length;
  return (
    <>
      <p>
        On average a decision is unsure by <b>{mean.toFixed(2)} bits</b>; {Math.log2(Math.max(1, prompts.length)).toFixed(2)} would be
        guessing. The contrastive loss of the eight pairs is <b>{loss.toFixed(3)} nats</b>: pictures share their captions in twos, so each
        has a false negative, and the loss cannot reach 0.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen */}
      <section class="scroll-x" tabIndex={0} aria-label="Probabilities of the prompts">
        <table class="tbl clip-table">
          <thead>
            <tr>
              <th scope="col">Picture</th>
              {prompts.map((prompt) => (
                <th scope="col" key={prompt}>
                  {prompt}
                </th>
              ))}
              <th scope="col">Unsure by</th>
            </tr>
          </thead>
          <tbody>
            {PAIRS.map(({ picture, caption }, i) => {
              const row = probabilities[i] ?? [];
              const best = row.indexOf(Math.max(...row));
              return (
                <tr key={i}>
                  <th scope="row">
                    <PictureView picture={picture} />
                    <span class="vh">{caption}</span>
                  </th>
                  {row.map((probability, j) => (
                    <td key={j} class={j === best ? 'is-best' : undefined}>
                      <span class="clip-bar fill-joint" style={{ width: `${Math.round(100 * probability)}%` }} aria-hidden="true" />
                      <span class="num">{Math.round(100 * probability)} %</span>
                      {j === best && <span class="vh">, the choice</span>}
                      <small class="muted">cos {(similarity[i]?.[j] ?? 0).toFixed(2)}</small>
                    </td>
                  ))}
                  <td class="num">{(uncertainty[i] ?? 0).toFixed(2)} bits</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

const PictureView = ({ picture }: { picture: Picture }) => (
  <svg class="clip-picture" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
    <rect width={SIDE} height={SIDE} />
    {picture.map(
      (ink, at) => ink > 0 && <rect key={at} class="ink" x={at % SIDE} y={Math.floor(at / SIDE)} width="1" height="1" fill-opacity={ink} />,
    )}
  </svg>
);
