import type { Database } from '../store/connection.js';
import type { Extract } from './extraction/here.js';
import type { Reader } from './reader.js';

/** What a worker has at hand. */
export interface Workplace {
  readonly database: Database;
  /** The data directory, where the originals lie. */
  readonly root: string;
  readonly reader: Reader;
  readonly extract: Extract;
}
