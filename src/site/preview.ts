/** Where the picture of a lesson for previews is, within the site; without a lesson the one of all other pages. */
export const previewPath = (slug?: string): string => `previews/${slug ?? 'site'}.png`;

/** Pixels of such a picture, as previews want it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };
