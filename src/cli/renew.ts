import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { EXTRACTOR } from '../extract/extract.js';
import type { Installation } from '../stages/installation.js';
import { currentExtractor } from '../stages/local-rules/current-extractor.js';
import { openReader } from '../stages/reader.js';
import { adoptAll, type Renewed, reextract } from '../stages/reextract.js';
import { reread } from '../stages/reread.js';
import { batchNamed, documentAsked } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import type { DocumentChoice } from '../store/stored-extractions.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { describeRenewal, renewalJson } from './renewal-lines.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly batch?: string;
  readonly document?: readonly string[];
  readonly adopt?: boolean;
  readonly json?: boolean;
}

export const reextractCommand = (): Command =>
  renewCommand('reextract')
    .summary('what the extractor of this sovang would gain, lose and change')
    .description(
      'Extracts documents anew beside what counts, and shows the claims gained (+), lost (-) and changed (~). They count ' +
        'only with --adopt, or when you say so on a terminal.',
    )
    .action((options: Options) =>
      withInstallation(async (installation) => {
        const choice = await choiceOf(installation.database, options);
        await renew(installation, options, reextract(installation.database, choice));
      }),
    );

export const rereadCommand = (): Command =>
  renewCommand('reread')
    .summary('what the readers of this sovang would gain, lose and change')
    .description(
      'Reads the originals anew beside the readings that are there, extracts from them, and shows the claims gained ' +
        '(+), lost (-) and changed (~). They count only with --adopt, or when you say so on a terminal.',
    )
    .action((options: Options) =>
      withInstallation(async (installation) => {
        const { database, home } = installation;
        const choice = await choiceOf(database, options);
        const reader = openReader();
        try {
          await renew(installation, options, reread(database, home.root, reader, choice));
        } finally {
          await reader.close();
        }
      }),
    );

const renewCommand = (name: string): Command =>
  new Command(name)
    .option('--batch <name>', 'the documents of this batch only')
    .option('--document <document...>', 'these only: ids, starts of SHA-256 or paths')
    .option('--adopt', 'let the new claims count')
    .option('--json', 'print as JSON');

async function choiceOf(session: Session, { batch, document }: Options): Promise<DocumentChoice> {
  const documentIds: number[] = [];
  for (const asked of document ?? []) documentIds.push((await documentAsked(session, asked)).id);
  return {
    ...(batch !== undefined && { batchId: (await batchNamed(session, batch)).id }),
    ...(document !== undefined && { documentIds }),
  };
}

async function renew({ database }: Installation, options: Options, renewed: AsyncIterable<Renewed>): Promise<void> {
  const sum = {
    documents: 0,
    differing: 0,
    gained: 0,
    lost: 0,
    changed: 0,
    failed: 0,
    unversioned: 0,
    new: 0,
    adopted: 0,
  };
  for (const { message } of (await currentExtractor(database)).idle) complain(message);
  const adoptable: number[] = [];
  let before = '{"documents":[\n';
  for await (const one of renewed) {
    sum.documents++;
    if ('failure' in one) {
      sum.failed++;
      complain(one.failure.message);
      continue;
    }
    if (one.extractionId !== null) adoptable.push(one.extractionId);
    if (one.unversioned) sum.unversioned++;
    const { gained, lost, changed } = one.comparison;
    sum.gained += gained.length;
    sum.lost += lost.length;
    sum.changed += changed.length;
    if (gained.length + lost.length + changed.length === 0) continue;
    sum.differing++;
    await print(options.json ? before + JSON.stringify(renewalJson(one)) : `${describeRenewal(one)}\n`);
    before = ',\n';
  }
  sum.new = adoptable.length;
  const says =
    `${counted(sum.documents, 'document')}: ${counted(sum.gained, 'claim')} gained, ${sum.lost} lost, ` +
    `${sum.changed} changed in ${counted(sum.differing, 'document')}`;
  if (!options.json) await print(`${says}\n`);
  if (adoptable.length > 0 && (options.adopt || (await isWanted(options, adoptable.length))))
    sum.adopted = await adoptAll(database, adoptable);
  if (options.json) await print(`${before === ',\n' ? '' : before}\n],"summary":${JSON.stringify(sum)}}\n`);
  else await print(`${outcome(sum)}\n`);
  if (sum.unversioned > 0) complain(unversioned(sum.unversioned));
  if (sum.failed + sum.unversioned > 0) process.exitCode = EXIT.partly;
}

const unversioned = (documents: number): string =>
  `${counted(documents, 'document')}: ${EXTRACTOR} gives something else than it did; what it gave stays, and an extractor that changed needs a new version before this can be adopted`;

function outcome({ new: fresh, adopted }: { readonly new: number; readonly adopted: number }): string {
  if (fresh === 0) return 'nothing new to adopt';
  const what = counted(fresh, 'new extraction');
  return adopted > 0
    ? `${what}: ${adopted} adopted`
    : `${what} beside the old, which count as before; --adopt adopts them`;
}

async function isWanted({ json }: Options, count: number): Promise<boolean> {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    // Ctrl-C and Ctrl-D end it without an answer: that is no.
    const question = asking.question(`Adopt ${counted(count, 'new extraction')}? [y/N] `).catch(() => '');
    const answer = await Promise.race([question, once(asking, 'close').then(() => '')]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
