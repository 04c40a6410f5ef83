import { Command } from 'commander';
import { applyCommand } from './apply.js';
import { acceptCommand, completeCommand, rejectCommand } from './judging.js';
import { listCommand } from './list.js';
import { revertCommand } from './revert.js';
import { addCommand, amendCommand } from './wording.js';

export const reviewCommand = (): Command => {
  const review = new Command('review')
    .summary('say which claims are right, wrong, almost right or missing')
    .description(
      'Keeps what reviewers say of claims. Nothing is overwritten: who changes their mind says so, and what was said ' +
        'can be taken back. A claim is named by its number in "review list", or better by its mark there ' +
        '(3f2a91c4-77d0e1b2): if it says something else since, the review is refused and the difference shown.',
    );
  const commands = [
    listCommand,
    acceptCommand,
    rejectCommand,
    amendCommand,
    addCommand,
    completeCommand,
    revertCommand,
    applyCommand,
  ];
  for (const command of commands)
    review.addCommand(command().exitOverride().allowExcessArguments(false).showHelpAfterError(true));
  return review.addHelpText('after', EXAMPLES);
};

const EXAMPLES = `
  sovang review list 12
  sovang review accept 12 3f2a91c4-77d0e1b2 4
  sovang review reject 12 5 --reason "chỉ tiêu phấn đấu"
  sovang review amend 12 6 --set recipient="Sở Y tế" --set year=2019 --reason "thiếu tên"
  sovang review add 12 award --set award="Cờ thi đua" --set recipient="Bưu điện tỉnh" --set status=recommended
  sovang review complete 12 --accept-rest
  sovang review apply reviews.jsonl`;
