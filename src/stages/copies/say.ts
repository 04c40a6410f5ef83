import type { CopyVerdict, CopyWord } from '../../domain/copy-word.js';
import { StageFailure } from '../../domain/failure.js';
import { contradicted } from '../../reconcile/witnesses.js';
import type { Database, Session } from '../../store/connection.js';
import { addCopyWord, copyWordsNow } from '../../store/copy-words.js';
import type { DocumentRow } from '../../store/documents.js';
import { appendToJournal } from '../../store/journal.js';
import { groupingAlone, membersOfGroups } from '../../store/origins.js';
import { settle } from '../identity/settle-origins.js';

/** What somebody says of two documents. */
export interface CopiesSaid extends Pick<CopyWord, 'author' | 'reason' | 'at'> {
  readonly one: Pick<DocumentRow, 'id' | 'sha256'>;
  readonly other: Pick<DocumentRow, 'id' | 'sha256'>;
  readonly verdict: CopyVerdict;
}

/**
 * Keeps what somebody says of whether two documents are copies, and tells anew which documents are one witness; false where that holds already.
 * A StageFailure where it contradicts what was said of others.
 */
export const sayCopies = (database: Database, { one, other, ...said }: CopiesSaid): Promise<boolean> => {
  if (one.id === other.id) throw new StageFailure('copies-of-itself', `Document ${one.id} is one document; name two.`);
  return groupingAlone(database, async (session) => {
    const words = await copyWordsNow(session);
    const [documentId, otherId] = [Math.min(one.id, other.id), Math.max(one.id, other.id)];
    const held = words.find((word) => word.documentId === documentId && word.otherId === otherId);
    const { verdict } = said;
    if (verdict === (held?.verdict ?? 'open')) return false;
    if (verdict !== 'open') {
      const others = words.filter((word) => word !== held);
      const against = contradicted(others, { documentId, otherId, verdict });
      if (against)
        throw new StageFailure(
          'copies-contradict',
          `It was said that ${against.documentId} and ${against.otherId} are ${against.verdict === 'apart' ? 'no copies' : 'copies'}; take that back first.`,
        );
    }
    await keepCopyWord(session, one.id, other.id, { sha256: one.sha256, otherSha256: other.sha256, ...said });
    return true;
  });
};

/** Stores a word on two documents with what follows from it. Who groups does so alone. */
export async function keepCopyWord(session: Session, one: number, other: number, word: CopyWord): Promise<void> {
  const digest = await addCopyWord(session, one, other, word);
  await settle(session, [...new Set([...(await membersOfGroups(session, [one, other])), one, other])]);
  await appendToJournal(session, [digest]);
}
