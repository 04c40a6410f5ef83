import type { Way } from '../story.js';
import { FIFTEENTH_CEREMONY } from './ceremony.js';
import { FIFTEENTH_COUNCIL } from './council.js';
import { FIFTEENTH_DECISIONS } from './decisions.js';
import { FIFTEENTH_MINUTES } from './minutes.js';
import { FIFTEENTH_NOTICE } from './notice.js';
import { FIFTEENTH_PACT } from './pact.js';
import { FIFTEENTH_REVIEW } from './review.js';
import { FIFTEENTH_REVOCATION } from './revocation.js';
import { FIFTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const FIFTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: FIFTEENTH_PACT,
  minutes: FIFTEENTH_MINUTES,
  review: FIFTEENTH_REVIEW,
  submission: FIFTEENTH_SUBMISSION,
  council: FIFTEENTH_COUNCIL,
  decision: FIFTEENTH_DECISIONS,
  notice: FIFTEENTH_NOTICE,
  ceremony: FIFTEENTH_CEREMONY,
  revocation: FIFTEENTH_REVOCATION,
};
