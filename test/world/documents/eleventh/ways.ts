import type { Way } from '../story.js';
import { ELEVENTH_CEREMONY } from './ceremony.js';
import { ELEVENTH_COUNCIL } from './council.js';
import { ELEVENTH_DECISIONS } from './decisions.js';
import { ELEVENTH_MINUTES } from './minutes.js';
import { ELEVENTH_NOTICE } from './notice.js';
import { ELEVENTH_PACT } from './pact.js';
import { ELEVENTH_REVIEW } from './review.js';
import { ELEVENTH_REVOCATION } from './revocation.js';
import { ELEVENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const ELEVENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: ELEVENTH_PACT,
  minutes: ELEVENTH_MINUTES,
  review: ELEVENTH_REVIEW,
  submission: ELEVENTH_SUBMISSION,
  council: ELEVENTH_COUNCIL,
  decision: ELEVENTH_DECISIONS,
  notice: ELEVENTH_NOTICE,
  ceremony: ELEVENTH_CEREMONY,
  revocation: ELEVENTH_REVOCATION,
};
