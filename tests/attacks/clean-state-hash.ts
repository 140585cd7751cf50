/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '84901869e3a15c2bb15961461dadff63b39dd99a776d1027c47575807da94e61';
