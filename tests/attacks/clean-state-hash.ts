/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '139d02ad3ccdc2306106b0e16b7c85ae2091dca24650dbae26a5e99c712057a6';
