/**
 * What the texts and attempts of an opened package are kept under. No id of the course has an @, so neither they nor those of another
 * package of the same id are ever mixed.
 */
export const keptAs = (id: string, exerciseVersion: string): string => `${id}@${exerciseVersion}`;
