import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/classroom/ask-class.ts';

const Answer = z.object({ done: z.literal(true) });
const read = (status: number, data: unknown, retryAfter: string | null = null) =>
  readAnswer(Answer, status, typeof data === 'string' ? data : JSON.stringify(data), retryAfter);
const problem = (status: number) => ({ type: 'about:blank', title: 'No', status, detail: 'A sentence for people.', field: 'name' });

describe('an answer of the class', () => {
  it('is what it says, where it is as expected', () => {
    expect(read(200, { done: true })).toEqual({ kind: 'answered', answer: { done: true } });
    expect(read(200, { done: 1 }).kind).toBe('later');
    expect(read(200, '<!doctype html>').kind).toBe('later');
  });

  it('is a refusal in the words of the class, with the field', () => {
    expect(read(422, problem(422))).toEqual({ kind: 'refused', status: 422, sentence: 'A sentence for people.', field: 'name' });
  });

  it('may come later, and not before the class asked for', () => {
    expect(read(503, problem(503), '5')).toEqual({ kind: 'later', sentence: 'A sentence for people.', afterMs: 5_000 });
    expect(read(429, problem(429), '7')).toMatchObject({ kind: 'later', afterMs: 7_000 });
    expect(read(502, '<h1>Bad gateway</h1>', 'Fri, 27 Nov 2026 18:00:00 GMT')).toEqual({
      kind: 'later',
      sentence: 'The class cannot answer now (502).',
    });
  });

  it('is none where a site without a class answers with a page', () => {
    expect(read(404, '<!doctype html>')).toEqual({ kind: 'later', sentence: 'There is no class at this address.' });
    expect(read(404, problem(404))).toMatchObject({ kind: 'refused', status: 404 });
  });
});
