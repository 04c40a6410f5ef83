import { StageFailure } from '../../domain/failure.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Identity, Situation } from '../../domain/mention.js';
import type { FactMove } from '../../reconcile/fact-moves.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { judgementsOf, tiedSides } from '../../reconcile/judgements.js';
import type { Database, Session } from '../../store/connection.js';
import {
  documentsWithRejected,
  dueWithNames,
  type IdentifiedDocument,
  identifiedDocuments,
  mentionsOfSides,
  type StoredMention,
} from '../../store/identities.js';
import {
  judgingAlone,
  loadJudgements,
  type Said,
  type StoredJudgement,
  saveJudgements,
  type TakenBack,
  takeBack,
} from '../../store/judgements.js';
import { factsMoved } from './facts-moved.js';
import { AT_ONCE, type Identification, identifyDocuments, openIdentification, reconcileDue } from './reconcile.js';
import { freshen } from './up-to-date.js';

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
  /** Of a dry run every fact that would change its holder; else none. */
  readonly facts: readonly FactMove[];
  /** Those in the chain, where it would contradict itself: what is in it is nobody then. */
  readonly against: readonly StoredJudgement[];
}

/** Says judgements together, and identifies anew what they are about. A StageFailure where they contradict earlier ones. */
export const judge = (database: Database, said: readonly Judgement[], options: JudgeOptions = {}): Promise<Judged> =>
  settle(database, options, (holding) => ({
    after: [...holding, ...said],
    sides: said.flatMap(({ of, as }) => [of, as]),
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
      sides: taken.flatMap(({ of, as }) => [of, as]),
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
  /** The names that it is about. */
  readonly sides: readonly Situation[];
  save(session: Session, keys: readonly string[]): Promise<number[]>;
}

type ChangeOf = (holding: readonly StoredJudgement[], all: readonly StoredJudgement[]) => Change;

async function settle(database: Database, { dryRun, evenSo }: JudgeOptions, change: ChangeOf): Promise<Judged> {
  // So that what moves is told from how things are: documents that are about it are not left to the workers.
  await freshen(database);
  const before = await openIdentification(database);
  const { keys: about } = namesOf(await loadJudgements(database), before, change);
  await reconcileConcerned(database, about);
  const done = await judgingAlone(database, async (session) => {
    const { holding, after, sides, keys, save } = namesOf(await loadJudgements(session), before, change);
    const { moved, documents } = await movedBy(session, sides, keys, { ...before, judgements: judgementsOf(after) });
    if (!dryRun) refuseContradiction(moved, evenSo ?? false);
    const facts = dryRun ? await factsMoved(session, documents, before.madeBy) : [];
    const tied = new Set(keys);
    const against = moved.some(isContradiction)
      ? holding.filter(({ of, as }) => tied.has(of.key) || tied.has(as.key))
      : [];
    return { ids: dryRun ? [] : await save(session, keys), moved, facts, against };
  });
  if (!dryRun) await reconcileConcerned(database, about);
  return done;
}

/** What holds now and would hold afterwards, and the names that it is about, with all that earlier judgements tie to them. */
function namesOf({ judgements: said }: Said, { register }: Identification, change: ChangeOf) {
  const judgements = said.map((one) => namedNow(one, register));
  const holding = judgements.filter(({ reverted }) => !reverted);
  const { after, sides: own, save } = change(holding, judgements);
  const sides = tiedSides(own, [...holding, ...after]);
  return { holding, after, sides, keys: [...new Set(sides.map(({ key }) => key))], save };
}

/** Of documents that have the names, those that are due. */
async function reconcileConcerned(database: Database, keys: readonly string[]): Promise<void> {
  const due = await dueWithNames(database, keys);
  if (due.length > 0) await reconcileDue(database, undefined, due);
}

/** What would be somebody else, and the documents in which that changes something. */
async function movedBy(
  session: Session,
  sides: readonly Situation[],
  keys: readonly string[],
  after: Identification,
): Promise<{ readonly moved: Moved[]; readonly documents: IdentifiedDocument[] }> {
  const stored = await mentionsOfSides(session, sides);
  const before = new Map(stored.map((one) => [`${one.documentId} ${one.position}`, one]));
  // Who a rejected claim is of counts too: it speaks against a fact.
  const rejected = new Set(await documentsWithRejected(session, keys));
  const ids = [...new Set([...stored.map(({ documentId }) => documentId), ...rejected])];
  const due = await identifiedDocuments(session, ids);
  const moved: Moved[] = [];
  const documents: IdentifiedDocument[] = [];
  for (let at = 0; at < due.length; at += AT_ONCE)
    for (const identified of await identifyDocuments(session, due.slice(at, at + AT_ONCE), after)) {
      const { id } = identified.document;
      const movedBefore = moved.length;
      identified.mentions.forEach(({ mention, identity }, position) => {
        const was = before.get(`${id} ${position}`);
        if (!was || isSame(was, identity)) return;
        const open = identity.entity === null ? identity.open : null;
        const to = identity.entity === null ? null : identity.code;
        moved.push({ documentId: id, name: mention.name, year: mention.year, from: was.code, to, open });
      });
      if (moved.length > movedBefore || rejected.has(id)) documents.push(identified);
    }
  return { moved, documents };
}

const isSame = (was: StoredMention, now: Identity): boolean =>
  now.entity === null ? was.open === now.open : was.entityId === now.entity;

const isContradiction = ({ open, from }: Moved): boolean => open === 'contradiction' && from !== null;

function refuseContradiction(moved: readonly Moved[], evenSo: boolean): void {
  const [first, ...more] = moved.filter(isContradiction);
  if (!first || evenSo) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new StageFailure(
    'judgement-contradicts',
    `Earlier judgements keep apart what this one would make one: "${first.name}" (${first.from}) in document ${first.documentId}${others} would be nobody. Look at "sovang judge list", take one back, or say it --even-so.`,
  );
}
