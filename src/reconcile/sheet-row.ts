import type { AwardKind } from './award-kind.js';

/**
 * `found`: the record has it; `pending`: put forward, and no decision is known; `conflict`: the record says otherwise; `new`: the
 * record has nothing of it; `ambiguous`: nobody knows whom the row means; `unread`: the row says too little.
 */
export const ROW_VERDICTS = ['found', 'pending', 'conflict', 'new', 'ambiguous', 'unread'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** An award of the unit as the record has it. */
export interface KnownAward {
  readonly course: string;
  readonly award: string;
  readonly awardCode: string;
  readonly granterId: string | null;
  readonly granter: string | null;
  readonly year: number | null;
  readonly stages: readonly string[];
  readonly documents: readonly number[];
}

export interface AskedAward extends AwardKind {
  readonly granterId: string | null;
  readonly year: number | null;
}

export interface RowMatch {
  readonly verdict: 'found' | 'pending' | 'conflict' | 'new';
  /** What the verdict rests on. */
  readonly known: KnownAward | null;
}

/** What the record says to an award that a table gives a unit. */
export function matchAward(asked: AskedAward, known: readonly KnownAward[]): RowMatch {
  const sameYear = known.filter(({ year }) => asked.year === null || year === asked.year);
  const same = sameYear.filter((one) => one.awardCode === asked.code && mayBeSameGiver(asked, one));
  const held = same.find((one) => one.stages.some((stage) => HELD.has(stage)) && !one.stages.includes('revoked'));
  if (held) return { verdict: 'found', known: held };
  const lost = same.find((one) => one.stages.some((stage) => LOST.has(stage)));
  if (lost) return { verdict: 'conflict', known: lost };
  if (same.length > 0) return { verdict: 'pending', known: same[0] };
  const otherwise = sameYear.find((one) => familyOf(one.awardCode) === familyOf(asked.code));
  return otherwise ? { verdict: 'conflict', known: otherwise } : { verdict: 'new', known: null };
}

const HELD = new Set(['decided', 'presented']);
const LOST = new Set(['refused', 'revoked']);

/** Where either does not say who gives, nothing speaks against it. */
const mayBeSameGiver = (asked: AskedAward, { granterId }: KnownAward): boolean =>
  asked.ofState || asked.granterId === null || granterId === null || asked.granterId === granterId;

/** Another grade of one order, a flag of another giver: what a table may have mistaken. "order-labour-3" → "order-labour" */
const familyOf = (code: string): string => code.replace(/-\d$/, '').replace(/-of-(?:government|prime-minister)$/, '');
