import { count } from '../../gradebook/report/names.ts';
import type { Change } from './people-state.ts';

/** What was changed about people, in words; undefined where a change is about something else. `nameOf`: of a member, as the class knows it now. */
export function happenedWords({ what, subject, before, after }: Change, nameOf: (member: string) => string): string | undefined {
  const whom = subject === null ? '' : nameOf(subject);
  switch (what) {
    case 'roster': {
      const [added = 0, changed = 0, gone = 0] = numbersOf(after, ['added', 'changed', 'gone']);
      return `A roster was applied: ${added} new, ${changed} with another name, ${gone} gone.`;
    }
    case 'added':
      return `${whom} was taken in${textOf(after, 'role') ? ` as ${textOf(after, 'role')}` : ''}.`;
    case 'name':
      return `${textOf(before, 'name') ?? whom} is now called ${textOf(after, 'name') ?? whom}.`;
    case 'role':
      return `${whom} is now ${textOf(after, 'role') ?? 'in another role'}: so the course says.`;
    case 'names': {
      const [added = 0, changed = 0] = numbersOf(after, ['added', 'changed']);
      return `Names of a course were taken over: ${added} new, ${changed} changed.`;
    }
    case 'link renewed':
      return `${whom} got a new link.`;
    case 'link revoked':
      return `The link of ${whom} was taken back.`;
    case 'removed':
      return `${whom} was taken out. What was handed in stays.`;
    case 'erased': {
      const [submissions = 0] = numbersOf(after, ['submissions']);
      return `Somebody left and was erased, with ${count(submissions, 'submission')}.`;
    }
    case 'join code':
      return Reflect.get(Object(after), 'open') === true ? 'A join code was opened.' : 'The join code was closed.';
    default:
      return undefined;
  }
}

const numbersOf = (data: unknown, names: readonly string[]): number[] => names.map((name) => Number(Reflect.get(Object(data), name) ?? 0));

function textOf(data: unknown, name: string): string | undefined {
  const value: unknown = Reflect.get(Object(data), name);
  return typeof value === 'string' ? value : undefined;
}
