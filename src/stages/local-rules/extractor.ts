import type { Context, SourceDocument } from '../../domain/document.js';
import { StageFailure } from '../../domain/failure.js';
import type { RuleAtWork } from '../../domain/local-rule.js';
import { explainWith, extractWith } from '../../engines/local-rules/extract-with.js';
import { LOCAL_RULES, type LocalRules, openLocalRules } from '../../engines/local-rules/local-rules.js';
import { type Answer, type Asked, extractAll } from '../../extract/batch.js';
import { type Explanation, explain } from '../../extract/explain.js';
import { EXTRACTOR } from '../../extract/extract.js';
import { parseRules } from '../../extract/local-rules/rule-file.js';
import type { RuleOn } from '../../store/local-rules.js';

/** The extractor of this sovang, with some local rules. */
export interface Extractor {
  /** "sovang/29", or "sovang/10+rules/1(nhan-co@2:778)": each rule with its version and its confidence. */
  readonly version: string;
  extractAll(asked: readonly Asked[]): Answer[];
  explain(document: SourceDocument, context: Context): Explanation;
  /** Rules that are on and cannot run here, each with a sentence that says why. */
  readonly idle: readonly StageFailure[];
}

/** A rule that cannot run here is left out, and not named in the version: nothing else depends on it. */
export async function extractorWith(on: readonly RuleOn[]): Promise<Extractor> {
  if (on.length === 0) return CORE;
  const key = JSON.stringify(on);
  if (last?.key !== key) last = { key, extractor: makeExtractor(on) };
  return last.extractor;
}

// Rules are switched now and then, and asked for with every task.
let last: { readonly key: string; readonly extractor: Promise<Extractor> } | undefined;

const CORE: Extractor = { version: EXTRACTOR, extractAll, explain, idle: [] };

async function makeExtractor(on: readonly RuleOn[]): Promise<Extractor> {
  const ready: RuleAtWork[] = [];
  const idle: StageFailure[] = [];
  for (const { name, version, source, confidence } of on) {
    try {
      const [rule] = parseRules(source, name);
      const work = { rule, version, confidence };
      await openLocalRules([work]);
      ready.push(work);
    } catch (error) {
      if (!(error instanceof StageFailure)) throw error;
      idle.push(new StageFailure(error.code, `The local rule ${name} is on and does not run here: ${error.message}`));
    }
  }
  if (ready.length === 0) return { ...CORE, idle };
  const rules = await openLocalRules(ready);
  const names = ready.map(({ rule, version, confidence }) => `${rule.name}@${version}:${confidence}`);
  return {
    version: `${EXTRACTOR}+${LOCAL_RULES}(${names.join()})`,
    extractAll: (asked) => asked.map((one) => answerWith(rules, one)),
    explain: (document, context) => explainWith(rules, document, context),
    idle,
  };
}

function answerWith(rules: LocalRules, { document, context }: Asked): Answer {
  try {
    return { claims: extractWith(rules, document, context) };
  } catch (error) {
    return { error };
  }
}
