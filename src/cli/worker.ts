import { Command } from 'commander';
import { runWorker } from './run-worker.js';

export const workerCommand = (): Command =>
  new Command('worker')
    .summary('read and extract what others import')
    .description(
      'Reads and extracts what is due until SIGTERM or Ctrl-C, then finishes what it has begun. Start as many as the ' +
        'machine has cores, on any machine that reaches DATABASE_URL (and REDIS_URL) and shares SOVANG_HOME.',
    )
    .action(runWorker);
