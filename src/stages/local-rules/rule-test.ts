import { StageFailure } from '../../domain/failure.js';
import { type LocalRule, type RuleTest, UNMEASURED } from '../../domain/local-rule.js';
import { extractWith } from '../../engines/local-rules/extract-with.js';
import { openLocalRules } from '../../engines/local-rules/local-rules.js';
import { EXTRACTOR, extract } from '../../extract/extract.js';
import { toRecord } from '../../extract/record.js';
import { findAnnotated } from '../evaluation/evaluate.js';
import { KINDS, readGold, type Scored, scoredSchema } from '../evaluation/gold.js';
import { type Evaluation, Scoreboard } from '../evaluation/score.js';
import { failureOf } from '../failure-of.js';
import { readFileBytes } from '../original-bytes.js';
import { openReader } from '../reader.js';

/**
 * What a rule adds to the extractor's records on annotated documents, and how much of it is right. Folders of annotations
 * as `evaluate` takes them; a document that cannot be read is told and left out.
 */
export async function testRule(
  rule: LocalRule,
  gold: readonly string[],
  complain: (failure: StageFailure) => void,
): Promise<RuleTest> {
  const rules = await openLocalRules([{ rule, version: 1, confidence: UNMEASURED }]);
  const [before, after] = [new Scoreboard(), new Scoreboard()];
  let documents = 0;
  const reader = openReader();
  try {
    for (const { name, gold: annotation, document: path } of await annotatedIn(gold)) {
      try {
        const right = await readGold(annotation);
        const document = await reader.read(await readFileBytes(path), path);
        const scored = (claims: ReturnType<typeof extract>): Scored =>
          scoredSchema.parse(toRecord(name, document, claims));
        before.add(name, right, scored(extract(document)));
        after.add(name, right, scored(extractWith(rules, document)));
        documents++;
      } catch (error) {
        complain(failureOf(error, path));
      }
    }
  } finally {
    await reader.close();
  }
  return comparisonOf(gold, documents, before.result(), after.result());
}

async function annotatedIn(folders: readonly string[]) {
  const found = (await Promise.all(folders.map((folder) => findAnnotated(folder, null)))).flat();
  const readable = found.flatMap(({ document, ...one }) => (document === null ? [] : [{ ...one, document }]));
  if (readable.length > 0) return readable;
  const says = `${folders.join(', ')} hold no annotated documents; "sovang evaluate --help" tells where they lie.`;
  throw new StageFailure('no-gold', says);
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
