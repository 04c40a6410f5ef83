import type { Way } from '../story.js';
import { TWENTY_EIGHTH_CEREMONY } from './ceremony.js';
import { TWENTY_EIGHTH_COUNCIL } from './council.js';
import { TWENTY_EIGHTH_DECISIONS } from './decisions.js';
import { TWENTY_EIGHTH_MINUTES } from './minutes.js';
import { TWENTY_EIGHTH_NOTICE } from './notice.js';
import { TWENTY_EIGHTH_PACT } from './pact.js';
import { TWENTY_EIGHTH_REVIEW } from './review.js';
import { TWENTY_EIGHTH_REVOCATION } from './revocation.js';
import { TWENTY_EIGHTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_EIGHTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_EIGHTH_PACT,
  minutes: TWENTY_EIGHTH_MINUTES,
  review: TWENTY_EIGHTH_REVIEW,
  submission: TWENTY_EIGHTH_SUBMISSION,
  council: TWENTY_EIGHTH_COUNCIL,
  decision: TWENTY_EIGHTH_DECISIONS,
  notice: TWENTY_EIGHTH_NOTICE,
  ceremony: TWENTY_EIGHTH_CEREMONY,
  revocation: TWENTY_EIGHTH_REVOCATION,
};
