import { describe, expect, it } from 'vitest';
import { say } from '../../graders/messages/message.ts';
import { quizText, type QuizMessage } from '../../graders/messages/quiz-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';

describe('what is said of an answer that cannot be marked', () => {
  it.each<[QuizMessage, string]>([
    [say('quiz.empty-gap', { gap: 1, of: 1 }), 'Fill the gap first.'],
    [say('quiz.empty-gap', { gap: 2, of: 3 }), 'Gap 2 is still empty.'],
    [say('quiz.no-partner', { lines: 1 }), 'One line has no partner yet.'],
    [say('quiz.no-partner', { lines: 2 }), '2 lines have no partner yet.'],
    [say('number.which-logarithm', {}), 'To which base? Write ln, log2 or log10.'],
  ])('is the same by itself and with all other words: %j', (message, text) => {
    expect(quizText(message)).toBe(text);
    expect(messageText(message)).toBe(text);
  });
});
