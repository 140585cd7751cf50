/**
 * The helpers: what an exercise's reference and its solutions may call. They are globals of the learner realm, and earned in the
 * course before they are given. Shapes: `Vec` is d numbers, `Mat` is n rows of d numbers.
 */
type Vec = number[];
type Mat = number[][];

/** Σᵢ aᵢ·bᵢ over the length of `a`. */
export function dot(a: Vec, b: Vec): number {
  isList('dot', 'first list', a);
  isList('dot', 'second list', b);
  return product(a, b);
}

/** W·x: one number per row of W (n × d, d → n). */
export function matVec(W: Mat, x: Vec): Vec {
  isMatrix('matVec', 'matrix', W);
  isList('matVec', 'list', x);
  return W.map((row) => product(row, x));
}

/** Rows become columns (n × d → d × n). */
export function transpose(A: Mat): Mat {
  isMatrix('transpose', 'matrix', A);
  return columnsOf(A);
}

/** A·B (n × k, k × d → n × d). */
export function matMul(A: Mat, B: Mat): Mat {
  isMatrix('matMul', 'first matrix', A);
  isMatrix('matMul', 'second matrix', B);
  const columns = columnsOf(B);
  return A.map((row) => columns.map((column) => product(row, column)));
}

function product(a: Vec, b: Vec): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function columnsOf(A: Mat): Mat {
  return A.length ? (A[0] as Vec).map((_, j) => A.map((row) => row[j] as number)) : [];
}

/** Lengths are not compared: numbers that are missing make NaN, as they do in a loop. Errors name the helper and its argument; the place that is shown is the caller's, for helpers have none in the source. */
function isList(helper: string, what: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && typeof (value as Vec).length === 'number') return;
  throw new TypeError(`${helper} got ${shown(value)} as its ${what}`);
}

function isMatrix(helper: string, what: string, value: unknown): void {
  isList(helper, what, value);
  for (let i = 0; i < (value as Mat).length; i++) {
    const row: unknown = (value as Mat)[i];
    if (typeof row !== 'object' || row === null) throw new TypeError(`${helper} got ${shown(row)} as row ${i} of its ${what}`);
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}

/**
 * Eigenvalues of a symmetric matrix, largest first, and a unit eigenvector for each: `vectors[k]` belongs to `values[k]`.
 * Cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, §8.5), to machine precision.
 */
export function jacobiEigen(S: Mat): { values: Vec; vectors: Mat } {
  isMatrix('jacobiEigen', 'matrix', S);
  for (const row of S) {
    if (row.length !== S.length)
      throw new TypeError(`jacobiEigen got a matrix with ${S.length} rows and a row of ${row.length} numbers: it has to be square`);
  }
  const n = S.length;
  const A = S.map((row) => row.slice());
  const V = S.map((_, i) => S.map((_, j) => (i === j ? 1 : 0)));
  const at = (M: Mat, i: number, j: number) => (M[i] as Vec)[j] as number;
  const rotate = (M: Mat, i: number, j: number, k: number, l: number, c: number, s: number) => {
    const a = at(M, i, j);
    const b = at(M, k, l);
    (M[i] as Vec)[j] = c * a - s * b;
    (M[k] as Vec)[l] = s * a + c * b;
  };
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        all += at(A, i, j) ** 2;
        if (i !== j) off += at(A, i, j) ** 2;
      }
    }
    if (off <= 1e-30 * all) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (at(A, p, q) === 0) continue;
        const theta = (at(A, q, q) - at(A, p, p)) / (2 * at(A, p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) rotate(A, k, p, k, q, c, s);
        for (let k = 0; k < n; k++) rotate(A, p, k, q, k, c, s);
        for (let k = 0; k < n; k++) rotate(V, k, p, k, q, c, s);
      }
    }
  }
  const order = A.map((_, i) => i).sort((i, j) => at(A, j, j) - at(A, i, i));
  return { values: order.map((i) => at(A, i, i)), vectors: order.map((i) => V.map((row) => row[i] as number)) };
}
