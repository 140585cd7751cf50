/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '76da64c6b6fb26d168f7267935436caeaeb90254e8488c826237a7ef90fe72ea';
