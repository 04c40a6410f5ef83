import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { ArgumentChange } from '../../domain/claim-mark.js';
import { asReviewLine } from '../../stages/review/line.js';
import { type Asked, type Outcome, type Reviewer, review } from '../../stages/review/say.js';
import type { Session } from '../../store/connection.js';
import { saidShort } from '../claim-line.js';
import { EXIT } from '../exit.js';
import { complain, print } from '../output.js';
import { withInstallation } from '../with-installation.js';

/** What every command that reviews can be told. */
export interface ReviewOptions {
  readonly author?: string;
  readonly reason?: string;
  readonly batch?: string;
  readonly json?: boolean;
}

export const reviewing = (command: Command): Command =>
  command
    .option('--author <name>', 'who says it (by default your user name)')
    .option('--reason <words>', 'why')
    .option('--batch <name>', 'a name for what is reviewed together, to take it back together (by default the moment)')
    .option('--json', 'print what became of each as a line of JSON');

/** Says all that is asked for, and prints what became of each; `ask` finds it out from the database. */
export const runReviews = (
  options: ReviewOptions,
  ask: (session: Session) => AsyncIterable<Asked> | Promise<Iterable<Asked>>,
): Promise<void> =>
  withInstallation(async ({ database }) => {
    const count = { saved: 0, unchanged: 0, refused: 0 };
    const asked = ask(database);
    for await (const one of review(database, asked instanceof Promise ? await asked : asked, reviewerOf(options))) {
      count[one.outcome]++;
      if (one.outcome === 'refused') complain(`${one.name}: ${one.failure.message}${describe(one.changes)}`);
      if (options.json) await print(`${JSON.stringify(asJson(one))}\n`);
    }
    if (!options.json) await print(`${count.saved} saved, ${count.unchanged} unchanged, ${count.refused} refused\n`);
    if (count.refused > 0) process.exitCode = EXIT.partly;
  });

/** Lines as commands make them from their arguments, checked as those of a file are. */
export const lines = (...said: readonly object[]): Asked[] =>
  said.map((one, index) => ({ name: `review ${index + 1}`, line: asReviewLine(one) }));

function reviewerOf({ author, reason, batch }: ReviewOptions): Reviewer {
  const who = author ?? userInfo().username;
  const now = () => new Date().toISOString();
  return { author: who, reason: reason ?? null, batch: batch ?? `${now()} ${who}`, now };
}

/** ": recipient "Sở Y tế" → "Sở Y tế tỉnh"" */
const describe = (changes: readonly ArgumentChange[]): string =>
  changes.length === 0 ? '' : `: ${changes.map(describeChange).join(', ')}`;

const describeChange = ({ role, before, after }: ArgumentChange): string =>
  `${role} ${before ? saidShort(before) : 'nothing'} → ${after ? saidShort(after) : 'nothing'}`;

function asJson(one: Outcome) {
  const { name, line, outcome } = one;
  const said = { name, action: line?.action ?? null, outcome };
  if (one.outcome !== 'refused')
    return { ...said, document: one.document, review: 'review' in one ? one.review : null };
  return { ...said, code: one.failure.code, why: one.failure.message, changes: one.changes };
}
