import type { Way } from '../story.js';
import { TWENTY_SEVENTH_CEREMONY } from './ceremony.js';
import { TWENTY_SEVENTH_COUNCIL } from './council.js';
import { TWENTY_SEVENTH_DECISIONS } from './decisions.js';
import { TWENTY_SEVENTH_MINUTES } from './minutes.js';
import { TWENTY_SEVENTH_NOTICE } from './notice.js';
import { TWENTY_SEVENTH_PACT } from './pact.js';
import { TWENTY_SEVENTH_REVIEW } from './review.js';
import { TWENTY_SEVENTH_REVOCATION } from './revocation.js';
import { TWENTY_SEVENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTY_SEVENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTY_SEVENTH_PACT,
  minutes: TWENTY_SEVENTH_MINUTES,
  review: TWENTY_SEVENTH_REVIEW,
  submission: TWENTY_SEVENTH_SUBMISSION,
  council: TWENTY_SEVENTH_COUNCIL,
  decision: TWENTY_SEVENTH_DECISIONS,
  notice: TWENTY_SEVENTH_NOTICE,
  ceremony: TWENTY_SEVENTH_CEREMONY,
  revocation: TWENTY_SEVENTH_REVOCATION,
};
