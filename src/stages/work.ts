import type { StageFailure } from '../domain/failure.js';
import { startWorker } from '../queue/worker.js';
import { extractDocuments } from './extract.js';
import type { Extract } from './extraction/here.js';
import { giveUp } from './give-up.js';
import type { Installation } from './installation.js';
import { readDocuments } from './read.js';
import { openReader } from './reader.js';
import { sweepRegularly } from './sweep.js';
import type { Workplace } from './workplace.js';

export interface WorkOptions {
  readonly extract: Extract;
  /** For the log: what heals by itself, or a fault of the program. */
  readonly trouble: (error: StageFailure) => void;
  /** Milliseconds after which the task of a worker that fell silent goes to another. */
  readonly silence?: number | undefined;
  /** Also makes facts follow documents, for those who look at them meanwhile. */
  readonly follow: boolean;
}

/** Reads and extracts what is due, and makes facts follow, until closed; as many processes as you like may do so at once. */
export async function startWork(installation: Installation, options: WorkOptions): Promise<{ close(): Promise<void> }> {
  const { database, home, queueAddress } = installation;
  const queue = await installation.openQueue();
  const workplace: Workplace = { database, root: home.root, reader: openReader(), extract: options.extract };
  const worker = await startWorker(
    queueAddress,
    queue,
    {
      perform: {
        read: (task) => readDocuments(workplace, task),
        extract: (task) => extractDocuments(workplace, task),
      },
      giveUp: (step, id, deaths) => giveUp(workplace, step, id, deaths),
      trouble: options.trouble,
    },
    { silence: options.silence ?? 30_000 },
  );
  const sweeps = sweepRegularly(database, queue, options.trouble);
  const follower = options.follow ? await followWith(database, queue, options.trouble) : null;
  return {
    close: async () => {
      await Promise.all([worker.close(), sweeps.stop(), follower?.stop()]);
      await workplace.reader.close();
    },
  };
}

// Loads what identifies names, which the workers of an import never ask for.
async function followWith(...given: Parameters<typeof import('./identity/follow.js').followRegularly>) {
  const { followRegularly } = await import('./identity/follow.js');
  return followRegularly(...given);
}
