/** The grader's worker, and beside it an answer to the question how much its thread holds. */
import '../../graders/worker/worker.ts';
import { heldBytes } from './held-bytes.ts';

const channel = new BroadcastChannel('held bytes');
channel.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (data === 'how many?') void heldBytes().then((bytes) => channel.postMessage(bytes));
};
