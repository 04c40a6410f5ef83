#!/usr/bin/env node
import './optimise-late.js';
import { CommanderError } from 'commander';
import { StageFailure } from '../domain/failure.js';
import { EXIT } from './exit.js';
import { program } from './program.js';

// A reader that has seen enough (`sovang query … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

// Who starts it on a terminal looks at it next; a script would wait for ever.
const WELCOME = process.stdout.isTTY ? ['welcome', '--serve'] : ['welcome'];

try {
  const said = process.argv.slice(2);
  const args = said.length > 0 ? said : WELCOME;
  await (await program(args[0])).parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Commander has printed what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof StageFailure) {
    process.stderr.write(`sovang: ${error.message}\n`);
    return EXIT.unable;
  }
  process.stderr.write(
    `sovang: this is a fault of the program, please report it.\n${(error as Error)?.stack ?? error}\n`,
  );
  return EXIT.unable;
}
