import { changed, otherNumber, settingsOf, textOf } from '../author-faults/kind.ts';
import { byHand, fieldsOf, goldenOf, oneOf, type UnseenKind } from './edits.ts';

const raw = String.raw;
const STATEMENT = 'statement.md';

/** A sentence more at the end of the first paragraph. */
const withSentence = (text: string, sentence: string): string => text.replace('\n\n', () => ` ${sentence}\n\n`);

/** Numbers as an author copies them: four decimals. */
const copied = (value: unknown): string => JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(4)) : part));

/** What an author gets wrong in what the learner reads first. */
export const statementKinds: UnseenKind[] = [
  {
    name: 'The formula of the statement is not that of the reference',
    harm: 'Whoever writes what the formula says is refused, and learns a false formula.',
    says: /formula|statement|reference/i,
    seed: byHand(STATEMENT, {
      additiveFusion: [[raw`\J{z} = b + \sum_{m\ \text{present}}`, raw`\J{z} = b + \frac1M\sum_{m\ \text{present}}`]],
      autoencoderLoss: [[raw`\A{\mathcal L_A}+\lambda\B{\mathcal L_B}`, raw`\lambda\A{\mathcal L_A}+\B{\mathcal L_B}`]],
      cca: [[raw`$\Sigma_{AB}=\frac1{n-1}`, raw`$\Sigma_{AB}=\frac1n`]],
      classifyScheme: [
        [raw`K&<M&&\text{fusion}`, raw`K&>M&&\text{fusion}`],
        [raw`K&>M&&\text{fission}`, raw`K&<M&&\text{fission}`],
      ],
      clip: [
        [raw`\A{-\frac1{2N}`, raw`\A{-\frac1{N}`],
        [raw`\B{-\frac1{2N}`, raw`\B{-\frac1{N}`],
      ],
      conditionalEntropy: [[raw`\log p(a\mid b)`, raw`\log p(b\mid a)`]],
      coordinationLoss: [[raw`\Bigl(1-\cos`, raw`\Bigl(1+\cos`]],
      dccaeLoss: [[raw`&=-\J{\mathrm{corr}}`, raw`&=\J{\mathrm{corr}}`]],
      earlyLate: [
        [raw`&=\alpha\,\A{`, raw`&=(1-\alpha)\,\A{`],
        [raw`+(1-\alpha)\,\B{`, raw`+\alpha\,\B{`],
      ],
      encodeAndConcat: [[raw`\lVert h_m\rVert_2`, raw`\lVert h_m\rVert_1`]],
      entropy: [[raw`H_b(p)=-\sum`, raw`H_b(p)=\sum`]],
      fissionLoss: [[raw`e^{\ell^{(i)}_k}-\ell^{(i)}_{y_i}`, raw`e^{\ell^{(i)}_k}+\ell^{(i)}_{y_i}`]],
      fissionObjective: [['divided by $n$, not $n-1$,', 'divided by $n-1$, not $n$,']],
      gatedCoordination: [[raw`W_A\,c+b_A)}\odot\A{x_A}`, raw`W_A\,c+b_A)}\odot\B{x_B}`]],
      infoNceBound: [[raw`$\log2-\mathbb E\,\mathcal L$`, raw`$\log2+\mathbb E\,\mathcal L$`]],
      interactionShare: [[raw`-\B{c_j}+g`, raw`-\B{c_j}-g`]],
      messageInformation: [[raw`I_b(x)&=-\log_b p(x)`, raw`I_b(x)&=\log_b p(x)`]],
      modalityEntropy: [[raw`\frac{m-1}{2n\ln2}`, raw`\frac{m-1}{n\ln2}`]],
      mutualInformation: [[raw`\hat I-\frac{m_{AB}-m_A-m_B+1}{2n}`, raw`\hat I+\frac{m_{AB}-m_A-m_B+1}{2n}`]],
      partialCoordination: [[raw`\B{z_B^{(i)}}-\A{z_A^{(i)}}`, raw`\A{z_A^{(i)}}-\B{z_B^{(i)}}`]],
    }),
  },
  {
    name: 'The statement gives a wrong shape',
    harm: 'The learner reads a matrix by columns that comes by rows, or returns a list of another length.',
    says: /shape|rows?\b|columns?\b|length|size|dimension/i,
    seed: byHand(STATEMENT, {
      additiveFusion: [[raw`W_m\in\R^{k\times d_m}`, raw`W_m\in\R^{d_m\times k}`]],
      autoencoderLoss: [['`We` is $k$ rows of $d_A+d_B$ weights', '`We` is $d_A+d_B$ rows of $k$ weights']],
      cca: [['`b` $=v$, $d_B$ numbers', '`b` $=v$, $d_A$ numbers']],
      clip: [['`probs`, $N$ rows of $C$ numbers', '`probs`, $C$ rows of $N$ numbers']],
      coordinationLoss: [[raw`\A{W_A}\in\R^{k\times d_A}`, raw`\A{W_A}\in\R^{d_A\times k}`]],
      earlyLate: [[raw`W\in\R^{C\times(d_A+d_B)}`, raw`W\in\R^{(d_A+d_B)\times C}`]],
      encodeAndConcat: [['$k_A+k_B$ numbers', '$d_A+d_B$ numbers']],
      fissionLoss: [['one row per class', 'one column per class']],
      gatedCoordination: [['$d$ rows of $2d$ numbers each', '$2d$ rows of $d$ numbers each']],
      gatedFusion: [['$d$ rows of $2d$ weights each', '$2d$ rows of $d$ weights each']],
      interactionShare: [[raw`\J{I}\in\R^{n\times m}`, raw`\J{I}\in\R^{m\times n}`]],
      kernelMatrix: [[raw`\J{K}\in\R^{n\times m}$, as an array of $n$ rows`, raw`\J{K}\in\R^{m\times n}$, as an array of $m$ rows`]],
      lowRankFusion: [['$k$ rows of $d_A+1$ numbers each', '$d_A+1$ rows of $k$ numbers each']],
      mixtureOfFusions: [['4 rows of $2d$ weights', '$2d$ rows of 4 weights']],
      rawFusion: [[raw`$W_I\in\R^{d\times p^2}$`, raw`$W_I\in\R^{p^2\times d}$`]],
      tensorFusion: [['rows of $(d_A+1)(d_B+1)$ weights each', 'rows of $d_A+d_B+2$ weights each']],
    }),
  },
  {
    name: 'A parameter or a result is described as something else',
    harm: 'Whoever takes the description at its word mixes up two results, counts from 1, or divides where they should multiply.',
    says: /describ|parameter|result|returns?|counted|meaning|reference/i,
    seed: byHand(STATEMENT, {
      autoencoderLoss: [[raw`$(\A{\delta_A},\B{\delta_B})$`, raw`$(\B{\delta_B},\A{\delta_A})$`]],
      cca: [
        ['`X` is the first view', '`Y` is the first view'],
        ['`Y` is the second view', '`X` is the second view'],
      ],
      classifyScheme: [['`[from, to]`', '`[to, from]`']],
      clip: [['`scale` is $\\kappa>0$', '`scale` is the temperature $1/\\kappa>0$']],
      conditionalEntropy: [
        ['It returns `aGivenB`, ', 'It returns `bGivenA`, '],
        ['and `bGivenA`, ', 'and `aGivenB`, '],
      ],
      dccaeLoss: [['of the reconstruction.\n- `r`', 'of the correlation.\n- `r`']],
      earlyLate: [[raw`is the weight $\alpha$.`, raw`is the weight $\alpha$ of the prediction of $\B{B}$.`]],
      fissionLoss: [['$0$ to $C-1$', '$1$ to $C$']],
      fissionObjective: [['in A’s code, counted from 0', 'in A’s code, counted from 1']],
      gatedFusion: [['`hard` says which kind of gate is meant', '`hard` is true where the gates are soft']],
      infoNceBound: [['a row and a column of the table, counted from 0', 'a column and a row of the table, counted from 1']],
      lowRankFusion: [
        ['`paramsLow`, the', '`paramsFull`, the'],
        ['and `paramsFull`, the', 'and `paramsLow`, the'],
      ],
      messageInformation: [['from $0$ to $K-1$', 'from $1$ to $K$']],
      modalityEntropy: [['are the two ends of the range', 'are the centre and the width of the range']],
      mutualInformation: [
        [raw`$\hat I$ as counted`, 'the mean over all of them'],
        ['`shuffled`, the mean over all orders', '`shuffled`, $\\hat I$ as counted'],
      ],
      partialCoordination: [
        ['`corr`, the number', '`order`, the number'],
        ['and `order`, the number', 'and `corr`, the number'],
      ],
      rawFusion: [[raw`$\tau_0$ and $\tau_1$`, raw`$\tau_1$ and $\tau_0$`]],
      coordinationScores: [
        ['`strong`, the number', '`partial`, the number'],
        ['and `partial`, the number', 'and `strong`, the number'],
      ],
    }),
  },
  {
    name: 'The statement does not say what is returned',
    harm: 'The learner has to guess which number or which fields the function returns, and in which order.',
    says: /returns?\b|result|field/i,
    seed: (files) => changed(files, STATEMENT, (text) => text.replace(/^- It returns.*\n/m, '')),
  },
  {
    name: 'The formulas were lost when the statement was pasted',
    harm: 'There is nothing to implement: the text speaks of a result that no formula defines.',
    says: /formula|symbol|defin/i,
    seed: (files) => changed(files, STATEMENT, (text) => text.replace(/\$\$\n[\s\S]*?\n\$\$\n\n/g, '')),
  },
  {
    name: 'The statement offers a helper that is not there, or with its arguments exchanged',
    harm: 'Whoever calls the helper as it is written gets an error that is not theirs.',
    says: /helper|matMul|matmul|matVec|inner|transpose|not defined|call/i,
    seed: (files) =>
      changed(files, STATEMENT, (text) =>
        text.replace(/^You may call.*$/m, (line) => {
          const slips = [
            ['`matMul(', '`matmul('],
            ['`dot(', '`inner('],
            ['`matVec(W, x)`', '`matVec(x, W)`'],
            ['`transpose(', '`transposed('],
          ] as const;
          const slip = slips.find(([right]) => line.includes(right));
          return slip ? line.replace(slip[0], slip[1]) : line;
        }),
      ),
  },
  {
    name: 'An example breaks the contract',
    harm: 'The page shows NaN, a negative probability or an error as what the function returns.',
    says: /example/i,
    seed: (files) => {
      const calls: Record<string, string> = {
        autoencoderLoss: 'autoencoderLoss([[1]], [[2]], [[1, 2]], [[1, 1]], [0], [[2]], [0], [[2]], [0], 0.5)',
        cca: 'cca([[1, 2]], [[3]], 0.1)',
        conditionalEntropy: 'conditionalEntropy([[4, 1], [0, 3]], 1)',
        coordinationLoss: 'coordinationLoss([[1, 0], [0, 2]], [[3], [-1]], [[1, 0], [0, 1]], [[1], [1]], [[1, 1], [2, 2]])',
        dccaeLoss: 'dccaeLoss([[1]], [[2]], [[1]], [[1]], [[0]], [[0]], 0.5, 0)',
        earlyLate: 'earlyLate([1], [1], [[3, 0], [0, 2]], [0, 0], [[3], [0]], [0, 0], [[0], [2]], [0, 0], 1.5)',
        entropy: 'entropy([2, 1, 1], 1)',
        fissionLoss: 'fissionLoss([[1]], [[2]], [2], [[1]], [[1]], [[1, 1]], [[1, 0, 0], [0, 0, 1]], [0, 0])',
        infoNceBound: 'infoNceBound([[4, 1], [0, 3]], [[1, 0], [0, 1]], [[1, 0], [0, 0]])',
        kernelMatrix: "kernelMatrix([[1, 2]], [[3, 0]], 'exponential', -0.5, 1, 2, 'slope')",
        marginContrastiveLoss: "marginContrastiveLoss([[1, 0], [0, 1]], [[1, 0], [1, 0]], -0.5, 'sum')",
        messageInformation: 'messageInformation([0, 3], [0.5, 0.25, 0.25], 2)',
        mixtureOfFusions: 'mixtureOfFusions([2], [3], [[0, 0], [0, 0], [0, 0], [0, 0]], [0, 0, 1, 2], 0)',
        modalityEntropy: 'modalityEntropy([0.2, 0.7], 4, 1, 0, false)',
        mutualInformation: 'mutualInformation([0, 1, 1], [0, 1], 2)',
      };
      const call = calls[settingsOf(files).entry];
      return call ? { [STATEMENT]: `${textOf(files, STATEMENT).trimEnd()}\n\n\`\`\`example\n${call}\n\`\`\`\n` } : undefined;
    },
  },
  {
    name: 'A value that the author worked out in the text is wrong',
    harm: 'The learner checks a right solution against a number that it can never return.',
    says: /value|returns|example|result|instance/i,
    seed: (files) => {
      const short = goldenOf(files).cases.find(({ args, expected }) => JSON.stringify([args, expected]).length < 170);
      if (!short) return undefined;
      const call = `${settingsOf(files).entry}(${short.args.map((arg) => JSON.stringify(arg)).join(', ')})`;
      const wrong = copied(otherNumber(short.expected));
      if (wrong === copied(short.expected)) return undefined;
      return changed(files, STATEMENT, (text) => withSentence(text, `For instance, \`${call}\` is \`${wrong}\`.`));
    },
  },
  {
    name: 'The dollars around formulas are forgotten',
    harm: 'Raw TeX stands on the page where symbols should.',
    says: /formula|TeX|dollar|\$|backslash|math/i,
    seed: (files) => changed(files, STATEMENT, (text) => text.replace(/^- .*\$[^$\n]*\\[^$\n]*\$.*$/m, (line) => line.replaceAll('$', ''))),
  },
  {
    name: 'A backtick is missing',
    harm: 'Code and prose change places on a line: half a sentence stands in the font of code, and its formulas are not set.',
    says: /backtick|`|code/i,
    seed: (files) => changed(files, STATEMENT, (text) => text.replace(/^- `(\w+)`(?=.*`\w+`)/m, '- `$1')),
  },
  {
    name: 'The examples are fenced as plain code',
    harm: 'The calls stand there, and what they return does not.',
    says: /example/i,
    seed: (files) => changed(files, STATEMENT, (text) => text.replaceAll('```example', '```ts')),
  },
  {
    name: 'The statement points to something that is not there',
    harm: 'The learner looks for a figure, a table or an equation that the page does not have.',
    says: /figure|table|equation|above|below|points|refers/i,
    seed: (files) =>
      changed(files, STATEMENT, (text) =>
        withSentence(
          text,
          oneOf(files, [
            'The figure above shows it for two modalities.',
            'The table below lists all symbols.',
            'Equation (3) says how.',
            'See the plot on the left.',
          ]),
        ),
      ),
  },
  {
    name: 'The text is not finished',
    harm: 'A note of the author to themselves stands in the task, and makes the learner doubt what is asked.',
    says: /unfinished|finished|placeholder|template|note to|todo|tbd|\?\?|XXX/i,
    seed: (files) =>
      changed(files, STATEMENT, (text) =>
        withSentence(
          text,
          oneOf(files, [
            '(n or n − 1? Ask again.)',
            'See also lesson ??.',
            'tbd: say what happens at the border.',
            'XXX explain the symbols.',
          ]),
        ),
      ),
  },
  {
    name: 'The statement has another name for a field of the result',
    harm: 'The learner returns the field that the text names, and is refused for a field that is missing.',
    says: /field|names?\b|returns?\b|signature/i,
    seed: (files) => {
      const fields = fieldsOf(settingsOf(files).signature);
      return changed(files, STATEMENT, (text) =>
        text.replace(/^- It returns.*$/m, (line) => {
          const field = fields.findLast((name) => line.includes(`\`${name}\``));
          return field ? line.replace(`\`${field}\``, `\`${field}Value\``) : line;
        }),
      );
    },
  },
];
