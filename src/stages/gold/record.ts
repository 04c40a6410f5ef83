import type { SourceDocument } from '../../domain/document.js';
import type { Supported } from '../../domain/record.js';
import type { ReviewedClaim, ReviewedDocument } from '../../domain/reviewed.js';
import { ROLES } from '../../domain/roles.js';
import { toRecord } from '../../extract/record.js';
import type { StoredReading } from '../../store/stored-readings.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { quote } from '../../text/span.js';
import type { GoldClaims } from './claims.js';

/**
 * An annotation: the records of docs/records.md without their evidence; as `traps` what was rejected, with why; and by
 * whom it was reviewed. `known` is what the manifest told. `doc` is left out where nobody said that it is right.
 */
export function goldRecord(
  id: string,
  { document, context }: Pick<StoredReading, 'document' | 'context'>,
  { claims, rejected }: Exclude<GoldClaims, { left: string }>,
  { claims: reviewed, complete }: ReviewedDocument<StoredReview>,
): object {
  const { doc, ...records } = toRecord(id, document, claims);
  const reviews = [...reviewed.map(({ review }) => review), complete].filter((review) => review !== null);
  return {
    ...Object.fromEntries(
      Object.entries({ ...records, ...(claims.some(({ kind }) => kind === 'document') && { doc }) }).map(
        ([name, value]) => [name, bareOf(value)],
      ),
    ),
    ...(Object.values(context).some((one) => one !== null) && { known: context }),
    traps: rejected.map((one) => trapOf(document, one)),
    reviewed: {
      complete: complete !== null,
      by: [...new Set(reviews.map(({ author }) => author))].sort(),
      last: reviews
        .map(({ at }) => at)
        .sort()
        .at(-1),
      sha256: document.sha256,
    },
  };
}

/** Without what only an extraction has, and without full names, reasons, scores … that nobody gave. */
function bareOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name, one]) => !SUPPORT.has(name) && !(one === null && isOptional(name))),
  );
}

const isOptional = (name: string): boolean => name.endsWith('_full') || ROLES.award[name]?.beside === true;

const SUPPORT: ReadonlySet<string> = new Set<keyof Supported>(['confidence', 'rule', 'evidence']);

/** The words from the first to the last of a claim that is none: its trigger and what is stated near it. */
function trapOf({ text }: SourceDocument, { asked, review }: ReviewedClaim) {
  const { trigger, arguments: words } = asked;
  const near = words
    .filter(({ basis }) => basis === 'stated')
    .flatMap(({ spans }) => spans)
    .filter(({ start, end }) => start > trigger.start - NEAR && end < trigger.end + NEAR);
  const spans = [trigger, ...near];
  const [start, end] = [Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end))];
  return { text: quote(text, { start, end }).trim(), why: review?.reason ?? '' };
}

const NEAR = 200;
