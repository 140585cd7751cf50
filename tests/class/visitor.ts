import { Problem } from '../../src/classroom/messages/problem.ts';
import type { AnswerOf } from '../../src/class/web/handler.ts';
import { OPERATIONS, type OperationName } from '../../src/class/web/operations.ts';

interface Asking {
  /** In place of `:id`. */
  id?: string;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A browser as far as the API goes: it keeps the cookie. */
export class Visitor {
  readonly #address: string;
  cookie = '';

  constructor(address: string) {
    this.#address = address.replace(/\/$/, '');
  }

  async ask<Name extends OperationName>(
    name: Name,
    { id = '', query, body, headers = {}, signal }: Asking = {},
  ): Promise<Answered<AnswerOf<Name>>> {
    const { method, path, body: schema, isForm = false, answer } = OPERATIONS[name];
    const type = schema === 'text/csv' ? schema : isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const sent =
      type === 'text/csv' ? String(body ?? '') : isForm ? new URLSearchParams(body as Record<string, string>) : JSON.stringify(body ?? {});
    const search = query ? `?${new URLSearchParams(query)}` : '';
    const response = await fetch(`${this.#address}${path.replace(':id', id)}${search}`, {
      method,
      redirect: 'manual',
      ...(signal && { signal }),
      headers: {
        ...(this.cookie !== '' && { cookie: this.cookie }),
        ...(schema !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(schema !== undefined && { body: sent }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    return new Answered(response, await response.text(), (data) =>
      (answer as unknown as { parse: (data: unknown) => AnswerOf<Name> }).parse(data),
    );
  }

  /** What an operation answers; throws where it is refused. */
  async get<Name extends OperationName>(name: Name, asking?: Asking): Promise<AnswerOf<Name>> {
    return (await this.ask(name, asking)).answer;
  }

  /** By a link with the token behind its #. */
  join = (link: string) => this.ask('join', { body: { token: link.split('#')[1] ?? '' } });
}

class Answered<Answer> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly #parse: (data: unknown) => Answer;

  constructor({ status, headers }: Response, text: string, parse: (data: unknown) => Answer) {
    this.status = status;
    this.headers = headers;
    this.text = text;
    this.#parse = parse;
  }

  /** As the schema has it; throws where the request was refused, and where the answer is none of its schema. */
  get answer(): Answer {
    if (this.status >= 400) throw new Error(`${this.status}: ${this.text}`);
    return this.#parse(JSON.parse(this.text));
  }

  get problem(): Problem {
    return Problem.parse(JSON.parse(this.text));
  }
}
