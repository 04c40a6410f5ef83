import type { Database } from '../../store/connection.js';
import { takeLease } from '../../store/leases.js';
import { type QueuedClaim, type QueuePlace, type WaitingFilter, waitingPage } from '../../store/waiting.js';
import { type AtDesk, LEASE } from './lease.js';

/** Places that are looked at together: claims of one document often stand together. */
const AT_ONCE = 50;

/**
 * The first claim behind a place of the queue whose document nobody else holds, and holds that document for who asks; null at the end. A
 * document that another took meanwhile is passed over: no two who ask at once get the same. `beside`: the document that they come from.
 */
export async function nextInQueue(
  database: Database,
  filter: Omit<WaitingFilter, 'leased'>,
  { account, now }: AtDesk,
  {
    doubt,
    after,
    beside,
  }: { readonly doubt: boolean; readonly after: QueuePlace | null; readonly beside: number | null },
): Promise<QueuedClaim | null> {
  const passed = new Set(beside === null ? [] : [beside]);
  for (let place = after; ; ) {
    const asked = { doubt, after: place, limit: AT_ONCE };
    const page = await waitingPage(database, { ...filter, leased: false }, { account, now }, asked);
    for (const claim of page) {
      if (passed.has(claim.documentId)) continue;
      passed.add(claim.documentId);
      const until = new Date(now.getTime() + LEASE);
      if (await takeLease(database, claim.documentId, account, now, until)) return claim;
    }
    if (page.length < AT_ONCE) return null;
    place = page.at(-1)!;
  }
}
