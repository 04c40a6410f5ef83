import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Which of some seals (hexadecimal) something that people said has already. */
export async function sealsThere(session: Session, seals: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ seal: string }>(statement('seals_there'), [seals.map(bytesOf)]);
  return new Set(rows.map(({ seal }) => seal));
}

export interface SealedReading {
  readonly id: number;
  readonly seal: string;
  readonly sha256: string;
  readonly documentId: number;
}

/** Readings by their seals. */
export const readingsBySeal = (session: Session, seals: readonly string[]): Promise<SealedReading[]> =>
  session.query(statement('readings_by_seal'), [seals.map(bytesOf)]);

const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');
