import type { Way } from '../story.js';
import { NINETEENTH_CEREMONY } from './ceremony.js';
import { NINETEENTH_COUNCIL } from './council.js';
import { NINETEENTH_DECISIONS } from './decisions.js';
import { NINETEENTH_MINUTES } from './minutes.js';
import { NINETEENTH_NOTICE } from './notice.js';
import { NINETEENTH_PACT } from './pact.js';
import { NINETEENTH_REVIEW } from './review.js';
import { NINETEENTH_REVOCATION } from './revocation.js';
import { NINETEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const NINETEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: NINETEENTH_PACT,
  minutes: NINETEENTH_MINUTES,
  review: NINETEENTH_REVIEW,
  submission: NINETEENTH_SUBMISSION,
  council: NINETEENTH_COUNCIL,
  decision: NINETEENTH_DECISIONS,
  notice: NINETEENTH_NOTICE,
  ceremony: NINETEENTH_CEREMONY,
  revocation: NINETEENTH_REVOCATION,
};
