/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '2493433b975b2b4a565db61c03b24c3d9447392c8e8172a98abbe73729f0e739';
