import type { Span } from '../text/span.js';

/** What a name may be that no claim holds. */
export const SUBJECTS = ['person', 'unit'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * What the second reader asks a reviewer: is this name, of which no rule made anything, that of a person, or of a unit?
 * It is never a claim: whoever knows answers, and until then it counts for nothing.
 */
export interface Question {
  readonly asks: Subject;
  /** The name, in the text of the reading. */
  readonly span: Span;
  /** Why no claim holds it, as `explain` tells it: "unasked". */
  readonly reason: string;
}
