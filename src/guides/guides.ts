import { type CollectionEntry, getCollection } from 'astro:content';

/** The guides in the order in which they are listed. */
export const guides = async (): Promise<CollectionEntry<'guides'>[]> =>
  (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order);
