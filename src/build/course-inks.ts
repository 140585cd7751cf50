/** Puts the inks of the course in the place of the engine's, where `content/course.yaml` has its own. */
import type { Plugin } from 'vite';
import type { Course } from '../course/course.ts';
import { readCourse } from '../course/read-course.ts';

export const courseInks = (): Plugin => ({
  name: 'course-inks',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/styles\/tokens\.css(?:\?|$)/.test(id.replaceAll('\\', '/'))) return undefined;
    const { inks } = await readCourse();
    return inks && `${code}\n${inkStyles(inks)}`;
  },
});

/** Custom properties that come after those of `tokens.css`. A wash is so little of its ink that the ink is read on it. */
export function inkStyles(inks: NonNullable<Course['inks']>): string {
  const properties = Object.entries(inks).flatMap(([name, { light, dark }]) => [
    `--${name}: light-dark(${light}, ${dark});`,
    `--${name}-wash: light-dark(color-mix(in srgb, ${light} 9%, #fbfcfc), color-mix(in srgb, ${dark} 14%, #12151b));`,
  ]);
  return `:root { ${properties.join(' ')} }\n`;
}
