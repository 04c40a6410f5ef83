import { Command, Option } from 'commander';
import { extractFiles } from '../stages/extract-files.js';
import { readRules } from '../stages/local-rules/rules.js';
import { NO_MANIFEST, readManifest } from '../stages/manifest.js';
import { findFiles, findListed } from '../stages/paths.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { recordFolder } from './record-folder.js';
import { recordTable } from './record-table.js';

interface Options {
  readonly manifest?: string;
  readonly list?: string;
  readonly format: 'json' | 'table';
  readonly out?: string;
  readonly rules?: string;
}

export const extractCommand = (): Command =>
  new Command('extract')
    .summary('print the records of documents, without any database')
    .description(
      'Reads documents and prints what they say, one JSON object a line and document (docs/records.md tells the shape).',
    )
    .argument('[path...]', 'files and folders; "-" reads a list of paths from standard input')
    .option('--list <file>', 'a file that lists paths, one a line')
    .option(
      '--manifest <file.csv>',
      'what is known of the files: path, published, publisher, province, address, licence',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'table']).default('json'))
    .option('--out <dir>', 'write DIR/<relative path without extension>.json instead of printing')
    .option('--rules <file>', 'local rules to try: what they find besides is marked "local:NAME"')
    .action(run);

async function run(paths: readonly string[], options: Options, command: Command): Promise<void> {
  if (paths.length === 0 && !options.list)
    command.error('error: name at least one file or folder', { exitCode: EXIT.usage });
  const manifest = options.manifest ? await readManifest(options.manifest) : NO_MANIFEST;
  for (const line of manifest.refused) complain(line);
  const rules = options.rules ? await readRules(options.rules) : [];
  const folder = options.out ? recordFolder(options.out) : null;
  let failed = manifest.refused.length;
  const found = options.list ? findListed(options.list === '-' ? process.stdin : options.list) : findFiles(paths);
  for await (const result of extractFiles(found, manifest, rules)) {
    try {
      if ('failure' in result) throw result.failure;
      if (folder) await folder.write(result.file.name, result.record);
      else await print(options.format === 'table' ? recordTable(result.record) : `${JSON.stringify(result.record)}\n`);
      // What the reader doubts: it did not stop it, and does not count as a failure.
      if (result.notes.length > 0)
        complain(`${result.file.path}: ${result.notes.map(({ message }) => message).join(' ')}`);
    } catch (error) {
      failed++;
      complain((error as Error).message);
    }
  }
  if (failed > 0) process.exitCode = EXIT.partly;
}
