import { signal } from '@preact/signals';
import type { StartEditor } from './handle.ts';

/**
 * Fetches the full editor. A script of the page sets it: if an island that is rendered on the server imported the editor, its style
 * sheet would be lost in the build.
 */
export const offeredEditor = signal<(() => Promise<StartEditor>) | undefined>(undefined);
