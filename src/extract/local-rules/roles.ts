import type { LocalKind } from '../../domain/local-rule.js';
import { ACTS, STATUSES } from '../../domain/record.js';

/** What a rule may say of one kind of claim. */
export interface KindRoles {
  /** A pattern must have a group for one of each row. */
  readonly needed: readonly (readonly string[])[];
  /** All that a pattern may have a group for. */
  readonly captured: readonly string[];
  /** What a line of the rule may fix, and the values that it may have (null: any). */
  readonly fixed: Readonly<Record<string, readonly string[] | null>>;
  /** Of them, those without which a rule says too little. */
  readonly mustFix: readonly string[];
  /** Two claims of the kind that agree in these say the same. */
  readonly identity: readonly string[];
}

/** "next": the year after the one under review. */
const YEARS = null;
const RECIPIENTS = ['org', 'person', 'household'];

export const ROLES: Readonly<Record<LocalKind, KindRoles>> = {
  bloc: {
    needed: [['name']],
    captured: ['name', 'alias', 'year'],
    fixed: { kind: ['khoi', 'cum'], level: ['central', 'sector', 'province', 'district', 'commune'], year: YEARS },
    mustFix: [],
    identity: ['name'],
  },
  member: {
    needed: [['org']],
    captured: ['org', 'bloc'],
    fixed: {},
    mustFix: [],
    identity: ['org', 'bloc'],
  },
  official: {
    needed: [['name']],
    captured: ['name', 'title', 'bloc'],
    fixed: { act: ACTS },
    mustFix: ['act'],
    identity: ['name'],
  },
  award: {
    needed: [['award'], ['recipient', 'count']],
    captured: ['award', 'recipient', 'count', 'granter', 'year', 'bloc'],
    fixed: { status: STATUSES, recipient_kind: RECIPIENTS, year: YEARS },
    mustFix: ['status'],
    identity: ['recipient', 'count', 'award', 'status'],
  },
  head: {
    needed: [['org']],
    captured: ['org', 'year', 'bloc'],
    fixed: { role: ['head', 'deputy'], year: YEARS },
    mustFix: ['role'],
    identity: ['org', 'role', 'year', 'bloc'],
  },
  meeting: {
    needed: [['date', 'venue']],
    captured: ['date', 'venue', 'year', 'bloc'],
    fixed: {},
    mustFix: [],
    identity: ['bloc', 'date'],
  },
};

/** Roles of which a claim may have several. */
export const PLURAL_ROLES: ReadonlySet<string> = new Set(['title', 'alias']);
