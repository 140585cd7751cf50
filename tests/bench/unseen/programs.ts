import { changed, firstUnder, settingsOf, textOf } from '../author-faults/kind.ts';
import { ACCEPTED, bodyOf, byHand, oneOf, swappedParameters, topAndCode, twoMistakes, type UnseenKind } from './edits.ts';

const FEEDBACK = /wrong_answer/;

/** What an author gets wrong in the programs: the starter, the reference, the known mistakes and their feedback. */
export const programKinds: UnseenKind[] = [
  {
    name: 'Two parameters have changed places in the starter',
    harm: 'The learner starts with names that stand for each other, and every right idea comes out wrong.',
    says: /starter|parameter|signature|order|names?\b/i,
    seed: (files) => swappedParameters(files, 'starter.ts', 'export function'),
  },
  {
    name: 'The starter describes two parameters the wrong way round',
    harm: 'The comment above the code tells the learner that one parameter is what another one is.',
    says: /@param|parameter|comment|describ/i,
    seed: (files) =>
      changed(files, 'starter.ts', (text) => {
        const [first, second] = [...text.matchAll(/^ \* @param (\w+) (.*)$/gm)];
        if (!first || !second) return text;
        return text
          .replace(first[0], () => ` * @param ${first[1]} ${second[2]}`)
          .replace(second[0], () => ` * @param ${second[1]} ${first[2]}`);
      }),
  },
  {
    name: 'The starter returns another kind of value',
    harm: 'The first thing that the learner sees is an error of type in code that they did not write.',
    says: /starter|type|returns?\b|signature/i,
    seed: (files) => {
      const value = settingsOf(files).signature.endsWith('=> number') ? '[]' : '0';
      return changed(files, 'starter.ts', (text) => text.replace(/return [^;]*;(?=\s*\}\s*$)/, `return ${value};`));
    },
  },
  {
    name: 'The solution is left in the starter as a comment',
    harm: 'Whoever scrolls down copies the solution.',
    says: /starter|solution|comment|reference/i,
    seed: (files) =>
      changed(files, 'starter.ts', (text) => {
        const body = bodyOf(textOf(files, 'reference.ts'), settingsOf(files).entry);
        const lines = body.split('\n').filter((line) => line.trim());
        return `${text}\n${lines.map((line) => `// ${line}`).join('\n')}\n`;
      }),
  },
  {
    name: 'A comment of the reference is wrong',
    harm: 'Learners read the reference after they pass, and the comment unteaches what they have just got right.',
    says: /comment|reference/i,
    seed: byHand('reference.ts', {
      additiveFusion: [['z = b + Σ Wₘ xₘ.', 'z = Σ (Wₘ xₘ + b).']],
      autoencoderLoss: [['summed over coordinates. */', 'averaged over coordinates. */']],
      cca: [['each eigenvalue λ becomes 1/√λ', 'each eigenvalue λ becomes 1/λ']],
      classifyScheme: [['K < M fusion, K = M coordination, K > M fission', 'K < M fission, K = M coordination, K > M fusion']],
      clip: [['Row i is a choice whose right answer is i', 'Column i is a choice whose right answer is i']],
      conditionalEntropy: [['H(A|B) = Σ p(a,b) log p(b)/p(a,b)', 'H(A|B) = Σ p(a,b) log p(a)/p(a,b)']],
      coordinationLoss: [['What the listed pairs cost, and what everything else costs', 'What the listed pairs cost, all others included']],
      dccaeLoss: [['S to the power −½', 'S to the power −1']],
      earlyLate: [['predict from each, then average the probabilities', 'predict from each, then average the logits']],
      encodeAndConcat: [['each block brought to length 1 before they are joined', 'brought to length 1 after they are joined']],
      entropy: [['H = Σ p · log(1/p): the surprise', 'H = Σ log(1/p): the surprise']],
      fissionLoss: [['what is left to exponentiate is at most 0', 'what is left to exponentiate is at least 0']],
      gatedFusion: [['each gate reads both modalities and scales its own', 'each gate reads its own modality and scales the other']],
      interactionShare: [['I = F − (row mean + column mean − grand mean)', 'I = F − (row mean + column mean + grand mean)']],
      lowRankFusion: [['where x̃ is x with a 1 at its end', 'where x̃ is x with a 0 at its end']],
      messageInformation: [['the surprises of independent symbols add up', 'the surprises of independent symbols are multiplied']],
      mixtureOfFusions: [['a tie goes to the lower index', 'a tie goes to the higher index']],
      modalityEntropy: [['nats to bits', 'bits to nats']],
      partialCoordination: [['B lies below A in every coordinate', 'B lies above A in every coordinate']],
      tensorFusion: [['the index of B runs fastest', 'the index of A runs fastest']],
    }),
  },
  {
    name: 'Two known mistakes have each other’s feedback',
    harm: 'The learner is told of a mistake that they did not make, and not of theirs.',
    names: FEEDBACK,
    says: /feedback|comment|belongs/i,
    seed: (files) => {
      const [one, other] = twoMistakes(files);
      if (one.file === other.file) return undefined;
      return { [one.file]: other.feedback + one.code, [other.file]: one.feedback + other.code };
    },
  },
  {
    name: 'Feedback gives the line away',
    harm: 'The learner copies the line instead of understanding the mistake.',
    names: FEEDBACK,
    says: /feedback|comment|gives|solution|reference/i,
    seed: (files) => {
      const [, { file, code }] = twoMistakes(files);
      const line = textOf(files, 'reference.ts')
        .split('\n')
        .map((text) => text.replace(/\/\/.*$/, '').trim())
        .find((text) => text.length > 12 && !/^(\/\*|\*|export|function)/.test(text) && !code.includes(text));
      return line ? { [file]: `/**\n * Not quite. It has to be \`${line}\` here.\n */\n${code}` } : undefined;
    },
  },
  {
    name: 'Feedback is a note for other authors',
    harm: 'The learner reads about files and verdicts of the project instead of about their mistake.',
    names: FEEDBACK,
    says: /feedback|comment|learner/i,
    seed: (files) => {
      const [{ file, code }] = twoMistakes(files);
      const note = oneOf(files, [
        'Copy of reference.ts with one line changed; must get wrong_answer.',
        'Same as the last one, but the other way round. Wording still to be checked.',
        'Kills the mutant that no edge had killed.',
      ]);
      return { [file]: `/** ${note} */\n${code}` };
    },
  },
  {
    name: 'Feedback speaks of a variable that the task does not have',
    harm: 'The learner looks for a name that is nowhere on the page.',
    names: FEEDBACK,
    says: /feedback|comment|`?tau`?|names?\b|parameter/i,
    seed: (files) => {
      const [{ file, feedback, code }] = twoMistakes(files);
      return { [file]: feedback.replace(/\s*\*\/\n$/, () => '\n * Look at `tau` again: by what is it multiplied?\n */\n') + code };
    },
  },
  {
    name: 'Two known mistakes are the same program',
    harm: 'One mistake has two feedbacks, and learners who make the other one get none.',
    names: FEEDBACK,
    says: /same|twice|twin|tell|told|recognis|differ|mistake/i,
    seed: (files) => {
      const [one, other] = twoMistakes(files);
      return one.file === other.file ? undefined : { [other.file]: other.feedback + one.code };
    },
  },
  {
    name: 'A known mistake is right',
    harm: 'A right solution is taken for a mistake, and the page says why it is wrong.',
    names: FEEDBACK,
    says: /accepted|right|wrong_answer|verdict|mistake/i,
    seed: (files) => {
      const [, { file, feedback }] = twoMistakes(files);
      const [, right] = topAndCode(textOf(files, firstUnder(files, ACCEPTED) ?? ''));
      return right ? { [file]: feedback + right } : undefined;
    },
  },
];
