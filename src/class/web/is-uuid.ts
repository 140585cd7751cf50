import { z } from 'zod';

/** Whether a text may be an id: the database takes nothing else for one. */
export const isUuid = (text: string): boolean => z.uuid().safeParse(text).success;
