import { foldCase } from '../../../text/fold-case.js';
import type { Passage, Zone } from '../../passage.js';
import type { AwardRow } from './claim.js';

/** Mentions that only repeat: a row found there counts where nothing else says it. */
const REPEATS: ReadonlySet<Zone> = new Set(['title', 'caption', 'heading']);

/**
 * One row for each award of each recipient with each status: titles and captions repeat the text. Where two say the
 * same, the one in the text with the longer name of the award stays.
 */
export function merged(passage: Passage, rows: readonly AwardRow[]): AwardRow[] {
  const order = [...rows.filter((row) => !REPEATS.has(row.zone)), ...rows.filter((row) => REPEATS.has(row.zone))];
  const kept: AwardRow[] = [];
  for (const row of order) {
    const same = kept.findIndex((other) => saysTheSame(passage, other, row));
    if (same < 0) kept.push(row);
    else kept[same] = joined(kept[same], row);
  }
  return kept.sort((a, b) => a.recipient.from - b.recipient.from || a.award.from - b.award.from);
}

/** The longer name of the award, and the year that the text states rather than one worked out. */
function joined(first: AwardRow, second: AwardRow): AwardRow {
  const year = second.year?.basis === 'stated' && first.year?.basis !== 'stated' ? second.year : first.year;
  const base = longer(second, first) && !REPEATS.has(second.zone) ? second : first;
  return { ...base, year: year ?? second.year };
}

const longer = (a: AwardRow, b: AwardRow): boolean => a.award.to - a.award.from > b.award.to - b.award.from;

function saysTheSame(passage: Passage, a: AwardRow, b: AwardRow): boolean {
  if (a.code !== b.code || a.recipient.count !== b.recipient.count || a.recipient.kind !== b.recipient.kind)
    return false;
  if (recipientKey(passage, a) !== recipientKey(passage, b)) return false;
  const repeats = REPEATS.has(b.zone);
  if (a.status !== b.status && !repeats) return false;
  if (!repeats && a.year && b.year && a.year.value !== b.year.value && bothStated(a, b)) return false;
  if (a.recipient.count !== null && !repeats && a.bloc !== b.bloc) return false;
  const [giver, other] = [granterKey(passage, a), granterKey(passage, b)];
  return giver === other || giver === null || other === null;
}

const bothStated = (a: AwardRow, b: AwardRow): boolean => a.year?.basis === 'stated' && b.year?.basis === 'stated';

function recipientKey({ scan }: Passage, { recipient }: AwardRow): string {
  if (recipient.count !== null) return '';
  return keyOf(recipient.full ?? scan.slice(recipient.from, recipient.to));
}

const granterKey = ({ scan }: Passage, { granter }: AwardRow): string | null =>
  granter ? keyOf(scan.slice(granter.from, granter.to)) : null;

const keyOf = (name: string): string => foldCase(name).replace(/\s+/g, ' ');
