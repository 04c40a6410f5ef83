import type { Answer, Asked } from '../../extract/batch.js';
import type { RuleOn } from '../../store/local-rules.js';
import { extractorWith } from '../local-rules/extractor.js';

/** Extracts from documents as the extractor with these local rules does. */
export type Extract = (on: readonly RuleOn[], asked: readonly Asked[]) => Promise<Extracted>;

export interface Extracted {
  /** Of the extractor. */
  readonly version: string;
  /** In the order of the documents. */
  readonly answers: readonly Answer[];
}

/** In this thread: nothing else is done meanwhile. */
export const extractHere: Extract = async (on, asked) => {
  const extractor = await extractorWith(on);
  return { version: extractor.version, answers: extractor.extractAll(asked) };
};
