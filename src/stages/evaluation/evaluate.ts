import { type Context, NO_CONTEXT } from '../../domain/document.js';
import type { StageFailure } from '../../domain/failure.js';
import { extract } from '../../extract/extract.js';
import { toRecord } from '../../extract/record.js';
import type { Automaton } from '../../lexicon/automaton.js';
import { lexicon } from '../../lexicon/lexicon.js';
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

/** What is found in an annotated document, read with the lexicon or one that knows less. */
export function foundIn(
  { name, document, gold }: Example,
  complain: (failure: StageFailure) => void,
  known: Automaton = lexicon(),
): Scored | null {
  if (document === null) return null;
  try {
    return scoredSchema.parse(toRecord(name, document, extract(document, contextOf(gold), known)));
  } catch (error) {
    complain(failureOf(error, name));
    return null;
  }
}

const contextOf = ({ known }: Scored): Context =>
  known
    ? { published: known.published ?? null, publisher: known.publisher ?? null, province: known.province ?? null }
    : NO_CONTEXT;
