import type { Way } from '../story.js';
import { THIRTEENTH_CEREMONY } from './ceremony.js';
import { THIRTEENTH_COUNCIL } from './council.js';
import { THIRTEENTH_DECISIONS } from './decisions.js';
import { THIRTEENTH_MINUTES } from './minutes.js';
import { THIRTEENTH_NOTICE } from './notice.js';
import { THIRTEENTH_PACT } from './pact.js';
import { THIRTEENTH_REVIEW } from './review.js';
import { THIRTEENTH_REVOCATION } from './revocation.js';
import { THIRTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const THIRTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: THIRTEENTH_PACT,
  minutes: THIRTEENTH_MINUTES,
  review: THIRTEENTH_REVIEW,
  submission: THIRTEENTH_SUBMISSION,
  council: THIRTEENTH_COUNCIL,
  decision: THIRTEENTH_DECISIONS,
  notice: THIRTEENTH_NOTICE,
  ceremony: THIRTEENTH_CEREMONY,
  revocation: THIRTEENTH_REVOCATION,
};
