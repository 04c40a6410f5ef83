import type { Way } from '../story.js';
import { TWENTY_SECOND_CEREMONY } from './ceremony.js';
import { TWENTY_SECOND_COUNCIL } from './council.js';
import { TWENTY_SECOND_DECISIONS } from './decisions.js';
import { TWENTY_SECOND_MINUTES } from './minutes.js';
import { TWENTY_SECOND_NOTICE } from './notice.js';
import { TWENTY_SECOND_PACT } from './pact.js';
import { TWENTY_SECOND_REVIEW } from './review.js';
import { TWENTY_SECOND_REVOCATION } from './revocation.js';
import { TWENTY_SECOND_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_SECOND_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_SECOND_PACT,
  minutes: TWENTY_SECOND_MINUTES,
  review: TWENTY_SECOND_REVIEW,
  submission: TWENTY_SECOND_SUBMISSION,
  council: TWENTY_SECOND_COUNCIL,
  decision: TWENTY_SECOND_DECISIONS,
  notice: TWENTY_SECOND_NOTICE,
  ceremony: TWENTY_SECOND_CEREMONY,
  revocation: TWENTY_SECOND_REVOCATION,
};
