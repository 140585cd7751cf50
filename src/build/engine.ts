import { fileURLToPath } from 'node:url';

/** The folder of this project, which is the engine of other courses, too. */
export const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
