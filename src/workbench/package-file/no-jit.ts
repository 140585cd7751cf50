/**
 * Schemas are interpreted. Compiled, they would need `new Function`, which the page's policy forbids; the library tries it once, and
 * the browser would report that. Imported before any schema.
 */
import { config } from 'zod';

config({ jitless: true });
