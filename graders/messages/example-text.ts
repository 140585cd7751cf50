import type { ExampleValues } from './example-values.ts';
import type { Message } from './message.ts';

/** What is said of an example that cannot be judged: it becomes text by `messageText`, like all that the grader says. */
export type ExampleMessage = Message<keyof ExampleValues>;
