import type { Way } from '../story.js';
import { TWELFTH_CEREMONY } from './ceremony.js';
import { TWELFTH_COUNCIL } from './council.js';
import { TWELFTH_DECISIONS } from './decisions.js';
import { TWELFTH_MINUTES } from './minutes.js';
import { TWELFTH_NOTICE } from './notice.js';
import { TWELFTH_PACT } from './pact.js';
import { TWELFTH_REVIEW } from './review.js';
import { TWELFTH_REVOCATION } from './revocation.js';
import { TWELFTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWELFTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWELFTH_PACT,
  minutes: TWELFTH_MINUTES,
  review: TWELFTH_REVIEW,
  submission: TWELFTH_SUBMISSION,
  council: TWELFTH_COUNCIL,
  decision: TWELFTH_DECISIONS,
  notice: TWELFTH_NOTICE,
  ceremony: TWELFTH_CEREMONY,
  revocation: TWELFTH_REVOCATION,
};
