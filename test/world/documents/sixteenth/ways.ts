import type { Way } from '../story.js';
import { SIXTEENTH_CEREMONY } from './ceremony.js';
import { SIXTEENTH_COUNCIL } from './council.js';
import { SIXTEENTH_DECISIONS } from './decisions.js';
import { SIXTEENTH_MINUTES } from './minutes.js';
import { SIXTEENTH_NOTICE } from './notice.js';
import { SIXTEENTH_PACT } from './pact.js';
import { SIXTEENTH_REVIEW } from './review.js';
import { SIXTEENTH_REVOCATION } from './revocation.js';
import { SIXTEENTH_SUBMISSION } from './submission.js';

/** By the name of their kind. */
export const SIXTEENTH_WAYS: Readonly<Record<string, readonly Way[]>> = {
  pact: SIXTEENTH_PACT,
  minutes: SIXTEENTH_MINUTES,
  review: SIXTEENTH_REVIEW,
  submission: SIXTEENTH_SUBMISSION,
  council: SIXTEENTH_COUNCIL,
  decision: SIXTEENTH_DECISIONS,
  notice: SIXTEENTH_NOTICE,
  ceremony: SIXTEENTH_CEREMONY,
  revocation: SIXTEENTH_REVOCATION,
};
