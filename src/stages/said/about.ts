import type { CopyVerdict } from '../../domain/copy-word.js';
import type { FindingCode } from '../../domain/finding.js';
import type { Verdict } from '../../domain/judgement.js';
import type { Session } from '../../store/connection.js';
import { loadCopyWords } from '../../store/copy-words.js';
import { loadJudgements } from '../../store/judgements.js';
import type { SaidId } from '../../store/said-by.js';
import { loadWaivers } from '../../store/waivers.js';

/** What something that is no review speaks of; of a taking back, what it takes back. */
export interface About {
  readonly names: { readonly verdict: Verdict; readonly of: string; readonly as: string } | null;
  readonly finding: { readonly code: FindingCode; readonly subject: string } | null;
  readonly copies: { readonly verdict: CopyVerdict; readonly document: number; readonly other: number } | null;
}

/** By id, of some that stand in one ledger; reviews have none. */
export async function aboutOf(session: Session, said: readonly SaidId[]): Promise<Map<number, About>> {
  const ids = said.map(({ id }) => id);
  const about = new Map<number, About>();
  if (said[0]?.ledger === 'judgement') {
    const { judgements, takenBack } = await loadJudgements(session, { ids });
    const taken = await loadJudgements(session, { ids: takenBack.map(({ reverts }) => reverts.id) });
    const known = new Map([...judgements, ...taken.judgements].map((one) => [one.id, one]));
    for (const { id, reverts } of [...judgements.map(({ id }) => ({ id, reverts: { id } })), ...takenBack]) {
      const { verdict, of, as } = known.get(reverts.id)!;
      about.set(id, { ...NOTHING, names: { verdict, of: of.name, as: as.name } });
    }
  }
  if (said[0]?.ledger === 'waiver') {
    const words = await loadWaivers(session, { ids });
    const taken = await loadWaivers(session, { ids: words.flatMap(({ reverts }) => reverts?.id ?? []) });
    const known = new Map([...words, ...taken].map((one) => [one.id, one]));
    for (const { id, reverts } of words) {
      const word = known.get(reverts?.id ?? id);
      if (word?.reverts === null) about.set(id, { ...NOTHING, finding: { code: word.code, subject: word.subject } });
    }
  }
  if (said[0]?.ledger === 'copies') {
    const words = await loadCopyWords(session, ids);
    const taken = await loadCopyWords(
      session,
      words.flatMap(({ revertsId }) => revertsId ?? []),
    );
    const known = new Map([...words, ...taken].map((one) => [one.id, one]));
    for (const { id, revertsId } of words) {
      const { verdict, documentId: document, otherId: other } = known.get(revertsId ?? id)!;
      about.set(id, { ...NOTHING, copies: { verdict, document, other } });
    }
  }
  return about;
}

const NOTHING: About = { names: null, finding: null, copies: null };
