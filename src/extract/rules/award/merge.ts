import { foldCase } from '../../../text/fold-case.js';
import { written } from '../../argument.js';
import type { Passage, Zone } from '../../passage.js';
import type { AwardRow } from './claim.js';

/** Mentions that only repeat: a row found there counts where nothing else says it. */
const REPEATS: ReadonlySet<Zone> = new Set(['title', 'caption', 'heading']);

/**
 * One row for each award of each recipient with each status: titles and captions repeat the text. Where two say the
 * same, the one in the text with the longer name of the award stays.
 */
export function merged(passage: Passage, rows: readonly AwardRow[]): AwardRow[] {
  const kept = new Kept(passage);
  for (const row of rows) if (!REPEATS.has(row.zone)) kept.add(row);
  for (const row of rows) if (REPEATS.has(row.zone)) kept.add(row);
  return kept.rows.sort((a, b) => a.recipient.from - b.recipient.from || a.award.from - b.award.from);
}

/** The rows so far, found again by what they say: a paper may hold thousands. */
class Kept {
  readonly rows: AwardRow[] = [];
  readonly #passage: Passage;
  /** Places in `rows` by award and recipient. */
  readonly #alike = new Map<string, number[]>();
  /** By award, kind and the two ends of the recipient's name; made when a title or a heading asks for it. */
  #byEnds: Map<string, number[]> | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  add(row: AwardRow): void {
    const { rows } = this;
    const key = keyOf(this.#passage, row);
    const same =
      this.#alike.get(key)?.find((place) => saysTheSame(this.#passage, rows[place], row)) ??
      (REPEATS.has(row.zone) ? this.#inFull(row) : undefined);
    if (same !== undefined) rows[same] = joined(rows[same], row);
    else {
      push(this.#alike, key, rows.length);
      if (this.#byEnds) this.#note(this.#byEnds, row, rows.length);
      rows.push(row);
    }
  }

  /** The first row that names in full whom this one names in short. */
  #inFull(row: AwardRow): number | undefined {
    const words = this.#words(row);
    if (words.length < 3) return undefined;
    if (this.#byEnds === null) {
      this.#byEnds = new Map();
      for (let place = 0; place < this.rows.length; place++) this.#note(this.#byEnds, this.rows[place], place);
    }
    return this.#byEnds.get(endsOf(row, words))?.find((place) => shortens(words, this.#words(this.rows[place])));
  }

  #note(byEnds: Map<string, number[]>, row: AwardRow, place: number): void {
    const words = this.#words(row);
    if (words.length > 0) push(byEnds, endsOf(row, words), place);
  }

  /** Of the name of who receives; none where they are only counted. */
  #words({ recipient: { from, to, count } }: AwardRow): string[] {
    return count === null ? folded(this.#passage.scan.slice(from, to)).split(' ') : [];
  }
}

function push(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

const endsOf = ({ code, recipient: { kind } }: AwardRow, words: readonly string[]): string =>
  `${code}|${kind}|${words[0]}|${words[words.length - 1]}`;

/** "Bệnh viện Kim Lũng" in a title, "Bệnh viện Đa khoa khu vực Kim Lũng" in the text: one has all words of the other. */
function shortens(words: readonly string[], all: readonly string[]): boolean {
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
  const giver = granterKey(passage, a);
  const other = granterKey(passage, b);
  return giver === other || giver === null || other === null;
}

const bothStated = (a: AwardRow, b: AwardRow): boolean => a.year?.basis === 'stated' && b.year?.basis === 'stated';

const granterKey = ({ scan }: Passage, { granter }: AwardRow): string | null =>
  granter ? folded(scan.slice(granter.from, granter.to)) : null;

const folded = (name: string): string => foldCase(written(name, { start: 0, end: name.length }));
