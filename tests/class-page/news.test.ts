import { expect, it } from 'vitest';
import { createNews } from '../../src/class-page/news.ts';

it('reaches whoever listens, until they stop, also from within', () => {
  const news = createNews();
  const heard: string[] = [];
  const stop = news.listen(({ kind }) => {
    heard.push(`first ${kind}`);
    stop();
  });
  news.listen(({ kind }) => heard.push(`second ${kind}`));
  news.tell({ kind: 'members' });
  news.tell({ kind: 'assignments' });
  expect(heard).toEqual(['first members', 'second members', 'second assignments']);
});
