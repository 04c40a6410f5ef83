import type { ClaimKind } from '../domain/claim.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface SimilarAsked {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly role: string;
  /** As `plainOf` has it. */
  readonly plain: string;
  /** Null: of all. */
  readonly province: string | null;
  /** Null: of all years. */
  readonly years: readonly [from: number, to: number] | null;
}

/** Claims that count and that nobody reviewed, in the order of their documents. */
export const similarClaims = (
  session: Session,
  { kind, rule, role, plain, province, years }: SimilarAsked,
  limit: number,
): Promise<{ documentId: number; anchor: Buffer }[]> =>
  session.query(statement('similar_claims'), [
    kind,
    rule,
    role,
    plain,
    province,
    years?.[0] ?? null,
    years?.[1] ?? null,
    limit,
  ]);
