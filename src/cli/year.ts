import { InvalidArgumentError } from 'commander';

/** The value of an option that names a year. */
export function yearOf(written: string): number {
  if (/^[12]\d{3}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('A year has four digits, such as 2019.');
}
