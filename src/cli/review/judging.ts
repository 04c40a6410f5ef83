import { Command } from 'commander';
import { markOf } from '../../domain/claim-mark.js';
import { listReviewed } from '../../stages/review/list.js';
import type { Session } from '../../store/connection.js';
import { lines, type ReviewOptions, reviewing, runReviews } from './reviewing.js';

export const acceptCommand = (): Command =>
  reviewing(new Command('accept'))
    .summary('claims are right')
    .description('Says that claims of a document are right as they are.')
    .argument('<document>', 'its id, the start of its SHA-256 or the path of a source')
    .argument('[claim...]', 'numbers or marks of claims')
    .option('--all', 'all claims that nobody has reviewed')
    .action(
      (document: string, claims: readonly string[], options: ReviewOptions & { all?: boolean }, command: Command) => {
        if (claims.length > 0 === (options.all === true)) command.error('error: name claims, or say --all');
        return runReviews(options, async (session) =>
          lines(...(options.all ? await acceptsOf(session, document) : eachOf('accept', document, claims))),
        );
      },
    );

export const rejectCommand = (): Command =>
  reviewing(new Command('reject'))
    .summary('claims are wrong')
    .description('Says that claims of a document are wrong; if they are found again, they stay rejected.')
    .argument('<document>', 'its id, the start of its SHA-256 or the path of a source')
    .argument('<claim...>', 'numbers or marks of claims')
    .action((document: string, claims: readonly string[], options: ReviewOptions) =>
      runReviews(options, async () => lines(...eachOf('reject', document, claims))),
    );

export const completeCommand = (): Command =>
  reviewing(new Command('complete'))
    .summary('a document was read to the end')
    .description(
      'Says that documents were read to the end: all their claims were reviewed, and nothing else stands in them. Only ' +
        'of such documents gold can tell what an extractor misses.',
    )
    .argument('<document...>', 'ids, starts of SHA-256 or paths of sources')
    .option('--accept-rest', 'accept all claims that nobody has reviewed')
    .action((documents: readonly string[], options: ReviewOptions & { acceptRest?: boolean }) =>
      runReviews(options, async (session) => {
        const said: object[] = [];
        for (const document of documents) {
          if (options.acceptRest) said.push(...(await acceptsOf(session, document)));
          said.push({ action: 'complete', document });
        }
        return lines(...said);
      }),
    );

const eachOf = (action: 'accept' | 'reject', document: string, claims: readonly string[]) =>
  claims.map((claim) => ({ action, document, claim }));

async function acceptsOf(session: Session, document: string) {
  const { claims } = await listReviewed(session, document, ['open']);
  return eachOf(
    'accept',
    document,
    claims.map(({ claim }) => markOf(claim)),
  );
}
