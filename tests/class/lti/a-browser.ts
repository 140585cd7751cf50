import type { Form } from './a-platform.ts';

/** A browser as far as a launch goes: it keeps cookies, and sends forms from the page of another site. */
export class ABrowser {
  readonly #cookies = new Map<string, string>();
  /** As the last answer set them. */
  set: string[] = [];

  async get(address: string): Promise<Response> {
    return this.#keep(await fetch(address, { redirect: 'manual', headers: this.#headers() }));
  }

  /** `headers`: such as what browsers say of a frame. */
  async send({ action, fields }: Form, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(fields);
    const from = { origin: 'https://platform.example', 'sec-fetch-site': 'cross-site', ...headers };
    return this.#keep(await fetch(action, { method: 'POST', redirect: 'manual', body, headers: { ...this.#headers(), ...from } }));
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #headers = (): Record<string, string> => (this.#cookies.size > 0 ? { cookie: this.cookie } : {});

  #keep(response: Response): Response {
    this.set = response.headers.getSetCookie();
    for (const line of this.set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
