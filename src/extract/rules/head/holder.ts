import type { Scan } from '../../../lexicon/scan.js';
import type { Title } from '../../../names/title.js';
import type { UnitName } from '../../../names/unit.js';
import { ALL_CAPS } from '../../../text/tokens.js';
import type { Chunk, RoleChunk } from '../../chunk.js';

/** A unit that bears a role: named itself, or known from the title of a person. */
export interface Holder {
  readonly unit: UnitName;
  /** The title that names the unit, where only a person is named. */
  readonly title: Title | null;
}

/** Titles of the persons of a document by name: a later mention may leave them out. */
export type TitlesByName = ReadonlyMap<string, Title>;

/** The title that tells which unit a person leads, for each person of the document; of several, the first. */
export function titlesByName(scan: Scan, sentences: readonly { readonly chunks: readonly Chunk[] }[]): TitlesByName {
  const titles = new Map<string, Title>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'persons') continue;
      for (const person of chunk.list.persons) {
        const name = scan.slice(person.name.from, person.name.to);
        const title = unitTitle(scan, person.titles);
        if (title && !titles.has(name)) titles.set(name, title);
      }
    }
  }
  return titles;
}

/** The last title that names a unit and no role in a bloc. */
export const unitTitle = (scan: Scan, titles: readonly Title[]): Title | undefined =>
  titles.findLast((title) => title.unit !== null && !holdsRole(scan, title));

/** The chunks of a sentence with questions that all patterns ask of them. */
export class Line {
  readonly chunks: readonly Chunk[];
  readonly #scan: Scan;
  readonly #titles: TitlesByName;
  readonly #texts: (string | undefined)[];

  constructor(scan: Scan, chunks: readonly Chunk[], titles: TitlesByName) {
    this.#scan = scan;
    this.#titles = titles;
    this.chunks = chunks;
    this.#texts = new Array(chunks.length);
  }

  /** Words of the chunk in lower case with single blanks; "" past the ends. */
  text(index: number): string {
    const chunk = this.chunks[index];
    if (!chunk) return '';
    return (this.#texts[index] ??= this.#scan.slice(chunk.from, chunk.to).toLowerCase().replace(/\s+/g, ' '));
  }

  isMark(index: number, ...marks: readonly string[]): boolean {
    const chunk = this.chunks[index];
    return chunk?.kind === 'mark' && marks.includes(chunk.mark);
  }

  role(index: number): RoleChunk | null {
    const chunk = this.chunks[index];
    return chunk?.kind === 'role' ? chunk : null;
  }

  /** Past years and blocs after a role: "Khối trưởng | Khối thi đua số 3 năm 2028 | là". */
  afterRole(index: number): number {
    let i = index + 1;
    while (
      this.chunks[i]?.kind === 'year' ||
      this.chunks[i]?.kind === 'bloc' ||
      this.text(i) === 'năm' ||
      this.#isNextYear(i)
    )
      i++;
    return i;
  }

  /** The year in that stretch. */
  yearAfter(index: number): number | null {
    for (let i = index + 1; i < this.afterRole(index); i++) {
      const chunk = this.chunks[i];
      if (chunk.kind === 'year') return chunk.year.last;
    }
    return null;
  }

  /** "năm tới", "năm sau" anywhere in the sentence. */
  saysNextYear(): boolean {
    return this.chunks.some((_, i) => this.#isNextYear(i));
  }

  #isNextYear(index: number): boolean {
    const chunk = this.chunks[index];
    return chunk?.kind === 'cue' && chunk.cue === 'next-year';
  }

  /** The units that a chunk can stand for: itself, or the unit in a title of its last person. */
  holders(index: number): Holder[] {
    const chunk = this.chunks[index];
    if (chunk?.kind === 'units') return chunk.list.units.map((unit) => ({ unit, title: null }));
    // An acronym that no list holds: "bầu PMU làm khối trưởng".
    if (chunk?.kind === 'word' && this.#scan.has(chunk.from, ALL_CAPS)) {
      return [{ unit: { from: chunk.from, to: chunk.to, kind: 'acronym', level: 0, full: null }, title: null }];
    }
    if (chunk?.kind !== 'persons') return [];
    const person = chunk.list.persons[chunk.list.persons.length - 1];
    const title =
      unitTitle(this.#scan, person.titles) ?? this.#titles.get(this.#scan.slice(person.name.from, person.name.to));
    return title?.unit ? [{ unit: title.unit, title }] : [];
  }

  /** Only words that stand between a unit and its role: "được bầu giữ vai trò", "làm", "là". */
  isTaking(index: number): boolean {
    const chunk = this.chunks[index];
    if (!chunk || !['cue', 'word', 'bloc'].includes(chunk.kind)) return false;
    if (chunk.kind === 'bloc') return chunk.bloc.bare;
    return this.text(index)
      .split(' ')
      .every((word) => TAKES.has(word));
  }
}

/** The role that a title speaks of: "Trưởng Khối thi đua", "Cụm phó năm 2025". */
export function holdsRole(scan: Scan, title: Title): 'head' | 'deputy' | null {
  for (let i = title.from; i < title.to; i++) {
    const kind = scan.kind('role', i);
    if (kind === 'head' || kind === 'deputy') return kind;
  }
  return null;
}

const TAKES = new Set(
  'là làm giữ chức vai trò nhiệm vụ cương vị vị trí đảm nhận đảm nhiệm được các đơn vị tín nhiệm bầu cử chọn giao phân công chỉ định suy tôn tiếp tục nhận quyền tân khối cụm thống nhất nhất trí luân phiên sẽ đã trở thành kế nguyên cùng'.split(
    ' ',
  ),
);
