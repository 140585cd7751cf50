import { GraderClient } from '../../graders/worker/client.ts';
import { PATIENT } from '../patient.ts';
import { heldBytes } from './held-bytes.ts';
import Worker from 'web-worker';

/** A client whose worker can be asked how much it holds. */
export interface MeasuredClient {
  client: GraderClient;
  /** How many workers it has started so far. */
  workersStarted: () => number;
  /** Bytes that both threads hold, the client's and the worker's, once their garbage is collected. */
  heldBytes: () => Promise<number>;
  close: () => void;
}

export function measuredClient(wasm: WebAssembly.Module): MeasuredClient {
  const channel = new BroadcastChannel('held bytes');
  let started = 0;
  const client = new GraderClient({
    ...PATIENT,
    wasm,
    startWorker: () => {
      started++;
      return new Worker(new URL('./measured-worker.ts', import.meta.url), { type: 'module' });
    },
  });
  return {
    client,
    workersStarted: () => started,
    heldBytes: async () => {
      const { promise, resolve } = Promise.withResolvers<number>();
      channel.onmessage = ({ data }: MessageEvent<unknown>) => typeof data === 'number' && resolve(data);
      channel.postMessage('how many?');
      return (await heldBytes()) + (await promise);
    },
    close: () => {
      client.close();
      channel.close();
    },
  };
}
