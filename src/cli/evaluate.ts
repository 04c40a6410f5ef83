import { Command, InvalidArgumentError, Option } from 'commander';
import { examine } from '../stages/evaluation/examination.js';
import { GROUPINGS, type Grouping, type LeftOut } from '../stages/evaluation/groups.js';
import type { Evaluation, Figures } from '../stages/evaluation/score.js';
import { counted } from './counted.js';
import { costsReport, groupsReport } from './evaluation-tables.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { percent } from './percent.js';

interface Options {
  readonly documents?: string;
  readonly by?: Grouping;
  readonly leaveOut?: readonly LeftOut[];
  readonly unknownWords?: boolean;
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
    .addOption(new Option('--by <group>', 'figures of each group beside those of the rest').choices([...GROUPINGS]))
    .addOption(
      new Option(
        '--leave-out <group=value>',
        'without these: genre=news, publisher=…, year=2019; several times',
      ).argParser(leftOut),
    )
    .option(
      '--unknown-words',
      'what is lost without the words of the lexicon that only one document has (with --by: one group)',
    )
    .option('--errors', 'list what was found too much (+), not found (-) and wrong (~)')
    .option('--json', 'print the figures as JSON')
    .action(run);

function leftOut(text: string, before: readonly LeftOut[] = []): LeftOut[] {
  const [, name, value] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  const grouping = GROUPINGS.find((one) => one === name);
  if (!grouping) throw new InvalidArgumentError(`Say a group and its value: ${GROUPINGS.join('=…, ')}=….`);
  return [...before, { grouping, value }];
}

async function run(gold: string, options: Options): Promise<void> {
  let failed = 0;
  const { by, leaveOut, documents } = options;
  const questions = {
    ...{ folder: gold, documents: documents ?? null, by: by ?? null, leaveOut: leaveOut ?? [] },
    unknownWords: options.unknownWords === true,
  };
  const { evaluation, incomplete, groups, unknownWords } = await examine(questions, (failure) => {
    failed++;
    complain(failure.message);
  });
  const { errors, ...figures } = evaluation;
  if (options.json) {
    const more = {
      ...(groups && { groups }),
      ...(unknownWords && { unknownWords }),
      ...(options.errors && { errors }),
    };
    await print(`${JSON.stringify({ ...figures, ...more }, null, 2)}\n`);
  } else {
    const parts = [report(evaluation)];
    if (groups) parts.push(groupsReport(by!, groups));
    if (unknownWords) parts.push(costsReport(by ?? 'document', unknownWords));
    await print(`${parts.join('\n\n')}\n${options.errors ? errors.map((line) => `${line}\n`).join('') : ''}`);
  }
  if (incomplete > 0)
    complain(`${counted(incomplete, 'document')} not declared complete: what reviewers missed there counts as extra`);
  if (failed > 0) process.exitCode = EXIT.partly;
}

function report({ documents, missing, kinds, meanDocumentF1, fields }: Evaluation): string {
  return [
    `${documents} documents${missing > 0 ? `, ${missing} without an extraction` : ''}`,
    'kind         right extra missing  prec.   recall       F1',
    ...Object.entries(kinds).map(([kind, of]) => line(kind, of)),
    `mean F1 of a document ${percent(meanDocumentF1)}`,
    'other fields of matched records:',
    ...Object.entries(fields).map(
      ([name, { right, of, share }]) => `  ${name.padEnd(18)}${percent(share).padStart(7)}  ${right}/${of}`,
    ),
  ].join('\n');
}

const line = (kind: string, { tp, fp, fn, precision, recall, f1 }: Figures): string =>
  kind.padEnd(10) +
  [tp, fp, fn].map((count) => String(count).padStart(6)).join('') +
  [precision, recall, f1].map((share) => percent(share).padStart(9)).join('');
