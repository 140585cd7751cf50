/** How a lesson's standing looks and reads: the same mark on the map, in the strip and in the legend. Drawn around the origin. */
import type { Standing } from '../course/standing.ts';

const paper = '<circle r="14" class="d-paper"/>';

/** SVG of the mark, without the number. A lesson to come has no ring: there is nothing to enter yet. */
export const marks: Record<Standing, string> = {
  done: '<circle r="14" class="d-fill"/>',
  now: `${paper}<circle r="14" class="d-ring"/><path class="d-part" d="M0-14A14 14 0 0 1 0 14"/><circle r="20" class="d-here"/>`,
  begun: `${paper}<circle r="14" class="d-ring"/><path class="d-part" d="M0-14A14 14 0 0 1 0 14"/>`,
  ready: `${paper}<circle r="14" class="d-ring"/>`,
  later: `${paper}<circle r="14" class="d-dots"/>`,
  'to-come': paper,
};

/** The mark in words, after the lesson's name. */
export const words: Record<Standing, string> = {
  done: 'finished',
  now: 'you are here',
  begun: 'begun',
  ready: 'ready to start',
  later: 'builds on lessons you have not done',
  'to-come': 'to come',
};

/** The heading of the card that describes a lesson. */
export const headings: Record<Standing, string> = {
  done: 'Finished',
  now: 'You are here',
  begun: 'Begun',
  ready: 'Ready to start',
  later: 'Builds on more',
  'to-come': 'To come',
};
