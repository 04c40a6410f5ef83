import type { Way } from '../story.js';
import { TWENTY_SIXTH_CEREMONY } from './ceremony.js';
import { TWENTY_SIXTH_COUNCIL } from './council.js';
import { TWENTY_SIXTH_DECISIONS } from './decisions.js';
import { TWENTY_SIXTH_MINUTES } from './minutes.js';
import { TWENTY_SIXTH_NOTICE } from './notice.js';
import { TWENTY_SIXTH_PACT } from './pact.js';
import { TWENTY_SIXTH_REVIEW } from './review.js';
import { TWENTY_SIXTH_REVOCATION } from './revocation.js';
import { TWENTY_SIXTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_SIXTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_SIXTH_PACT,
  minutes: TWENTY_SIXTH_MINUTES,
  review: TWENTY_SIXTH_REVIEW,
  submission: TWENTY_SIXTH_SUBMISSION,
  council: TWENTY_SIXTH_COUNCIL,
  decision: TWENTY_SIXTH_DECISIONS,
  notice: TWENTY_SIXTH_NOTICE,
  ceremony: TWENTY_SIXTH_CEREMONY,
  revocation: TWENTY_SIXTH_REVOCATION,
};
