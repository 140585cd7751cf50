import { type Message, say } from '../../messages/message.ts';

/** How a sentence calls an argument: by the name of its parameter, or by its place where that is not known. */
export function argumentName(index: number, names: readonly string[] = []): Message {
  const name = names[index];
  return name ? say('argument.named', { name }) : say('argument.nth', { index });
}
