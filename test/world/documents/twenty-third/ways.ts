import type { Way } from '../story.js';
import { TWENTY_THIRD_CEREMONY } from './ceremony.js';
import { TWENTY_THIRD_COUNCIL } from './council.js';
import { TWENTY_THIRD_DECISIONS } from './decisions.js';
import { TWENTY_THIRD_MINUTES } from './minutes.js';
import { TWENTY_THIRD_NOTICE } from './notice.js';
import { TWENTY_THIRD_PACT } from './pact.js';
import { TWENTY_THIRD_REVIEW } from './review.js';
import { TWENTY_THIRD_REVOCATION } from './revocation.js';
import { TWENTY_THIRD_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_THIRD_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_THIRD_PACT,
  minutes: TWENTY_THIRD_MINUTES,
  review: TWENTY_THIRD_REVIEW,
  submission: TWENTY_THIRD_SUBMISSION,
  council: TWENTY_THIRD_COUNCIL,
  decision: TWENTY_THIRD_DECISIONS,
  notice: TWENTY_THIRD_NOTICE,
  ceremony: TWENTY_THIRD_CEREMONY,
  revocation: TWENTY_THIRD_REVOCATION,
};
