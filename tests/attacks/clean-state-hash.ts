/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '57b386d6108064fa09461bd58b89f03711c725b80ccc79fb47f6ba525d0fd1f5';
