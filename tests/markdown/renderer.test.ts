import { afterEach, describe, expect, it } from 'vitest';
import { Renderer, type RendererOptions } from '../../src/markdown/renderer.ts';

const open: Renderer[] = [];
function renderer(options: RendererOptions = {}): Renderer {
  const opened = new Renderer(options);
  open.push(opened);
  return opened;
}
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

/** A thread that answers what the test tells it to, and counts how often one was started and ended. */
function threads(answer: (markdown: string) => unknown) {
  const counts = { started: 0, ended: 0 };
  const startWorker = () => {
    counts.started++;
    const target = new EventTarget();
    const say = (data: unknown) => queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data })));
    say({ kind: 'ready' });
    const worker = Object.assign(target, {
      postMessage({ markdown }: { markdown: string }) {
        const reply = answer(markdown);
        if (reply === 'breaks down') queueMicrotask(() => target.dispatchEvent(new Event('error')));
        else if (reply !== undefined) say(reply);
      },
      terminate: () => void counts.ended++,
    });
    return worker as unknown as globalThis.Worker; // it has what the renderer asks of one
  };
  return { counts, startWorker };
}

const asked = (markdown: string) => ({ markdown, path: 'statement.md' });
const rendered = { kind: 'rendered', html: '<p>fine</p>', examples: [] };

describe('a text', () => {
  it('is rendered in a thread of its own, with its examples', async () => {
    const { html, examples } = await renderer().render({ ...asked('So $x$.\n\n```example\nf(1)\n```'), values: new Map([['f(1)', '2']]) });
    expect(html).toContain('class="katex"');
    expect(html).toContain('→ 2');
    expect(examples).toEqual(['f(1)']);
  });

  it('that cannot be read is refused, and the next is rendered by the same thread', async () => {
    const { counts, startWorker } = threads((markdown) => (markdown === 'bad' ? { kind: 'failed', reason: 'cannot be read' } : rendered));
    const one = renderer({ startWorker });
    await expect(one.render(asked('bad'))).rejects.toThrow('cannot be read');
    expect((await one.render(asked('fine'))).html).toBe('<p>fine</p>');
    expect(counts).toEqual({ started: 1, ended: 0 });
  });

  it('that takes too long is given up with its thread, and the ones that wait are rendered by a new one', async () => {
    const { counts, startWorker } = threads((markdown) => (markdown === 'endless' ? undefined : rendered));
    const one = renderer({ startWorker, limitMs: 50 });
    const [endless, fine] = await Promise.allSettled([one.render(asked('endless')), one.render(asked('fine'))]);
    expect(endless).toMatchObject({ status: 'rejected', reason: new Error('statement.md: it takes too long to be set') });
    expect(fine).toMatchObject({ status: 'fulfilled', value: { html: '<p>fine</p>' } });
    expect(counts).toEqual({ started: 2, ended: 1 });
  });

  it('that breaks the thread down costs no other', async () => {
    const { counts, startWorker } = threads((markdown) => (markdown === 'crash' ? 'breaks down' : rendered));
    const one = renderer({ startWorker });
    await expect(one.render(asked('crash'))).rejects.toThrow();
    expect((await one.render(asked('fine'))).html).toBe('<p>fine</p>');
    expect(counts.started).toBe(2);
  });

  it('that becomes too large a page is refused', async () => {
    await expect(renderer().render(asked('$\\sqrt{x}$ '.repeat(1_000)))).rejects.toThrow('it becomes too large a page');
  });
});
