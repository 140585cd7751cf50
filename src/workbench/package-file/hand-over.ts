import * as z from 'zod/mini';

const Handed = z.object({ name: z.string(), text: z.string() });

/** A package's file on its way from one page to the next: its name and what it holds. */
export type Handed = z.infer<typeof Handed>;

const KEY = 'crossmodal-opened';

/** Keeps a file for the next page of this tab, reloads included; says whether it could. */
export function handOver(file: Handed, storage: () => Storage = () => sessionStorage): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(file));
    return true;
  } catch {
    return false;
  }
}

/** The file that this tab opened last. */
export function handedOver(storage: () => Storage = () => sessionStorage): Handed | undefined {
  try {
    const parsed = Handed.safeParse(JSON.parse(storage().getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
