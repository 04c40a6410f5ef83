import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Heading } from './heading.js';

interface Given {
  readonly award: AwardName;
  readonly status: AwardRow['status'];
  readonly index: number;
}

/**
 * How many have the badge of which years, behind the sentence that says how many have one: "… có 43 đảng viên được tặng Huy hiệu Đảng. | Trong đó, 30
 * năm tuổi Đảng có 23 đảng viên, 40 năm tuổi Đảng có 20 đảng viên." Reads the sentences in order.
 */
export class BadgesBehind {
  readonly #scan: Scan;
  #given: Given | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** The badge that the sentence parts by years; null for another sentence. */
  awardOf({ index, from, to }: Parsed): AwardName | null {
    const given = this.#given;
    if (given === null || index - given.index > SOON || !OPENINGS.has(this.#scan.pairAt(from))) return null;
    for (let i = this.#scan.next('tuổi', from, to); i >= 0; i = this.#scan.next('tuổi', i + 1, to))
      if (this.#scan.word(i - 1) === 'năm' && this.#scan.word(i + 1) === 'đảng') return given.award;
    return null;
  }

  /** What governs the parts: what was said of all. */
  headingOf(heading: Heading): Heading {
    return this.#given && isSaid(this.#given.status)
      ? { ...heading, mood: heading.mood ?? this.#given.status }
      : heading;
  }

  /** Takes note of the rows of a sentence. */
  note({ index, chunks }: Parsed, rows: readonly AwardRow[]): void {
    if (rows.length === 0) return;
    const [row, ...others] = rows;
    const badge = chunksOf(chunks, 'award').find(({ award }) => award.code === 'badge');
    const counts = others.length === 0 && row.code === 'badge' && row.recipient.count !== null;
    this.#given = badge && counts ? { award: badge.award, status: row.status, index } : null;
  }
}

/** Sentences from the one to the other: a picture may stand between. */
const SOON = 2;
const OPENINGS = new Set(['trong đó', 'cụ thể', 'trong số']);
const isSaid = (status: AwardRow['status']): status is NonNullable<Heading['mood']> => status !== null;
