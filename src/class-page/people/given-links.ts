import { signal } from '@preact/signals';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { shown } from '../../gradebook/shown.ts';

/** A personal link that the class has just given. It is told this once: the class keeps only its hash. */
export interface GivenLink {
  externalId: string | undefined;
  name: string;
  link: string;
}

/** Those of this visit to the page, whichever room is open. They are kept nowhere, and go with the page. */
export const givenLinks = signal<readonly GivenLink[]>([]);

/** Puts links before those of before. A new link of somebody ends the old one, which therefore goes. */
export function keepGiven(given: readonly GivenLink[]): void {
  const keyOf = ({ externalId, name }: GivenLink) => JSON.stringify([externalId, name]);
  const keys = new Set(given.map(keyOf));
  givenLinks.value = [...given, ...givenLinks.value.filter((link) => !keys.has(keyOf(link)))];
}

/** Somebody has taken care of them. */
export function forgetLinks(): void {
  givenLinks.value = [];
}

/** As lines with tabs between, which a spreadsheet takes from the clipboard as a table. */
export const linksText = (links: readonly GivenLink[]): string =>
  links.map(({ externalId = '', name, link }) => [shown(externalId), shown(name), link].join('\t')).join('\n');

/** As a file for a spreadsheet, or for whatever sends letters. */
export const linksCsv = (links: readonly GivenLink[]): string =>
  stringify([['id', 'name', 'link'], ...links.map(({ externalId = '', name, link }) => [shown(externalId), shown(name), link])], {
    escape_formulas: true,
    bom: true,
  });
