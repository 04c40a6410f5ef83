import type { Element } from './element.js';
import type { Item } from './item.js';
import type { Outcome } from './status.js';

export type AwardElement = Extract<Element, { kind: 'award' }>;

/** One award of a sentence with all that the sentence says of it. */
export interface Frame {
  readonly award: AwardElement;
  readonly index: number;
  readonly outcome: Outcome;
  readonly items: readonly Item[];
  /** Where those who receive were found: behind the award, before the verb, in the frame before, nowhere. */
  readonly side: 'right' | 'left' | 'carried' | 'none';
  /** Tokens of the verb that governs, else of the award. */
  readonly trigger: { readonly from: number; readonly to: number };
  readonly granter: { readonly from: number; readonly to: number } | null;
  /** A second giver of the same: another row. */
  readonly second: { readonly from: number; readonly to: number } | null;
  /** The sentence ends where a list of those who receive should begin. */
  readonly open: boolean;
  /** "(có danh sách kèm theo)" */
  readonly annexed: boolean;
  /** Elements `[from, to)` in which a year may belong to it. */
  readonly clause: { readonly from: number; readonly to: number };
}
