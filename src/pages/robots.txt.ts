import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';

/** Everything may be read; where all pages stand is said where the build knows its own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${new URL(href('/sitemap-index.xml'), site)}`] : []), ''].join('\n'));
