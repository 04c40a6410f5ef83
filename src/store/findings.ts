import type { Finding, FindingCode } from '../domain/finding.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface FindingFilter {
  /** Those of these codes, in their order. */
  readonly codes: readonly FindingCode[];
  readonly year?: number;
  /** Those too that somebody said do not matter. */
  readonly waived?: boolean;
  /** Part of the name of a bloc or a unit. */
  readonly about?: string;
}

/** Behind which finding a page of its code begins, as the list orders them. */
export interface FindingPlace {
  /** Below zero; 0 for none. */
  readonly year: number;
  readonly bloc: string;
  readonly unit: string;
  readonly id: number;
}

export interface ListedFinding extends Finding {
  /** Until it is made anew; its code and subject name it for ever. */
  readonly id: number;
}

/** Findings of one code, the latest year first. */
export const findingsOfCode = (
  session: Session,
  code: FindingCode,
  { year, waived, about }: Omit<FindingFilter, 'codes'>,
  after: FindingPlace | null,
  limit: number,
): Promise<ListedFinding[]> =>
  session.query(statement('findings'), [
    ...[code, year ?? null, waived ?? false, about === undefined ? null : partOf(about)],
    ...(after ? [after.year, after.bloc, after.unit, after.id] : [null, null, null, null]),
    limit,
  ]);

/**
 * The same about something, of several codes one after the other; null where too many are about it to put them in order. Which are about it
 * is asked once: to ask it of each code takes as long each time.
 */
export async function findingsAbout(
  session: Session,
  codes: readonly FindingCode[],
  { year, waived, about }: Omit<FindingFilter, 'codes'> & { readonly about: string },
  after: FindingPlace | null,
  limit: number,
): Promise<ListedFinding[] | null> {
  const rows = await session.query<ListedFinding & { readonly many: boolean }>(statement('findings_about'), [
    ...[codes, year ?? null, waived ?? false, partOf(about)],
    ...(after ? [after.year, after.bloc, after.unit, after.id] : [null, null, null, null]),
    ...[limit, FEW],
  ]);
  if (rows[0]!.many) return null;
  return rows.flatMap(({ many: _, ...finding }) => (finding.id === null ? [] : finding));
}

const FEW = 5000;

// What stands for other letters in a pattern stands for itself.
const partOf = (words: string): string => `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Long names are cut, as the index that has the order holds no more. */
export const placeOfFinding = ({ year, bloc, unit, id }: ListedFinding): FindingPlace => ({
  ...{ year: -(year ?? 0), id },
  ...{ bloc: [...(bloc ?? '')].slice(0, 100).join(''), unit: [...(unit ?? '')].slice(0, 100).join('') },
});

/** One finding by its code and subject; null where there is none such. */
export const findingNamed = async (session: Session, code: FindingCode, subject: string): Promise<Finding | null> =>
  (await session.query<Finding>(statement('finding_named'), [code, subject]))[0] ?? null;

/** How many nobody waived. */
export async function countFindings(session: Session): Promise<number> {
  const [{ findings }] = await session.query<{ findings: number }>(statement('findings_counted'));
  return findings;
}

/** How many papers of each kind tell of a bloc's year. */
export interface Gap {
  readonly bloc: string;
  readonly year: number;
  readonly news: number;
  /** Minutes and reports of the bloc. */
  readonly minutes: number;
  /** Submissions and their lists. */
  readonly submissions: number;
  readonly decisions: number;
}

/** Years of blocs, those first that lack most kinds of papers. */
export const loadGaps = (session: Session, bloc: string | null, limit: number | null): Promise<Gap[]> =>
  session.query(statement('gaps'), [bloc?.toLowerCase() ?? null, limit]);
