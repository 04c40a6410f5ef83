import type { SourceDocument } from '../../domain/document.js';
import { StageFailure } from '../../domain/failure.js';
import { readDocument, refuseSize } from '../../read/read.js';
import { formatOf } from '../../read/sniff.js';
import { type End, type Outcome, ParserProcess } from './parser-process.js';

export interface ParserPool {
  /** The document, or a StageFailure: those of the readers, and parser-timeout, parser-memory, parser-crashed. */
  read(
    bytes: Uint8Array,
    hint: { readonly name: string },
    options?: { readonly timeoutMs?: number },
  ): Promise<SourceDocument>;
  /** Ends all processes; what is still being read fails and may be tried again. */
  close(): Promise<void>;
}

/** Half a minute reads 10,000 pages; nothing sound takes longer. */
export const PARSER_TIMEOUT = 30_000;
/** Parsers keep something of every document: a process that has read this many is replaced. */
export const DOCUMENTS_A_PROCESS = 200;

/**
 * Reads text here, and HTML, PDF and DOCX in up to `size` processes that are killed when they take too long or too
 * much. A document that ends its process or its time is tried once more with the machine to itself; then it is at
 * fault for good. Processes start when they are needed.
 */
export function createParserPool({ size }: { readonly size: number }): ParserPool {
  const pool = new Pool(Math.max(1, size));
  return {
    read: async (bytes, hint, { timeoutMs = PARSER_TIMEOUT } = {}) => {
      refuseSize(bytes, hint.name);
      if (formatOf(bytes, hint.name) === 'text') return readDocument(bytes, hint);
      const task = { bytes, name: hint.name };
      let outcome = await pool.run(task, timeoutMs, false);
      if ('end' in outcome && (outcome.end === 'timeout' || outcome.end === 'crash'))
        outcome = await pool.run(task, timeoutMs, true);
      return documentOf(outcome, hint.name, timeoutMs);
    },
    close: () => pool.close(),
  };
}

function documentOf(outcome: Outcome, name: string, timeoutMs: number): SourceDocument {
  if ('document' in outcome) return outcome.document;
  if ('failure' in outcome) {
    const { code, message, permanent } = outcome.failure;
    throw new StageFailure(code, message, { permanent });
  }
  if ('outOfMemory' in outcome) throw failure('memory', name, timeoutMs);
  if ('error' in outcome)
    throw new StageFailure(
      'parser-crashed',
      `${name} could not be parsed (${outcome.error}); save it anew and import that.`,
    );
  throw failure(outcome.end, name, timeoutMs);
}

const SAVE_ANEW = 'open it, save it as a new PDF or DOCX, and import that';

function failure(end: End, name: string, timeoutMs: number): StageFailure {
  switch (end) {
    case 'timeout':
      return new StageFailure(
        'parser-timeout',
        `${name} was not read within ${timeoutMs / 1000} s, twice: ${SAVE_ANEW}.`,
      );
    case 'memory':
      return new StageFailure('parser-memory', `${name} takes more memory than a document may: ${SAVE_ANEW}.`);
    case 'crash':
      return new StageFailure('parser-crashed', `${name} crashes its parser: ${SAVE_ANEW}.`);
    case 'closed':
      return new StageFailure('parser-closed', `${name} was not read because sovang was stopped; run it again.`, {
        permanent: false,
      });
  }
}

type Task = Parameters<ParserProcess['run']>[0];

interface Waiting {
  readonly task: Task;
  readonly timeoutMs: number;
  /** Runs while no other does. */
  readonly alone: boolean;
  readonly resolve: (outcome: Outcome) => void;
}

class Pool {
  readonly #size: number;
  readonly #waiting: Waiting[] = [];
  readonly #idle: ParserProcess[] = [];
  readonly #busy = new Set<ParserProcess>();
  #exclusive = false;
  #closed = false;

  constructor(size: number) {
    this.#size = size;
  }

  run(task: Task, timeoutMs: number, alone: boolean): Promise<Outcome> {
    return new Promise((resolve) => {
      const waiting = { task, timeoutMs, alone, resolve };
      if (alone) this.#waiting.unshift(waiting);
      else this.#waiting.push(waiting);
      this.#pump();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const parser of [...this.#idle.splice(0), ...this.#busy]) parser.close();
    this.#pump();
  }

  #pump(): void {
    if (this.#closed) for (const { resolve } of this.#waiting.splice(0)) resolve({ end: 'closed' });
    while (this.#waiting.length > 0 && this.#mayStart(this.#waiting[0])) void this.#start(this.#waiting.shift()!);
  }

  #mayStart({ alone }: Waiting): boolean {
    return !this.#exclusive && this.#busy.size < (alone ? 1 : this.#size);
  }

  async #start({ task, timeoutMs, alone, resolve }: Waiting): Promise<void> {
    this.#exclusive = alone;
    const parser = this.#idle.pop() ?? new ParserProcess();
    this.#busy.add(parser);
    const outcome = await parser.run(task, timeoutMs);
    this.#busy.delete(parser);
    this.#exclusive &&= !alone;
    if (parser.alive && parser.tasks < DOCUMENTS_A_PROCESS && !this.#closed) this.#idle.push(parser);
    else parser.close();
    resolve(outcome);
    this.#pump();
  }
}
