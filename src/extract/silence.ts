import type { Parsed } from './passage.js';
import type { Dropped } from './rules/award/status.js';

/** Why a rule that saw its trigger made no claim of it. */
export type Reason =
  | Dropped
  /** No verb says what became of the award. */
  | 'unsaid'
  /** Nobody receives it, or nobody in particular. */
  | 'no-recipient'
  /** The list or annex that should name who receives names nobody. */
  | 'unlisted'
  /** Said already, by a claim made elsewhere in the document. */
  | 'repeated'
  /** A verb that gives, or a word for honours, and no award. */
  | 'no-award'
  /** No unit holds the role. */
  | 'no-holder'
  /** No bloc is spoken of. */
  | 'no-bloc'
  /** Members are announced, and no list of them is found. */
  | 'no-members'
  /** "gồm đúng 5 đơn vị", and another number of names. */
  | 'miscounted';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A trigger that came to nothing, or a name that was passed over, as the rule that decided tells it; tokens. */
export interface Silence extends Range {
  readonly kind: 'award' | 'verb' | 'role' | 'member' | 'name';
  readonly sentence: Parsed;
  readonly reason: Reason;
  /** Whom the claim would have named. */
  readonly names: readonly Range[];
}
