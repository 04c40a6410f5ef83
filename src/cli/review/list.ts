import { Command, Option } from 'commander';
import { contentOf } from '../../domain/anchor.js';
import { markOf } from '../../domain/claim-mark.js';
import { REVIEW_STATES, type ReviewState } from '../../domain/reviewed.js';
import { type DocumentReviews, type ListedReview, listBatch, listReviewed } from '../../stages/review/list.js';
import type { Session } from '../../store/connection.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { claimLine } from '../claim-line.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';

interface Options {
  readonly batch?: string;
  readonly state?: readonly ReviewState[];
  readonly json?: boolean;
}

export const listCommand = (): Command =>
  new Command('list')
    .summary('the claims of a document with what was said of them')
    .description('Lists the claims of a document with their marks and reviews; or the reviews of a batch.')
    .argument('[document]', 'its id, the start of its SHA-256 or the path of a source')
    .option('--batch <name>', 'the reviews that were said together under this name')
    .addOption(new Option('--state <state...>', 'only claims of these states').choices([...REVIEW_STATES]))
    .option('--json', 'print a line of JSON for each')
    .action((document: string | undefined, options: Options, command: Command) => {
      if ((document === undefined) === (options.batch === undefined))
        command.error('error: name a document, or a batch of reviews by --batch');
      return withInstallation(({ database }) =>
        document === undefined ? printBatch(database, options) : printDocument(database, document, options),
      );
    });

async function printDocument(session: Session, document: string, { state, json }: Options): Promise<void> {
  const listed = await listReviewed(session, document, state);
  if (json) for (const line of asJson(listed)) await print(`${JSON.stringify(line)}\n`);
  else await print(describe(listed));
}

function describe({ state: { row, reviewed }, claims }: DocumentReviews): string {
  const { complete } = reviewed;
  const read = complete ? `read to the end (${who(complete)})` : 'not declared complete';
  const lines = claims.map(({ number, claim }) => {
    const { state, asked, found, review } = claim;
    const lost = found === null ? ', not found by the extractor' : '';
    const said = review ? `\n   ${review.action} by ${who(review)}` : '';
    return `${number}  ${markOf(claim)}  ${state}${lost}  ${claimLine(asked)}${said}`;
  });
  return `${[`document ${row.id}: ${read}`, ...lines].join('\n')}\n`;
}

const who = ({ id, author, reason }: StoredReview): string =>
  `${author}, review ${id}${reason === null ? '' : `: ${reason}`}`;

const asJson = ({ state: { row, reading }, claims }: DocumentReviews): object[] =>
  claims.map(({ number, claim }) => ({
    document: row.id,
    number,
    claim: markOf(claim),
    anchor: claim.anchor.toString('hex'),
    content: contentOf(claim.asked).toString('hex'),
    state: claim.state,
    found: claim.found !== null,
    ...claim.asked,
    quote: reading.document.text.slice(claim.asked.trigger.start, claim.asked.trigger.end),
    review: claim.review && reviewJson(claim.review),
  }));

const reviewJson = ({ id, action, author, reason, batch, at }: StoredReview) => ({
  ...{ id, action, author, reason, batch, at },
});

async function printBatch(session: Session, { batch, json }: Options): Promise<void> {
  for (const one of await listBatch(session, batch!)) {
    const { id, documentId, action, kind, reverted } = one;
    const taken = reverted ? ', taken back' : '';
    const line = `${id}  document ${documentId}  ${action}${kind ? ` ${kind}` : ''} by ${who(one)}${taken}`;
    await print(json ? `${JSON.stringify(batchJson(one))}\n` : `${line}\n`);
  }
}

const batchJson = (one: ListedReview) => ({
  ...reviewJson(one),
  document: one.documentId,
  kind: one.kind,
  claim: one.anchor?.toString('hex') ?? null,
  reverted: one.reverted,
});
