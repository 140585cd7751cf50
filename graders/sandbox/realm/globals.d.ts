/** What every solution finds in its realm: for the type checker alone. */

/** A vector. */
type Vec = number[];
/** A matrix, as an array of rows. */
type Mat = number[][];

/** The sum of the products of the elements. */
declare function dot(a: Vec, b: Vec): number;
/** W x: one number for each row of W. */
declare function matVec(W: Mat, x: Vec): Vec;
/** Rows become columns. */
declare function transpose(A: Mat): Mat;
/** The matrix product A B. */
declare function matMul(A: Mat, B: Mat): Mat;
/** Eigenvalues of a symmetric matrix, the largest first, and for each of them its unit eigenvector. */
declare function jacobiEigen(S: Mat): { values: Vec; vectors: Mat };
