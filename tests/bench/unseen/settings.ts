import { parse } from 'yaml';
import { changed, settingsOf, textOf } from '../author-faults/kind.ts';
import { ACCEPTED, bodyOf, byHand, swappedParameters, under, withSetting, type UnseenKind } from './edits.ts';

const SETTINGS = 'exercise.yaml';

const hintsOf = (text: string): string[] => (parse(text) as { hints: string[] }).hints;

const HINTS_OF_ENTROPY = [
  'How surprising is one outcome of probability p? And how often does it happen?',
  'Turn the weights into probabilities first. What is log 0 in JavaScript, and what is 0 times that?',
  '`Math.log` is the natural logarithm. A logarithm to another base is `Math.log(x) / Math.log(base)`.',
];
const HINTS_OF_ADDING = [
  'Which part of the result is there even when nobody speaks? Start from that.',
  'Go through the modalities with their index, so that `x`, its matrix and its mean stay together.',
  'For one modality, `matVec(Ws[m], x)` is what it has to say. Add it to the result element by element.',
];

/** What an author gets wrong in exercise.yaml: conventions, hints, the signature, the tolerance. */
export const settingKinds: UnseenKind[] = [
  {
    name: 'The contract says the wrong thing about a special case',
    harm: 'Whoever treats the empty list, the zero vector or the tie as the contract says is refused.',
    says: /contract|convention|empty|zero|tie|reference|returns/i,
    seed: byHand(SETTINGS, {
      additiveFusion: [['there is none at all, the result equals `b`', 'there is none at all, the result is all zeros']],
      autoencoderLoss: [['Without samples all three results are 0', 'Without samples all three results are NaN']],
      classifyScheme: [['and the type is `coordination`', 'and the type is `fusion`']],
      clip: [['A vector of zeros stays as it is, so that all its cosines are 0.', 'A vector of zeros has the cosine 1 with every other.']],
      conditionalEntropy: [['weights that are all 0, both results are 0', 'weights that are all 0, both results are NaN']],
      coordinationLoss: [
        ['with a vector of zeros is 0, so such a combination costs 1', 'with a vector of zeros is 1, so such a combination costs 0'],
      ],
      encodeAndConcat: [
        ['A block that is all zeros stays all zeros', 'A block that is all zeros gets equal numbers, so that its length is 1'],
      ],
      entropy: [['weights that are all 0, the entropy is 0', 'weights that are all 0, the entropy is 1']],
      fissionLoss: [['no samples, all four losses are 0', 'no samples, all four losses are Infinity']],
      gatedCoordination: [['where one of them is zero it is 0', 'where one of them is zero it is 1']],
      gatedFusion: [
        ['is greater than 0, and 0 elsewhere; at exactly 0 it is closed', 'is at least 0, and 0 elsewhere; at exactly 0 it is open'],
      ],
      infoNceBound: [['the loss and the bound of the batch are 0', 'the bound of the batch is log 2']],
      interactionShare: [['at most 1e-12, the share is 0', 'at most 1e-12, the share is 1']],
      kernelMatrix: [['vector of zeros is 0, and so is its slope', 'vector of zeros is 1, and its slope is 0']],
      lowRankFusion: [['R = 0, `z` equals `b`', 'R = 0, `z` is all zeros']],
      marginContrastiveLoss: [['no negative, and the loss is 0', 'no negative, and the loss is `alpha`']],
      messageInformation: [['and the total and the mean are 0', 'the total is 0 and the mean is NaN']],
      mixtureOfFusions: [['Where logits are equal, the lower index wins', 'Where logits are equal, the higher index wins']],
      modalityEntropy: [['below `lo` counts in the first bin, one above `hi` in the last', 'below `lo` or above `hi` is left out']],
      mutualInformation: [['For empty streams all three are 0', 'For empty streams all three are NaN']],
      partialCoordination: [['With no rows, both numbers are 0', 'With no rows, the correlation is 1 and the order 0']],
      rawFusion: [['then nothing crosses, and the share is 0', 'then nothing crosses, and the share is 1']],
      coordinationScores: [['Such a pair still counts in the mean', 'Such a pair does not count in the mean']],
    }),
  },
  {
    name: 'The contract says the wrong axis, order, base or divisor',
    harm: 'Right by the contract is wrong by the grader: the learner divides, joins or counts as they were told and is refused.',
    says: /contract|convention|axis|order|base|mean|divid|reference/i,
    seed: byHand(SETTINGS, {
      additiveFusion: [
        [
          'Nothing is averaged over modalities and nothing is rescaled, however many are missing.',
          'The projections are averaged over the modalities that contribute.',
        ],
      ],
      autoencoderLoss: [['summed over coordinates and averaged over samples', 'averaged over coordinates and over samples']],
      cca: [['Covariances are divided by n − 1', 'Covariances are divided by n']],
      classifyScheme: [['It lists indices into `modalities`, not node numbers', 'It lists node numbers, not indices into `modalities`']],
      clip: [['Logarithms are natural, so the loss is in nats', 'Logarithms are to base 2, so the loss is in bits']],
      conditionalEntropy: [['Rows are the values of A, columns the values of B', 'Rows are the values of B, columns the values of A']],
      coordinationLoss: [['A pair that is listed twice counts twice', 'A pair that is listed twice counts once']],
      dccaeLoss: [['divides by n alone, not by the number of features', 'divides by n and by the number of features']],
      earlyLate: [['The joined input is xA followed by xB', 'The joined input is xB followed by xA']],
      encodeAndConcat: [['ReLU acts on the sum of projection and bias', 'ReLU acts on the projection, before the bias is added']],
      fissionLoss: [['in the order A, joint, B', 'in the order A, B, joint']],
      fissionObjective: [['comes last in the joint one', 'comes first in the joint one']],
      gatedCoordination: [['the same vector, xA followed by xB', 'the same vector, xB followed by xA']],
      gatedFusion: [['A first and B after it', 'B first and A after it']],
      infoNceBound: [['All logarithms are natural; the results are in nats', 'All logarithms are to base 2; the results are in bits']],
      marginContrastiveLoss: [['over the n pairs, not over the negatives', 'over all negatives, not over the n pairs']],
      messageInformation: [['divided by the number of symbols in the message', 'divided by the number of symbols in the alphabet']],
      mixtureOfFusions: [['their sum and their element-wise product', 'their element-wise product and their sum']],
      modalityEntropy: [['The result is in bits', 'The result is in nats']],
      mutualInformation: [['may be negative and stays so', 'that is negative is raised to 0']],
      partialCoordination: [['Only coordinates in which B is above A count', 'Only coordinates in which A is above B count']],
      rawFusion: [
        [
          'Row 0 of `types` is added to every element of the image, row 1 to every element of the text',
          'Row 0 of `types` is added to every element of the text, row 1 to every element of the image',
        ],
      ],
      coordinationScores: [['A correlation keeps its sign; a coordinate', 'A correlation counts without its sign, so no coordinate']],
      tensorFusion: [['at the end of each vector, not in front of it', 'in front of each vector, not at its end']],
    }),
  },
  {
    name: 'A convention breaks off in the middle of its sentence',
    harm: 'The learner reads half of a convention and has to guess the half that decides.',
    says: /contract|convention|sentence|breaks off|full stop|ends/i,
    seed: (files) => {
      const [name, text] = Object.entries(settingsOf(files).contract).reduce((longest, next) =>
        next[1].length > longest[1].length ? next : longest,
      );
      const words = text.split(' ');
      const half = words.slice(0, Math.ceil(words.length * 0.55)).join(' ');
      return withSetting(files, ['contract', name], half.replace(/[.,;:]$/, ''));
    },
  },
  {
    name: 'The contract promises an error that the reference does not throw',
    harm: 'The learner writes checks that nobody asks for, and believes of the function what is not so.',
    says: /throw|error/i,
    seed: (files) => withSetting(files, ['contract', 'invalid'], 'Where an argument is not valid, the function throws a `RangeError`.'),
  },
  {
    name: 'The contract is silent about its special case',
    harm: 'Right solutions differ about the empty or the zero case, nothing says which is meant, and all but one are refused.',
    says: /contract|convention|empty|zero|tie/i,
    seed: (files) => {
      const { contract } = settingsOf(files);
      const name = ['empty', 'zero', 'constant', 'ties'].find((special) => special in contract);
      return name
        ? withSetting(files, ['contract'], Object.fromEntries(Object.entries(contract).filter(([key]) => key !== name)))
        : undefined;
    },
  },
  {
    name: 'The title is that of another exercise',
    harm: 'Two exercises have one title in every list, and this one promises what it does not ask.',
    says: /title/i,
    seed: (files) =>
      changed(files, SETTINGS, (text) => {
        const title = settingsOf(files).entry === 'messageInformation' ? 'The tensor you never build' : 'How surprising is this message?';
        return text.replace(/^title: .*$/m, `title: ${title}`);
      }),
  },
  {
    name: 'The minus of an exponent is lost in the tolerance',
    harm: 'Every number is accepted.',
    says: /tolerance/i,
    seed: (files) => changed(files, SETTINGS, (text) => text.replace(/absolute: 1e-(\d+)/, 'absolute: 1e$1')),
  },
  {
    name: 'Results have to be equal to the last bit, and the other right solutions are copies of the reference',
    harm: 'A right solution that adds in another order is refused.',
    says: /tolerance|rounding|accepted|golden|copy|copies|same/i,
    names: /exercise\.yaml|accepted|golden\.json/,
    seed: (files) => {
      const settings = changed(files, SETTINGS, (text) => text.replace(/^tolerance: .*$/m, 'tolerance: { absolute: 0, relative: 0 }'));
      const copies = under(files, ACCEPTED).map((file) => [file, textOf(files, 'reference.ts')]);
      return settings && { ...settings, ...Object.fromEntries(copies) };
    },
  },
  {
    name: 'Two parameters have changed places in the signature',
    harm: 'The page gives the parameters in another order than the one in which they come, and no type tells them apart.',
    says: /signature|parameter|order|names?\b/i,
    names: /exercise\.yaml|reference\.ts|starter\.ts/,
    seed: (files) => swappedParameters(files, SETTINGS, 'signature:'),
  },
  {
    name: 'The signature leaves out a field of the result',
    harm: 'The editor underlines every right solution, and the page does not say what is missing.',
    says: /signature|field|type|returns?\b/i,
    names: /exercise\.yaml|reference\.ts|golden\.json/,
    seed: (files) => changed(files, SETTINGS, (text) => text.replace(/(=> \{[^}]*); \w+: [^;}]+ \}/, '$1 }')),
  },
  {
    name: 'The hints are in the wrong order',
    harm: 'The first hint that a learner opens is the whole solution in words.',
    says: /hint/i,
    seed: (files) => withSetting(files, ['hints'], hintsOf(textOf(files, SETTINGS)).toReversed()),
  },
  {
    name: 'The first hint is the solution',
    harm: 'Who asks for a nudge gets the program, and has nothing left to find out.',
    says: /hint/i,
    seed: (files) => {
      const code = bodyOf(textOf(files, 'reference.ts'), settingsOf(files).entry)
        .replaceAll(/\/\/.*$/gm, '')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('`', "'")
        .trim();
      const [, ...others] = hintsOf(textOf(files, SETTINGS));
      return withSetting(files, ['hints'], [`Write \`${code}\``, ...others]);
    },
  },
  {
    name: 'A hint is wrong',
    harm: 'Whoever does what the hint says is refused after having asked for help.',
    says: /hint/i,
    seed: byHand(SETTINGS, {
      additiveFusion: [['let `x` be `xs[m] ?? means[m]`', 'let `x` be `means[m] ?? xs[m]`']],
      autoencoderLoss: [
        ['the loss is the one of A plus `lambda` times the one of B', 'the loss is `lambda` times the one of A plus the one of B'],
      ],
      cca: [['With the eigenvalues λ replaced by 1/√λ', 'With the eigenvalues λ replaced by 1/λ']],
      classifyScheme: [['M is the number of different indices in all of `reach`', 'M is the length of `modalities`']],
      clip: [['minus the logit of the right class', 'plus the logit of the right class']],
      conditionalEntropy: [['Math.log(columnSum / w)', 'Math.log(w / columnSum)']],
      coordinationLoss: [['cost is `1 - cosine(a, b)`', 'cost is `cosine(a, b)`']],
      dccaeLoss: [['replace each eigenvalue by 1 over its square root', 'replace each eigenvalue by its square root']],
      earlyLate: [['alpha * p + (1 - alpha) * pB[c]', '(1 - alpha) * p + alpha * pB[c]']],
      encodeAndConcat: [['Math.max(0, v + b[i])', 'Math.max(0, v) + b[i]']],
      entropy: [['Divide by `Math.log(base)`.', 'Multiply by `Math.log(base)`.']],
      fissionLoss: [['minus the logit of the true class', 'plus the logit of the true class']],
      fissionObjective: [['that of DB `[...row, 0]`', 'that of DB `[0, ...row]`']],
      gatedCoordination: [['1 / (1 + Math.exp(-t))', '1 / (1 + Math.exp(t))']],
      gatedFusion: [['gateA[i] * xA[i] + gateB[i] * xB[i]', 'gateA[i] * xB[i] + gateB[i] * xA[i]']],
      infoNceBound: [['`expected` is `Math.log(2)` minus that', '`expected` is `Math.log(2)` plus that']],
      interactionShare: [['row mean + column mean − grand mean', 'row mean + column mean + grand mean']],
      kernelMatrix: [['RBF 2γ‖x − y‖ · k', 'RBF γ‖x − y‖ · k']],
      marginContrastiveLoss: [['divide the total by n.', 'divide the total by n · (n − 1).']],
      messageInformation: [['`Math.log(1 / p[x]) / Math.log(base)`', '`Math.log(p[x]) / Math.log(base)`']],
      modalityEntropy: [['and divide by `Math.log(2)`', 'and multiply by `Math.log(2)`']],
      partialCoordination: [['Math.max(0, b - a)', 'Math.max(0, a - b)']],
    }),
  },
  {
    name: 'The hints are those of the exercise that was copied',
    harm: 'The hints speak of things that this task does not have.',
    says: /hint/i,
    seed: (files) => {
      const { entry } = settingsOf(files);
      const isLikeEntropy = ['entropy', 'conditionalEntropy', 'messageInformation', 'modalityEntropy', 'mutualInformation'].includes(entry);
      return withSetting(files, ['hints'], isLikeEntropy ? HINTS_OF_ADDING : HINTS_OF_ENTROPY);
    },
  },
];
