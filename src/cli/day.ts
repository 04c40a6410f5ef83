import { InvalidArgumentError } from 'commander';

/** The value of an option that names a day. */
export function dayOf(written: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written;
  throw new InvalidArgumentError('Not a day; write 2019-12-31.');
}
