import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { ImportSummary } from '../stages/import.js';
import { NO_MANIFEST, readManifest } from '../stages/manifest.js';
import { findFiles, findListed } from '../stages/paths.js';
import { EXIT } from './exit.js';
import { runImport } from './import-run.js';
import { complain, print } from './output.js';
import { duration, grouped } from './progress.js';

interface Options {
  readonly list?: string;
  readonly manifest?: string;
  readonly batch?: string;
  readonly workers?: string;
  readonly json?: boolean;
}

export const importCommand = (): Command =>
  new Command('import')
    .summary('read, extract and store documents')
    .description(
      'Keeps the originals, reads and extracts them and stores what they say. Run it again and it goes on where it was ' +
        'stopped, or finds nothing new.',
    )
    .argument('[path...]', 'files and folders; "-" reads a list of paths from standard input')
    .option('--list <file>', 'a file that lists paths, one a line')
    .option(
      '--manifest <file.csv>',
      'what is known of the files: path, published, publisher, province, address, licence',
    )
    .option('--batch <name>', 'a name for what is imported together (by default the paths)')
    .option('--workers <count>', 'worker processes to start; 0 leaves the work to "sovang worker"')
    .option('--json', 'print the summary as JSON')
    .action(run);

async function run(paths: readonly string[], options: Options, command: Command): Promise<void> {
  if (paths.length === 0 && !options.list) command.error('error: name at least one file or folder');
  const manifest = options.manifest ? await readManifest(options.manifest) : NO_MANIFEST;
  for (const line of manifest.refused) complain(line);
  for (const path of manifest.paths.filter((one) => !existsSync(one)))
    complain(`${options.manifest} has a row for ${path}, but there is no such file.`);
  const list = options.list === '-' ? process.stdin : options.list;
  const summary = await runImport(
    {
      found: () => (list ? findListed(list) : findFiles(paths)),
      countable: list !== process.stdin && !paths.includes('-'),
      manifest,
      batch: options.batch ?? (paths.join(' ') || options.list!),
      workers: options.workers === undefined ? undefined : Number(options.workers),
    },
    async (_, summary) => summary,
  );
  await print(options.json ? `${JSON.stringify(summary)}\n` : `${describeImport(summary)}\n`);
  process.exitCode = exitOf(summary, manifest.refused.length);
}

/** What the command ends with; rows of the manifest that were refused count as failures. */
export function exitOf({ stopped, refused, batch }: ImportSummary, refusedRows: number): number {
  if (stopped) return EXIT.stopped;
  return refused + batch.failed + refusedRows > 0 ? EXIT.partly : EXIT.done;
}

/** What an import did, for a person: "15 files: 15 new documents …". */
export function describeImport({ batch, claims, ...summary }: ImportSummary): string {
  const { files, newDocuments, newSources, known, refused, skipped, stopped, seconds } = summary;
  const became = [
    [newDocuments, 'new'],
    [newSources, 'known from elsewhere'],
    [known, 'known'],
    [refused, 'refused'],
  ] as const;
  const counts = became.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  const lines = [`${grouped(files)} files${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`];
  if (skipped > 0) lines[0] += ` (${grouped(skipped)} that are no documents left out)`;
  if (newDocuments + newSources + refused === 0 && !stopped) lines.push('nothing new');
  else lines[0] += `, in ${duration(seconds)}`;
  lines.push(
    `the batch: ${grouped(batch.documents)} documents, ${grouped(batch.read)} read, ${grouped(batch.extracted)} extracted${batch.failed > 0 ? `, ${grouped(batch.failed)} failed (see "sovang failures")` : ''}`,
  );
  const kinds = Object.entries(claims).filter(([kind]) => kind !== 'document');
  if (kinds.length > 0) lines.push(`found: ${kinds.map(([kind, count]) => `${grouped(count)} ${kind}s`).join(', ')}`);
  if (stopped) lines.push('stopped before the end; run the command again to go on');
  return lines.join('\n');
}
