import { Command } from 'commander';
import type { Subject } from '../domain/question.js';
import { readVntkFiles } from '../engines/vntk-files.js';
import { openSecondReader, type SecondReader } from '../second-reader/reader.js';
import { failureOf } from '../stages/failure-of.js';
import { askQuestions } from '../stages/questions.js';
import { batchNamed, documentAsked } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import { eachQuestion, type StoredQuestion } from '../store/questions.js';
import type { DocumentChoice } from '../store/stored-extractions.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { REASONS } from './left-reasons.js';
import { complain, print } from './output.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly batch?: string;
  readonly json?: boolean;
}

export const questionsCommand = (): Command =>
  new Command('questions')
    .summary('what the second reader asks about names that no claim holds')
    .description(
      'Lets the second reader read the names that "explain" lists as left for no stated reason, where it has not yet, ' +
        'and lists what it asks a reviewer: is this a person, is this a unit? Questions are kept, and count for nothing. ' +
        'The second reader needs the optional package vntk; without it the questions asked before are listed.',
    )
    .argument('[document...]', 'ids, starts of SHA-256 (6 digits or more) or paths of sources; all where none is named')
    .option('--batch <name>', 'the documents of this batch')
    .option('--json', 'print as JSON, a question a line')
    .action(run);

const run = (asked: readonly string[], { batch, json }: Options, command: Command): Promise<void> => {
  if (batch !== undefined && asked.length > 0) command.error('error: name documents or --batch, not both');
  return withInstallation(async ({ database }) => {
    const choice = await choose(database, asked, batch);
    const failed = (error: unknown) => {
      complain(failureOf(error, 'the second reader').message);
      process.exitCode = EXIT.partly;
    };
    const reader = await openReader().catch(failed);
    if (reader) await askQuestions(database, reader, choice, failed);
    await (json ? printJson : printText)(eachQuestion(database, choice));
  });
};

async function choose(session: Session, asked: readonly string[], batch?: string): Promise<DocumentChoice> {
  if (batch !== undefined) return { batchId: (await batchNamed(session, batch)).id };
  if (asked.length === 0) return {};
  const documentIds: number[] = [];
  for (const one of asked) documentIds.push((await documentAsked(session, one)).id);
  return { documentIds };
}

const openReader = async (): Promise<SecondReader> => openSecondReader(await readVntkFiles());

async function printText(questions: AsyncIterable<StoredQuestion>): Promise<void> {
  let [sum, documents, last] = [0, 0, 0];
  for await (const question of questions) {
    if (question.documentId !== last) {
      await print(`${sum === 0 ? '' : '\n'}tài liệu ${question.documentId} (document) · ${question.path}\n`);
      documents++;
    }
    last = question.documentId;
    sum++;
    await print(describeQuestion(question));
  }
  if (sum === 0) await print('không có câu hỏi nào (no questions)\n');
  else
    await print(
      `\n${sum} câu hỏi về ${documents} tài liệu (${counted(sum, 'question')} about ${counted(documents, 'document')})\n`,
    );
}

// Reviewers read Vietnamese first.
const ASKS: Readonly<Record<Subject, string>> = {
  person: 'có phải là một người không? (a person?)',
  unit: 'có phải là một đơn vị không? (a unit?)',
};

/** The name, what is asked of it, why no claim holds it, and where it stands. */
export function describeQuestion(question: StoredQuestion): string {
  const { quote, start, end, asks, reason, before, behind, page } = question;
  const where = page === null ? '' : `, trang ${page} (page)`;
  // Another version of sovang may have asked.
  const why = (REASONS as Readonly<Record<string, string>>)[reason] ?? reason;
  return `  «${oneLine(quote)}» ${start}-${end}${where}: ${ASKS[asks]}\n      …${oneLine(before)}[${oneLine(quote)}]${oneLine(behind)}… · ${why}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

async function printJson(questions: AsyncIterable<StoredQuestion>): Promise<void> {
  let separator = '[';
  for await (const question of questions) {
    const { documentId: document, ordinal: _, ...said } = question;
    await print(`${separator}\n${JSON.stringify({ document, ...said, question: ASKS[said.asks] })}`);
    separator = ',';
  }
  await print(separator === '[' ? '[]\n' : '\n]\n');
}
