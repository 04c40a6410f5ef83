import { Command } from 'commander';
import type { Argument, Basis, Claim, ValueKind } from '../domain/claim.js';
import type { SourceDocument } from '../domain/document.js';
import type { Explanation, LeftSentence } from '../extract/explain.js';
import { explainDocuments } from '../stages/explain.js';
import { readRules } from '../stages/local-rules/rules.js';
import type { Span } from '../text/span.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { reasonInWords } from './left-reasons.js';
import { complain, print } from './output.js';

export const explainCommand = (): Command =>
  new Command('explain')
    .summary('why each claim was made, and what was left unclaimed and why')
    .description(
      'Prints every claim that this extractor makes of a document: its rule, the words that set it off, its arguments ' +
        'with their words and how they were inferred; then the sentences with a trigger of which something came to no ' +
        'claim, with the reason. Numbers behind words are their offsets in the text.',
    )
    .argument('<document...>', 'files and folders; of a stored document its id or the start of its SHA-256 (6 digits)')
    .option('--rules <file>', 'local rules to try on files; on stored documents those that are on are at work')
    .option('--json', 'print one JSON object a line and document')
    .action(run);

async function run(names: readonly string[], { json, rules }: { json?: boolean; rules?: string }): Promise<void> {
  let failed = 0;
  for await (const result of explainDocuments(names, rules ? await readRules(rules) : [])) {
    if ('failure' in result) {
      failed++;
      complain(result.failure.message);
      continue;
    }
    const { name, document, explanation } = result;
    await print(
      json
        ? `${JSON.stringify(asJson(name, document, explanation))}\n`
        : describeExplanation(name, document, explanation),
    );
  }
  if (failed > 0) process.exitCode = EXIT.partly;
}

/** The claims one by one, then the sentences of which something was left. */
export function describeExplanation(
  name: string,
  { text }: SourceDocument,
  { claims, sentences }: Explanation,
): string {
  const head = `${name}: ${counted(claims.length, 'claim')}, ${counted(sentences.length, 'sentence')} with something left`;
  const parts = [head, ...claims.map((claim, index) => describeClaim(text, claim, index + 1))];
  if (sentences.length > 0) parts.push('Left unclaimed:', ...sentences.map((sentence) => describeLeft(text, sentence)));
  return `${parts.join('\n\n')}\n\n`;
}

function describeClaim(
  text: string,
  { kind, rule, confidence, trigger, arguments: said }: Claim,
  number: number,
): string {
  const head = `${number}  ${kind} by ${rule}, confidence ${confidence}, set off by ${quoted(text, trigger)}`;
  return [head, ...said.map((argument) => `   ${describeArgument(text, argument)}`)].join('\n');
}

/** "award «Cờ thi đua» 12-22 · stated", "year 2027 · from the context: «năm 2027» 40-48". */
function describeArgument(text: string, argument: Argument): string {
  const { role, kind, written, value, basis, spans } = argument;
  const words = spans.map((span) => quoted(text, span)).join(', ');
  if (written === null) return `${role} ${value ?? kind} · ${BASES[basis]}${words === '' ? '' : `: ${words}`}`;
  const more = kind !== 'value' ? `, ${UNNAMED[kind]}` : value === written ? '' : ` = ${value}`;
  return `${role} ${words}${more} · ${BASES[basis]}`;
}

const BASES: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  from_publication: 'from the publication date',
  from_context: 'from the context',
  inferred: 'inferred',
};

const UNNAMED: Readonly<Record<Exclude<ValueKind, 'value'>, string>> = {
  some: 'counted and not named',
  none: 'said not to be',
  unknown: 'not said',
};

function describeLeft(text: string, { span, zone, left }: LeftSentence): string {
  const lines = left.map((one) => `   ${one.kind} ${quoted(text, one.span)}: ${reasonInWords(one.reason, zone)}`);
  return [`${zone} ${span.start}-${span.end}: ${oneLine(text, span)}`, ...lines].join('\n');
}

const oneLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

const quoted = (text: string, span: Span): string => `«${oneLine(text, span)}» ${span.start}-${span.end}`;

function asJson(name: string, { text, sha256 }: SourceDocument, { claims, sentences }: Explanation) {
  const cut = ({ start, end }: Span) => ({ start, end, words: text.slice(start, end) });
  return {
    document: name,
    sha256,
    claims: claims.map((claim) => ({
      ...claim,
      trigger: cut(claim.trigger),
      arguments: claim.arguments.map((argument) => ({ ...argument, spans: argument.spans.map(cut) })),
    })),
    left: sentences.map(({ span, zone, left }) => ({
      ...cut(span),
      zone,
      left: left.map(({ kind, span: own, reason }) => ({ kind, ...cut(own), reason })),
    })),
  };
}
