/** `error`: cannot be; `warning`: should not be; `open`: waits for a paper; `info`: worth a look. */
export const SEVERITIES = ['error', 'warning', 'open', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_CODES = [
  'annex-count',
  'award-not-yet',
  'giver-below',
  'granter-gone',
  'member-count',
  'number-twice',
  'recipient-count',
  'recipient-kind',
  'title-differs',
  'decided-twice',
  'flag-quota',
  'giver-above',
  'head-not-member',
  'heads-differ',
  'outcome-differs',
  'recipient-not-member',
  'signer-between',
  'unit-other-time',
  'no-decision',
  'awards-for-one',
  'member-vanished',
  'no-recommendation',
  'share-quota',
  'title-between',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const SEVERITY_OF: Readonly<Record<FindingCode, Severity>> = {
  'annex-count': 'error',
  'award-not-yet': 'error',
  'giver-below': 'error',
  'granter-gone': 'error',
  'member-count': 'error',
  'number-twice': 'error',
  'recipient-count': 'error',
  'recipient-kind': 'error',
  'title-differs': 'error',
  'decided-twice': 'warning',
  'flag-quota': 'warning',
  'giver-above': 'warning',
  'head-not-member': 'warning',
  'heads-differ': 'warning',
  'outcome-differs': 'warning',
  'recipient-not-member': 'warning',
  'signer-between': 'warning',
  'unit-other-time': 'warning',
  'no-decision': 'open',
  'awards-for-one': 'info',
  'member-vanished': 'info',
  'no-recommendation': 'info',
  'share-quota': 'info',
  'title-between': 'info',
};

/** Something that does not fit together (sql/views/05_finding.sql). */
export interface Finding {
  readonly code: FindingCode;
  /** Names it among those of its code, as long as what it is about stays the same. */
  readonly subject: string;
  readonly year: number | null;
  readonly bloc: string | null;
  readonly unit: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly documents: readonly number[];
  /** Why somebody said that it does not matter; null where nobody did. */
  readonly waived: string | null;
}
