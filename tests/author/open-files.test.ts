import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../graders/package/read-files.ts';
import { bytesOf, contentOf, type Files, sameFiles } from '../../src/author/content.ts';
import { exerciseZip } from '../../src/author/exercise-zip.ts';
import { openFiles } from '../../src/author/open-files.ts';
import { filesOfPackage } from '../../src/author/package-files.ts';
import { filesOfLinkPart, linkPartOfFiles } from '../../src/author/shared-exercise.ts';
import { EXERCISES, exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { filesUnder } from '../../src/build/files-under.ts';
import { entryOf, exerciseFiles } from '../../src/check/templates/exercise.ts';
import { linkPartOf } from '../../src/site/text-in-link.ts';

const ids = await exerciseIds();
const entropy = await loadPackage('entropy');

/** The files of an exercise of the course, as they lie on the disk. */
async function filesOf(id: string): Promise<Files> {
  const folder = `${EXERCISES}/${id}`;
  const paths = await filesUnder(folder);
  return new Map(paths.map((path) => [relative(folder, path), contentOf(readFileSync(path))]));
}

/** As the browser hands over what was dropped. */
const dropped = (name: string, contents: BlobPart) => ({ name, file: new File([contents], name) });

describe('an exercise of the course', () => {
  it.each(ids)('%s is the same package after it was made files again', async (id) => {
    const exercise = await loadPackage(id);
    expect(readFiles(id, bytesOf(filesOfPackage(exercise)))).toEqual({ kind: 'package', package: exercise });
  });

  it('is saved as a zip of the same bytes, whatever the order of its files, and opened again from it', async () => {
    const files = await filesOf('entropy');
    const zip = await exerciseZip('entropy', files);
    const turned = await exerciseZip('entropy', new Map([...files].reverse()));
    expect(Buffer.compare(Buffer.from(await zip.arrayBuffer()), Buffer.from(await turned.arrayBuffer()))).toBe(0);
    const opened = await openFiles([dropped('my download (3).zip', zip)]);
    expect(opened).toMatchObject({ kind: 'opened', name: 'entropy', leftOut: [] });
    expect(opened.kind === 'opened' && sameFiles(opened.files, files)).toBe(true);
  });

  it('is opened from the file that npm run pack makes, and says that it was', async () => {
    const exercise = await loadPackage('entropy');
    const opened = await openFiles([dropped('anything.json', `${JSON.stringify(exercise)}\n`)]);
    expect(opened).toMatchObject({ kind: 'opened', name: 'entropy', isOfPackage: true });
    expect(opened.kind === 'opened' && readFiles('entropy', bytesOf(opened.files))).toEqual({ kind: 'package', package: exercise });
  });

  it('is in a link, and comes out of it', async () => {
    const files = await filesOf('entropy');
    const part = (await linkPartOfFiles('entropy', files)) ?? '';
    const opened = await filesOfLinkPart(part);
    expect(opened).toMatchObject({ kind: 'opened', name: 'entropy' });
    expect(opened.kind === 'opened' && sameFiles(opened.files, files)).toBe(true);
  });
});

describe('what is dropped', () => {
  const template = exerciseFiles(entryOf('mean-removal'));
  const folder = (name: string) => [...template].map(([path, text]) => dropped(`${name}/${path}`, text));

  it('is opened from its folder, whose name it takes as far as a name can be so', async () => {
    const opened = await openFiles([...folder('Mean Removal'), dropped('Mean Removal/.DS_Store', 'x')]);
    expect(opened).toMatchObject({ kind: 'opened', name: 'mean-removal', leftOut: [] });
    expect(opened.kind === 'opened' && sameFiles(opened.files, template)).toBe(true);
  });

  it('is opened without what is too large, which is named; what is no text is kept as it came', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41]);
    const opened = await openFiles([
      ...folder('a'),
      dropped('a/data.csv', 'x'.repeat(1_000_001)),
      dropped('a/submissions/accepted/old.ts', bytes),
    ]);
    expect(opened).toMatchObject({ leftOut: ['data.csv: it has 1.1 MB; a file may have 1 MB.'] });
    expect(opened.kind === 'opened' && opened.files.get('submissions/accepted/old.ts')).toEqual(bytes);
  });

  it.each([
    ['nothing', [], /no file/],
    ['a picture', [dropped('cat.png', 'x')], /There is no exercise\.yaml/],
    ['two exercises', [...folder('all/one'), ...folder('all/two')], /There are 2 exercises \(one, two\)/],
    [
      'a folder of everything',
      [...folder('a'), ...Array.from({ length: 300 }, (_, at) => dropped(`a/f${at}.ts`, ''))],
      /There are 310 files/,
    ],
    ['a file that is no package', [dropped('other.json', '{}')], /other\.json: This is no exercise package/],
    ['a file that is called a zip', [dropped('a.zip', 'no')], /this is no zip archive/],
  ])('is refused where it is %s', async (_, files, reason) => {
    expect(await openFiles(files)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });
});

describe('a link of a stranger', () => {
  it.each([
    ['a file that leads out of the exercise', { name: 'a', files: { '../../x.ts': '' } }, /a name that no file of an exercise has/],
    ['something else', { name: 'a' }, /no exercise/],
    ['a package', entropy, /one for learners/],
  ])('is refused where it holds %s', async (_, data, reason) => {
    expect(await filesOfLinkPart(await linkPartOf(JSON.stringify(data)))).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(reason),
    });
  });
});
