import { contentOf } from './anchor.js';
import type { Argument } from './claim.js';
import type { ReviewedClaim } from './reviewed.js';

/** Digits of each key in a mark: enough within one document, and short enough to copy. */
const DIGITS = 8;

/**
 * Names a claim and what it says, "3f2a91c4-77d0e1b2": the starts of its anchor and of its content. Who reviews by a
 * mark reviews what they saw, or nothing.
 */
export const markOf = ({ anchor, asked }: ReviewedClaim): string =>
  `${markStart(anchor)}-${contentOf(asked).toString('hex').slice(0, DIGITS)}`;

/** The half of a mark that says which claim it is, whatever it says. */
export const markStart = (anchor: Buffer): string => anchor.toString('hex').slice(0, DIGITS);

export interface Mark {
  readonly anchor: string;
  readonly content: string;
}

/** Null for what is no mark; both parts may be longer, up to the whole keys. */
export function parseMark(text: string): Mark | null {
  const [, anchor, content] = /^([\da-f]{8,64})-([\da-f]{8,64})$/.exec(text) ?? [];
  return anchor === undefined ? null : { anchor, content };
}

export interface ArgumentChange {
  readonly role: string;
  readonly before: Argument | null;
  readonly after: Argument | null;
}

/** Which arguments differ in what they say, wherever they say it. */
export function changedArguments(before: readonly Argument[], after: readonly Argument[]): ArgumentChange[] {
  const keyed = (list: readonly Argument[]) => new Map(list.map((one) => [`${one.role}.${one.ordinal}`, one]));
  const [old, fresh] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key) ?? null, fresh.get(key) ?? null];
    const same = a && b && contentOf({ arguments: [a] }).equals(contentOf({ arguments: [b] }));
    return same ? [] : [{ role: (a ?? b)!.role, before: a, after: b }];
  });
}
