import { Command } from 'commander';
import { evaluate } from '../stages/evaluation/evaluate.js';
import type { Evaluation } from '../stages/evaluation/score.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';

interface Options {
  readonly documents?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .summary('precision and recall against annotated documents')
    .description(
      'Extracts annotated documents and prints precision, recall and F1 by kind of record, and how often the other ' +
        'fields of matched records are right. Annotations: GOLD/<slug>.json with the documents in GOLD/../text, or ' +
        'GOLD/<slug>/expected.json beside GOLD/<slug>/document.*.',
    )
    .argument('<gold>', 'folder of annotations')
    .option('--documents <dir>', 'folder of the documents, by the names of their annotations')
    .option('--errors', 'list what was found too much (+), not found (-) and wrong (~)')
    .option('--json', 'print the figures as JSON')
    .action(run);

async function run(gold: string, options: Options): Promise<void> {
  let failed = 0;
  const result = await evaluate(gold, options.documents ?? null, (failure) => {
    failed++;
    complain(failure.message);
  });
  const { errors, ...figures } = result;
  if (options.json) await print(`${JSON.stringify(options.errors ? result : figures, null, 2)}\n`);
  else await print(`${report(result)}\n${options.errors ? errors.map((line) => `${line}\n`).join('') : ''}`);
  if (failed > 0) process.exitCode = EXIT.partly;
}

function report({ documents, missing, kinds, meanDocumentF1, fields }: Evaluation): string {
  const lines = Object.entries(kinds).map(
    ([kind, { tp, fp, fn, precision, recall, f1 }]) =>
      kind.padEnd(10) +
      [tp, fp, fn].map((count) => String(count).padStart(6)).join('') +
      [precision, recall, f1].map((share) => percent(share).padStart(9)).join(''),
  );
  return [
    `${documents} documents${missing > 0 ? `, ${missing} without an extraction` : ''}`,
    'kind         right extra missing  prec.   recall       F1',
    ...lines,
    `mean F1 of a document ${percent(meanDocumentF1)}`,
    'other fields of matched records:',
    ...Object.entries(fields).map(
      ([name, { right, of, share }]) => `  ${name.padEnd(18)}${percent(share).padStart(7)}  ${right}/${of}`,
    ),
  ].join('\n');
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
