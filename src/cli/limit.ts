import { InvalidArgumentError } from 'commander';

/** The value of `--limit`; Infinity for "all". */
export function limitOf(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Say a number from 1, or "all".');
  return Number(text);
}
