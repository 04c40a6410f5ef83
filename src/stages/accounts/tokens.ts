import { type Account, PERMISSIONS, type Permission, permissionsOf } from '../../domain/account.js';
import { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { saveToken } from '../../store/sign-ins.js';
import { storable } from '../../store/storable.js';
import { newSecret } from './secret.js';

const DAY = 86_400_000;
export const LONGEST_DAYS = 366;

/** A new token of an account, for no more than the account may; its secret, which is shown this once. */
export async function makeToken(
  session: Session,
  account: Account,
  { name, permissions, days }: { name: string; permissions: readonly Permission[]; days: number },
  now: Date,
): Promise<{ readonly id: number; readonly secret: string; readonly expiresAt: Date }> {
  const allowed = permissionsOf(account.roles);
  const beyond = permissions.filter((permission) => !allowed.includes(permission));
  if (beyond.length > 0) {
    throw new StageFailure('beyond-account', `This account may not "${beyond.join('", "')}", so no token of it may.`);
  }
  const { secret, digest } = newSecret();
  const expiresAt = new Date(now.getTime() + days * DAY);
  const kept = PERMISSIONS.filter((permission) => permissions.includes(permission));
  const id = await saveToken(session, {
    accountId: account.id,
    digest,
    name: storable(name),
    permissions: kept,
    at: now,
    until: expiresAt,
  });
  return { id, secret, expiresAt };
}
