import { StageFailure } from '../../domain/failure.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Identity } from '../../domain/mention.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { judgementsOf, tiedKeys } from '../../reconcile/judgements.js';
import type { Database, Session } from '../../store/connection.js';
import { identifiedDocuments, mentionsOfKeys, type StoredMention } from '../../store/identities.js';
import {
  judgingAlone,
  loadJudgements,
  type StoredJudgement,
  saveJudgements,
  type TakenBack,
  takeBack,
} from '../../store/judgements.js';
import { AT_ONCE, type Identification, identifyDocuments, openIdentification, reconcileDue } from './reconcile.js';

/** A mention that is somebody else for a judgement. */
export interface Moved {
  readonly documentId: number;
  readonly name: string;
  readonly year: number | null;
  /** Codes; null for nobody. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why it is nobody now. */
  readonly open: string | null;
}

export interface JudgeOptions {
  /** Only tell what would move. */
  readonly dryRun?: boolean;
  /** Even where mentions become nobody since judgements contradict each other. */
  readonly evenSo?: boolean;
}

export interface Judged {
  /** Ids of what was said; none of a dry run, or where it was said in the same words already. */
  readonly ids: readonly number[];
  readonly moved: readonly Moved[];
}

/** Says judgements together, and identifies anew what they are about. A StageFailure where they contradict earlier ones. */
export const judge = (database: Database, said: readonly Judgement[], options: JudgeOptions = {}): Promise<Judged> =>
  settle(database, options, (holding) => ({
    after: [...holding, ...said],
    keys: said.flatMap(({ of, as }) => [of.key, as.key]),
    save: (session, keys) => saveJudgements(session, said, keys),
  }));

/** Takes judgements back, by their ids, likewise. One that was taken back already stays so. */
export const takeBackJudgements = (
  database: Database,
  ids: readonly number[],
  said: Omit<TakenBack, 'reverts'>,
  options: JudgeOptions = {},
): Promise<Judged> =>
  settle(database, options, (holding, all) => {
    const known = new Set(all.map(({ id }) => id));
    const strange = ids.find((id) => !known.has(id));
    if (strange !== undefined)
      throw new StageFailure('judgement-unknown', `There is no judgement ${strange}; "sovang judge list" lists them.`);
    const wanted = new Set(ids);
    const taken = holding.filter(({ id }) => wanted.has(id));
    return {
      after: holding.filter(({ id }) => !wanted.has(id)),
      keys: taken.flatMap(({ of, as }) => [of.key, as.key]),
      save: (session, keys) =>
        takeBack(
          session,
          taken.map((reverts) => ({ ...said, reverts })),
          keys,
        ),
    };
  });

interface Change {
  readonly after: readonly Judgement[];
  readonly keys: readonly string[];
  save(session: Session, keys: readonly string[]): Promise<number[]>;
}

async function settle(
  database: Database,
  { dryRun, evenSo }: JudgeOptions,
  change: (holding: readonly StoredJudgement[], all: readonly StoredJudgement[]) => Change,
): Promise<Judged> {
  await reconcileDue(database); // so that what moves is told from how things are
  const before = await openIdentification(database);
  const done = await judgingAlone(database, async (session) => {
    const judgements = (await loadJudgements(session)).judgements.map((one) => namedNow(one, before.register));
    const holding = judgements.filter(({ reverted }) => !reverted);
    const { after, keys: own, save } = change(holding, judgements);
    const keys = tiedKeys(own, [...holding, ...after]);
    const moved = await movedBy(session, keys, { ...before, judgements: judgementsOf(after) });
    refuseContradiction(moved, evenSo ?? false);
    return { ids: dryRun ? [] : await save(session, keys), moved };
  });
  if (!dryRun) await reconcileDue(database);
  return done;
}

async function movedBy(session: Session, keys: readonly string[], after: Identification): Promise<Moved[]> {
  const known = new Set(keys);
  const stored = await mentionsOfKeys(session, keys);
  const ids = [...new Set(stored.map(({ documentId }) => documentId))];
  const before = new Map(stored.map((one) => [`${one.documentId} ${one.position}`, one]));
  const documents = await identifiedDocuments(session, ids);
  const moved: Moved[] = [];
  for (let at = 0; at < documents.length; at += AT_ONCE)
    for (const { document, mentions } of await identifyDocuments(session, documents.slice(at, at + AT_ONCE), after))
      mentions.forEach(({ mention, situation, identity }, position) => {
        const was = known.has(situation.key) ? before.get(`${document.id} ${position}`) : undefined;
        if (!was || isSame(was, identity)) return;
        const open = identity.entity === null ? identity.open : null;
        const to = identity.entity === null ? null : identity.code;
        moved.push({ documentId: document.id, name: mention.name, year: mention.year, from: was.code, to, open });
      });
  return moved;
}

const isSame = (was: StoredMention, now: Identity): boolean =>
  now.entity === null ? was.open === now.open : was.entityId === now.entity;

function refuseContradiction(moved: readonly Moved[], evenSo: boolean): void {
  const [first, ...more] = moved.filter(({ open, from }) => open === 'contradiction' && from !== null);
  if (!first || evenSo) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new StageFailure(
    'judgement-contradicts',
    `Earlier judgements keep apart what this one would make one: "${first.name}" (${first.from}) in document ${first.documentId}${others} would be nobody. Look at "sovang judge list", take one back, or say it --even-so.`,
  );
}
