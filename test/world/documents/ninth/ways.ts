import type { Way } from '../story.js';
import { NINTH_CEREMONY } from './ceremony.js';
import { NINTH_COUNCIL } from './council.js';
import { NINTH_DECISIONS } from './decisions.js';
import { NINTH_MINUTES } from './minutes.js';
import { NINTH_NOTICE } from './notice.js';
import { NINTH_PACT } from './pact.js';
import { NINTH_REVIEW } from './review.js';
import { NINTH_REVOCATION } from './revocation.js';
import { NINTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const NINTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: NINTH_PACT,
  minutes: NINTH_MINUTES,
  review: NINTH_REVIEW,
  submission: NINTH_SUBMISSION,
  council: NINTH_COUNCIL,
  decision: NINTH_DECISIONS,
  notice: NINTH_NOTICE,
  ceremony: NINTH_CEREMONY,
  revocation: NINTH_REVOCATION,
};
