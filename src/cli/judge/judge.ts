import { Command } from 'commander';
import { listCommand } from './list.js';
import { openCommand } from './open.js';
import { revertCommand } from './revert.js';
import { sayCommand } from './say.js';

export const judgeCommand = (): Command => {
  const judge = new Command('judge')
    .summary('say which names are one unit or bloc, and which are not')
    .description(
      'Keeps what people say of who is who. A judgement is about names in a place, and over some years where it says so, ' +
        'never about one document. Nothing is overwritten, and all can be taken back.',
    );
  const commands = [
    openCommand(),
    sayCommand('same', 'is known as'),
    sayCommand('different', 'is not'),
    sayCommand('unsure', 'may or may not be'),
    listCommand(),
    revertCommand(),
  ];
  for (const command of commands)
    judge.addCommand(command.exitOverride().allowExcessArguments(false).showHelpAfterError(true));
  return judge.addHelpText('after', EXAMPLES);
};

const EXAMPLES = `
  sovang judge open --province "Bắc Ninh"
  sovang judge same "Hội Phụ nữ" hoi-lhpn@bac-ninh --province "Bắc Ninh" --until 2024
  sovang judge different "Sở Kế hoạch" so-khdt@lam-dong --province lam-dong --reason "sở cũ, trước 1995" --dry-run
  sovang judge revert 3 --reason "nhầm"`;
