/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = 'd7488718c302241b776ca0180150b0d6a5def89d0d2a57411f5486c91adaffbb';
