import { z } from 'zod';
import { BASES, CLAIM_KINDS } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';

const name = z.union([z.string().min(1), z.number().int().positive()]).transform(String);
const value = z.union([z.string().min(1), z.number()]);
const wanted = z.union([
  value,
  z.strictObject({
    quote: z.string().min(1).optional(),
    span: z.tuple([z.number().int(), z.number().int()]).optional(),
    value: value.optional(),
    basis: z.enum(BASES).optional(),
  }),
]);
const set = z.record(z.string(), z.union([z.null(), wanted, z.array(wanted)]));
const words = z.string().trim().min(1).optional();
/** Who says it, why, and with what else: of the line, else of the command. */
const by = { author: words, reason: words, batch: words };
/** `claim`: its mark, which says what it said, or its number in `review list`. */
const ofClaim = { document: name, claim: name, ...by };
/** Of an earlier review; `document`, where it is given, has to be its document. */
const ofReview = { review: z.number().int().positive(), document: name.optional(), ...by };

/** One review as a person or a program writes it: a line of JSON. */
const reviewLine = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), ...ofClaim }),
  z.strictObject({ action: z.literal('reject'), ...ofClaim }),
  z.strictObject({ action: z.literal('amend'), ...ofClaim, set, near: z.number().int().optional() }),
  z.strictObject({
    action: z.literal('add'),
    document: name,
    kind: z.enum(CLAIM_KINDS),
    set,
    near: z.number().int().optional(),
    ...by,
  }),
  z.strictObject({ action: z.literal('complete'), document: name, ...by }),
  z.strictObject({ action: z.literal('revert'), ...ofReview }),
  z.strictObject({ action: z.literal('redo'), ...ofReview }),
]);
export type ReviewLine = z.infer<typeof reviewLine>;

/** A line of a file; a StageFailure says what is wrong with it. */
export function parseReviewLine(text: string): ReviewLine {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    throw new StageFailure('bad-review', `it is no JSON (${(error as Error).message})`, { cause: error });
  }
  return asReviewLine(said);
}

export function asReviewLine(said: unknown): ReviewLine {
  const result = reviewLine.safeParse(said);
  if (result.success) return result.data;
  const why = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  throw new StageFailure('bad-review', why);
}
