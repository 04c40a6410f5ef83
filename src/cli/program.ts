import { Command } from 'commander';
import { backupCommand, restoreCommand } from './backup.js';
import { blocCommand } from './bloc.js';
import { copiesCommand } from './copies/copies.js';
import { entitiesCommand } from './entities/entities.js';
import { evaluateCommand } from './evaluate.js';
import { EXIT_HELP } from './exit.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { failuresCommand } from './failures.js';
import { findingsCommand } from './findings/findings.js';
import { historyCommand } from './history.js';
import { importCommand } from './import.js';
import { judgeCommand } from './judge/judge.js';
import { logCommand } from './log.js';
import { migrateCommand } from './migrate.js';
import { personsCommand } from './persons.js';
import { queryCommand } from './query.js';
import { questionsCommand } from './questions.js';
import { quotasCommand } from './quotas.js';
import { reconcileCommand } from './reconcile.js';
import { reextractCommand, rereadCommand } from './renew.js';
import { retryCommand } from './retry.js';
import { reviewCommand } from './review/review.js';
import { rulesCommand } from './rules.js';
import { serveCommand } from './serve.js';
import { showCommand } from './show.js';
import { statusCommand } from './status.js';
import { verifyCommand } from './verify.js';
import { welcomeCommand } from './welcome.js';
import { withdrawCommand } from './withdraw.js';
import { workerCommand } from './worker.js';

/** The whole command line; throws a CommanderError instead of ending the process. */
export function program(): Command {
  const sovang = new Command('sovang')
    .description('Reads Vietnamese papers about emulation and commendation into checked, searchable records.')
    .version('0.1.0')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', EXIT_HELP);
  for (const command of COMMANDS) sovang.addCommand(command());
  sovang.commands.forEach(strict);
  return strict(sovang);
}

const COMMANDS: readonly (() => Command)[] = [
  welcomeCommand,
  importCommand,
  extractCommand,
  explainCommand,
  queryCommand,
  showCommand,
  questionsCommand,
  reviewCommand,
  serveCommand,
  statusCommand,
  failuresCommand,
  retryCommand,
  withdrawCommand,
  rereadCommand,
  reextractCommand,
  verifyCommand,
  historyCommand,
  blocCommand,
  personsCommand,
  findingsCommand,
  quotasCommand,
  copiesCommand,
  reconcileCommand,
  judgeCommand,
  entitiesCommand,
  logCommand,
  rulesCommand,
  evaluateCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  migrateCommand,
  workerCommand,
];

const strict = (command: Command): Command =>
  command.exitOverride().allowExcessArguments(false).showHelpAfterError(true);
