import { type Change, changeFor, changeOf, isAlike } from '../../domain/alike.js';
import type { Amendment } from '../../domain/amendment.js';
import type { Argument, Claim } from '../../domain/claim.js';
import { markOf } from '../../domain/claim-mark.js';
import { StageFailure } from '../../domain/failure.js';
import { plainOf } from '../../store/claims.js';
import type { Database, Session } from '../../store/connection.js';
import { sourcesOf } from '../../store/documents.js';
import { group } from '../../store/group.js';
import { similarClaims } from '../../store/similar.js';
import { reviewNamed } from './holding.js';
import { asReviewLine } from './line.js';
import { type Asked, type Outcome, type Reviewer, review } from './say.js';
import { loadReviewState, type ReviewState } from './state.js';

/** Where similar claims are looked for; null: everywhere. */
export interface Scope {
  readonly province: string | null;
  /** Of the bloc that a claim speaks of. */
  readonly level: string | null;
  readonly years: readonly [from: number, to: number] | null;
}

export interface SimilarClaim {
  readonly document: number;
  readonly path: string;
  readonly mark: string;
  readonly claim: Claim;
  /** The words around it. */
  readonly sentence: string;
}

export interface Similar {
  readonly change: Change | null;
  readonly scope: Scope;
  readonly claims: readonly SimilarClaim[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** Claims are found by their words. */
const isSearched = (one: Argument): boolean => one.spans.length > 0 && plainOf(one) !== null;

/** So many are shown, and changed, at once: as many as somebody looks through. */
const MOST = 100;
const AROUND = 80;

/**
 * Claims that nobody reviewed and in which the same words, by the same rule, are wrong as they were in a claim that was amended or rejected.
 * Without a scope: of the same province, the same level and the same year.
 */
export async function similarTo(
  session: Session,
  document: number,
  reviewId: number,
  asked: Partial<Scope>,
): Promise<Similar> {
  const state = await loadReviewState(session, String(document));
  const said = reviewNamed(state, reviewId);
  const change = changeOf(said, isSearched);
  const found = state.extracted.find(({ keys }) => said.anchor && keys.anchor.equals(said.anchor))?.claim;
  const scope = { ...(await scopeOf(session, state, found)), ...asked };
  const nothing = { change: null, scope, claims: [], more: false };
  if (!change || !found) return nothing;
  const [key] = [...change.alike.values()].flat().filter(isSearched);
  const plain = key && plainOf(key);
  if (!plain) return nothing;
  const { kind, rule } = found;
  const rows = await similarClaims(session, { kind, rule, role: key.role, plain, ...scope }, MOST + 1);
  const claims: SimilarClaim[] = [];
  const byDocument = group(rows.slice(0, MOST), ({ documentId }) => documentId);
  for (const [documentId, some] of byDocument) {
    const there = documentId === document ? state : await loadReviewState(session, String(documentId));
    const [{ path }] = await sourcesOf(session, documentId);
    for (const { anchor } of some) {
      const one = there.reviewed.claims.find((claim) => claim.anchor.equals(anchor));
      if (one?.state !== 'open' || amendmentOf(change, one.asked, there) === undefined) continue;
      if (scope.level !== null && levelOf(there, one.asked) !== scope.level) continue;
      claims.push({
        ...{ document: documentId, path, mark: markOf(one), claim: one.asked },
        sentence: wordsAround(there.reading.document.text, one.asked),
      });
    }
  }
  return { change, scope, claims, more: rows.length > MOST };
}

/** Says of all these claims what was said of that one, under one batch, so that it is one step to take back. */
export async function applyToSimilar(
  database: Database,
  document: number,
  reviewId: number,
  chosen: readonly { readonly document: number; readonly claim: string }[],
  by: Reviewer,
): Promise<Outcome[]> {
  const said = reviewNamed(await loadReviewState(database, String(document)), reviewId);
  const change = changeOf(said, isSearched);
  if (!change) throw new StageFailure('bad-review', 'only what was amended or rejected can be said of similar claims');
  const asked: Asked[] = [];
  for (const [id, some] of group(chosen, (one) => one.document)) {
    const state = await loadReviewState(database, String(id));
    for (const { claim: mark } of some) {
      const name = `claim ${mark}`;
      const one = state.reviewed.claims.find((claim) => markOf(claim) === mark);
      const set = one && amendmentOf(change, one.asked, state);
      if (set === undefined) {
        const failure = new StageFailure('stale-review', 'the claim does not say the same any more');
        asked.push({ name, failure });
        continue;
      }
      const line = { document: id, claim: mark, ...(by.reason ? { reason: by.reason } : {}) };
      asked.push({ name, line: asReviewLine(set ? { action: 'amend', set, ...line } : { action: 'reject', ...line }) });
    }
  }
  const outcomes: Outcome[] = [];
  for await (const one of review(database, asked, by)) outcomes.push(one);
  return outcomes;
}

/** What is to be amended in another claim; null: it is to be rejected; undefined: it is not alike, or its text lacks the words. */
function amendmentOf(change: Change, claim: Claim, { reading }: ReviewState): Amendment | null | undefined {
  if (claim.kind !== change.kind || !isAlike(change, claim)) return undefined;
  if (change.roles === null) return null;
  return changeFor(change, claim, reading.document.text) ?? undefined;
}

async function scopeOf(session: Session, state: ReviewState, claim: Claim | undefined): Promise<Scope> {
  const [source] = (await sourcesOf(session, state.row.id)).filter(({ province }) => province !== null);
  const { published } = state.reading.context;
  const own = claim?.arguments.find(({ role }) => role === 'year')?.value ?? null;
  const told = own ?? published?.slice(0, 4) ?? null;
  const year = told === null ? null : Number(told);
  return {
    province: source?.province ?? null,
    level: claim ? levelOf(state, claim) : null,
    years: year === null ? null : [year, year],
  };
}

/** The level of the bloc that a claim is about or speaks of; null where none is told. */
function levelOf({ extracted }: ReviewState, claim: Claim): string | null {
  const said = (one: Claim, role: string) => one.arguments.find((argument) => argument.role === role)?.value ?? null;
  const bloc = claim.kind === 'bloc' ? said(claim, 'name') : said(claim, 'bloc');
  const own = extracted.find(({ claim: one }) => one.kind === 'bloc' && said(one, 'name') === bloc);
  return own ? (said(own.claim, 'level') as string | null) : null;
}

function wordsAround(text: string, { trigger, arguments: said }: Claim): string {
  const spans = [trigger, ...said.filter(({ basis }) => basis === 'stated').flatMap(({ spans }) => spans)].filter(
    ({ start, end }) => Math.abs(start - trigger.start) < 300 && end - start < 300,
  );
  const [start, end] = [Math.min(...spans.map((one) => one.start)), Math.max(...spans.map((one) => one.end))];
  return text
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
