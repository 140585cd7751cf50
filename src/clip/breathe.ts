import { Stopped } from '../../graders/worker/client.ts';

/** Lets the page draw and answer before the next piece of long work. Rejects with `Stopped` where the work is not wanted any more. */
export function breathe(stopped: AbortSignal): Promise<void> {
  return new Promise((go, refuse) => {
    const { port1, port2 } = new MessageChannel(); // a timer would wait four milliseconds each time
    port1.onmessage = () => {
      port1.close();
      if (stopped.aborted) refuse(new Stopped('The work was stopped.'));
      else go();
    };
    port2.postMessage(undefined);
  });
}
