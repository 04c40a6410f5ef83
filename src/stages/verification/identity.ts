import { isDeepStrictEqual } from 'node:util';
import type { IdentifiedMention } from '../../domain/mention.js';
import { sealJudgement, sealTakenBack } from '../../domain/seal.js';
import type { Session } from '../../store/connection.js';
import {
  asStored,
  EVIDENCE_TABLES,
  type EvidenceTable,
  evidenceRows,
  loadEvidence,
} from '../../store/fact-evidence.js';
import { eachIdentified, forgottenDocuments, identifiedOtherwise, loadIdentities } from '../../store/identities.js';
import { loadJudgements } from '../../store/judgements.js';
import { identifyDocuments, openIdentification } from '../identity/reconcile.js';
import type { Differs } from './difference.js';

/** Whether what was said of who is who is what its seals say. */
export async function checkJudgements(session: Session, differs: Differs): Promise<void> {
  const { judgements, takenBack } = await loadJudgements(session);
  for (const one of judgements)
    if (!sealJudgement(one).equals(one.digest))
      differs('judgement', `judgement ${one.id} (${one.author}, ${one.verdict}) is not what its seal says`);
  for (const { id, digest, reverts, author, reason, batch, at } of takenBack)
    if (!sealTakenBack(reverts.digest, author, reason, batch, at).equals(digest))
      differs('judgement', `judgement ${id} (${author} took ${reverts.id} back) is not what its seal says`);
}

/** Documents whose mentions are at hand together. */
const AT_ONCE = 100;

/** Identifies mentions anew, with what their documents say towards facts, and compares. What waits for `reconcile` is left to it. Returns how many mentions, and how many documents wait. */
export async function checkIdentities(
  session: Session,
  differs: Differs,
): Promise<{ mentions: number; waiting: number }> {
  const identification = await openIdentification(session);
  for (const id of await forgottenDocuments(session))
    differs('identity', `document ${id} was not identified, and nothing says that it is due`);
  let checked = 0;
  let waiting = 0;
  for await (const some of eachIdentified(session, AT_ONCE)) {
    const ids = some.map(({ id }) => id);
    const changed = await identifiedOtherwise(session, identification.madeBy, ids);
    waiting += changed.size;
    const documents = some.filter(({ id }) => !changed.has(id));
    const same = documents.map(({ id }) => id);
    const stored = await loadIdentities(session, same);
    const said = new Map<EvidenceTable, Awaited<ReturnType<typeof loadEvidence>>>();
    for (const table of EVIDENCE_TABLES) said.set(table, await loadEvidence(session, table, same));
    const keptOf = new Map(some.map((one) => [one.id, one]));
    for (const { document, mentions, rejectedKeys, evidence } of await identifyDocuments(
      session,
      documents,
      identification,
    )) {
      checked += mentions.length;
      const itself = keptOf.get(document.id)!;
      if ((['published', 'kind', 'number', 'place', 'dated'] as const).some((what) => evidence[what] !== itself[what]))
        differs('fact', `what document ${document.id} says of itself is not what its claims say`);
      const open = evidence.waiting.filter(({ state }) => state === 'open').length;
      if (open !== itself.open || evidence.waiting.length - open !== itself.conflicts)
        differs('queue', `the claims of document ${document.id} that wait for a reviewer are not as many as it has`);
      if (!isDeepStrictEqual(rejectedKeys, itself.rejectedKeys))
        differs('identity', `the names in rejected claims of document ${document.id} are not those that it has`);
      for (const table of EVIDENCE_TABLES) {
        const now = evidenceRows(evidence)[table].map(asStored);
        const kept = said.get(table)!.get(document.id) ?? [];
        if (!isDeepStrictEqual(now, kept))
          differs('fact', `what document ${document.id} says towards ${table}s is not what its claims say`);
      }
      const kept = stored.get(document.id) ?? [];
      if (mentions.length !== kept.length)
        differs('identity', `document ${document.id} has ${kept.length} mentions, not ${mentions.length}`);
      else
        mentions.forEach((mention, i) => {
          if (!isDeepStrictEqual(plainly(mention), plainly(kept[i])))
            differs(
              'identity',
              `"${mention.mention.name}" in document ${document.id} is ${whoIs(mention)}, not ${whoIs(kept[i])}`,
            );
        });
    }
  }
  return { mentions: checked, waiting };
}

const plainly = (one: IdentifiedMention): unknown => JSON.parse(JSON.stringify(one));

const whoIs = ({ identity }: IdentifiedMention): string =>
  identity.entity === null ? `nobody (${identity.open})` : `${identity.code} (${identity.basis})`;
