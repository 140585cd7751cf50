import * as z from 'zod/mini';
import { Problem } from '../../classroom/messages/problem.ts';
import { OPERATIONS, type OperationName } from './operations.ts';

type Json = Record<string, unknown>;

/** The description of the API, OpenAPI 3.1, made from the schemas that requests and answers are checked with. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(OPERATIONS) as OperationName[]) {
    const { path, method } = OPERATIONS[name];
    const address = path.replace(/:(\w+)/g, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: operationOf(name) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Crossmodal class server', version: '1' },
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'crossmodal-session' } } },
  };
}

function operationOf(name: OperationName): Json {
  const { path, query = [], may, body, isForm, answer, also, says } = OPERATIONS[name];
  return {
    operationId: name,
    summary: says,
    'x-may': may,
    security: (may as readonly string[]).includes('anyone') ? [] : [{ session: [] }],
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(([, part]) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } })),
      ...query.map((part) => ({ name: part, in: 'query', required: false, schema: { type: 'string' } })),
    ],
    ...(body && { requestBody: { required: true, content: bodyOf(body, isForm) } }),
    responses: {
      [name === 'submit' ? '202' : '200']: {
        description: says,
        content: {
          ...((also === undefined || also === 'text/csv') && { 'application/json': { schema: jsonSchema(answer) } }),
          ...(also && { [also]: { schema: also === 'text/csv' ? { type: 'string' } : jsonSchema(answer) } }),
        },
      },
      default: { description: 'What is wrong, and what to do.', content: { 'application/problem+json': { schema: jsonSchema(Problem) } } },
    },
  };
}

const bodyOf = (body: z.core.$ZodType | 'text/csv', isForm = false): Json =>
  body === 'text/csv'
    ? { 'text/csv': { schema: { type: 'string' } } }
    : { [isForm ? 'application/x-www-form-urlencoded' : 'application/json']: { schema: jsonSchema(body) } };

const jsonSchema = (schema: z.core.$ZodType): unknown => {
  const { $schema, ...described } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return described;
};
