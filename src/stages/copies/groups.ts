import { z } from 'zod';
import { likeness } from '../../reconcile/near-copy.js';
import type { Session } from '../../store/connection.js';
import {
  type CopiesCounted,
  type CopyInGroup,
  copiesCounted,
  copiesInGroups,
  copyGroups,
  originOf,
} from '../../store/copy-groups.js';
import { group } from '../../store/group.js';
import { cursorOf, placeOf } from '../cursor.js';

/** A document of a group of copies. */
export interface Copy extends Omit<CopyInGroup, 'signature' | 'originId'> {
  /** Per mille of the rows of words that it shares with the first of the group; null for that, and for a text that is too short to tell. */
  readonly likeness: number | null;
}

/** Documents that are one witness. */
export interface CopyGroup {
  /** Without withdrawn ones. */
  readonly documents: number;
  /** The first ones, in order of id. */
  readonly copies: readonly Copy[];
}

/** So many of a group stand in a list of groups. */
const SHOWN = 10;
const place = z.tuple([z.number().int(), z.number().int()]);

/** Groups of copies, the largest first, behind a cursor: each with its first documents. */
export async function copyGroupsPage(
  session: Session,
  cursor: string | null,
  limit: number,
): Promise<{ groups: CopyGroup[]; next: string | null }> {
  const behind = cursor === null ? null : placeOf(cursor, place);
  const found = await copyGroups(session, behind && { documents: behind[0], originId: behind[1] }, limit + 1);
  const shown = found.slice(0, limit);
  const groups = await groupsOf(
    session,
    shown.map(({ originId }) => originId),
    { after: 0, limit: SHOWN },
  );
  const last = shown.at(-1);
  return { groups, next: found.length > limit && last ? cursorOf([last.documents, last.originId]) : null };
}

/** The group that a document is in, so many of it behind one of them; none for a document that is nobody's copy. */
export async function copyGroupOf(
  session: Session,
  documentId: number,
  part: { readonly after: number; readonly limit: number },
): Promise<CopyGroup | null> {
  const originId = await originOf(session, documentId);
  if (originId === null) return null;
  return (await groupsOf(session, [originId], part))[0] ?? null;
}

/** All groups in order, some at a time, each with all of its documents. */
export async function* eachCopyGroup(session: Session, limit: number): AsyncGenerator<CopyGroup> {
  const AT_ONCE = 50;
  let after: { documents: number; originId: number } | null = null;
  for (let left = limit; left > 0; ) {
    const found = await copyGroups(session, after, Math.min(left, AT_ONCE));
    if (found.length === 0) return;
    const ids = found.map(({ originId }) => originId);
    yield* await groupsOf(session, ids, { after: 0, limit: ALL });
    left -= found.length;
    after = found.at(-1)!;
  }
}

const ALL = 1_000_000;

async function groupsOf(
  session: Session,
  originIds: readonly number[],
  part: { readonly after: number; readonly limit: number },
): Promise<CopyGroup[]> {
  if (originIds.length === 0) return [];
  const counted = new Map((await copiesCounted(session, originIds)).map((one) => [one.originId, one]));
  const copies = group(await copiesInGroups(session, originIds, part), ({ originId }) => originId);
  return originIds.flatMap((id) => {
    const one = counted.get(id);
    return one ? [{ documents: one.documents, copies: (copies.get(id) ?? []).map((copy) => told(copy, one)) }] : [];
  });
}

const told = ({ originId: _, signature, ...copy }: CopyInGroup, { first, signature: of }: CopiesCounted): Copy => ({
  ...copy,
  likeness: signature && of && copy.documentId !== first ? likeness(of, signature) : null,
});
