import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../graders/messages/english.ts';
import { isMessage, messageText } from '../../graders/messages/message-text.ts';
import { say } from '../../graders/messages/message.ts';

const nested = say('relation.part', {
  part: say('part.last', { item: 'row' }),
  within: say('relation.by-quantity', {
    form: 'mean',
    quantity: say('quantity.length', { argument: say('argument.named', { name: 'xs' }) }),
  }),
});

describe('a message', () => {
  it('is said with the messages inside of it', () => {
    expect(messageText(nested)).toBe(
      'In this run only the last row is wrong. There, every value is yours divided by the length of xs: is a mean asked for?',
    );
  });

  it('is said in another language by another catalogue', () => {
    const german = { ...ENGLISH, 'part.last': () => 'die letzte Zeile', 'relation.part': () => 'Nur die letzte Zeile ist falsch.' };
    expect(messageText(nested, german)).toBe('Nur die letzte Zeile ist falsch.');
  });

  it('survives being kept as JSON', () => {
    const kept: unknown = JSON.parse(JSON.stringify(nested));
    expect(kept).toEqual(nested);
    expect(isMessage(kept)).toBe(true);
  });

  it.each([
    ['a sentence', 'expected 3, got 2'],
    ['a code that nobody knows', { code: 'difference.colour', values: {} }],
    ['a name that every object has', { code: 'constructor', values: {} }],
    ['values that its sentence cannot be made of', { code: 'difference.at', values: { place: 3 } }],
    ['a diagnosis, which is more than a sentence', { code: 'pythonElif', values: {} }],
    ['no values', { code: 'value.undefined' }],
  ])('is not %s', (_, kept) => {
    expect(isMessage(kept)).toBe(false);
  });
});
