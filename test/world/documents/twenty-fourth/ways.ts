import type { Way } from '../story.js';
import { TWENTY_FOURTH_CEREMONY } from './ceremony.js';
import { TWENTY_FOURTH_COUNCIL } from './council.js';
import { TWENTY_FOURTH_DECISIONS } from './decisions.js';
import { TWENTY_FOURTH_MINUTES } from './minutes.js';
import { TWENTY_FOURTH_NOTICE } from './notice.js';
import { TWENTY_FOURTH_PACT } from './pact.js';
import { TWENTY_FOURTH_REVIEW } from './review.js';
import { TWENTY_FOURTH_REVOCATION } from './revocation.js';
import { TWENTY_FOURTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_FOURTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_FOURTH_PACT,
  minutes: TWENTY_FOURTH_MINUTES,
  review: TWENTY_FOURTH_REVIEW,
  submission: TWENTY_FOURTH_SUBMISSION,
  council: TWENTY_FOURTH_COUNCIL,
  decision: TWENTY_FOURTH_DECISIONS,
  notice: TWENTY_FOURTH_NOTICE,
  ceremony: TWENTY_FOURTH_CEREMONY,
  revocation: TWENTY_FOURTH_REVOCATION,
};
