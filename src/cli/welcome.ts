import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readManifest } from '../stages/manifest.js';
import { findFiles } from '../stages/paths.js';
import { findBatch } from '../store/batches.js';
import type { Session } from '../store/connection.js';
import { SQL_FOLDER } from '../store/statement.js';
import { eachCountingDocument, loadExtractions, type StoredExtraction } from '../store/stored-extractions.js';
import { portOfDesk, serveDesk } from './desk-run.js';
import { describeImport, exitOf } from './import.js';
import { runImport } from './import-run.js';
import { complain, print } from './output.js';
import { sampleTables } from './sample.js';

const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', SQL_FOLDER));
const BATCH = 'sample documents';

/** What `npm start` does where nothing else is asked. */
export const welcomeCommand = (): Command =>
  new Command('welcome')
    .summary('import the sample documents and show what was found (where no command is named)')
    .description('Imports the documents of fixtures/documents and shows a few rows of what was found in them.')
    .option('--serve', 'then serve the desk, as "npm start" does on a terminal')
    .action(run);

async function run({ serve: goesOn }: { readonly serve?: boolean }): Promise<void> {
  const manifest = await readManifest(`${SAMPLES}manifest.csv`);
  for (const line of manifest.refused) complain(line);
  const { summary, found } = await runImport(
    { found: () => findFiles([SAMPLES]), countable: true, manifest, batch: BATCH, workers: undefined },
    async ({ database }, summary) => ({ summary, found: await extractionsOf(database) }),
  );
  await print(`${[describeImport(summary), ...sampleTables(found), next(found)].join('\n\n')}\n`);
  process.exitCode = exitOf(summary, manifest.refused.length);
  if (!goesOn || summary.stopped) return;
  await print('\nThe desk, in your browser, until Ctrl-C:\n');
  await serveDesk({
    host: '127.0.0.1',
    port: portOfDesk,
    origin: null,
    workers: undefined,
    newPassword: null,
    mayMove: true,
  });
}

// In the order of their paths: ids come as the files were finished, which differs from run to run.
async function extractionsOf(database: Session): Promise<StoredExtraction[]> {
  const batch = await findBatch(database, BATCH);
  const paths = new Map<number, string>();
  for await (const some of eachCountingDocument(database, { batchId: batch!.id }, 100))
    for (const { extractionId, path } of some) paths.set(extractionId, path);
  const extractions = await loadExtractions(database, [...paths.keys()]);
  const pathOf = ({ extractionId }: StoredExtraction) => paths.get(extractionId)!;
  return extractions.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

// The document with most to show is the one to look at.
function next(found: readonly StoredExtraction[]): string {
  const commands = [
    ['serve', 'the desk: pages for importing and reviewing, in your browser'],
    ['query awards --unit "so y te"', 'search, with and without diacritics'],
    ['import ~/bao-cao', 'a folder of your own'],
  ];
  if (found.length > 0) {
    const richest = found.reduce((best, one) => (one.claims.length > best.claims.length ? one : best));
    commands.unshift([`show ${richest.documentId}`, 'a text with its claims marked']);
  }
  const width = Math.max(...commands.map(([command]) => command.length));
  return `Try next:\n${commands.map(([command, does]) => `  npm start -- ${command.padEnd(width)}   ${does}`).join('\n')}`;
}
