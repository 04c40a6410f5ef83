import type { Session } from './connection.js';
import { statement } from './statement.js';

/** The name that this database gave itself when it was made; it tells queues apart that share a Redis. */
export async function installationId(session: Session): Promise<string> {
  const [row] = await session.query<{ id: string }>(statement('installation_id'));
  return row.id;
}
