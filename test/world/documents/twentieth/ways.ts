import type { Way } from '../story.js';
import { TWENTIETH_CEREMONY } from './ceremony.js';
import { TWENTIETH_COUNCIL } from './council.js';
import { TWENTIETH_DECISIONS } from './decisions.js';
import { TWENTIETH_MINUTES } from './minutes.js';
import { TWENTIETH_NOTICE } from './notice.js';
import { TWENTIETH_PACT } from './pact.js';
import { TWENTIETH_REVIEW } from './review.js';
import { TWENTIETH_REVOCATION } from './revocation.js';
import { TWENTIETH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const TWENTIETH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: TWENTIETH_PACT,
  minutes: TWENTIETH_MINUTES,
  review: TWENTIETH_REVIEW,
  submission: TWENTIETH_SUBMISSION,
  council: TWENTIETH_COUNCIL,
  decision: TWENTIETH_DECISIONS,
  notice: TWENTIETH_NOTICE,
  ceremony: TWENTIETH_CEREMONY,
  revocation: TWENTIETH_REVOCATION,
};
