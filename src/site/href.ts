/** An address inside the site, with the base path it is served under: '/lessons/x/' becomes '/course/lessons/x/'. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** Addresses that are not the site's own (a fragment, another host) stay as they are. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}
