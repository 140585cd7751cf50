/** Rooms that show what is the visitor's own, or what a link or a file brought: a search engine finds nothing there. */
const UNLISTED = ['/404', '/class/', '/join/', '/open/', '/progress/', '/review/'];

/** Whether search engines are told of a page, by its path within the site: `/lessons/23-entropy/`. */
export const isListed = (path: string): boolean => !UNLISTED.some((room) => path.startsWith(room));

/** The path within a site that is served under `base`: `/course/lessons/` is `/lessons/` under `/course/`. */
export const pathWithin = (pathname: string, base: string): string => `/${pathname.slice(base.length).replace(/^\//, '')}`;
