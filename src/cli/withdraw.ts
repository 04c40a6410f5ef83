import { Command } from 'commander';
import { type Asked, batchNamed, documentAsked, subjectAsked } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import { restoreWithdrawn, type Subject, withdraw } from '../store/withdrawals.js';
import { authorOption } from './author.js';
import { print } from './output.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly reason: string;
  readonly author: string;
  readonly revoke?: boolean;
  readonly document?: boolean;
  readonly batch?: boolean;
  readonly json?: boolean;
}

export const withdrawCommand = (): Command =>
  new Command('withdraw')
    .summary('take a document or a batch out of all answers, or back in')
    .description(
      'Takes a document, or all that only this batch brought, out of all answers. Nothing is deleted: --revoke takes ' +
        'it back in. What was said, by whom, when and why is kept.',
    )
    .argument('<subject>', 'id, start of the SHA-256 or path of a document, or the name of a batch')
    .requiredOption('--reason <words>', 'why')
    .addOption(authorOption())
    .option('--revoke', 'take the withdrawal back')
    .option('--document', 'the subject is a document')
    .option('--batch', 'the subject is a batch')
    .option('--json', 'print the result as JSON')
    .action(run);

const run = (asked: string, options: Options, command: Command): Promise<void> => {
  if (options.reason.trim() === '') command.error('error: --reason says why: name at least one word');
  return withInstallation(async ({ database }) => {
    const found = await find(database, asked, options);
    const say = options.revoke ? restoreWithdrawn : withdraw;
    const changed = await say(database, subjectOf(found), options.reason, options.author);
    const withdrawn = !options.revoke;
    if (options.json) return print(`${JSON.stringify({ ...subjectOf(found), withdrawn, changed })}\n`);
    const state = withdrawn ? 'withdrawn' : 'not withdrawn';
    return print(`${nameOf(found)} ${changed ? `is ${state} now` : `was ${state} already`}\n`);
  });
};

async function find(session: Session, asked: string, { document, batch }: Options): Promise<Asked> {
  if (document && !batch) return { kind: 'document', document: await documentAsked(session, asked) };
  if (batch && !document) return { kind: 'batch', batch: await batchNamed(session, asked) };
  return subjectAsked(session, asked);
}

const subjectOf = (found: Asked): Subject =>
  found.kind === 'document'
    ? { documentId: found.document.id, sha256: found.document.sha256 }
    : { batchId: found.batch.id, batch: found.batch.name };

const nameOf = (found: Asked): string =>
  found.kind === 'document'
    ? `document ${found.document.id} (${found.document.sha256.slice(0, 12)})`
    : `the batch "${found.batch.name}"`;
