import { StageFailure } from '../../domain/failure.js';
import { samePlaceAndName, type Verdict } from '../../domain/judgement.js';
import type { Situation } from '../../domain/mention.js';
import { alikeNames } from '../../reconcile/alike.js';
import type { Authority } from '../../reconcile/authority.js';
import type { Session } from '../../store/connection.js';
import {
  countsOfEntities,
  namesInPapers,
  type ProposedName,
  proposalsOfEntity,
  proposedForEntity,
  type Surface,
} from '../../store/entity-pages.js';
import { judgementsOn, type StoredJudgement } from '../../store/judgements.js';
import { situationAsked } from '../identity/situation-asked.js';
import type { AskedFor } from './entity.js';

/** A name as whoever judges says it: with its place, or the code of a unit of the list. */
export interface NameSaid {
  readonly name: string;
  readonly province: string | null;
  readonly within: string;
}

/** Something that may be the same, with what a person would say of it. */
export interface Candidate extends Omit<ProposedName, 'reasons' | 'place'> {
  /** Who it is now; null for nobody. */
  readonly code: string | null;
  readonly open: string | null;
  readonly place: string | null;
  readonly reasons: readonly string[];
  readonly of: NameSaid;
  readonly as: NameSaid;
  /** What was said of the two already and holds; null where nobody looked. */
  readonly verdict: Verdict | null;
  /** False where nothing tells its province: no judgement can speak of it. */
  readonly judgeable: boolean;
}

const MOST = 30;
/** So many names of a place are compared; with more the page would be slow. */
const COMPARED = 3000;

/** What else may be the same as a unit or bloc, the likeliest first. Similarity only proposes. */
export async function candidatesFor(
  session: Session,
  authority: Authority,
  one: AskedFor,
  surfaces: readonly Surface[],
): Promise<Candidate[]> {
  const own = ownName(one, surfaces);
  if (own === null) return [];
  const [proposed, proposals] = await Promise.all([
    proposedForEntity(session, one.id, MOST),
    proposalsOfEntity(session, one.id, MOST),
  ]);
  const candidates: Omit<Candidate, 'verdict' | 'judgeable'>[] = [
    ...proposed
      .filter(({ kind, code }) => kind === one.kind && code !== one.code)
      .map(({ kind: _, ...name }) => ({ ...name, reasons: name.reasons.split(' '), of: said(name), as: own })),
    ...proposals.map((name) => {
      const as = { name: name.code, province: null, within: '' };
      return { ...name, open: null, reasons: name.reasons.split(' '), of: said(name), as };
    }),
    ...(await alikeInPapers(session, authority, one, own, surfaces)),
  ];
  const known = new Set<string>();
  const placed = candidates
    .filter(({ of, as }) => {
      const key = JSON.stringify([of.name, of.province, of.within, as.name]);
      return !known.has(key) && known.add(key);
    })
    .map((candidate) => {
      const [here, there] = [candidate.of, candidate.as].map((name) => situationOf(authority, one, name));
      return { candidate, here, there };
    });
  const { judgements } = await judgementsOn(
    session,
    placed.flatMap(({ here }) => here ?? []),
  );
  return placed
    .map(({ candidate, here, there }): Candidate => {
      const judgeable = here !== null && there !== null;
      return { ...candidate, judgeable, verdict: judgeable ? verdictOn(here, there, judgements) : null };
    })
    .sort((a, b) => Number(a.verdict === 'different') - Number(b.verdict === 'different') || b.score - a.score)
    .slice(0, MOST);
}

/** How a judgement names the unit itself: one of the list by its code, another as documents write it most. */
export function ownName({ listed, code, name }: AskedFor, surfaces: readonly Surface[]): NameSaid | null {
  if (listed) return { name: code, province: null, within: '' };
  const [first] = surfaces.filter(({ basis }) => basis === 'papers');
  return first ? said(first) : surfaces[0] ? { ...said(surfaces[0]), name } : null;
}

const said = ({ name, place, within }: Pick<Surface, 'name' | 'place' | 'within'>): NameSaid => ({
  name,
  province: place,
  within,
});

async function alikeInPapers(
  session: Session,
  authority: Authority,
  one: AskedFor,
  own: NameSaid,
  surfaces: readonly Surface[],
): Promise<Omit<Candidate, 'verdict' | 'judgeable'>[]> {
  const place = surfaces[0]?.place;
  if (!place || one.listed) return [];
  const situation = situationOf(authority, one, own);
  if (situation === null) return [];
  const { key, within } = situation;
  const begins = one.kind === 'bloc-series' ? '' : `${key.split(' ')[0]} `;
  const there = await namesInPapers(session, one.kind, place, begins, COMPARED);
  const alike = alikeNames(
    { key, within },
    there.filter(({ entityId }) => entityId !== one.id),
  ).slice(0, MOST);
  const counts = await countsOfEntities(
    session,
    alike.map(({ name }) => name.entityId),
  );
  return alike.flatMap(({ name, score, reasons }) => {
    const counted = counts.find(({ entityId }) => entityId === name.entityId);
    if (!counted) return [];
    const { mentions, documents, since, until } = counted;
    const about = { name: name.name, code: name.code, place, within: name.within, document: name.document, open: null };
    return [{ ...about, mentions, documents, since, until, score, reasons, of: said(name), as: own }];
  });
}

/** Null for what no judgement can speak of: a name whose province nothing tells. */
function situationOf(authority: Authority, { kind }: AskedFor, { name, province, within }: NameSaid): Situation | null {
  const place = province === null ? {} : { province };
  try {
    return situationAsked(authority, { kind, name, ...place, ...(within === '' ? {} : { within }) });
  } catch (error) {
    if (error instanceof StageFailure) return null;
    throw error;
  }
}

/** The last word on the two that holds. */
function verdictOn(here: Situation, there: Situation, judgements: readonly StoredJudgement[]): Verdict | null {
  const on = ({ of, as }: StoredJudgement): boolean =>
    (samePlaceAndName(of, here) && samePlaceAndName(as, there)) ||
    (samePlaceAndName(of, there) && samePlaceAndName(as, here));
  return judgements.findLast((one) => !one.reverted && on(one))?.verdict ?? null;
}
