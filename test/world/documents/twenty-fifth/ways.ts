import type { Way } from '../story.js';
import { TWENTY_FIFTH_CEREMONY } from './ceremony.js';
import { TWENTY_FIFTH_COUNCIL } from './council.js';
import { TWENTY_FIFTH_DECISIONS } from './decisions.js';
import { TWENTY_FIFTH_MINUTES } from './minutes.js';
import { TWENTY_FIFTH_NOTICE } from './notice.js';
import { TWENTY_FIFTH_PACT } from './pact.js';
import { TWENTY_FIFTH_REVIEW } from './review.js';
import { TWENTY_FIFTH_REVOCATION } from './revocation.js';
import { TWENTY_FIFTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_FIFTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_FIFTH_PACT,
  minutes: TWENTY_FIFTH_MINUTES,
  review: TWENTY_FIFTH_REVIEW,
  submission: TWENTY_FIFTH_SUBMISSION,
  council: TWENTY_FIFTH_COUNCIL,
  decision: TWENTY_FIFTH_DECISIONS,
  notice: TWENTY_FIFTH_NOTICE,
  ceremony: TWENTY_FIFTH_CEREMONY,
  revocation: TWENTY_FIFTH_REVOCATION,
};
