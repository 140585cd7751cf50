/** Why a file is not read, as a clause that follows its name. Rounded up: one byte too many is told from none. */
export const tooLarge = (bytes: number, mostBytes: number): string =>
  `it has ${Math.ceil(bytes / 1e5) / 10} MB; a file may have ${mostBytes / 1e6} MB`;
