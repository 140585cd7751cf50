import { fragmentOf, linkPartIn } from '../site/text-in-link.ts';
import type { Place } from './author-state.ts';

/** What an address of the studio leads to. A link may name a package, or hold an exercise itself. */
export function placeOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Place {
  const part = linkPartIn(hash);
  if (part !== undefined) return { kind: 'link', part };
  const parameters = new URLSearchParams(search);
  const key = parameters.get('exercise');
  if (key !== null) return { kind: 'exercise', key };
  const address = parameters.get('package');
  return address === null ? { kind: 'start' } : { kind: 'package', address };
}

/** The address of a place, without the path of the studio. */
export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'start':
      return '';
    case 'exercise':
      return `?exercise=${encodeURIComponent(place.key)}`;
    case 'package':
      return `?package=${encodeURIComponent(place.address)}`;
    case 'link':
      return fragmentOf(place.part);
    default:
      return place satisfies never;
  }
}
