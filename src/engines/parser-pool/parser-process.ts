import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './child.js';

/** Megabytes: the heap of JavaScript, all that is resident, and what the system grants at all. */
export const MEMORY = { heap: 512, resident: 1024, data: 3072 } as const;

/** How a task ended that got no answer. */
export type End = 'timeout' | 'memory' | 'crash' | 'closed';
export type Outcome = Answer | { readonly end: End };

/** One process that parses one document at a time. It does not keep its parent alive while it waits. */
export class ParserProcess {
  readonly #child: ChildProcess;
  #done: ((outcome: Outcome) => void) | null = null;
  #end: End = 'crash';
  /** Documents that were read. */
  tasks = 0;
  alive = true;

  /** `entry`: what the process runs; it speaks as child.ts does. */
  constructor(entry: string = ENTRY) {
    this.#child = start(entry);
    this.#child.on('message', (answer: Answer) => this.#finish(answer));
    this.#child.on('error', () => this.#gone('crash'));
    this.#child.on('exit', (code, signal) => {
      const memory = signal === 'SIGUSR2' || signal === 'SIGABRT' || code === 134;
      this.#gone(this.#end === 'crash' && memory ? 'memory' : this.#end);
    });
    this.#rest();
  }

  /** Never rejects. After an end without an answer the process is gone. */
  run(task: Task, timeoutMs: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.#kill('timeout'), timeoutMs);
      this.#done = (outcome) => {
        clearTimeout(clock);
        resolve(outcome);
      };
      if (!this.alive) {
        this.#finish({ end: this.#end });
        return;
      }
      this.#child.ref();
      this.#child.channel?.ref();
      this.#child.send(task, (error) => {
        if (error) this.#kill('crash');
      });
    });
  }

  close(): void {
    if (this.alive) this.#kill('closed');
  }

  #finish(outcome: Outcome): void {
    this.tasks++;
    this.#rest();
    const done = this.#done;
    this.#done = null;
    done?.(outcome);
  }

  #gone(end: End): void {
    if (!this.alive) return;
    this.alive = false;
    this.#end = end;
    this.#killGroup();
    this.#finish({ end });
  }

  #kill(end: End): void {
    this.#end = end;
    this.#killGroup();
  }

  #killGroup(): void {
    try {
      if (this.#child.pid) process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
  }

  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

const ENTRY = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/src/engines/parser-pool/child.js', import.meta.url)
    : new URL('child.js', import.meta.url),
);

/** In a group of its own, so that it can be killed with all that it started. */
function start(entry: string): ChildProcess {
  const told = [String(MEMORY.resident), String(process.pid)];
  const node = [process.execPath, `--max-old-space-size=${MEMORY.heap}`, entry, ...told];
  const limited = process.platform === 'linux' && existsSync('/bin/sh');
  const [command, ...rest] = limited
    ? ['/bin/sh', '-c', `ulimit -c 0; ulimit -d ${MEMORY.data * 1024} 2>/dev/null; exec "$@"`, 'sh', ...node]
    : node;
  return spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}
