import type { DiagnosesOf, DiagnosisValues } from './diagnosis.ts';
import type { Message, MessageCode, MessageValues } from './message.ts';

/** All words of a language. `part`: the text of a message that is part of another. */
export type Catalogue = DiagnosesOf<DiagnosisValues> & {
  [Code in MessageCode]: (values: MessageValues[Code], part: (message: Message) => string) => string;
};
