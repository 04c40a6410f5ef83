import type { Step } from '../truth.js';
import { CEREMONY } from './ceremony.js';
import { COUNCIL } from './council.js';
import { DECISION_ANNEX } from './decision-annex.js';
import { DECISION_ARTICLES } from './decision-articles.js';
import { EIGHTH_CEREMONY } from './eighth/ceremony.js';
import { EIGHTH_COUNCIL } from './eighth/council.js';
import { EIGHTH_DECISIONS } from './eighth/decisions.js';
import { EIGHTH_MINUTES } from './eighth/minutes.js';
import { EIGHTH_NOTICE } from './eighth/notice.js';
import { EIGHTH_PACT } from './eighth/pact.js';
import { EIGHTH_REVIEW } from './eighth/review.js';
import { EIGHTH_REVOCATION } from './eighth/revocation.js';
import { EIGHTH_SUBMISSION } from './eighth/submission.js';
import { FIFTH_CEREMONY } from './fifth/ceremony.js';
import { FIFTH_COUNCIL } from './fifth/council.js';
import { FIFTH_DECISIONS } from './fifth/decisions.js';
import { FIFTH_MINUTES } from './fifth/minutes.js';
import { FIFTH_NOTICE } from './fifth/notice.js';
import { FIFTH_PACT } from './fifth/pact.js';
import { FIFTH_REVIEW } from './fifth/review.js';
import { FIFTH_REVOCATION } from './fifth/revocation.js';
import { FIFTH_SUBMISSION } from './fifth/submission.js';
import { FOURTH_CEREMONY } from './fourth/ceremony.js';
import { FOURTH_COUNCIL } from './fourth/council.js';
import { FOURTH_DECISIONS } from './fourth/decisions.js';
import { FOURTH_MINUTES } from './fourth/minutes.js';
import { FOURTH_NOTICE } from './fourth/notice.js';
import { FOURTH_PACT } from './fourth/pact.js';
import { FOURTH_REVIEW } from './fourth/review.js';
import { FOURTH_REVOCATION } from './fourth/revocation.js';
import { FOURTH_SUBMISSION } from './fourth/submission.js';
import { LATER_CEREMONY } from './later/ceremony.js';
import { LATER_COUNCIL } from './later/council.js';
import { LATER_DECISIONS } from './later/decisions.js';
import { LATER_MINUTES } from './later/minutes.js';
import { LATER_NOTICE } from './later/notice.js';
import { LATER_PACT } from './later/pact.js';
import { LATER_REVIEW } from './later/review.js';
import { LATER_REVOCATION } from './later/revocation.js';
import { LATER_SUBMISSION } from './later/submission.js';
import { LATEST_CEREMONY } from './latest/ceremony.js';
import { LATEST_COUNCIL } from './latest/council.js';
import { LATEST_DECISIONS } from './latest/decisions.js';
import { LATEST_MINUTES } from './latest/minutes.js';
import { LATEST_NOTICE } from './latest/notice.js';
import { LATEST_PACT } from './latest/pact.js';
import { LATEST_REVIEW } from './latest/review.js';
import { LATEST_REVOCATION } from './latest/revocation.js';
import { LATEST_SUBMISSION } from './latest/submission.js';
import { MINUTES } from './minutes.js';
import { NINTH_CEREMONY } from './ninth/ceremony.js';
import { NINTH_COUNCIL } from './ninth/council.js';
import { NINTH_DECISIONS } from './ninth/decisions.js';
import { NINTH_MINUTES } from './ninth/minutes.js';
import { NINTH_NOTICE } from './ninth/notice.js';
import { NINTH_PACT } from './ninth/pact.js';
import { NINTH_REVIEW } from './ninth/review.js';
import { NINTH_REVOCATION } from './ninth/revocation.js';
import { NINTH_SUBMISSION } from './ninth/submission.js';
import { NOTICE } from './notice.js';
import { PACT_NEWS } from './pact-news.js';
import { REVIEW_NEWS } from './review-news.js';
import { REVOCATION } from './revocation.js';
import { SEVENTH_CEREMONY } from './seventh/ceremony.js';
import { SEVENTH_COUNCIL } from './seventh/council.js';
import { SEVENTH_DECISIONS } from './seventh/decisions.js';
import { SEVENTH_MINUTES } from './seventh/minutes.js';
import { SEVENTH_NOTICE } from './seventh/notice.js';
import { SEVENTH_PACT } from './seventh/pact.js';
import { SEVENTH_REVIEW } from './seventh/review.js';
import { SEVENTH_REVOCATION } from './seventh/revocation.js';
import { SEVENTH_SUBMISSION } from './seventh/submission.js';
import { SIXTH_CEREMONY } from './sixth/ceremony.js';
import { SIXTH_COUNCIL } from './sixth/council.js';
import { SIXTH_DECISIONS } from './sixth/decisions.js';
import { SIXTH_MINUTES } from './sixth/minutes.js';
import { SIXTH_NOTICE } from './sixth/notice.js';
import { SIXTH_PACT } from './sixth/pact.js';
import { SIXTH_REVIEW } from './sixth/review.js';
import { SIXTH_REVOCATION } from './sixth/revocation.js';
import { SIXTH_SUBMISSION } from './sixth/submission.js';
import type { Way } from './story.js';
import { SUBMISSION } from './submission.js';

/** A kind of document, with its day in the year that it tells of or in the next. */
export interface DocumentKind {
  readonly name: string;
  readonly ways: readonly Way[];
  /** "12-05" */
  readonly day: string;
  readonly next: boolean;
  /** It tells of awards that came to one of these. */
  readonly steps: readonly Step[];
  readonly news: boolean;
  /** Does it come from who has the bloc, so that a number alone says which it is? */
  readonly near: boolean;
  /** Decided by who may: a paper for each authority. */
  readonly byAuthority?: true;
}

const kind = (
  name: string,
  day: string,
  steps: readonly Step[],
  ways: readonly Way[],
  rest: Partial<DocumentKind> = {},
): DocumentKind => ({
  name,
  ways,
  day,
  next: true,
  steps,
  news: false,
  near: true,
  ...rest,
});

/** In the order in which they are written. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  kind(
    'pact',
    '02-20',
    ['voted'],
    [
      ...PACT_NEWS,
      ...LATER_PACT,
      ...LATEST_PACT,
      ...FOURTH_PACT,
      ...FIFTH_PACT,
      ...SIXTH_PACT,
      ...SEVENTH_PACT,
      ...EIGHTH_PACT,
      ...NINTH_PACT,
    ],
    {
      next: false,
      news: true,
      near: false,
    },
  ),
  kind(
    'minutes',
    '12-05',
    ['voted'],
    [
      ...MINUTES,
      ...LATER_MINUTES,
      ...LATEST_MINUTES,
      ...FOURTH_MINUTES,
      ...FIFTH_MINUTES,
      ...SIXTH_MINUTES,
      ...SEVENTH_MINUTES,
      ...EIGHTH_MINUTES,
      ...NINTH_MINUTES,
    ],
    {
      next: false,
    },
  ),
  kind(
    'review',
    '12-07',
    ['voted'],
    [
      ...REVIEW_NEWS,
      ...LATER_REVIEW,
      ...LATEST_REVIEW,
      ...FOURTH_REVIEW,
      ...FIFTH_REVIEW,
      ...SIXTH_REVIEW,
      ...SEVENTH_REVIEW,
      ...EIGHTH_REVIEW,
      ...NINTH_REVIEW,
    ],
    {
      next: false,
      news: true,
      near: false,
    },
  ),
  kind(
    'submission',
    '01-10',
    ['recommended'],
    [
      ...SUBMISSION,
      ...LATER_SUBMISSION,
      ...LATEST_SUBMISSION,
      ...FOURTH_SUBMISSION,
      ...FIFTH_SUBMISSION,
      ...SIXTH_SUBMISSION,
      ...SEVENTH_SUBMISSION,
      ...EIGHTH_SUBMISSION,
      ...NINTH_SUBMISSION,
    ],
    {
      near: false,
    },
  ),
  kind(
    'council',
    '01-25',
    ['council', 'refused'],
    [
      ...COUNCIL,
      ...LATER_COUNCIL,
      ...LATEST_COUNCIL,
      ...FOURTH_COUNCIL,
      ...FIFTH_COUNCIL,
      ...SIXTH_COUNCIL,
      ...SEVENTH_COUNCIL,
      ...EIGHTH_COUNCIL,
      ...NINTH_COUNCIL,
    ],
  ),
  kind(
    'decision',
    '02-15',
    ['decided'],
    [
      ...DECISION_ARTICLES,
      ...DECISION_ANNEX,
      ...LATER_DECISIONS,
      ...LATEST_DECISIONS,
      ...FOURTH_DECISIONS,
      ...FIFTH_DECISIONS,
      ...SIXTH_DECISIONS,
      ...SEVENTH_DECISIONS,
      ...EIGHTH_DECISIONS,
      ...NINTH_DECISIONS,
    ],
    {
      byAuthority: true,
    },
  ),
  kind(
    'notice',
    '03-10',
    ['decided'],
    [
      ...NOTICE,
      ...LATER_NOTICE,
      ...LATEST_NOTICE,
      ...FOURTH_NOTICE,
      ...FIFTH_NOTICE,
      ...SIXTH_NOTICE,
      ...SEVENTH_NOTICE,
      ...EIGHTH_NOTICE,
      ...NINTH_NOTICE,
    ],
    {
      near: false,
    },
  ),
  kind(
    'ceremony',
    '03-20',
    ['presented'],
    [
      ...CEREMONY,
      ...LATER_CEREMONY,
      ...LATEST_CEREMONY,
      ...FOURTH_CEREMONY,
      ...FIFTH_CEREMONY,
      ...SIXTH_CEREMONY,
      ...SEVENTH_CEREMONY,
      ...EIGHTH_CEREMONY,
      ...NINTH_CEREMONY,
    ],
    {
      news: true,
      near: false,
    },
  ),
  kind(
    'revocation',
    '06-15',
    ['revoked'],
    [
      ...REVOCATION,
      ...LATER_REVOCATION,
      ...LATEST_REVOCATION,
      ...FOURTH_REVOCATION,
      ...FIFTH_REVOCATION,
      ...SIXTH_REVOCATION,
      ...SEVENTH_REVOCATION,
      ...EIGHTH_REVOCATION,
      ...NINTH_REVOCATION,
    ],
    {
      byAuthority: true,
    },
  ),
];
