import { newGroups } from '../../reconcile/groups.js';
import { witnesses } from '../../reconcile/witnesses.js';
import type { Session } from '../../store/connection.js';
import { copyWordsNow, type StoredCopyWord } from '../../store/copy-words.js';
import { followGroups, groupsOfTexts, moveOrigins, settleOrigins, textsOfGroups } from '../../store/origins.js';

/**
 * Says which origin documents have, now that their groups or what people say of them changed; `moved`: groups of texts that are one with an
 * earlier one. Where nobody said anything it is what texts tell, and a group costs only what changed of it; where somebody did, all of the
 * group is told anew.
 */
export async function settle(
  session: Session,
  documentIds: readonly number[],
  moved: ReadonlyMap<number, number> = new Map(),
): Promise<void> {
  const words = await copyWordsNow(session);
  const spoken = spokenOf(words);
  await moveOrigins(session, new Map([...moved].filter(([, group]) => !spoken.has(group))));
  const groupOf = await groupsOfTexts(session, documentIds);
  await followGroups(
    session,
    documentIds.filter((id) => !spoken.has(groupOf.get(id)!)),
  );
  for (const together of new Set(documentIds.flatMap((id) => spoken.get(groupOf.get(id)!) ?? []))) {
    const texts = await textsOfGroups(session, together.groups);
    await settleOrigins(session, witnesses(texts, together.words));
  }
}

/** Groups of texts that what people say ties together, with all that they say of them. */
export interface Together {
  readonly groups: number[];
  readonly words: StoredCopyWord[];
}

/** By group of texts, of those of which people say something. */
export function spokenOf(words: readonly StoredCopyWord[]): ReadonlyMap<number, Together> {
  const tied = newGroups();
  for (const { groupId, otherGroupId } of words) tied.join(groupId, otherGroupId);
  const together = new Map<number, Together>();
  const spoken = new Map<number, Together>();
  for (const word of words) {
    const first = tied.of(word.groupId);
    const one = together.get(first) ?? { groups: [], words: [] };
    together.set(first, one);
    one.words.push(word);
    for (const group of [word.groupId, word.otherGroupId]) {
      if (spoken.has(group)) continue;
      one.groups.push(group);
      spoken.set(group, one);
    }
  }
  return spoken;
}
