import type { StageFailure } from '../../domain/failure.js';
import { asTried, type LocalRule, type RuleTest } from '../../domain/local-rule.js';
import { extractWith } from '../../engines/local-rules/extract-with.js';
import { openLocalRules } from '../../engines/local-rules/local-rules.js';
import { EXTRACTOR } from '../../extract/extract.js';
import { type Answer, foundIn, scoreOf } from '../evaluation/evaluate.js';
import { readExamples } from '../evaluation/examples.js';
import { KINDS } from '../evaluation/gold.js';
import type { Evaluation } from '../evaluation/score.js';

/**
 * What a rule adds to the extractor's records on annotated documents, and how much of it is right. Folders of annotations
 * as `evaluate` takes them; a document that cannot be read is told and left out.
 */
export async function testRule(
  rule: LocalRule,
  gold: readonly string[],
  complain: (failure: StageFailure) => void,
): Promise<RuleTest> {
  const rules = await openLocalRules([asTried(rule)]);
  const examples = (await Promise.all(gold.map((folder) => readExamples(folder, null, complain)))).flat();
  const before: Answer[] = [];
  const after: Answer[] = [];
  for (const example of examples) {
    if (example.document === null) continue;
    before.push({ example, found: foundIn(example, complain) });
    after.push({
      example,
      found: foundIn(example, complain, (document, context) => extractWith(rules, document, context)),
    });
  }
  return comparisonOf(gold, before.length, scoreOf(before), scoreOf(after));
}

function comparisonOf(gold: readonly string[], documents: number, before: Evaluation, after: Evaluation): RuleTest {
  const came = (kind: (typeof KINDS)[number], count: 'tp' | 'fp') =>
    after.kinds[kind][count] - before.kinds[kind][count];
  const right = KINDS.reduce((sum, kind) => sum + came(kind, 'tp'), 0);
  const wrong = KINDS.reduce((sum, kind) => sum + came(kind, 'fp'), 0);
  const kinds = [...KINDS, 'all'] as const;
  return {
    extractor: EXTRACTOR,
    gold,
    documents,
    made: right + wrong,
    right,
    gains: without(before.errors, after.errors).map(recordLine),
    losses: without(after.errors, before.errors).map(recordLine),
    kinds: Object.fromEntries(
      kinds
        .filter(
          (kind) => before.kinds[kind].tp + before.kinds[kind].fp + after.kinds[kind].fp + before.kinds[kind].fn > 0,
        )
        .map((kind) => [kind, { before: scoresOf(before, kind), after: scoresOf(after, kind) }]),
    ),
  };
}

const scoresOf = ({ kinds }: Evaluation, kind: keyof Evaluation['kinds']) => {
  const { precision, recall, f1 } = kinds[kind];
  return { precision, recall, f1 };
};

/** "bai heads: khối 3 head 2028 = thuế tỉnh" of "bai heads - khối 3 …": which list a line is in tells what it means. */
const recordLine = (error: string): string => error.replace(ERROR, '$1: ');
const ERROR = new RegExp(`^(.*? (?:${KINDS.join('|')})) [-+~] `);

/** Lines of one list that the other lacks, each as often as it lacks it. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
