/** What is wrong with what: enough for a person to find it. */
export interface Difference {
  /** Null for what belongs to no document: the journal. */
  readonly document: number | null;
  readonly path: string | null;
  /** What differs: "quote", "original", "journal" … */
  readonly part: string;
  /** A sentence. */
  readonly says: string;
}

/** A difference within a document: `differs('quote', 'the quote … is not …')`. */
export type Differs = (part: string, says: string) => void;

/** Long words, cut for a message. */
export const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
