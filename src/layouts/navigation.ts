/** A room of the site that the header leads to. Only rooms that exist are listed. */
export type Room = { path: string; label: string };

export const rooms: Room[] = [
  { path: '/', label: 'Map' },
  { path: '/review/', label: 'Review' },
  { path: '/progress/', label: 'Progress' },
  { path: '/guides/', label: 'Guides' },
  { path: '/notation/', label: 'Notation' },
];

/** On a phone the rooms become a bar at the thumb; with one room the title already leads there. */
export const hasTabBar: boolean = rooms.length > 1;
