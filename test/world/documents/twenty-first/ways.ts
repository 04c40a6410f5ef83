import type { Way } from '../story.js';
import { TWENTY_FIRST_CEREMONY } from './ceremony.js';
import { TWENTY_FIRST_COUNCIL } from './council.js';
import { TWENTY_FIRST_DECISIONS } from './decisions.js';
import { TWENTY_FIRST_MINUTES } from './minutes.js';
import { TWENTY_FIRST_NOTICE } from './notice.js';
import { TWENTY_FIRST_PACT } from './pact.js';
import { TWENTY_FIRST_REVIEW } from './review.js';
import { TWENTY_FIRST_REVOCATION } from './revocation.js';
import { TWENTY_FIRST_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_FIRST_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_FIRST_PACT,
  minutes: TWENTY_FIRST_MINUTES,
  review: TWENTY_FIRST_REVIEW,
  submission: TWENTY_FIRST_SUBMISSION,
  council: TWENTY_FIRST_COUNCIL,
  decision: TWENTY_FIRST_DECISIONS,
  notice: TWENTY_FIRST_NOTICE,
  ceremony: TWENTY_FIRST_CEREMONY,
  revocation: TWENTY_FIRST_REVOCATION,
};
