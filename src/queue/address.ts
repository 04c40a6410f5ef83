import type { EventEmitter } from 'node:events';
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';
import { StageFailure } from '../domain/failure.js';

/** Where the queue lives: in Redis where there is one, else in a schema of the same Postgres as the data. */
export interface QueueAddress {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Tells the queues of several databases on one Redis apart. */
  readonly installation: string;
}

export const backendOf = ({ redisUrl }: QueueAddress) =>
  // The constructors of both have the same shape; only the connection differs, and that comes from `connectionOf`.
  (redisUrl ? withBackend(createRedisBackend) : withBackend(createPostgresBackend)) as ReturnType<
    typeof withBackend<never, object>
  >;

/** `patient`: a worker waits for a server that restarts; who adds hears of it after some seconds. */
export function connectionOf({ databaseUrl, redisUrl }: QueueAddress, patient: boolean): object {
  if (redisUrl) {
    return {
      url: redisUrl,
      maxRetriesPerRequest: patient ? null : 12,
      retryStrategy: (times: number) => Math.min(times * 50, 1000),
    };
  }
  return {
    connectionString: databaseUrl,
    schema: 'bullmq',
    migrate: true,
    max: 2,
    connectionTimeoutMillis: 10_000,
    // The queue may forget: what is due stands in our own tables, which are written through.
    options: '-c synchronous_commit=off',
    // While BullMQ prepares its tables nobody listens to the connection, and a server that dies then would end us.
    onConnect: (client: EventEmitter) => void client.on('error', () => {}),
  };
}

export const nameOf = ({ installation }: QueueAddress): string => `sovang-${installation}`.replaceAll(/[^\w.-]/g, '_');

/** What the queue's server says, as a failure that says what to do. */
export function queueFailure(error: unknown, { redisUrl }: QueueAddress): StageFailure {
  if (error instanceof StageFailure) return error;
  const message = plain(error instanceof Error ? error.message || error.name : String(error));
  const says = redisUrl
    ? 'Redis does not answer; see that the server at REDIS_URL runs, or unset REDIS_URL to keep the queue in the database.'
    : 'The queue in the database does not answer; see that its server runs, then run the command again.';
  return new StageFailure('queue-lost', `${says} (${message})`, { permanent: false, cause: error });
}

/** Without NUL and lone surrogates, which the queue's tables cannot hold: there they would hide the true error. */
export const plain = (text: string): string => text.slice(0, 2000).replaceAll(/\0|\p{Surrogate}/gu, '\ufffd');
