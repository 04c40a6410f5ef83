import { userInfo } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** Who does it: named, or else who is logged in. */
export const authorOption = (): Option =>
  new Option('--author <name>', 'who does it').default(login(), 'who is logged in').argParser(named);

function named(written: string): string {
  if (written.trim() !== '') return written.trim();
  throw new InvalidArgumentError('Name somebody.');
}

// A container may run as a user that has no name.
function login(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
