import type { Scan } from '../../../lexicon/scan.js';
import { UNIT } from '../../../names/layer-bits.js';
import { parseUnit } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { COMMA, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { recipientKey } from './same.js';

/**
 * "Cty TNHH MTV Than Bến Đá" in a text that says "Công ty trách nhiệm hữu hạn một thành viên Than Bến Đá" above: units are written in full by the
 * longest name that any row has of them.
 */
export function withLongestNames(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  const { scan } = passage;
  const keys = rows.map((row) => (isNamedUnit(row) ? alone(recipientKey(passage, row)) : ''));
  const longest = new Map<string, string>();
  const longer = longerNames(
    passage,
    new Set(rows.filter(isNamedUnit).map(({ recipient }) => scan.word(recipient.from))),
  );
  const nameOf = ({ recipient: { from, to } }: AwardRow): string => alone(scan.slice(from, to));
  for (const [i, row] of rows.entries()) {
    const name = nameOf(row);
    if (keys[i] !== '' && name.length > (longest.get(keys[i])?.length ?? 0)) longest.set(keys[i], name);
  }
  return rows.map((row, i) => {
    const name = longest.get(keys[i]);
    const { recipient } = row;
    if (recipient.count !== null) return row;
    const shorter = name !== undefined && name.length > nameOf(row).length;
    const whole = keys[i] === '' ? null : longer.get(foldCase(scan.slice(recipient.from, recipient.to)));
    const full: string | null = shorter ? name : (whole ?? null);
    return full === null ? row : rowWith(row, { recipient: { ...recipient, full } });
  });
}

/**
 * Longer names by the shorter one that they begin with: "Đoàn trường THPT Bến Đá" by "Đoàn trường", "Bệnh viện Bến Đá, tỉnh Phú Lâm" by the
 * hospital's name without its place. Of two longer ones nobody knows which is meant. `opening`: only names that begin with one of these words.
 */
function longerNames({ scan, sentences }: Passage, opening: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const note = (short: string, name: string): void => {
    const known = found.get(foldCase(short));
    found.set(foldCase(short), known === undefined || known === name ? name : null);
  };
  for (const sentence of sentences) {
    if ((sentence.layers & UNIT) === 0 || !opensName(scan, sentence, opening)) continue;
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, full, kind } of list.units) {
        if (full !== null) continue;
        const house = bareHouseEnd(scan, from, to);
        if (house > from) note(scan.slice(from, house), alone(scan.slice(from, to)));
        const place = isTerritory(kind) ? to : placeBehind(scan, from, to);
        if (place > to) note(scan.slice(from, to), scan.slice(from, place));
      }
  }
  return found;
}

function opensName(scan: Scan, { from, to }: Parsed, opening: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (opening.has(scan.word(i))) return true;
  return false;
}

/** "Đoàn trường | THPT Bến Đá": past the house in small letters that a name in capitals follows; `from` for none. */
function bareHouseEnd(scan: Scan, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (!scan.has(i, CAPITAL) && HOUSES.has(scan.kind('unit', i)) && scan.has(i + 1, CAPITAL)) return i + 1;
  return from;
}
const HOUSES = new Set(['school', 'company', 'hospital']);

/** "Tên đơn vị: Bệnh viện Bến Đá | , tỉnh Phú Lâm | .": past the place that ends the line or the sentence; `to` for none. */
function placeBehind(scan: Scan, from: number, to: number): number {
  if (scan.mark(to) !== COMMA || scan.mark(from - 1) === COMMA) return to;
  // "Ủy ban MTTQ huyện Tân Khê | , thị xã Bến Đá": it has its place, and another follows
  for (let i = from; i < to; i++) if (isTerritory(scan.kind('unit', i))) return to;
  const place = parseUnit(scan, to + 1, scan.tokens.count);
  if (!place || !isTerritory(place.kind)) return to;
  const ends = place.to >= scan.tokens.count || scan.has(place.to, LINE_START) || scan.mark(place.to) === STOP;
  return ends ? place.to : to;
}

const isNamedUnit = ({ recipient }: AwardRow): boolean =>
  recipient.kind === 'org' && recipient.count === null && recipient.full === null;

/** "Công ty Bến Đá | thuộc Tập đoàn Than", "… | trực thuộc …": the name without whose it is. */
const alone = (name: string): string => name.split(/ (?:trực )?thuộc /u, 1)[0];
