import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StageFailure } from '../../domain/failure.js';
import { homeDirectory } from '../../engines/postgres-server/home.js';
import { runningPostmaster } from '../../engines/postgres-server/postmaster.js';
import type { ImportSummary } from '../../stages/import.js';
import { writeCorpus } from './corpus.js';
import { watchProcesses } from './processes.js';

export interface ImportMeasure {
  readonly documents: number;
  /** From the first file looked at to the last claim committed. */
  readonly seconds: number;
  /** Megabytes of all processes, look by look; empty where the system does not tell. */
  readonly memory: readonly number[];
  /** Seconds of processor time of all processes, up to the last look. */
  readonly processor: number;
}

/** Imports generated text files with the command, into an empty embedded server that is removed again. */
export async function measureImport(texts: readonly string[], documents: number): Promise<ImportMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
  const home = homeDirectory({ SOVANG_HOME: join(folder, 'home') });
  try {
    await chmod(folder, 0o755); // the server's user enters it
    await mkdir(home.root);
    await writeCorpus(texts, join(folder, 'files'), documents);
    const env = { ...process.env, SOVANG_HOME: home.root, DATABASE_URL: '', REDIS_URL: '' };
    const command = spawn(process.execPath, [MAIN, 'import', join(folder, 'files'), '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    command.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const watched = watchProcesses(() => {
      const server = runningPostmaster(home);
      return server ? [command.pid!, server.pid] : [command.pid!];
    });
    const [code] = await once(command, 'close');
    watched.stop();
    if (code !== 0) throw new StageFailure('bench-import', `The import that was to be measured ended with ${code}.`);
    const { seconds } = JSON.parse(printed) as ImportSummary;
    const processor = [...watched.processor.values()].reduce((sum, one) => sum + one, 0);
    return { documents, seconds, memory: watched.memory, processor };
  } finally {
    const server = runningPostmaster(home);
    if (server) process.kill(server.pid, 'SIGINT');
    while (runningPostmaster(home)) await new Promise((resolve) => setTimeout(resolve, 50));
    await rm(folder, { recursive: true, force: true });
  }
}

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
