/**
 * SHA-256 of the bytes of a new sandbox. Changes with everything that is set up in a realm before foreign code; a new one is right as
 * soon as all hosts agree on it.
 */
export const CLEAN_STATE = 'ae4e3f98a17cbfeb6db73a0768b8e41d8bc00777ab3693b80cd48a1744200154';
