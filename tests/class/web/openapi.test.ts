import { expect, it } from 'vitest';
import { openApi } from '../../../src/class/web/openapi.ts';

const described = openApi() as { paths: Record<string, Record<string, { requestBody?: unknown; responses: Record<string, unknown> }>> };

it('describes every operation with its body and its answer', () => {
  const submit = described.paths['/api/submissions']?.post;
  expect(submit?.requestBody).toMatchObject({
    content: { 'application/json': { schema: { required: expect.arrayContaining(['id', 'exercise', 'source']) } } },
  });
  expect(submit?.responses['202']).toMatchObject({ content: { 'application/json': { schema: { type: 'object' } } } });
  expect(described.paths['/api/trials/{id}/apply']?.post).toMatchObject({ parameters: [{ name: 'id', in: 'path' }] });
  expect(Object.keys(described.paths['/api/submissions'] ?? {}).sort()).toEqual(['get', 'post']);
});

it('is plain JSON', () => expect(JSON.parse(JSON.stringify(described))).toEqual(described));
