import { Client } from 'pg';

/** How long a lost connection is left alone before the next try. */
const AGAIN_MS = 1_000;

/**
 * Listens on a connection of its own, since those of a pool come and go. Where it is lost it is opened again, and `onNotice` is called once
 * then: something may have been missed. Rejects where the first try fails. Returns how it ends.
 */
export async function listenToServer(url: string, channel: string, onNotice: () => void): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const connect = async (): Promise<void> => {
    const opened = new Client({ connectionString: url, keepAlive: true });
    const lost = () => {
      if (client !== opened || isOver) return;
      client = undefined;
      tryAgain();
    };
    opened.on('error', lost);
    opened.on('end', lost);
    opened.on('notification', onNotice);
    await opened.connect();
    await opened.query(`listen ${channel}`);
    if (isOver) return opened.end();
    client = opened;
  };
  const tryAgain = () => {
    again = setTimeout(() => {
      connect().then(onNotice, () => !isOver && tryAgain());
    }, AGAIN_MS);
  };

  await connect();
  return async () => {
    isOver = true;
    clearTimeout(again);
    await client?.end().catch(() => {});
  };
}
