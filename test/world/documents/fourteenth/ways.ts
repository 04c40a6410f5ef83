import type { Way } from '../story.js';
import { FOURTEENTH_CEREMONY } from './ceremony.js';
import { FOURTEENTH_COUNCIL } from './council.js';
import { FOURTEENTH_DECISIONS } from './decisions.js';
import { FOURTEENTH_MINUTES } from './minutes.js';
import { FOURTEENTH_NOTICE } from './notice.js';
import { FOURTEENTH_PACT } from './pact.js';
import { FOURTEENTH_REVIEW } from './review.js';
import { FOURTEENTH_REVOCATION } from './revocation.js';
import { FOURTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const FOURTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: FOURTEENTH_PACT,
  minutes: FOURTEENTH_MINUTES,
  review: FOURTEENTH_REVIEW,
  submission: FOURTEENTH_SUBMISSION,
  council: FOURTEENTH_COUNCIL,
  decision: FOURTEENTH_DECISIONS,
  notice: FOURTEENTH_NOTICE,
  ceremony: FOURTEENTH_CEREMONY,
  revocation: FOURTEENTH_REVOCATION,
};
