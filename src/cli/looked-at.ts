import { counted } from './counted.js';

/** Tells on a terminal how many documents were looked at, in a line that moves; whoever prints something else clears it. */
export const lookedAt = {
  show(documents: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${counted(documents, 'document')} looked at`);
  },
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  },
};
