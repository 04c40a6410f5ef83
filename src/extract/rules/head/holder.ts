import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { TRADES } from '../../../lexicon/trades.js';
import type { Title } from '../../../names/title.js';
import { parseUnit, type UnitName } from '../../../names/unit.js';
import { fieldEnd } from '../../../names/unit-fields.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { written } from '../../argument.js';
import type { Chunk, OfficeChunk, PersonsChunk, RoleChunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';

/** A unit that bears a role: named itself, or known from the title of a person. */
export interface Holder {
  readonly unit: UnitName;
  /** The title that names the unit, where only a person is named. */
  readonly title: Title | null;
}

/** Titles of the persons of a document by name: a later mention may leave them out. Gathered when first asked for. */
export class TitlesByName {
  readonly #scan: Scan;
  readonly #sentences: readonly { readonly chunks: readonly Chunk[] }[];
  #titles: ReadonlyMap<string, Title> | null = null;

  constructor(scan: Scan, sentences: readonly { readonly chunks: readonly Chunk[] }[]) {
    this.#scan = scan;
    this.#sentences = sentences;
  }

  /** The title that tells which unit the person leads; of several, the first. */
  of({ from, to }: { readonly from: number; readonly to: number }): Title | undefined {
    this.#titles ??= this.#gather();
    return this.#titles.get(this.#scan.slice(from, to));
  }

  #gather(): Map<string, Title> {
    const titles = new Map<string, Title>();
    for (const { chunks } of this.#sentences) {
      for (const chunk of chunks) {
        if (chunk.kind !== 'persons') continue;
        for (const { name, titles: own } of chunk.list.persons) {
          const title = unitTitle(this.#scan, own);
          const words = title && this.#scan.slice(name.from, name.to);
          if (title && words !== undefined && !titles.has(words)) titles.set(words, title);
        }
      }
    }
    return titles;
  }
}

/** The last title that names a unit and no role in a bloc, but for "Phó Chủ tịch Hội đồng Thi đua - Khen thưởng". */
export const unitTitle = (scan: Scan, titles: readonly Title[]): Title | undefined =>
  titles.findLast(({ unit }, i) => unit !== null && !isCouncil(scan, unit) && !holdsRole(scan, titles[i])) ??
  titles.map((title) => ofCouncil(scan, title)).find((title) => title !== undefined);

/** "Chủ tịch Hội đồng Thi đua - Khen thưởng | BIDV", where no other title says of what: the unit that has the council. */
function ofCouncil(scan: Scan, title: Title): Title | undefined {
  const { unit } = title;
  if (unit === null || !isCouncil(scan, unit)) return undefined;
  for (let i = unit.from + 4; i < unit.to; i++) {
    const whole = scan.has(i, CAPITAL) && !scan.has(i - 1, PUNCTUATION) ? parseUnit(scan, i, unit.to) : null;
    if (whole && whole.to === unit.to && !isTerritory(whole.kind)) return { ...title, unit: whole };
  }
  return undefined;
}

/** "5 sở", "các phòng": units that are named by their field. */
const COUNTED_FIELDS = /^(?:\p{L}+|\d+) (sở|phòng|ban|chi cục)$/u;

const isCouncil = (scan: Scan, { from }: UnitName): boolean =>
  scan.word(from) === 'hội' && scan.word(from + 1) === 'đồng' && scan.word(from + 2) === 'thi';

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
    const chunk = entryAt(this.chunks, index);
    if (!chunk) return '';
    return (this.#texts[index] ??= written(this.#scan.text, this.#scan.span(chunk.from, chunk.to)).toLowerCase());
  }

  /** Whether the chunk opens with a capital. */
  isCapital(index: number): boolean {
    return this.#scan.has(entryAt(this.chunks, index)?.from ?? -1, CAPITAL);
  }

  /** "| BDCO | đã bàn giao": letters that open their clause, and no heading in capitals. */
  isLetters(index: number): boolean {
    const chunk = entryAt(this.chunks, index);
    if (chunk?.kind !== 'word') return false;
    const { from, to } = chunk;
    if (!this.#scan.has(from, ALL_CAPS) || this.#scan.has(from, NUMBER)) return false;
    const long = this.#scan.tokens.end[from] - this.#scan.tokens.start[from] > 2;
    return long && !this.#scan.has(to, ALL_CAPS) && (index === 0 || this.chunks[index - 1].kind === 'mark');
  }

  /** `marks`: one character each. */
  isMark(index: number, marks: string): boolean {
    const chunk = entryAt(this.chunks, index);
    return chunk?.kind === 'mark' && marks.includes(chunk.mark);
  }

  role(index: number): RoleChunk | null {
    const chunk = entryAt(this.chunks, index);
    return chunk?.kind === 'role' ? chunk : null;
  }

  /** Past years and blocs after a role: "Khối trưởng | Khối thi đua số 3 năm 2028 | là". */
  afterRole(index: number): number {
    let i = index + 1;
    while (
      this.chunks[i]?.kind === 'year' ||
      this.chunks[i]?.kind === 'bloc' ||
      // "Cụm trưởng | , | Cụm thi đua số 1 năm 2028"
      (i === index + 1 && this.isMark(i, ',') && this.#namesBloc(i + 1) && !this.#opensNext(index, i + 2)) ||
      this.text(i) === 'năm' ||
      // "Trưởng Khối thi đua số 6 | - | năm 2028"
      (this.isMark(i, '-–') && this.chunks[i + 1]?.kind === 'year') ||
      // "Khối trưởng | thêm | năm 2028"
      (this.text(i) === 'thêm' && this.chunks[i + 1]?.kind === 'year') ||
      (LAST.has(this.text(i)) && this.text(i - 1) === 'năm') ||
      (WITHIN.has(this.text(i)) && (this.chunks[i + 1]?.kind === 'year' || SPANS.has(this.text(i + 1)))) ||
      (SPANS.has(this.text(i)) && WITHIN.has(this.text(i - 1)) && this.chunks[i + 1]?.kind === 'year') ||
      // "Cụm phó của Cụm thi đua số 2 năm 2028"
      // "Trưởng khối năm 2028 | của Khối thi đua số 2"
      (OF_BLOC.has(this.text(i)) &&
        ((i === index + 1 && this.#namesBloc(i + 1)) ||
          (this.chunks[i - 1]?.kind === 'year' && this.chunks[i + 1]?.kind === 'bloc'))) ||
      this.#isNextYear(i) ||
      this.#isSuccessor(i) ||
      this.#isSuccessor(i - 1)
    )
      i++;
    return this.#isYearInBracket(i) ? i + 3 : this.#untilYear(i);
  }

  /** "Khối 1 do Thuế tỉnh làm Khối trưởng, Khối 2 | do | Sở Y tế làm …": the next bloc has its own. */
  #opensNext(role: number, index: number): boolean {
    return this.isTaking(role - 1) && this.text(index) === 'do';
  }

  /**
   * "Khối trưởng | cho đến hết năm 2028", "| trong thời gian còn lại của năm 2028", "| 6 tháng cuối năm 2028", "| điều hành hoạt động
   * năm 2028", "| kể từ ngày 10/7/2028": past the year that only such words part from the role; the index itself for none.
   */
  #untilYear(index: number): number {
    for (let i = index; i < this.chunks.length && i - index < 9; i++) {
      const chunk = this.chunks[i];
      if (chunk.kind === 'year') return i + 1;
      if (chunk.kind === 'date' && chunk.date.year !== null && this.text(i - 1) === 'từ') return i + 1;
      const counted = this.#scan.has(chunk.from, NUMBER) && this.#scan.word(chunk.to) === 'tháng';
      if (
        !counted &&
        !this.text(i)
          .split(' ')
          .every((word) => UNTIL.has(word))
      )
        return index;
    }
    return index;
  }

  #namesBloc(index: number): boolean {
    const chunk = this.chunks[index];
    return chunk?.kind === 'bloc' && !chunk.bloc.bare;
  }

  /** "Cụm trưởng | kế tiếp", "Cụm trưởng | tiếp theo" */
  #isSuccessor(index: number): boolean {
    const next = this.text(index + 1);
    return (
      (this.text(index) === 'kế' && (next === 'tiếp' || next === 'nhiệm')) ||
      (this.text(index) === 'tiếp' && next === 'theo')
    );
  }

  /** "Cụm trưởng | (2028)", "Cụm trưởng | (năm 2028)" */
  #isYearInBracket(index: number): boolean {
    return this.isMark(index, '(') && this.chunks[index + 1]?.kind === 'year' && this.isMark(index + 2, ')');
  }

  /** "Cụm trưởng | kế tiếp |": who leads after the one at hand. */
  isOfSuccessor(index: number): boolean {
    for (let i = index + 1; i < this.afterRole(index); i++) if (this.#isSuccessor(i)) return true;
    return false;
  }

  /** The year in that stretch. */
  yearAfter(index: number): number | null {
    for (let i = index + 1; i < this.afterRole(index); i++) {
      const chunk = this.chunks[i];
      if (chunk.kind === 'year') return chunk.year.last;
      if (chunk.kind === 'date' && chunk.date.year !== null) return chunk.date.year;
    }
    return null;
  }

  /** The role that only words like "là", "giữ vai trò" part from the chunk before them; -1 for none. */
  roleTaken(index: number): number {
    let i = index + 1;
    while (this.isTaking(i) || this.chunks[i]?.kind === 'year') i++;
    return i > index + 1 && this.role(i) ? i : -1;
  }

  /** "Khối trưởng | năm trước", "Khối trưởng | năm ngoái" */
  isOfLastYear(index: number): boolean {
    const last = this.afterRole(index) - 1;
    return LAST.has(this.text(last)) && this.text(last - 1) === 'năm';
  }

  /** "Trong năm học vừa qua | phó cụm là Thuế tỉnh": of the year that is looked back on. */
  isOfYearGone(index: number): boolean {
    return this.chunks[0].from < this.chunks[index].from && GONE.test(this.words(0, index));
  }

  /** The words of the chunks `[from, to)`, in small letters. */
  words(from: number, to: number): string {
    let words = '';
    for (let i = from; i < to; i++) words += `${this.text(i)} `;
    return words;
  }

  /** "năm tới", "năm sau" anywhere in the sentence. */
  saysNextYear(): boolean {
    return this.chunks.some((_, i) => this.#isNextYear(i));
  }

  #isNextYear(index: number): boolean {
    const chunk = entryAt(this.chunks, index);
    return chunk?.kind === 'cue' && chunk.cue === 'next-year';
  }

  /** The units that the chunk begins with: itself, or the unit in a title of its last person. */
  after(index: number): Holder[] {
    return this.#holders(index, this.#nameEnd(index, 1), index);
  }

  /** The units that the chunk ends with. */
  before(index: number): Holder[] {
    const last = this.#beforeBracket(index);
    return this.#holders(this.nameStart(last), last, last);
  }

  /** "Thuế tỉnh | (11/12 phiếu) | làm Khối trưởng": the chunk before the bracket that ends at the one given. */
  #beforeBracket(index: number): number {
    if (!this.isMark(index, ')')) return index;
    for (let i = index - 1; i > 0 && index - i < 9; i--)
      if (this.isMark(i, '(')) return this.chunks[i - 1].kind === 'units' ? i - 1 : index;
      else if (this.role(i)) return index;
    return index;
  }

  /**
   * The same, with the capitals right before a unit that begins in the midst of a name: "Truyền hình | Quốc hội Việt Nam"
   * behind a mark of the list.
   */
  widened(index: number): Holder[] {
    const found = this.before(index);
    const chunk = this.chunks[index];
    if (chunk?.kind !== 'units' || chunk.list.units.length !== 1) return found;
    let first = index - 1;
    while (first > 0 && this.chunks[first].kind === 'word' && index - first < 4) first--;
    const from = this.chunks[first + 1]?.from ?? chunk.from;
    if (first === index - 1 || !this.isMark(first, ',:;(') || !this.#scan.has(from, CAPITAL)) return found;
    // "Địa điểm: | Phòng họp | Sở Y tế (đơn vị Khối trưởng)": the room is not in the chair
    if ((this.#scan.layers(from) & SAYS) !== 0 || ROOMS.has(this.#scan.pairAt(from))) return found;
    return [{ unit: { from, to: chunk.to, kind: 'name', level: 0, full: null }, title: null }];
  }

  /**
   * "gồm các sở: Kế hoạch (Khối phó), | Tài chính | (Khối trưởng)": a field that goes on with the list before it and elides the same
   * head; null for other words.
   */
  elidedField(index: number): Holder | null {
    const to = this.chunks[index]?.kind === 'word' ? this.chunks[index].to : -1;
    for (let i = index; i > 0 && index - i < 6 && this.chunks[i].kind === 'word'; i--) {
      const { from } = this.chunks[i];
      if (!this.#scan.has(from, CAPITAL) || from + this.#scan.size('field', from) !== to) continue;
      const lead = this.isMark(i - 1, ',:') ? this.#leadBefore(i - 1) : null;
      const full = lead && `${lead} ${this.#scan.slice(from, to)}`;
      return full ? { unit: { from, to, kind: 'name', level: 0, full }, title: null } : null;
    }
    return null;
  }

  /** "), | Sơn La và Lai Châu | (Cụm phó)": two places of the list, both known, that the chunk ends; none for others. */
  twoPlaces(index: number): Holder[] {
    const places: Holder[] = [];
    let end = index;
    for (let i = index; i > 0 && index - i < 12; i--) {
      const { from } = this.chunks[i];
      const to = this.chunks[end].to;
      if (this.#scan.size('place', from) !== to - from || !this.#scan.has(from, CAPITAL)) continue;
      places.unshift({ unit: { from, to, kind: 'name', level: 0, full: null }, title: null });
      if (places.length === 2) return this.isMark(i - 1, ',;') && this.isMark(i - 2, ')') ? places : [];
      if (this.text(i - 1) !== 'và') return [];
      end = i - 2;
      i--;
    }
    return [];
  }

  /** "các sở", "5 sở": what the units before the chunk elide, with nothing but brackets and words of the list between. */
  #leadBefore(index: number): string | null {
    for (let i = index; i >= 0 && !this.isMark(i, ';.'); i--) {
      const chunk = this.chunks[i];
      // "gồm 5 sở | : | Tài chính (Khối trưởng), Xây dựng": what they are counted as
      if (this.isMark(i, ':')) return COUNTED_FIELDS.exec(this.text(i - 1))?.[1] ?? null;
      if (chunk.kind !== 'units') continue;
      const last = chunk.list.units[chunk.list.units.length - 1];
      const own = this.#scan.slice(last.from, last.to);
      return last.full?.endsWith(` ${own}`) ? last.full.slice(0, -own.length - 1) : null;
    }
    return null;
  }

  /** The first chunk of the name that ends with the chunk: "bầu | Bến Đá Bank | làm Khối trưởng". */
  nameStart(index: number): number {
    return this.#nameEnd(index, -1);
  }

  #holders(first: number, last: number, index: number): Holder[] {
    const chunk = entryAt(this.chunks, index);
    if (first === last && chunk?.kind === 'units')
      return chunk.list.units.map((unit) => ({ unit: this.#ledBy(unit), title: null }));
    if (first === last && chunk?.kind === 'persons') return this.#byTitle(chunk);
    if (first === last && chunk?.kind === 'office') return this.#byOffice(chunk);
    if (first === last && !(chunk?.kind === 'word' && this.#scan.has(chunk.from, ALL_CAPS))) return [];
    // "Công ty CP Kính nổi | Chu Lai": what follows a list goes on with its last name.
    const opens = this.chunks[first];
    const listed = opens.kind === 'units' ? opens.list.units : [];
    const from =
      listed.length > 0 ? listed[listed.length - 1].from : this.#fieldStart(opens.from, this.chunks[last].to);
    const name: UnitName = { from, to: this.chunks[last].to, kind: 'name', level: 0, full: null };
    return [...listed.slice(0, -1), name].map((unit) => ({ unit, title: null }));
  }

  /** "6 sở: | Tài nguyên và | Môi trường": where the field begins that the last words end; `at` for none. */
  #fieldStart(at: number, end: number): number {
    for (let i = at - 1; i > 0 && at - i < 9; i--) {
      const colon = this.#scan.mark(i - 1) === COLON;
      // "Văn hóa, Thể thao và Du lịch" has a comma of its own.
      if (!colon && this.#scan.mark(i - 1) !== COMMA) continue;
      if (this.#scan.size('field', i) > 0 && fieldEnd(this.#scan, i, end) === end) return i;
      if (colon) return at;
    }
    return at;
  }

  /** "lãnh đạo | Sở Y tế": whose people they are. */
  #ledBy(unit: UnitName): UnitName {
    if (unit.kind !== 'people') return unit;
    // "lãnh đạo UBND các tỉnh: | Lam Hải": the words stand before the whole list
    const led = unit.full?.toLowerCase().startsWith(LED) ? { ...unit, full: unit.full.slice(LED.length) } : null;
    if (led) return led;
    return parseUnit(this.#scan, unit.from + this.#scan.size('unit', unit.from), unit.to) ?? unit;
  }

  /** "Giám đốc Sở Y tế làm Khối trưởng": Sở Y tế; "Chủ tịch nước" and a role have no unit. */
  #byOffice({ title }: OfficeChunk): Holder[] {
    return title.unit && !holdsRole(this.#scan, title) ? [{ unit: title.unit, title }] : [];
  }

  /** "Ông Tô Hải, Giám đốc Sở Y tế làm Khối trưởng": Sở Y tế. */
  #byTitle(chunk: PersonsChunk): Holder[] {
    const person = chunk.list.persons[chunk.list.persons.length - 1];
    const title = unitTitle(this.#scan, person.titles) ?? this.#titles.of(person.name);
    return title?.unit ? [{ unit: title.unit, title }] : [];
  }

  /**
   * The other end of a name whose words no grammar took together: capitals and numbers, a unit before them, dashes
   * between them. A unit, a person with titles and a place alone stay what they are.
   */
  #nameEnd(index: number, step: 1 | -1): number {
    let end = index;
    let i = index;
    while (this.#isOfName(i) || (i !== index && this.isMark(i, '-–/') && this.#isOfName(i + step))) {
      // A second unit is another one, unless a dash joins it: "Ngân hàng Bến Đá | - | Chi nhánh Lam Hải".
      const chunk = this.chunks[i];
      if (chunk.kind === 'units' && i !== index && step === 1 && !this.isMark(i - 1, '-–')) break;
      if (chunk.kind !== 'mark') end = i;
      if (chunk.kind === 'units' && step === -1 && !this.isMark(i - 1, '-–')) break;
      i += step;
    }
    if (step === -1) end = this.#kindBefore(end);
    const opens = entryAt(this.chunks, Math.min(index, end));
    return opens === undefined || opens.kind === 'date' || this.#scan.has(opens.from, NUMBER) ? index : end;
  }

  /** "bầu | Trung tâm | GDTX": index of what kind of unit it is, where that stands right before its letters; `at` for none. */
  #kindBefore(at: number): number {
    const letters = entryAt(this.chunks, at);
    if (!letters || !this.#scan.has(letters.from, ALL_CAPS)) return at;
    for (let i = at - 1; i >= 0 && at - i <= LONGEST_KIND; i--) {
      const { from } = this.chunks[i];
      const head = this.#scan.has(from, CAPITAL) ? anyUnitHead(this.#scan, from) : null;
      if (head !== null && head.to >= letters.from) return i;
    }
    return at;
  }

  #isOfName(index: number): boolean {
    const chunk = entryAt(this.chunks, index);
    if (!chunk) return false;
    if (chunk.kind === 'units') return true;
    if (chunk.kind === 'persons')
      return (
        chunk.list.persons.length === 1 && chunk.list.persons[0].titles.length === 0 && !chunk.list.persons[0].addressed
      );
    if (chunk.kind === 'date') {
      // "Nhà máy | 19/5"; "Sở Tư pháp | 9/9": votes
      const before = entryAt(this.chunks, index - 1);
      const kind = before?.kind === 'units' ? before.list.units[before.list.units.length - 1].kind : null;
      const named = kind === null || NAMED_BY_DAY.has(kind);
      return named && chunk.date.year === null && this.#scan.has(chunk.from, NUMBER);
    }
    if (chunk.kind !== 'word') return false;
    const { from } = chunk;
    // "TRƯỞNG CỤM: TỈNH LAM HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the other column
    if (this.#scan.kind('form', from) === 'motto') return false;
    // "Xã Bến Đá | 5/6 phiếu": votes
    const votes = this.isMark(index + 1, '/') || this.isMark(index - 1, '/');
    if (this.#scan.has(from, NUMBER)) return !votes;
    // "Cao | su | Bến Đá": the second word of a trade
    if (!this.#scan.has(from, CAPITAL))
      return this.#scan.has(from - 1, CAPITAL) && TRADES.has(this.#scan.slice(from - 1, from + 1).toLowerCase());
    if (this.#endsPlace(from)) return true;
    // "Bà | Rịa - Vũng Tàu": no honorific
    if (this.#scan.size('place', from) > 1) return true;
    // "Tân Khê": a word that takes a role elsewhere opens a name before another capital.
    if (TAKES.has(this.text(index))) return this.#scan.has(from + 1, CAPITAL) && this.#scan.size('role', from) === 0;
    return (this.#scan.layers(from) & SAYS) === 0;
  }

  /** "Nam | Định | làm Khối trưởng": a word that elsewhere takes a role. */
  #endsPlace(at: number): boolean {
    return this.#scan.has(at, CAPITAL) && this.#scan.has(at - 1, CAPITAL) && this.#scan.size('place', at - 1) === 2;
  }

  /** "UBND huyện | Tân | Hồng": a word that elsewhere chooses, here the first of a name; "Tân | Khối trưởng" is none. */
  opensName(index: number): boolean {
    const from = entryAt(this.chunks, index)?.from ?? -1;
    // "Bầu | Sở Y tế làm Khối trưởng": the first word of a sentence has a capital whatever it is.
    return (
      index > 0 &&
      this.#scan.has(from, CAPITAL) &&
      this.#scan.has(from + 1, CAPITAL) &&
      this.#scan.size('role', from + 1) === 0
    );
  }

  /** Words, in small letters, that say what somebody does: "Sở Y tế, Khối trưởng năm 2027, | báo cáo", "| đã trình bày". */
  isDoing(index: number): boolean {
    const chunk = entryAt(this.chunks, index);
    if (chunk?.kind !== 'cue' && chunk?.kind !== 'word') return false;
    return !this.#scan.has(chunk.from, CAPITAL) && (this.#scan.layers(chunk.from) & DOES) !== 0;
  }

  /** "được chọn | mặt gửi vàng | làm Khối trưởng" */
  #entrusts(index: number): boolean {
    const at = ENTRUSTS.indexOf(this.text(index));
    return (
      at >= 0 && this.text(index - at - 1) === 'chọn' && ENTRUSTS.every((word, i) => this.text(index - at + i) === word)
    );
  }

  /** "| thực hiện | nhiệm vụ Khối trưởng" */
  #discharges(index: number): boolean {
    const from = index - (this.text(index) === 'hiện' ? 1 : 0);
    const next = this.text(from) === 'thực' && this.text(from + 1) === 'hiện' ? from + 2 : from + 1;
    return next > from + 1 || this.text(from) === 'thực hiện' ? DUTIES.has(this.text(next).split(' ')[0]) : false;
  }

  /** Only words that stand between a unit and its role: "được bầu giữ vai trò", "làm", "là". */
  isTaking(index: number): boolean {
    const chunk = entryAt(this.chunks, index);
    if (chunk?.kind === 'bloc') return chunk.bloc.bare;
    if (chunk?.kind !== 'cue' && chunk?.kind !== 'word') return false;
    const text = this.text(index);
    if (text === 'dự') return this.text(index - 1) === 'vinh';
    // "ở vị trí Khối phó", "trong vai trò Khối trưởng"
    if (INTO.has(text)) return OFFICES.has(this.text(index + 1));
    if (this.#entrusts(index) || this.#discharges(index)) return true;
    if (chunk.to === chunk.from + 1) return TAKES.has(text) && !this.#endsPlace(chunk.from);
    return text.split(' ').every((word) => TAKES.has(word));
  }
}

/** Houses that a feast day names, as it does no department. */
const NAMED_BY_DAY = new Set(['school', 'company', 'hospital', 'factory', 'coop', 'troop', 'hamlet']);
/** Chunks of the kind of a unit: "Trung tâm". */
const LONGEST_KIND = 4;
/** "Cụm trưởng | trong | năm 2028", "Cụm trưởng | nhiệm kỳ | 2028" */
const WITHIN = new Set(['trong', 'cho', 'của', 'nhiệm', 'giai']);

/** "Cụm trưởng nhiệm | kỳ | 2028-2029", "Cụm trưởng giai | đoạn | 2028-2030" */
const SPANS = new Set(['kỳ', 'đoạn']);
/** Of a stretch of a year: "trong thời gian còn lại của năm". */
const UNTIL = new Set(
  'cho đến tới hết cuối từ kể nay ngày trong thời gian còn lại của các những tháng năm điều hành hoạt động'.split(' '),
);
const OF_BLOC = new Set(['của', 'thuộc']);

/** "Cụm trưởng | năm | trước" */
const LAST = new Set(['trước', 'ngoái']);
const GONE = /^(?:trong )?năm (?:học )?(?:vừa )?qua ,? ?$/;

/** A word of these is no part of a name, whatever its first letter. */
const SAYS = layerBits('stop', 'act', 'cue', 'title', 'address');
const ROOMS = new Set(['phòng họp', 'hội trường', 'trụ sở', 'nhà khách']);

const INTO = new Set(['ở', 'trong', 'với']);
const OFFICES = new Set(['vị', 'cương', 'vai']);
const ENTRUSTS = ['mặt', 'gửi', 'vàng'];
const DOES = layerBits('stop', 'act');
const LED = 'lãnh đạo ';

/** The role that a title speaks of: "Trưởng Khối thi đua", "Cụm phó năm 2025". */
export function holdsRole(scan: Scan, title: Title): 'head' | 'deputy' | null {
  for (let i = title.from; i < title.to; i++) {
    const kind = scan.kind('role', i);
    if (kind === 'head' || kind === 'deputy') return kind;
  }
  return null;
}

const DUTIES = new Set(['nhiệm', 'vai', 'chức']);
const TAKES = new Set(
  'vinh tin tưởng lựa đương giới thiệu đề là làm giữ chức vai trò nhiệm vụ cương vị vị trí đảm nhận đảm nhiệm phụ trách công việc được các đơn vị tín nhiệm bầu cử chọn giao phân công chỉ định suy tôn tiếp tục nối nhận quyền tân khối cụm thống nhất nhất trí luân phiên sẽ đã trở thành kế nguyên cùng vẫn chân ghế vai ngồi gánh vác trọng trách lên trúng cũng hiện nay đang viên cầm trịch lái lại quản chiếc đắc đăng cai chính thức'.split(
    ' ',
  ),
);
