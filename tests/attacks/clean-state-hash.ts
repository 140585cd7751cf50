/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '574b258ac57f5645885fd1256e2f26885c7d9419e90714eaaa2e44ea4f7d73fa';
