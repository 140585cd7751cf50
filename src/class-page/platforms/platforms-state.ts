import { type ReadonlySignal, signal } from '@preact/signals';
import type { askClass } from '../../classroom/ask-class.ts';
import { CourseNames, type NewPlatform, PlatformList } from '../../classroom/messages/platform.ts';
import { count } from '../../gradebook/report/names.ts';
import { createAsking } from '../doing.ts';

export type PlatformsState = ReturnType<typeof createPlatformsState>;
export type Platform = PlatformList['platforms'][number];
export type Course = Platform['courses'][number];

/** The learning platforms of a class, and their courses. */
export function createPlatformsState({ ask }: { ask: typeof askClass }) {
  const list = signal<PlatformList | undefined>(undefined);
  const problem = signal('');
  const asking = createAsking();

  async function read(): Promise<void> {
    const asked = await ask(PlatformList, '/api/lti/platforms');
    problem.value = asked.kind === 'answered' ? '' : asked.sentence;
    if (asked.kind === 'answered') list.value = asked.answer;
  }

  async function change(path: string, body: object | undefined, says: string): Promise<boolean> {
    const sending = body === undefined ? { method: 'POST' as const } : { body };
    const changed = await asking.ask(
      () => ask(PlatformList, path, sending),
      () => says,
    );
    if (changed) list.value = changed;
    return changed !== undefined;
  }

  return {
    list: list as ReadonlySignal<PlatformList | undefined>,
    problem: problem as ReadonlySignal<string>,
    doing: asking.doing,
    read,

    add: (platform: NewPlatform) =>
      change(
        '/api/lti/platforms',
        platform,
        `${platform.name} is registered. Open a link to this class in one of its courses once: the course then stands here.`,
      ),

    remove: ({ id, name }: Platform) =>
      change(
        `/api/lti/platforms/${id}/remove`,
        undefined,
        `${name} is taken out: nobody comes in by it, and it is told no grades. Who came by it stays in the class.`,
      ),

    connect: ({ id, title }: Course, connected: boolean) =>
      change(
        `/api/lti/courses/${id}/connect`,
        { connected },
        connected
          ? `${title} is connected: who is in it comes into this class.`
          : `${title} is not connected any more. Who came by it stays in the class.`,
      ),

    async readNames({ id }: Course): Promise<void> {
      const names = await asking.ask(() => ask(CourseNames, `/api/lti/courses/${id}/names`, { method: 'POST' }), namesWords);
      if (names) await read();
    },
  };
}

/** "1 person", "12 people" */
export const peopleWords = (many: number): string => `${many} ${many === 1 ? 'person' : 'people'}`;

/** What reading the names of a course did. */
export function namesWords({ added, changed, gone, unchanged }: CourseNames): string {
  const stays =
    gone.length === 0
      ? ''
      : ` Not in the course any more: ${gone.join(', ')}. They stay in the class until you take them out under People.`;
  return `${peopleWords(added.length)} new, ${changed.length} changed, ${unchanged} as before.${stays}`;
}

/** A form's fields as a platform; deployments are set apart by commas or spaces. */
export function platformOf(field: (name: string) => string): NewPlatform {
  const text = (name: string) => field(name).trim();
  return {
    name: text('name'),
    issuer: text('issuer'),
    clientId: text('clientId'),
    deployments: text('deployments')
      .split(/[\s,]+/)
      .filter((it) => it !== ''),
    loginUrl: text('loginUrl'),
    tokenUrl: text('tokenUrl'),
    keysUrl: text('keysUrl'),
  };
}

/** How far the grades of a course have come. */
export function gradesWords({ links, sent, unsent, why }: Course): string {
  if (links === 0) return 'No link of it takes grades yet.';
  const waiting = unsent === 0 ? '' : `, ${unsent} not yet`;
  return `${count(links, 'link')} with grades: ${sent} ${sent === 1 ? 'grade is' : 'grades are'} there${waiting}.${unsent > 0 && why !== null ? ` ${why} It is tried again.` : ''}`;
}
