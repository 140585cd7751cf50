import type { Asked, askClass } from '../../src/classroom/ask-class.ts';

interface Sent {
  path: string;
  method: string;
  body: unknown;
}

type Answer = Asked<unknown>;

/** A class that answers as it is told, by method and path, and keeps what it was asked. What it is not told of, it cannot answer now. */
export function anAsk(answers: Record<string, unknown>): { ask: typeof askClass; asked: Sent[]; answers: Record<string, unknown> } {
  const asked: Sent[] = [];
  const ask = async (_: unknown, path: string, { method, body }: { method?: string; body?: unknown } = {}): Promise<Answer> => {
    const how = method ?? (body === undefined ? 'GET' : 'POST');
    asked.push({ path, method: how, body });
    const answer = answers[`${how} ${path}`];
    if (answer === undefined) return { kind: 'later', sentence: `${how} ${path} is not answered.` };
    return typeof answer === 'object' && answer !== null && 'refused' in answer
      ? { kind: 'refused', status: 422, sentence: String(answer.refused) }
      : { kind: 'answered', answer };
  };
  return { ask: ask as typeof askClass, asked, answers }; // what it answers is of the shape that is asked for
}
