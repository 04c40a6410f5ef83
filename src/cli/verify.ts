import { Command } from 'commander';
import { openReader } from '../stages/reader.js';
import type { Difference } from '../stages/verification/difference.js';
import { type Verification, verifyAsOfNow } from '../stages/verification/verify.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { print } from './output.js';
import { grouped } from './progress.js';
import { withInstallation } from './with-installation.js';

export const verifyCommand = (): Command =>
  new Command('verify')
    .summary('cut every quote from the originals anew and count differences')
    .description(
      'Reads every original again, cuts every quote from it and compares texts, spans, quotes, keys, seals and the ' +
        'journal with what is stored, and identifies units and blocs anew. Lists what differs, with its document; exit code 1 where something does.',
    )
    .option('--json', 'print as JSON')
    .action(run);

const run = ({ json }: { json?: boolean }): Promise<void> =>
  withInstallation(async ({ database, home }) => {
    const reader = openReader();
    try {
      let before = '{"differences":[\n';
      const sum = await verifyAsOfNow(database, {
        root: home.root,
        reader,
        found: async (difference) => {
          clearProgress();
          // Several documents are verified at once: no one may wait between the comma and what it parts.
          const line = json ? before + JSON.stringify(difference) : `${describe(difference)}\n`;
          before = ',\n';
          await print(line);
        },
        report: ({ documents }) => showProgress(documents),
      });
      clearProgress();
      const end = `${before === ',\n' ? '' : before}\n],"summary":${JSON.stringify(sum)}}\n`;
      await print(json ? end : `${summary(sum)}\n`);
      if (sum.differences > 0) process.exitCode = EXIT.partly;
    } finally {
      await reader.close();
    }
  });

const describe = ({ document, path, part, says }: Difference): string =>
  document === null ? `${part}: ${says}` : `document ${document} (${path}): ${part}: ${says}`;

function summary(sum: Verification): string {
  const {
    documents,
    readings,
    unrepeated,
    extractions,
    claims,
    reviews,
    mentions,
    waiting,
    moved,
    quotes,
    differences,
  } = sum;
  const past = unrepeated > 0 ? ` (${grouped(unrepeated)} by earlier readers, compared with their seals alone)` : '';
  const some = [
    reviews > 0 ? `${counted(reviews, 'review')}, ` : '',
    mentions > 0 ? `${counted(mentions, 'mention')}, ` : '',
  ];
  const seen =
    `${counted(documents, 'document')}, ${counted(readings, 'reading')}${past}, ` +
    `${counted(extractions, 'extraction')}, ${counted(claims, 'claim')}, ${some.join('')}${counted(quotes, 'quote')}`;
  const due = [
    ...(waiting > 0 ? [`${counted(waiting, 'document')} not identified as things are now`] : []),
    ...(moved > 0 ? [`facts or findings of ${grouped(moved)} units, blocs and documents not made anew`] : []),
  ];
  const left = due.length > 0 ? ` (${due.join('; ')}: run "sovang reconcile")` : '';
  return `${seen}: ${counted(differences, 'difference')}${left}`;
}

const showProgress = (documents: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${counted(documents, 'document')} verified`);
};

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
};
