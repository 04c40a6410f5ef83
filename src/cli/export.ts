import { Command } from 'commander';
import { UNREVIEWED } from '../stages/gold/claims.js';
import { type Exported, exportGold } from '../stages/gold/export.js';
import { batchNamed, documentAsked } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import type { DocumentChoice } from '../store/stored-extractions.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly batch?: string;
  readonly originals?: boolean;
  readonly json?: boolean;
}

export const exportCommand = (): Command =>
  new Command('export')
    .summary('write out what reviewers said, for "evaluate"')
    .description('Writes what is stored in the shapes that other commands and programs read.')
    .addCommand(goldCommand().exitOverride().allowExcessArguments(false).showHelpAfterError(true));

const goldCommand = (): Command =>
  new Command('gold')
    .summary('reviewed documents as annotated ones')
    .description(
      'Writes DIR/text/<name>.txt and DIR/gold/<name>.json of documents that were read to the end ("review complete") or ' +
        'whose claims were all reviewed, and says which were left out and why. "sovang evaluate DIR/gold" reads it.',
    )
    .argument('<dir>', 'a new folder')
    .argument('[document...]', 'ids, starts of SHA-256 or paths of sources; without any, all that were reviewed')
    .option('--batch <name>', 'the documents that were imported in this batch')
    .option('--originals', 'write the original files instead of the text that was read from them')
    .option('--json', 'print a line of JSON for each document')
    .action((folder: string, documents: readonly string[], options: Options, command: Command) => {
      if (documents.length > 0 && options.batch !== undefined)
        command.error('error: name documents or a batch, not both');
      return withInstallation(async ({ database, home }) => {
        const choice = await choiceOf(database, documents, options.batch);
        const originals = options.originals ? home.root : null;
        const exported = exportGold(database, choice, { folder, originals });
        const left = await report(exported, options, folder);
        if (left > 0 && documents.length > 0) process.exitCode = EXIT.partly;
      });
    });

async function choiceOf(session: Session, documents: readonly string[], batch?: string): Promise<DocumentChoice> {
  if (batch !== undefined) return { batchId: (await batchNamed(session, batch)).id };
  const documentIds: number[] = [];
  for (const asked of documents) documentIds.push((await documentAsked(session, asked)).id);
  return documentIds.length > 0 ? { documentIds } : {};
}

/** Says what was written and what was left out; of a whole batch what nobody has begun with is only counted. */
async function report(exported: AsyncIterable<Exported>, { json, batch }: Options, folder: string): Promise<number> {
  let [written, left, unread] = [0, 0, 0];
  for await (const { document, ...one } of exported) {
    const { id, path } = document;
    if ('name' in one) {
      written++;
      if (!one.complete) unread++;
    } else {
      left++;
      if (!json && !(batch !== undefined && one.left === UNREVIEWED))
        complain(`left out document ${id} (${path}): ${one.left}`);
    }
    if (json) await print(`${JSON.stringify({ document: id, path, ...one })}\n`);
  }
  const doubt =
    unread > 0 ? `; ${counted(unread, 'document')} not declared complete: what was missed there counts as wrong` : '';
  if (!json) await print(`${counted(written, 'document')} written to ${folder}, ${left} left out${doubt}\n`);
  return left;
}
