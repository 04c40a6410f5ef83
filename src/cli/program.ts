import { Command } from 'commander';
import { EXIT_HELP } from './exit.js';

/**
 * The command line; throws a CommanderError instead of ending the process. Of the commands only the one asked for is loaded, with what it
 * needs; all of them where none is named, or one that there is not, for help and for what may have been meant.
 */
export async function program(asked?: string): Promise<Command> {
  const sovang = new Command('sovang')
    .description('Reads Vietnamese papers about emulation and commendation into checked, searchable records.')
    .version('0.1.0')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', EXIT_HELP);
  const names = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const command of await Promise.all(names.map((name) => COMMANDS[name]()))) sovang.addCommand(command);
  sovang.commands.forEach(strict);
  return strict(sovang);
}

/** In the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  welcome: async () => (await import('./welcome.js')).welcomeCommand(),
  import: async () => (await import('./import.js')).importCommand(),
  extract: async () => (await import('./extract.js')).extractCommand(),
  explain: async () => (await import('./explain.js')).explainCommand(),
  query: async () => (await import('./query.js')).queryCommand(),
  show: async () => (await import('./show.js')).showCommand(),
  questions: async () => (await import('./questions.js')).questionsCommand(),
  review: async () => (await import('./review/review.js')).reviewCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  status: async () => (await import('./status.js')).statusCommand(),
  failures: async () => (await import('./failures.js')).failuresCommand(),
  retry: async () => (await import('./retry.js')).retryCommand(),
  withdraw: async () => (await import('./withdraw.js')).withdrawCommand(),
  reread: async () => (await import('./renew.js')).rereadCommand(),
  reextract: async () => (await import('./renew.js')).reextractCommand(),
  verify: async () => (await import('./verify.js')).verifyCommand(),
  history: async () => (await import('./history.js')).historyCommand(),
  bloc: async () => (await import('./bloc.js')).blocCommand(),
  persons: async () => (await import('./persons.js')).personsCommand(),
  findings: async () => (await import('./findings/findings.js')).findingsCommand(),
  quotas: async () => (await import('./quotas.js')).quotasCommand(),
  copies: async () => (await import('./copies/copies.js')).copiesCommand(),
  reconcile: async () => (await import('./reconcile.js')).reconcileCommand(),
  judge: async () => (await import('./judge/judge.js')).judgeCommand(),
  entities: async () => (await import('./entities/entities.js')).entitiesCommand(),
  log: async () => (await import('./log.js')).logCommand(),
  rules: async () => (await import('./rules.js')).rulesCommand(),
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  backup: async () => (await import('./backup.js')).backupCommand(),
  restore: async () => (await import('./backup.js')).restoreCommand(),
  migrate: async () => (await import('./migrate.js')).migrateCommand(),
  worker: async () => (await import('./worker.js')).workerCommand(),
};

const strict = (command: Command): Command =>
  command.exitOverride().allowExcessArguments(false).showHelpAfterError(true);
