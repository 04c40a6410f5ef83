import type { Status } from '../../../domain/record.js';
import type { Verb } from './element.js';
import type { Frame } from './frame.js';

/** What stands above a line of a list. */
export interface Heading {
  /** What it says of all that stands under it. */
  readonly mood: Status | null;
  /** The sentence is a line: "1. Sở Y tế 98,5 điểm Cờ thi đua" needs no verb. */
  readonly line: boolean;
  /** What the line before it said by its own verb: "- Trình tặng Cờ cho A;" over "- Bằng khen: 5 tập thể". */
  readonly before: Status | null;
  /** "1. Đề nghị Chính phủ tặng:" over "1.1. Cờ thi đua cho Sở Y tế": who gives what the lines name. */
  readonly giver: Frame['granter'];
}

/** What stands above says it; a line without a verb goes on with the one before. */
export const aboveOf = (heading: Heading, own: readonly Verb[]): Status | null =>
  heading.mood ?? (own.length === 0 ? heading.before : null);
