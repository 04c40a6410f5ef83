import { StageFailure } from '../domain/failure.js';

/** Tries again what failed because a server was away for a moment; only for work that may be done twice. */
export async function patiently<T>(work: () => Promise<T>, milliseconds = 60_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (let pause = 100; ; pause = Math.min(pause * 2, 2000)) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || Date.now() + pause > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const SERVERS = new Set(['database-lost', 'database-busy', 'queue-lost']);

export const mayPass = (error: unknown): boolean => error instanceof StageFailure && SERVERS.has(error.code);
