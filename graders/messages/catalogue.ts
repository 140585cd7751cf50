import type { DiagnosesOf, DiagnosisValues } from './diagnosis.ts';
import type { Message, MessageValues } from './message.ts';

/** All words of a language. */
export type Catalogue = DiagnosesOf<DiagnosisValues> & SentencesOf<MessageValues>;

/** The words of a language for some codes of messages. `part`: the text of a message that is part of another. */
export type SentencesOf<Values> = { [Code in keyof Values]: (values: Values[Code], part: (message: Message) => string) => string };
