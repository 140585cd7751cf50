import { signal } from '@preact/signals';
import * as z from 'zod/mini';

const Settings = z.object({
  /** The plain text area in place of the full editor; unset until chosen. */
  isLight: z.optional(z.boolean()),
  hasLetterKeys: z.boolean(),
  /** The values of variables beside the code, after a run. */
  showsValues: z._default(z.boolean(), true),
  /** Per cent of the width that the statement takes, and of the height that the result takes. */
  col: z.number().check(z.gte(18), z.lte(75)),
  row: z.number().check(z.gte(18), z.lte(75)),
});

export type Settings = z.infer<typeof Settings>;

const KEY = 'crossmodal-workbench';

const defaults: Settings = { hasLetterKeys: true, showsValues: true, col: 29, row: 50 };

/** How the workbench is set up on this device. The server and the first paint use the defaults; `readSettings` follows. */
export const settings = signal<Settings>(defaults);

export function readSettings(): void {
  try {
    const parsed = Settings.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    if (parsed.success) settings.value = parsed.data;
  } catch {
    // Blocked: the defaults hold.
  }
}

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // The choice holds for this page.
  }
}

/** Touch screens get the plain editor unless it was chosen otherwise: the full one fights their keyboards and their selection. */
export const wantsLight = ({ isLight }: Settings): boolean =>
  isLight ?? (typeof matchMedia === 'function' && matchMedia('(hover: none) and (pointer: coarse)').matches);
