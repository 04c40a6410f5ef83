import { userInfo } from 'node:os';
import { Option } from 'commander';

/** Who does it: named, or else who is logged in. */
export const authorOption = (): Option =>
  new Option('--author <name>', 'who does it').default(login(), 'who is logged in');

// A container may run as a user that has no name.
function login(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
