import type { ExercisePackage } from '../../graders/package/schema.ts';
import { fragmentOf, linkPartOf } from '../site/text-in-link.ts';
import type { Files } from './content.ts';
import { linkPartOfFiles } from './shared-exercise.ts';

/** Characters of a link that programs for chat and mail still carry whole. Nearly all exercises of the course take fewer. */
const LINK_CHARACTERS = 12_000;

/** Undefined where a link would be too long, or the exercise cannot be in one. */
export interface Links {
  learner: string | undefined;
  author: string | undefined;
}

/** The links that hold an exercise. `site`: its address, with a slash at the end. */
export async function linksOf({
  name,
  files,
  pack,
  site,
}: {
  name: string;
  files: Files;
  pack: ExercisePackage | undefined;
  site: string;
}): Promise<Links> {
  const short = (link: string): string | undefined => (link.length <= LINK_CHARACTERS ? link : undefined);
  const learner = pack && (await linkPartOf(JSON.stringify(pack)));
  const author = await linkPartOfFiles(name, files);
  return {
    learner: learner === undefined ? undefined : short(`${site}open/${fragmentOf(learner)}`),
    author: author === undefined ? undefined : short(`${site}author/${fragmentOf(author)}`),
  };
}
