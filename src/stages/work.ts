import type { StageFailure } from '../domain/failure.js';
import { startWorker } from '../queue/worker.js';
import type { Desk } from './desk.js';
import { extractDocuments } from './extract.js';
import { giveUp } from './give-up.js';
import type { Installation } from './installation.js';
import { readDocuments } from './read.js';
import { openReader } from './reader.js';
import { sweepRegularly } from './sweep.js';

export interface WorkOptions {
  /** For the log: what heals by itself, or a fault of the program. */
  readonly trouble: (error: StageFailure) => void;
  /** Milliseconds after which the task of a worker that fell silent goes to another. */
  readonly silence?: number | undefined;
}

/** Reads and extracts what is due until closed; as many processes as you like may do so at once. */
export async function startWork(installation: Installation, options: WorkOptions): Promise<{ close(): Promise<void> }> {
  const { database, home, queueAddress } = installation;
  const queue = await installation.openQueue();
  const desk: Desk = { database, root: home.root, reader: openReader() };
  const worker = await startWorker(
    queueAddress,
    queue,
    {
      perform: {
        read: (task) => readDocuments(desk, task),
        extract: (task) => extractDocuments(desk, task),
      },
      giveUp: (step, id, deaths) => giveUp(desk, step, id, deaths),
      trouble: options.trouble,
    },
    { silence: options.silence ?? 30_000 },
  );
  const sweeps = sweepRegularly(database, queue, options.trouble);
  return {
    close: async () => {
      await Promise.all([worker.close(), sweeps.stop()]);
      await desk.reader.close();
    },
  };
}
