/** Reads the files of an exercise, away from the page: they may come from anywhere, and be of any size and depth. */
import '../workbench/package-file/no-jit.ts';
import { type ReadResult, readFiles } from '../../graders/package/read-files.ts';

export interface ReadingRequest {
  name: string;
  files: ReadonlyMap<string, Uint8Array>;
}

export type ReadingReply = ReadResult | { kind: 'failed'; reason: string };

addEventListener('message', ({ data: { name, files } }: MessageEvent<ReadingRequest>) => {
  let reply: ReadingReply;
  try {
    reply = readFiles(name, files);
  } catch (error) {
    reply = { kind: 'failed', reason: String(error) };
  }
  postMessage(reply);
});
