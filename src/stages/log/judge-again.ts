import type { Judgement } from '../../domain/judgement.js';
import { sealJudgement, sealTakenBack } from '../../domain/seal.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { tiedKeys } from '../../reconcile/judgements.js';
import type { Register } from '../../reconcile/register.js';
import type { Database, Session } from '../../store/connection.js';
import {
  judgingAlone,
  loadJudgements,
  outdateMentions,
  type StoredJudgement,
  saveJudgements,
  takeBack,
} from '../../store/judgements.js';
import { openIdentification } from '../identity/reconcile.js';
import type { Entry, LogEntry } from './entry.js';
import { holdTo, refusal, whyRefused } from './refusal.js';
import type { Replayed } from './replay.js';

export type Judging = Entry<'judgement'> | Entry<'judgement-revert'>;

export const isJudging = (entry: LogEntry): entry is Judging =>
  entry.said === 'judgement' || entry.said === 'judgement-revert';

interface Line {
  readonly name: string;
  readonly entry: Judging;
}

/** Says judgements again, together but each for itself; what was said before is asked for once. */
export async function judgeAgain(database: Database, lines: readonly Line[]): Promise<Replayed[]> {
  if (lines.length === 0) return [];
  // Names are compared as they are now, whatever the log says of how they were.
  const { register } = await openIdentification(database);
  return judgingAlone(database, async (session) => {
    const loaded = await loadJudgements(session);
    const [judgements, takenBack] = [loaded.judgements.map((one) => namedNow(one, register)), loaded.takenBack];
    const known = new Map(judgements.map((one) => [one.digest.toString('hex'), one]));
    const there = new Set([...known.keys(), ...takenBack.map(({ digest }) => digest.toString('hex'))]);
    // Before anything is written: who keeps a judgement holds the journal, and must wait for nobody.
    await outdateMentions(session, concernedBy(lines, known, register));
    const told: Replayed[] = [];
    for (const { name, entry } of lines) {
      try {
        const fresh = !there.has(entry.seal);
        if (fresh) await sayOne(session, entry, known);
        there.add(entry.seal);
        told.push({ name, outcome: fresh ? 'saved' : 'unchanged' });
      } catch (error) {
        told.push({ name, outcome: 'refused', why: whyRefused(error) });
      }
    }
    return told;
  });
}

type Known = ReadonlyMap<string, StoredJudgement>;

/** The names that lines are about which are not known, with those that judgements tie to them. */
function concernedBy(lines: readonly Line[], known: Known, register: Register): string[] {
  const entries = lines.map(({ entry }) => (entry.said === 'judgement' ? namedNow(entry, register) : entry));
  const judgements = entries.filter((entry) => entry.said === 'judgement');
  const bySeal = new Map<string, Pick<Judgement, 'of' | 'as'>>([
    ...judgements.map((one) => [one.seal, one] as const),
    ...known,
  ]);
  const about = entries
    .filter(({ seal }) => !known.has(seal))
    .flatMap((entry) => (entry.said === 'judgement' ? entry : (bySeal.get(entry.reverts) ?? [])));
  return tiedKeys(
    about.flatMap(({ of, as }) => [of.key, as.key]),
    [...bySeal.values()],
  );
}

/** Keeps one and adds it to those that are known. */
async function sayOne(session: Session, entry: Judging, known: Map<string, StoredJudgement>): Promise<void> {
  const { author, batch, at, seal } = entry;
  if (entry.said === 'judgement') {
    const { verdict, of, as, reason } = entry;
    const said: Judgement = { verdict, of, as, author, reason, batch, at };
    holdTo(entry, sealJudgement(said));
    const [id] = await saveJudgements(session, [said], []);
    known.set(seal, { ...said, id, digest: Buffer.from(seal, 'hex'), reverted: false });
    return;
  }
  const { reason, reverts: taken } = entry;
  holdTo(entry, sealTakenBack(Buffer.from(taken, 'hex'), author, reason, batch, at));
  const reverts = known.get(taken);
  if (!reverts) throw refusal('the judgement that it takes back is not there');
  if (reverts.reverted) throw refusal('the judgement that it takes back was taken back already, in other words');
  await takeBack(session, [{ reverts, author, reason, batch, at }], []);
  known.set(taken, { ...reverts, reverted: true });
}
