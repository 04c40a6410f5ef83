import type { Claim } from '../../domain/claim.js';
import { type Context, NO_CONTEXT, type SourceDocument } from '../../domain/document.js';
import type { StageFailure } from '../../domain/failure.js';
import { extract } from '../../extract/extract.js';
import { toRecord } from '../../extract/record.js';
import { failureOf } from '../failure-of.js';
import { type Example, readExamples } from './examples.js';
import { type Scored, scoredSchema } from './gold.js';
import { type Evaluation, Scoreboard } from './score.js';

/** Extracts the annotated documents of a folder (see `readExamples`) and scores what was found. */
export async function evaluate(
  folder: string,
  documents: string | null,
  complain: (failure: StageFailure) => void,
): Promise<Evaluation> {
  const examples = await readExamples(folder, documents, complain);
  return scoreOf(examples.map((example) => ({ example, found: foundIn(example, complain) })));
}

/** An annotated document with what was found in it; null where nothing could be. */
export interface Answer {
  readonly example: Example;
  readonly found: Scored | null;
}

export function scoreOf(answers: readonly Answer[]): Evaluation {
  const scoreboard = new Scoreboard();
  for (const { example, found } of answers) scoreboard.add(`${example.name}.json`, example.gold, found);
  return scoreboard.result();
}

/** What makes claims of a document. */
export type Extracting = (document: SourceDocument, context: Context) => Claim[];

/** What is found in an annotated document by the extractor, or by another that knows less or more. */
export function foundIn(
  { name, document, gold }: Example,
  complain: (failure: StageFailure) => void,
  extracting: Extracting = extract,
): Scored | null {
  if (document === null) return null;
  try {
    return scoredSchema.parse(toRecord(name, document, extracting(document, contextOf(gold))));
  } catch (error) {
    complain(failureOf(error, name));
    return null;
  }
}

const contextOf = ({ known }: Scored): Context =>
  known
    ? { published: known.published ?? null, publisher: known.publisher ?? null, province: known.province ?? null }
    : NO_CONTEXT;
