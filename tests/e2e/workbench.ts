import type { Locator, Page } from '@playwright/test';
import { listening } from './listening.ts';
import { expect } from './site.ts';

export type Editor = 'full' | 'plain';

/** The workbench of an exercise, as a learner meets it. */
export class Workbench {
  readonly page: Page;
  readonly bench: Locator;
  readonly runButton: Locator;
  readonly submitButton: Locator;
  readonly verdict: Locator;
  readonly result: Locator;
  /** The plain text area; beneath the full editor it holds the same text. */
  readonly area: Locator;
  readonly fullEditor: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bench = page.locator('main.wb');
    this.runButton = page.locator('#run');
    this.submitButton = page.locator('#submit');
    this.result = page.locator('.pane.result');
    this.verdict = this.result.locator('.verdict');
    this.area = page.locator('textarea.code-area');
    this.fullEditor = page.locator('.code-full .monaco-editor').first();
    this.saved = page.locator('.bar .saved');
  }

  /** Opens an exercise. `plain` chooses the text area, which is there at once. */
  async open(exercise: string, editor: Editor = 'plain'): Promise<void> {
    if (editor === 'plain') await this.page.addInitScript(choosePlainEditor);
    await this.page.goto(`/exercises/${exercise}/`);
    await this.ready(editor);
  }

  async ready(editor: Editor): Promise<void> {
    await listening(this.bench);
    if (editor === 'full') await expect(this.fullEditor).toBeVisible();
  }

  /** Replaces the whole text. */
  async write(source: string, editor: Editor = 'plain'): Promise<void> {
    if (editor === 'plain') await this.area.fill(source);
    else {
      await this.fullEditor.locator('.view-line').first().click();
      await this.page.keyboard.press('ControlOrMeta+A');
      await this.paste(source);
    }
    await expect(this.area).toHaveValue(source);
  }

  /** Typing would be indented and completed by the editor. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  async run(): Promise<void> {
    await this.runButton.click();
    await this.done();
  }

  async submit(): Promise<void> {
    await this.submitButton.click();
    await this.done();
  }

  async done(): Promise<void> {
    await expect(this.bench).toHaveAttribute('data-run', 'idle');
    await expect(this.verdict).toBeVisible();
  }

  /** `accepted`, `wrong`, `error`, `limit` or `neutral`. */
  async expectState(state: string): Promise<void> {
    await expect(this.verdict).toHaveAttribute('data-state', state);
  }
}

/** Runs in the page, before its scripts. */
export function choosePlainEditor(): void {
  localStorage.setItem('crossmodal-workbench', JSON.stringify({ isLight: true, hasLetterKeys: true, col: 29, row: 50 }));
}

/** The numbers in a call: `f([null, [1]], [0.5])` has two. */
export const numbersIn = (call: string): string[] => call.match(/-?\d+(\.\d+)?(e[+-]?\d+)?/gi) ?? [];
