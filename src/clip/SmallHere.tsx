import type { Settings } from './training.ts';

/** What is small here, beside the figures of the paper: A. Radford et al. (2021), arXiv:2103.00020, §2.2 to 2.5 and 3.1.3. */
const rowsOf = ({ batch, scale }: Settings) =>
  [
    ['Pairs', '853, six words each', '400 million, from the web'],
    ['Picture encoder', 'one layer, on 64 numbers that are computed beforehand', 'ResNets and vision transformers, on pixels'],
    ['Text encoder', 'one layer, on a bag of words', 'a transformer of 63 million weights, which knows word order'],
    ['A batch', `${batch} pairs`, '32,768 pairs'],
    ['Scale κ', `fixed at ${scale}`, 'learnt, kept at or below 100'],
    ['Time', 'seconds in a sandbox in this tab', '12 days on 256 V100s, or 18 days on 592, for the two largest'],
    ['New labels', 'your ten, of which you see above how many are right', '76.2 % of ImageNet’s 1,000 classes right at first choice'],
  ] as const;

export const SmallHere = ({ settings }: { settings: Settings }) => (
  <section class="sec" aria-labelledby="s-h">
    <h2 id="s-h">What is small here</h2>
    <p class="lead">
      The loss is the whole idea, and it is the same. The data, the encoders and the batches are smaller by factors of a thousand to a
      million; most of what such models can do comes from those.
    </p>
    <table class="big-t">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">What</span>
          </th>
          <th scope="col">On this page</th>
          <th scope="col">CLIP, 2021</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(settings).map(([what, here, there]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td data-h="On this page">{here}</td>
            <td data-h="CLIP, 2021">{there}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="small soft">
      A. Radford et al. (2021), §2.2 to 2.5 and 3.1.3. <a href="https://arxiv.org/abs/2103.00020">arXiv:2103.00020</a>
    </p>
  </section>
);
