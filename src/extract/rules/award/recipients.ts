import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Chunk, chunksOf } from '../../chunk.js';
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
 * in full, "ông" after somebody who was addressed so. Sentences are noted in order and read only when somebody asks.
 */
export class Mentioned {
  readonly #scan: Scan;
  readonly #sentences: Parsed[] = [];

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Takes note of a sentence. */
  note(sentence: Parsed): void {
    if (sentence.chunks.length > 0) this.#sentences.push(sentence);
  }

  /** The person in full where only the end of the name stands: "ông Pảo" after "Hứa Văn Pảo". */
  person(item: Item): Item {
    const size = item.to - item.from;
    if (item.kind !== 'person' || item.count !== null || size > 2) return item;
    const words = this.#scan.slice(item.from, item.to);
    const known = this.#lastPerson(({ name }) => {
      const longer = name.to - name.from > size;
      return longer && this.#scan.slice(name.to - size, name.to) === words;
    });
    return known ? { ...known.name, ...PERSON } : item;
  }

  /** Who "ông", "bà", "anh" alone speaks of: the last who was addressed so by name. */
  pronoun(at: number): Item | null {
    const word = this.#scan.word(at);
    if (!PRONOUNS.has(word)) return null;
    if (this.#scan.has(at + 1, CAPITAL) && this.#scan.size('award', at + 1) === 0) return null;
    const person = this.#lastPerson(
      ({ from, name }) => from < name.from && this.#scan.word(from) === word && from < at,
    );
    return person ? this.person({ ...person.name, ...PERSON }) : null;
  }

  /** The unit that the bare head at the token speaks of: "nhà | trường", "Công ty", "hợp tác xã". */
  unit(at: number): Item | null {
    const head = anyUnitHead(this.#scan, at);
    if (head === null || !INSTITUTIONS.has(head.kind)) return null;
    const first = this.#first(at);
    for (let i = this.#sentences.length - 1; i >= 0; i--)
      for (const { list } of chunksOf(this.#sentences[i].chunks, 'units').reverse())
        for (const { from, to, full } of list.units) {
          const named = full === null && from < at ? anyUnitHead(this.#scan, from) : null;
          if (named && to > named.to && this.#first(from) === first) return { from, to, full, ...ORG };
        }
    return null;
  }

  #lastPerson(fits: (person: Person) => boolean): Person | undefined {
    for (let i = this.#sentences.length - 1; i >= 0; i--) {
      const chunks = chunksOf(this.#sentences[i].chunks, 'persons');
      for (let j = chunks.length - 1; j >= 0; j--) {
        const found = chunks[j].list.persons.findLast(fits);
        if (found) return found;
      }
    }
    return undefined;
  }

  #first(at: number): string {
    return this.#scan.word(at) || this.#scan.slice(at, at + 1).toLowerCase();
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
