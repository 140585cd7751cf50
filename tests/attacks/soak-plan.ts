/** How many programs a soak runs, and after how many of them all that is made once has been made: what is held then must not grow. */
export const RUNS = 200;
export const WARM_RUNS = 100;

/** A page, in which a run takes longer, does fewer: enough for each program once, and half of them once more. */
export const RUNS_IN_PAGE = 150;

/** Hostile programs of every kind, as far as they end within milliseconds. */
export const SOAKED = [
  ...['03-infinite-recursion', '09-string-doubling', '19-getter-array-result', '21-proxy-result-yes-man', '32-return-promise'],
  ...['36-cyclic', '46-import-static', '55-throw-message-getter', '60-promise-bomb-then-correct', '67-memoise-across-cases'],
  ...['78-deep-nesting-unary', '83-lone-surrogate-source', '96-arraybuffer-tricks', '110-pollute-everything-but-correct'],
  ...['escape-promise-species', 'escape-trap-arguments', 'encode-proxy-side-effects', 'encode-revoked-proxy', 'encode-getter-throws'],
  ...['pollute-frozen-world', 'pollute-delete-everything', 'state-typed-buffer', 'state-redefines-itself', 'error-forged-stack'],
  ...['alloc-array-buffers', 'alloc-while-loading', 'result-too-long', 'result-sparse-huge', 'typed-detached'],
  ...['recursion-caught', 'recursion-getter', 'console-odd-characters', 'entry-is-class', 'source-unclosed'],
];

/** Which of `count` things each run takes: each once, then in a fixed disorder. */
export function planOf(count: number, runs = RUNS): number[] {
  let state = 1;
  return Array.from({ length: runs }, (_, run) => {
    if (run < count) return run;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % count;
  });
}
