import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { StageFailure } from '../../domain/failure.js';
import type { Answer } from '../../extract/batch.js';
import type { Extract } from './here.js';
import type { Said, SaidAnswer } from './in-thread.js';

/** A thread that extracts, while this one reads, stores and talks to the queue. */
export interface ExtractionThread {
  readonly extract: Extract;
  /** Lets it compile its rules on texts until there is something to extract (stages/rehearse.ts). */
  rehearse(paths: readonly string[]): void;
  /** What is still being extracted is never answered. */
  close(): Promise<void>;
}

/**
 * An error that nobody foresaw, such as too little memory, ends this process with the thread: nobody listens for it. So does a silence
 * of `patience` milliseconds, as of an endless loop: what was being extracted then goes the way of all that ends its workers.
 */
export function startExtraction(patience = PATIENCE): ExtractionThread {
  for (const flag of ROOM) setFlagsFromString(flag);
  const thread = new Worker(ENTRY);
  const waiting = new Map<number, (said: Said) => void>();
  thread.on('message', (said: Said) => {
    waiting.get(said.id)?.(said);
    waiting.delete(said.id);
  });
  let last = 0;
  return {
    async extract(on, asked) {
      const id = ++last;
      const said = await new Promise<Said>((resolve) => {
        const silent = setTimeout(() => {
          throw new Error(`Extraction has said nothing for ${patience / 1000} seconds.`);
        }, patience).unref(); // closed meanwhile, it holds nobody up
        waiting.set(id, (answer) => {
          clearTimeout(silent);
          resolve(answer);
        });
        thread.postMessage({ id, on, asked: asked.map(({ document, context }) => ({ document, context })) });
      });
      if ('error' in said) throw said.error;
      return { version: said.version, answers: said.answers.map(answerOf) };
    },
    rehearse: (paths) => thread.postMessage({ rehearse: paths }),
    close: async () => void (await thread.terminate()),
  };
}

/** A batch of the largest documents (50 MB each) takes some minutes. */
const PATIENCE = 15 * 60_000;

// All that it runs stands in one file (src/cli/bundle.mjs).
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/src/stages/extraction/bundle/in-thread.js' : 'bundle/in-thread.js',
  import.meta.url,
);

// Room for new objects that starts at what it would grow to is swept less often at first (5 to 8 % of 2,000 texts' time). What this
// thread was given by whoever started its process stays.
const ROOM = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

function answerOf(said: SaidAnswer): Answer {
  if (!('failure' in said)) return said;
  const { code, message, permanent } = said.failure;
  return { error: new StageFailure(code, message, { permanent }) };
}
