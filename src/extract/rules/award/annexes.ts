import type { Scan } from '../../../lexicon/scan.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed } from '../../passage.js';
import { numberedAnnex } from './annex-number.js';
import { type AwardRow, rowWith } from './claim.js';
import type { Frame } from './frame.js';
import { type Governor, rowUnder } from './governor.js';
import type { Item } from './item.js';
import { RULES } from './rules.js';
import { granterKey, mayBeOne } from './same.js';

const LISTED: ReadonlySet<unknown> = new Set([RULES.listed, RULES.tabled]);

/** A paper announces no more awards than that before it lists them: asked for each heading of an annex. */
const KNOWN = 64;

/** The awards of a paper whose recipients stand in an annex, in the order of the text. */
export class Annexes {
  readonly #all: Governor[] = [];
  /** Awards that the articles only count: an annex may name them in short. */
  readonly #told: Governor[] = [];

  get all(): readonly Governor[] {
    return this.#all;
  }

  note(governor: Governor): void {
    this.#all.push(governor);
  }

  tell(governor: Governor): void {
    this.#told.push(governor);
  }

  /** "(có danh sách kèm theo), vì:" over "Đã có thành tích xuất sắc năm 2027": the year of the award right above. */
  date(sentence: Parsed, merit: Resolved<number> | null): void {
    const last = this.#all.at(-1);
    if (merit && last?.sentence.index === sentence.index - 1)
      this.#all[this.#all.length - 1] = { ...last, year: merit };
  }

  /** Of "DANH SÁCH SỐ 2" the award that an article gives those of that list. */
  numbered(scan: Scan, annex: Parsed): Governor | undefined {
    return numberedAnnex(scan, this.#all.slice(0, KNOWN), annex);
  }

  /** The award that governs an annex without a number: the first of the last sentence that announced any. */
  get last(): Governor | undefined {
    let at = this.#all.length - 1;
    while (at > 0 && this.#all[at - 1].sentence === this.#all[at].sentence) at--;
    return this.#all[at];
  }

  /** "Điều 1. Tặng Bằng khen cho 02 tập thể." over "DANH SÁCH KÈM THEO": the one award that the articles count, whatever annex they do not speak of. */
  get only(): Governor | undefined {
    const [one, ...others] = this.#told.slice(0, KNOWN);
    return this.#all.length === 0 && others.length === 0 && one?.counts.length ? one : undefined;
  }

  /**
   * "Điều 1. Tặng Cờ thi đua cho 02 tập thể và Bằng khen cho 03 cá nhân (danh sách kèm theo)": under "II. CÁ NHÂN" the one award that is counted for
   * such, where the one that governs is not; undefined where none or several are.
   */
  forKind(kind: Item['kind'], governing: Frame): Governor | undefined {
    const counted = this.#all.slice(0, KNOWN).filter(({ counts }) => counts.length > 0);
    if (!counted.some(({ frame }) => frame === governing)) return undefined;
    const [one, ...others] = counted.filter(({ counts }) => counts.some((item) => item.kind === kind));
    return others.length === 0 && one?.frame !== governing ? one : undefined;
  }

  /** Awards that the articles only count, or say to be given, without a word of an annex. */
  get told(): readonly Governor[] {
    return this.#told.slice(0, KNOWN);
  }

  /** The award of a code that an article announced. */
  of(code: string): Governor | undefined {
    const isOfCode = ({ frame }: Governor): boolean => frame.award.award.code === code;
    return this.#all.slice(0, KNOWN).find(isOfCode) ?? this.#told.slice(0, KNOWN).find(isOfCode);
  }

  /** The bloc of all that the articles announce under a code; null where they say none, or several. */
  blocOf(code: string): Bloc | null {
    const announced = [...this.#all.slice(0, KNOWN), ...this.#told.slice(0, KNOWN)];
    const blocs = new Set(announced.flatMap(({ frame, bloc }) => (frame.award.award.code === code ? [bloc] : [])));
    const [only = null] = blocs;
    return blocs.size === 1 ? only : null;
  }

  /** The rows of an annex with the number that its article states; without where two articles state one of the same award. */
  counted(scan: Scan, rows: readonly AwardRow[]): readonly AwardRow[] {
    const stated = this.#all
      .slice(0, KNOWN)
      .flatMap((annex) => annex.counts.map((item) => ({ item, row: rowUnder(RULES.listed, annex, item, annex.bloc) })));
    if (stated.length === 0) return rows;
    return rows.map((row) => {
      if (row.announced !== null || row.recipient.count !== null || !LISTED.has(row.rule)) return row;
      const [one, ...others] = stated.filter(
        ({ item, row: count }) => item.to <= row.recipient.from && isOf(scan, row, count),
      );
      const count = one?.item.count ?? null;
      return count === null || others.length > 0
        ? row
        : rowWith(row, { announced: { from: one.item.from, to: one.item.to, count } });
    });
  }

  /** Counts of awards whose annex names nobody of the kind; a certificate of another giver is another award. */
  unlisted(scan: Scan, rows: readonly AwardRow[]): AwardRow[] {
    return this.#all.flatMap((annex) => {
      const named = rows.filter((row) => row.code === annex.frame.award.award.code && LISTED.has(row.rule));
      return annex.counts
        .map((item) => rowUnder(RULES.listed, annex, item, annex.bloc))
        .filter((count) => !named.some((row) => isOf(scan, row, count)) && !this.#isOfOther(annex, count, rows));
    });
  }

  /**
   * "công nhận Tập thể lao động tiên tiến và | Chiến sĩ thi đua cơ sở | cho 04 tập thể, 05 cá nhân theo Phụ lục I": no collective has the second,
   * where the annex names those who have the first.
   */
  #isOfOther({ frame, sentence }: Governor, { recipient }: AwardRow, rows: readonly AwardRow[]): boolean {
    if (recipient.kind !== 'org' || frame.award.award.recipients !== 'C') return false;
    const other = this.#all.find((one) => one.sentence === sentence && one.frame.award.award.recipients === 'T');
    return rows.some(({ code, rule }) => code === other?.frame.award.award.code && LISTED.has(rule));
  }
}

/** Of the award that the article counts, and of the same kind. */
const isOf = (scan: Scan, row: AwardRow, count: AwardRow): boolean =>
  row.code === count.code &&
  row.recipient.kind === count.recipient.kind &&
  mayBeOne(granterKey(scan, row), granterKey(scan, count));
