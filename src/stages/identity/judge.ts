import { StageFailure } from '../../domain/failure.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Alone, Situation } from '../../domain/mention.js';
import type { FactMove } from '../../reconcile/fact-moves.js';
import { judgedBy } from '../../reconcile/identify.js';
import { judgementsOf } from '../../reconcile/judgements.js';
import type { Database, Session } from '../../store/connection.js';
import { documentsWithRejected, dueOnSides, identifiedDocuments, mentionsOfSides } from '../../store/identities.js';
import {
  judgingAlone,
  type StoredJudgement,
  saveJudgements,
  type TakenBack,
  takeBack,
} from '../../store/judgements.js';
import { factsMoved, type MovedMention } from './facts-moved.js';
import { type Identification, identificationNow, identifyDocuments, reconcileDue } from './reconcile.js';
import { saidOfNames } from './said-of-names.js';
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
  /** Documents that are identified anew before it answers; where there are more, all are left to workers. Without, none are. */
  readonly atOnce?: number;
  /** Told now and then how many were identified anew. */
  readonly report?: (documents: number) => void;
}

/** So many documents are identified while somebody waits before a page: about a second. */
export const WHILE_WAITING = 200;

export interface Judged {
  /** Ids of what was said; none of a dry run, or where it was said in the same words already. */
  readonly ids: readonly number[];
  readonly moved: readonly Moved[];
  /** Of a dry run every fact that would change its holder; else none. */
  readonly facts: readonly FactMove[];
  /** Those in the chain, where it would contradict itself: what is in it is nobody then. */
  readonly against: readonly StoredJudgement[];
  /** Documents with these names that waited for earlier ones: who they are to be by those is not among what moves. */
  readonly unsettled: number;
  /** Documents that still wait for what it makes of their names. */
  readonly left: number;
}

/** Says judgements together, and identifies anew what they are about, or has workers do so. A StageFailure where they contradict earlier ones. */
export const judge = (database: Database, said: readonly Judgement[], options: JudgeOptions = {}): Promise<Judged> =>
  settle(database, options, () => ({
    added: said,
    taken: [],
    save: (session, sides) => saveJudgements(session, said, sides),
  }));

/** Takes judgements back, by their ids, likewise. One that was taken back already stays so. */
export const takeBackJudgements = (
  database: Database,
  ids: readonly number[],
  said: Omit<TakenBack, 'reverts'>,
  options: JudgeOptions = {},
): Promise<Judged> =>
  settle(database, options, ({ book, known }) => {
    const strange = ids.find((id) => !known.has(id));
    if (strange !== undefined)
      throw new StageFailure('judgement-unknown', `There is no judgement ${strange}; "sovang judge list" lists them.`);
    const taken = [...new Set(ids)].sort((a, b) => a - b).flatMap((id) => book.get(id) ?? []);
    const all = taken.map((reverts) => ({ ...said, reverts }));
    return { added: [], taken, save: (session, sides) => takeBack(session, all, sides) };
  });

interface Change {
  readonly added: readonly Judgement[];
  /** What holds no more. */
  readonly taken: readonly StoredJudgement[];
  save(session: Session, sides: readonly Situation[]): Promise<number[]>;
}

type Holding = Awaited<ReturnType<typeof saidOfNames>>;

async function settle(
  database: Database,
  options: JudgeOptions,
  change: (holding: Holding) => Change,
): Promise<Judged> {
  const { dryRun, evenSo } = options;
  await freshen(database);
  const before = await identificationNow(database);
  const holdingIn = (session: Session) => saidOfNames(session, database.url, before.register);
  const about = namesOf(await holdingIn(database), change).sides;
  // So that what moves is told from how things are; of those that workers are still at, from how they were stored last.
  const unsettled = await reconcileConcerned(database, about, options);
  const done = await judgingAlone(database, async (session) => {
    const now = await holdingIn(session);
    const { book } = now;
    const { sides, keys, added, taken, save } = namesOf(now, change);
    const gone = new Set(taken.map(({ id }) => id));
    const holding = book.withKeys(keys);
    const after = (some: readonly StoredJudgement[]) => [...some.filter(({ id }) => !gone.has(id)), ...added];
    const found = await movedBy(session, sides, { ...before, judgements: judgementsOf(after(holding)) });
    const moved = found.map(({ documentId, name, year, from, to, open }) => ({
      documentId,
      name,
      year,
      from,
      to,
      open,
    }));
    if (!dryRun) refuseContradiction(moved, evenSo ?? false);
    // Such documents name others too, of whom all that was said counts.
    const again = async (ids: readonly number[]) =>
      ids.length === 0
        ? []
        : identifyDocuments(session, await identifiedDocuments(session, ids), {
            ...before,
            judgements: judgementsOf(after(book.all())),
          });
    // Who a rejected claim is of counts too: it speaks against a fact.
    const facts = dryRun ? await factsMoved(session, found, await documentsWithRejected(session, keys), again) : [];
    const against = moved.some(isContradiction) ? holding : [];
    return { ids: dryRun ? [] : await save(session, sides), moved, facts, against };
  });
  return { ...done, unsettled, left: dryRun ? 0 : await reconcileConcerned(database, about, options) };
}

/** The names that something is about, with all that earlier judgements tie to them. */
function namesOf(holding: Holding, change: (holding: Holding) => Change) {
  const { added, taken, save } = change(holding);
  const sides = holding.book.tied(
    [...added, ...taken].flatMap(({ of, as }) => [of, as]),
    added,
  );
  return { added, taken, save, sides, keys: [...new Set(sides.map(({ key }) => key))] };
}

/** Of documents that have the names, those that are due, unless they are too many to wait for. Returns how many are left. */
async function reconcileConcerned(
  database: Database,
  sides: readonly Situation[],
  { atOnce = Number.POSITIVE_INFINITY, report }: JudgeOptions,
): Promise<number> {
  const due = await dueOnSides(database, sides);
  if (due.length > atOnce) return due.length;
  if (due.length > 0) await reconcileDue(database, report, due);
  return 0;
}

/** What would be somebody else. */
async function movedBy(
  session: Session,
  sides: readonly Situation[],
  { register, judgements }: Identification,
): Promise<(Moved & MovedMention)[]> {
  const now = judgedBy(register, judgements);
  const moved: (Moved & MovedMention)[] = [];
  for (const group of await mentionsOfSides(session, sides)) {
    const { kind, name, key, place, within, year, role, entityId, code, open, placed, dated } = group;
    if (!placed) continue; // what was said of the name is said of none of them
    const was = { entity: entityId, code, open } as Alone;
    const { aloneId, aloneCode, aloneOpen } = group;
    const told = aloneId !== null || aloneOpen !== null;
    const alone = told ? ({ entity: aloneId, code: aloneCode, open: aloneOpen } as Alone) : was;
    const situation = { kind, name, key, place, within, since: year, until: year };
    const who = now({ situation, alone, dated });
    if (who.entity === was.entity && who.open === was.open) continue;
    group.documents.forEach((documentId, at) => {
      const [position, to, why] = [group.positions[at], who.code, who.open];
      moved.push({ documentId, position, role, who, name, year, from: code, to, open: why });
    });
  }
  return moved.sort((a, b) => a.documentId - b.documentId || a.position - b.position);
}

/** It would be nobody, as judgements contradict each other. */
export const isContradiction = ({ open, from }: Moved): boolean => open === 'contradiction' && from !== null;

function refuseContradiction(moved: readonly Moved[], evenSo: boolean): void {
  const [first, ...more] = moved.filter(isContradiction);
  if (!first || evenSo) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new StageFailure(
    'judgement-contradicts',
    `Earlier judgements keep apart what this one would make one: "${first.name}" (${first.from}) in document ${first.documentId}${others} would be nobody. Look at "sovang judge list", take one back, or say it --even-so.`,
  );
}
