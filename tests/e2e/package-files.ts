import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { DIST } from './built-pages.ts';
import { listening } from './listening.ts';

/** A package of the course as its file would hold it, with some of its parts changed. */
export function packageFile(exercise: string, changes: Partial<Record<keyof ExercisePackage, unknown>> = {}): string {
  const course = JSON.parse(readFileSync(`${DIST}packages/${exercise}.json`, 'utf8')) as ExercisePackage;
  return JSON.stringify({ ...course, ...changes });
}

/** Drops files onto the page, as from the desktop. */
export async function drop(page: Page, ...files: { name: string; text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, files);
  const target = page.locator('main#main');
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

/** Chooses a file on the page that opens packages. */
export async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/open/');
  await listening(page.locator('main.opening'));
  await page.getByLabel('Package').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
