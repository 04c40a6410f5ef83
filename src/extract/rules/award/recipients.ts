import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import type { RecipientKind } from './claim.js';

/** One who receives, as it stands in the sentence: named, or counted ("4 đơn vị"). Tokens. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly kind: RecipientKind;
  /** The full name where the text elides it or speaks of "tập thể cán bộ … Công ty X". */
  readonly full: string | null;
  readonly count: number | null;
  /** A name by its capitals alone: it receives only right beside the verb. */
  readonly unknown?: true;
}

/** The units, the persons or the count of a chunk; a count of a part ("7/9 đơn vị", "một trong 63 hợp tác xã") is none. */
export function itemsOf(scan: Scan, chunk: Chunk): Item[] {
  switch (chunk.kind) {
    case 'units':
      return chunk.list.units.map(({ from, to, full }) => ({ from, to, full, kind: 'org', count: null }));
    case 'persons':
      return chunk.list.persons.map(({ name }) => ({ ...name, full: null, kind: 'person', count: null }));
    case 'count': {
      const { from, to, count, total, of } = chunk.count;
      // "7/9 đơn vị", "một trong 63 hợp tác xã", "từ 01 đến 02 đơn vị"
      const partial = total !== null || ['trong', 'đến', 'hoặc', 'quá'].includes(scan.word(from - 1));
      return partial || count === 0 ? [] : [{ from, to, kind: of, full: null, count }];
    }
    default:
      return [];
  }
}

/**
 * Who short words speak of: "nhà trường", "hợp tác xã" after a unit of that kind was named, "ông Pảo" after the person
 * in full. Built as the sentences are read, in order.
 */
export class Mentioned {
  readonly #scan: Scan;
  readonly #units = new Map<string, Item>();
  readonly #persons = new Map<string, Item>();
  readonly #addressed = new Map<string, Item>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Takes note of the names of a sentence. */
  note(sentence: Parsed): void {
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'persons') {
        for (const { from, name } of chunk.list.persons) {
          const address = this.#scan.word(from);
          const item = { ...name, ...PERSON };
          if (name.to - name.from > 1 && this.person(item) === item) this.#persons.set(this.#lastWord(name), item);
          if (PRONOUNS.has(address) && from < name.from) this.#addressed.set(address, this.person(item));
        }
      }
      if (chunk.kind !== 'units') continue;
      for (const { from, to, full } of chunk.list.units) {
        const head = anyUnitHead(this.#scan, from);
        if (!head || to <= head.to || full !== null) continue;
        for (const key of [this.#first(from), this.#scan.slice(from, head.to).toLowerCase()])
          this.#units.set(key, { from, to, full, ...ORG });
      }
    }
  }

  /** Who "ông", "bà", "anh" alone speaks of: the last who was addressed so by name. */
  pronoun(at: number): Item | null {
    const word = this.#scan.word(at);
    const named = this.#scan.has(at + 1, CAPITAL) && this.#scan.size('award', at + 1) === 0;
    return PRONOUNS.has(word) && !named ? (this.#addressed.get(word) ?? null) : null;
  }

  /** The person in full where only the given name stands. */
  person(item: Item): Item {
    if (item.kind !== 'person' || item.count !== null) return item;
    const known = this.#persons.get(this.#lastWord(item));
    // "ông Pảo", "A Mảy" after "Hứa Văn Pảo", "K'Krang A Mảy"
    const ends = known && this.#scan.slice(known.from, known.to).endsWith(this.#scan.slice(item.from, item.to));
    return known && ends && known.to - known.from > item.to - item.from ? known : item;
  }

  /** The unit that the bare head at the token speaks of: "nhà | trường", "Công ty", "hợp tác xã". */
  unit(at: number): Item | null {
    const head = anyUnitHead(this.#scan, at);
    if (head === null || !INSTITUTIONS.has(head.kind)) return null;
    return this.#units.get(this.#scan.slice(at, head.to).toLowerCase()) ?? this.#units.get(this.#first(at)) ?? null;
  }

  #first(at: number): string {
    return this.#scan.word(at) || this.#scan.slice(at, at + 1).toLowerCase();
  }

  #lastWord({ to }: { readonly to: number }): string {
    return this.#scan.slice(to - 1, to);
  }
}

/** Heads that stand for a name given before; "bộ" and "xã" are too common as words. */
const INSTITUTIONS = new Set(['school', 'hospital', 'company', 'centre', 'coop', 'media', 'factory']);

const PRONOUNS = new Set(['ông', 'bà', 'anh', 'chị', 'thầy', 'cô', 'cụ', 'mẹ']);

const PERSON = { kind: 'person', full: null, count: null } as const;
const ORG = { kind: 'org', count: null } as const;

/** Words for the people of a unit before its name: "tập thể cán bộ, nhân viên Công ty X". */
export const STAFF: ReadonlySet<string> = new Set(
  'các những đơn vị tập thể cán bộ công chức viên nhân lao động người ban giám đốc lãnh đạo chiến sĩ thầy cô giáo học sinh thuốc toàn đoàn hội dân và đồng chí gia đình đảng'.split(
    ' ',
  ),
);
