import { type Home, homeDirectory } from '../engines/postgres-server/home.js';
import { startEmbedded } from '../engines/postgres-server/start.js';
import type { QueueAddress } from '../queue/address.js';
import { openQueue, type TaskQueue } from '../queue/queue.js';
import type { Holdings } from '../store/backup.js';
import { type Database, openDatabase } from '../store/connection.js';
import { installationId } from '../store/installation.js';
import { migrate, schemaVersion } from '../store/migrate.js';
import { keepShippedList } from './authority/authority.js';

/** What a command works with: the data directory, the database, and the queue for those who want one. */
export interface Installation {
  readonly home: Home;
  readonly database: Database;
  readonly queueAddress: QueueAddress;
  /** What a backup holds. */
  readonly holdings: Holdings;
  /** The version of the database, and the migrations that opening it applied. */
  readonly schema: { readonly version: number; readonly applied: readonly number[] };
  openQueue(): Promise<TaskQueue>;
  close(): Promise<void>;
}

/** Opens what `SOVANG_HOME`, `DATABASE_URL` and `REDIS_URL` name; starts the embedded server where none is named. */
export async function openInstallation(env: NodeJS.ProcessEnv = process.env): Promise<Installation> {
  const home = homeDirectory(env);
  const server = env.DATABASE_URL ? null : await startEmbedded(home);
  const databaseUrl = env.DATABASE_URL || server!.databaseUrl;
  const queues: TaskQueue[] = [];
  let database: Database | undefined;
  const close = async () => {
    await Promise.all(queues.map((queue) => queue.close()));
    await database?.close();
    await server?.release();
  };
  try {
    database = await openDatabase(databaseUrl);
    const applied = await migrate(database);
    await keepShippedList(database);
    const queueAddress = {
      databaseUrl,
      redisUrl: env.REDIS_URL || undefined,
      installation: await installationId(database),
    };
    return {
      home,
      database,
      queueAddress,
      holdings: { databaseUrl, originals: home.originals },
      schema: { version: await schemaVersion(database), applied },
      openQueue: async () => {
        const queue = await openQueue(queueAddress);
        queues.push(queue);
        return queue;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
