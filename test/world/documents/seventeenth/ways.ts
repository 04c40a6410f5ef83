import type { Way } from '../story.js';
import { SEVENTEENTH_CEREMONY } from './ceremony.js';
import { SEVENTEENTH_COUNCIL } from './council.js';
import { SEVENTEENTH_DECISIONS } from './decisions.js';
import { SEVENTEENTH_MINUTES } from './minutes.js';
import { SEVENTEENTH_NOTICE } from './notice.js';
import { SEVENTEENTH_PACT } from './pact.js';
import { SEVENTEENTH_REVIEW } from './review.js';
import { SEVENTEENTH_REVOCATION } from './revocation.js';
import { SEVENTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const SEVENTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: SEVENTEENTH_PACT,
  minutes: SEVENTEENTH_MINUTES,
  review: SEVENTEENTH_REVIEW,
  submission: SEVENTEENTH_SUBMISSION,
  council: SEVENTEENTH_COUNCIL,
  decision: SEVENTEENTH_DECISIONS,
  notice: SEVENTEENTH_NOTICE,
  ceremony: SEVENTEENTH_CEREMONY,
  revocation: SEVENTEENTH_REVOCATION,
};
