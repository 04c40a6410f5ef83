import type { StageFailure } from '../../domain/failure.js';
import { foundIn, scoreOf } from './evaluate.js';
import { readExamples } from './examples.js';
import { byGroup, type Group, type Grouping, groupOf, type LeftOut, without } from './groups.js';
import type { Evaluation } from './score.js';
import { type UnknownWords, unknownWordsOf } from './unknown-words.js';

/** What `evaluate` is asked. */
export interface Questions {
  readonly folder: string;
  /** Where the documents lie, if not beside the annotations. */
  readonly documents: string | null;
  readonly by: Grouping | null;
  readonly leaveOut: readonly LeftOut[];
  readonly unknownWords: boolean;
}

export interface Examination {
  readonly evaluation: Evaluation;
  /** Documents that nobody declared complete: what was missed in them counts as wrong. */
  readonly incomplete: number;
  readonly groups: readonly Group[] | null;
  readonly unknownWords: UnknownWords | null;
}

/** Scores the annotated documents, those of each group, and what is lost without some words. */
export async function examine(
  { folder, documents, by, leaveOut, unknownWords }: Questions,
  complain: (failure: StageFailure) => void,
): Promise<Examination> {
  const examples = without(await readExamples(folder, documents, complain), leaveOut);
  const answers = examples.map((example) => ({ example, found: foundIn(example, complain) }));
  const grouped = by ? (example: (typeof examples)[number]) => groupOf(example, by) : null;
  return {
    evaluation: scoreOf(answers),
    incomplete: examples.filter(({ gold }) => gold.reviewed?.complete === false).length,
    groups: by && byGroup(answers, by),
    unknownWords: unknownWords ? unknownWordsOf(answers, grouped ?? (({ name }) => name), complain) : null,
  };
}
