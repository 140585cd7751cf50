/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = '3f4b2fd85c16f9275b5f99a54a8cb266ebecf27cb27802ac3f6059b4f79b40bf';
