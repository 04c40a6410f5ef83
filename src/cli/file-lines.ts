import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileFailure } from '../stages/file-failure.js';

export interface FileLine {
  /** "line 12" */
  readonly name: string;
  readonly text: string;
}

/** The lines of a file that are not blank, one at a time; "-" is standard input. A StageFailure where it cannot be read. */
export async function* fileLines(file: string): AsyncGenerator<FileLine> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const name = `line ${++number}`;
      if (text.trim() !== '') yield { name, text };
    }
  } catch (error) {
    throw fileFailure(error, file);
  }
}
