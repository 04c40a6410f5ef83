import type { Way } from '../story.js';
import { EIGHTEENTH_CEREMONY } from './ceremony.js';
import { EIGHTEENTH_COUNCIL } from './council.js';
import { EIGHTEENTH_DECISIONS } from './decisions.js';
import { EIGHTEENTH_MINUTES } from './minutes.js';
import { EIGHTEENTH_NOTICE } from './notice.js';
import { EIGHTEENTH_PACT } from './pact.js';
import { EIGHTEENTH_REVIEW } from './review.js';
import { EIGHTEENTH_REVOCATION } from './revocation.js';
import { EIGHTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const EIGHTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: EIGHTEENTH_PACT,
  minutes: EIGHTEENTH_MINUTES,
  review: EIGHTEENTH_REVIEW,
  submission: EIGHTEENTH_SUBMISSION,
  council: EIGHTEENTH_COUNCIL,
  decision: EIGHTEENTH_DECISIONS,
  notice: EIGHTEENTH_NOTICE,
  ceremony: EIGHTEENTH_CEREMONY,
  revocation: EIGHTEENTH_REVOCATION,
};
