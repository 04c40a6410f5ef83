/** What people say of two documents: they tell one text, each its own, or nothing any more. */
export const COPY_VERDICTS = ['copies', 'apart', 'open'] as const;
export type CopyVerdict = (typeof COPY_VERDICTS)[number];

/** What somebody says of whether two documents are copies of one text; the last word on two counts. */
export interface CopyWord {
  /** Of the two documents their SHA-256, in whatever order. */
  readonly sha256: string;
  readonly otherSha256: string;
  readonly verdict: CopyVerdict;
  readonly author: string;
  readonly reason: string;
  /** ISO moment. */
  readonly at: string;
  /** Seal of a word on the two that it takes back, in hexadecimal; it says what held without that one. */
  readonly reverts?: string | null;
}
