import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';

/** The licence of the programs, which is read where the site is built. */
export const GET: APIRoute = async () => new Response(await readFile('LICENSE', 'utf8'));
