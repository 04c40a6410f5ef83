import type { Way } from '../story.js';
import { TENTH_CEREMONY } from './ceremony.js';
import { TENTH_COUNCIL } from './council.js';
import { TENTH_DECISIONS } from './decisions.js';
import { TENTH_MINUTES } from './minutes.js';
import { TENTH_NOTICE } from './notice.js';
import { TENTH_PACT } from './pact.js';
import { TENTH_REVIEW } from './review.js';
import { TENTH_REVOCATION } from './revocation.js';
import { TENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TENTH_PACT,
  minutes: TENTH_MINUTES,
  review: TENTH_REVIEW,
  submission: TENTH_SUBMISSION,
  council: TENTH_COUNCIL,
  decision: TENTH_DECISIONS,
  notice: TENTH_NOTICE,
  ceremony: TENTH_CEREMONY,
  revocation: TENTH_REVOCATION,
};
