import type { CopyVerdict, CopyWord } from '../../domain/copy-word.js';
import { StageFailure } from '../../domain/failure.js';
import { contradicted } from '../../reconcile/witnesses.js';
import type { Database, Session } from '../../store/connection.js';
import { addCopyWord, copyWordBefore, copyWordsNow, loadCopyWords } from '../../store/copy-words.js';
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
    if (!(await changes(session, one.id, other.id, said.verdict))) return false;
    await keepCopyWord(session, one.id, other.id, { sha256: one.sha256, otherSha256: other.sha256, ...said });
    return true;
  });
};

/** Takes back what somebody said of two documents, so that on them holds what held without; false where that was done already. A StageFailure likewise. */
export const takeBackCopies = (
  database: Database,
  id: number,
  said: Pick<CopyWord, 'author' | 'reason' | 'at'>,
): Promise<boolean> =>
  groupingAlone(database, async (session) => {
    const [word] = await loadCopyWords(session, [id]);
    const state = await copyWordBefore(session, id);
    if (!word || !state || state.taken) return false;
    const { sha256, otherSha256, documentId, otherId, digest } = word;
    await changes(session, documentId, otherId, state.before);
    const back = { sha256, otherSha256, verdict: state.before, reverts: digest.toString('hex'), ...said };
    await keepCopyWord(session, documentId, otherId, back);
    return true;
  });

/** Whether something else holds once that is said of two documents. A StageFailure where it contradicts what holds of others. */
async function changes(session: Session, one: number, other: number, verdict: CopyVerdict): Promise<boolean> {
  const words = await copyWordsNow(session);
  const [documentId, otherId] = [Math.min(one, other), Math.max(one, other)];
  const held = words.find((word) => word.documentId === documentId && word.otherId === otherId);
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
  return true;
}

/** Stores a word on two documents with what follows from it. Who groups does so alone. */
export async function keepCopyWord(session: Session, one: number, other: number, word: CopyWord): Promise<void> {
  const digest = await addCopyWord(session, one, other, word);
  await settle(session, [...new Set([...(await membersOfGroups(session, [one, other])), one, other])]);
  await appendToJournal(session, [digest]);
}
