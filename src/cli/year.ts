import { InvalidArgumentError } from 'commander';

/** The value of an option that names a year. */
export function yearOf(written: string): number {
  if (/^\d{4}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('Not a year; write 2019.');
}
