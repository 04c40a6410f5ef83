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
  const places = new Map<string, number[]>();
  for (const row of order) {
    const key = keyOf(passage, row);
    const alike = places.get(key);
    const same =
      alike?.find((place) => saysTheSame(passage, kept[place], row)) ??
      (REPEATS.has(row.zone)
        ? places.get(`${row.code}|long`)?.find((place) => shortens(passage, row, kept[place]))
        : undefined);
    if (same !== undefined) kept[same] = joined(kept[same], row);
    else {
      if (alike) alike.push(kept.length);
      else places.set(key, [kept.length]);
      const longer = places.get(`${row.code}|long`);
      if (longer) longer.push(kept.length);
      else places.set(`${row.code}|long`, [kept.length]);
      kept.push(row);
    }
  }
  return kept.sort((a, b) => a.recipient.from - b.recipient.from || a.award.from - b.award.from);
}

/** "Bệnh viện Kim Lũng" in a title, "Bệnh viện Đa khoa khu vực Kim Lũng" in the text. */
function shortens({ scan }: Passage, { recipient: short }: AwardRow, { recipient: long }: AwardRow): boolean {
  if (short.count !== null || long.count !== null || short.kind !== long.kind) return false;
  const words = folded(scan.slice(short.from, short.to)).split(' ');
  const all = folded(scan.slice(long.from, long.to)).split(' ');
  if (words.length < 3 || words[0] !== all[0] || words.at(-1) !== all.at(-1)) return false;
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

/** What two rows must share to be one: the award and who receives it. */
function keyOf({ scan }: Passage, { code, recipient }: AwardRow): string {
  const name = recipient.count === null ? folded(recipient.full ?? scan.slice(recipient.from, recipient.to)) : '';
  return `${code}|${recipient.kind}|${recipient.count}|${name}`;
}

/** The longer name of the award, and the year that the text states rather than one worked out. */
function joined(first: AwardRow, second: AwardRow): AwardRow {
  const year = second.year?.basis === 'stated' && first.year?.basis !== 'stated' ? second.year : first.year;
  const base = longer(second, first) && !REPEATS.has(second.zone) ? second : first;
  return { ...base, year: year ?? second.year };
}

const longer = (a: AwardRow, b: AwardRow): boolean => a.award.to - a.award.from > b.award.to - b.award.from;

function saysTheSame(passage: Passage, a: AwardRow, b: AwardRow): boolean {
  const repeats = REPEATS.has(b.zone);
  if (a.status !== b.status && !repeats) return false;
  if (!repeats && a.year && b.year && a.year.value !== b.year.value && bothStated(a, b)) return false;
  if (a.recipient.count !== null && !repeats && a.bloc !== b.bloc) return false;
  const [giver, other] = [granterKey(passage, a), granterKey(passage, b)];
  return giver === other || giver === null || other === null;
}

const bothStated = (a: AwardRow, b: AwardRow): boolean => a.year?.basis === 'stated' && b.year?.basis === 'stated';

const granterKey = ({ scan }: Passage, { granter }: AwardRow): string | null =>
  granter ? folded(scan.slice(granter.from, granter.to)) : null;

const folded = (name: string): string => foldCase(name).replace(/\s+/g, ' ');
