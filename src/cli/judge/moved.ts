import type { Judged } from '../../stages/identity/judge.js';
import { counted } from '../counted.js';
import { table } from '../table.js';

/** What a judgement did, or would do, each mention that moves in a line. */
export function describeJudged({ ids, moved }: Judged, dryRun: boolean): string {
  const what = dryRun ? 'nothing was kept; ' : ids.length === 0 ? 'nothing new; ' : `judgement ${ids.join(', ')}; `;
  const head = `${what}${counted(moved.length, 'mention')} ${dryRun ? 'would move' : 'moved'}\n`;
  if (moved.length === 0) return head;
  const rows = moved.map(({ documentId, name, year, from, to, open }) => [
    ...[documentId, name, year, from ?? 'nobody'],
    to ?? `nobody (${open})`,
  ]);
  return `${head}${table(['doc', 'name', 'year', 'was', 'is'], rows)}\n`;
}
