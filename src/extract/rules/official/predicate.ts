import type { Act } from '../../../domain/record.js';
import { ADVERBS, HONOURS_GIVEN } from '../../../lexicon/acts.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, DASHES, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';

/** An act that words of the sentence state; tokens `[from, to)`. "receive": an award is given to the person. */
export interface Stated {
  readonly act: Act | 'receive';
  readonly from: number;
  readonly to: number;
}

const QUOTES = new Set(['"', '“', '«']);
const OPENS_QUOTE = new Set(['"', '“', '«', ':']);

/**
 * The verbs of which the persons before `chunks[index]` are the subject: "… dự, phát biểu chỉ đạo và trao Bằng khen".
 * Verbs count where a verb stands: right after the persons, a comma, an adverb, another verb. What somebody asks for is
 * no longer his own act.
 */
export function predicate(scan: Scan, chunks: readonly Chunk[], index: number): Stated[] {
  if (index > 0 && isOfFile(scan, chunks[index - 1].from)) return [];
  const found: Stated[] = [];
  let verbal = true;
  // "công bố quyết định về việc tặng Cờ cho A | và tặng Bằng khen cho B": what the decision says
  let decided = false;
  // "thay mặt UBND huyện đã trao", "cùng lãnh đạo các sở dự": names until the verb are no other subject.
  let onBehalf = false;
  let stands = false;
  let plain = 0;
  const end = endOf(chunks);
  // "Cờ thi đua được | đồng chí Tô Hải | trao cho Sở Y tế": by whose hand
  const hand = index > 0 && isHand(scan, chunks, index);
  if (hand)
    return [
      { act: 'present', from: chunks[index].from, to: chunks[index].from + scan.size('act', chunks[index].from) },
    ];
  // "đoàn Công ty Than | do ông Hải, Giám đốc dẫn đầu": he comes with it.
  const also = alsoSays(scan, chunks, index, end);
  const led = index > 0 && chunks[index - 1].kind === 'persons' && scan.word(chunks[index - 1].from - 1) === 'do';
  for (let c = index; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (led && (c === index || scan.word(chunk.from - 1) === 'làm') && leadsIn(scan, chunk.from))
      return [{ act: 'attend', from: chunk.from, to: chunk.from + 2 }];
    if (chunk.kind === 'mark') {
      if ((chunk.mark === ';' || chunk.mark === ',') && isInverted(scan, chunks, c + 1)) return found;
      if (chunk.mark === ';') {
        const all = found.length === 0 ? (allAttend(scan, chunks, c) ?? allReceive(scan, chunks, c)) : null;
        if (all) return [all];
        // "tặng A cho Sở Y tế; ông Hải, Giám đốc; | tặng B cho …": he is one of those who receive
        if (scan.size('act', chunk.to) === 0 || chunks.slice(0, index).some(({ kind }) => kind === 'award'))
          return found;
        verbal = true;
        decided = false;
      } else if (chunk.mark === ',' || (DASHES.has(scan.mark(chunk.from)) && !scan.has(chunk.from - 1, NUMBER)))
        verbal = true;
      else if (OPENS_QUOTE.has(chunk.mark) || chunk.mark === '.') {
        // "Ông Hải xúc động: “Chúng tôi …”": what he says, whatever the verb
        const next = chunks[c + 1];
        const quoted = chunk.mark === ':' && next?.kind === 'mark' && QUOTES.has(next.mark) && plain > 0 && plain <= 4;
        return found.length === 0 && quoted ? [{ act: 'speak', from: chunk.from, to: next.to }] : found;
      }
    } else if (chunk.kind === 'word' || chunk.kind === 'cue') {
      for (let i = chunk.from; i < chunk.to; ) {
        if (
          found.length === 0 &&
          (scan.word(i) === 'cùng' || scan.word(i) === 'và') &&
          scan.size('act', i + 1) === 0 &&
          scan.size('act', i) === 0
        )
          onBehalf = true;
        if (found.length === 0 && !onBehalf && thenTells(scan, i)) return [{ act: 'speak', from: i + 1, to: i + 2 }];
        // "đã thay mặt công ty lên | đón nhận (Cờ thi đua)": who takes it for a unit is there
        if (found.length === 0 && stands && TAKES.has(scan.word(i)) && scan.size('act', i) === 0)
          return [{ act: 'attend', from: i, to: i + 1 }];
        if (i === also) plain = 0;
        decided ||= scan.word(i) === 'việc' && scan.word(i - 1) === 'về';
        const joined = found.length > 0 && !decided && scan.word(i - 1) === 'và';
        const step = readWord(scan, i, end, verbal || onBehalf, joined);
        if (step.stated) found.push(step.stated);
        if (step.ends) return found;
        if (step.onBehalf) {
          onBehalf = true;
          stands ||= scan.word(i) === 'thay';
        } else if (step.verb) onBehalf = stands = false;
        if (!step.verbal && ++plain > 10 && i > also && found.length === 0 && !onBehalf) return found;
        verbal = step.verbal;
        i += step.size;
        while (c + 1 < chunks.length && chunks[c + 1].to <= i) c++;
      }
    } else if (chunk.kind === 'persons') {
      if (verbal && !onBehalf && scan.size('act', chunk.from - 1) === 0) return found;
      verbal = false;
    } else if (chunk.kind === 'units' || chunk.kind === 'bloc' || chunk.kind === 'office' || chunk.kind === 'role') {
      // "Giám đốc Sở Y tế - đơn vị Cụm trưởng | trình bày": beside the person, no other subject.
      if (chunk.kind === 'role' && scan.word(chunk.from - 1) === 'vị') {
        verbal = true;
        continue;
      }
      // "Tổng Giám đốc Công ty A, | Quân chủng Hải quân, | được phong tặng": the unit above, no other subject
      const above = chunk.kind === 'units' && isComma(chunks[c - 1]) && isComma(chunks[c + 1]);
      if (above && found.length === 0 && !onBehalf) continue;
      const joined = scan.word(chunk.from - 1) === 'và' || scan.word(chunk.from - 1) === 'cùng';
      if (verbal && !onBehalf && found.length === 0) {
        if (!joined) return found;
        onBehalf = true;
      }
      verbal = false;
    } else if (chunk.kind === 'award') verbal = false;
  }
  return found;
}

/** "hồ sơ của | ông Hải, Trạm Y tế, đề nghị Giấy khen": the file asks. */
function isOfFile(scan: Scan, at: number): boolean {
  const file = scan.word(at - 1) === 'của' ? at - 3 : at - 2;
  return scan.pairAt(file) === 'hồ sơ';
}

/**
 * "Ông A, Giám đốc Sở Y tế; bà B, Phó Giám đốc; lãnh đạo các sở | cùng dự (hội nghị).": the only verb behind the persons at `index` ends the
 * sentence, so that all who are named before it attend; null for others, as where words tell of one of them ("Ông A | bận công tác |; bà B dự").
 */
function allAttend(scan: Scan, chunks: readonly Chunk[], index: number): Stated | null {
  const parted = chunks.findLastIndex((chunk) => chunk.kind === 'mark' && chunk.mark === ';');
  const first = chunks.findIndex(({ kind }) => kind === 'persons');
  if (!areThere(scan, chunks.slice(first, parted))) return null;
  const end = endOf(chunks);
  const last = scan.mark(end - 1) === STOP ? end - 1 : end;
  for (let c = index; c < chunks.length; c++) {
    const { kind, from, to } = chunks[c];
    if (kind === 'award' || kind === 'role') return null;
    if (kind !== 'word' && kind !== 'cue') continue;
    for (let i = from; i < to; i++) {
      const size = scan.size('act', i);
      if (size === 0) continue;
      const ends = scan.kind('act', i) === 'attend' && plainUntil(scan, chunks.slice(c), i + size, last);
      return ends ? { act: 'attend', from: i, to: i + size } : null;
    }
  }
  return null;
}

/**
 * Persons with their seats, or whole groups ("; đại diện lãnh đạo các Cục của Bộ Công an;") of whom nothing is told either: between semicolons,
 * words that name no person and do nothing.
 */
function areThere(scan: Scan, chunks: readonly Chunk[]): boolean {
  let named = false;
  let told = false;
  for (const chunk of chunks) {
    if (chunk.kind === 'mark' && chunk.mark === ';') named = told = false;
    else if (chunk.kind === 'persons') named = true;
    else if (!NAMES.has(chunk.kind)) {
      told = true;
      for (let i = chunk.from; i < chunk.to; i++) if (scan.size('act', i) > 0) return false;
    }
    if (named && told) return false;
  }
  return true;
}

/** "tham dự | hội nghị tổng kết": what they attend, and nobody else, up to the end. */
function plainUntil(scan: Scan, behind: readonly Chunk[], from: number, to: number): boolean {
  if (behind.some(({ kind }) => kind === 'persons')) return false;
  for (let i = from; i < to; i++) if (scan.has(i, PUNCTUATION)) return false;
  return true;
}

/**
 * "Các đồng chí Thiếu tá A, Tổ trưởng; Trung tá B, giáo viên Dù | được truy tặng Huân chương": the only verb of the sentence, behind the last
 * of those whom semicolons part; null where somebody does something before it.
 */
function allReceive(scan: Scan, chunks: readonly Chunk[], index: number): Stated | null {
  const end = endOf(chunks);
  const last = chunks.findLast(({ kind }) => kind === 'persons');
  if (last === undefined || last.from < chunks[index].from) return null;
  for (let i = chunks[index].to; i < end; i++) {
    if (i >= last.to && scan.word(i) === 'được')
      return honoured(scan, i + 1, end) ? { act: 'receive', from: i, to: i + 1 } : null;
    if (scan.size('act', i) > 0 || scan.size('award', i) > 0 || scan.mark(i) === STOP) return null;
  }
  return null;
}

const NAMES: ReadonlySet<string> = new Set(['mark', 'persons', 'units', 'office']);

/** "cũng thưởng nóng 10 triệu đồng cho các trinh sát phá án, | đồng thời | cho biết": what they do besides; -1 where the sentence says none soon. */
function alsoSays(scan: Scan, chunks: readonly Chunk[], index: number, end: number): number {
  const from = chunks[index]?.from ?? end;
  const at = scan.nextPair('đồng', 'thời', from, Math.min(end, from + LONGEST_CLAUSE));
  if (at < 0 || scan.mark(at - 1) !== COMMA || scan.size('act', at + 2) === 0) return -1;
  for (let i = from; i < at - 1; i++) if (scan.mark(i) !== 0) return -1;
  return at;
}
const LONGEST_CLAUSE = 28;

/** An award stands before, "được" right before the person, and the verb that gives right behind. */
function isHand(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const person = chunks[index - 1];
  const gives = chunks[index] !== undefined && scan.kind('act', chunks[index].from) === 'give';
  if (!gives || person.kind !== 'persons' || !HANDS.has(scan.word(person.from - 1))) return false;
  return chunks.slice(0, index - 1).some(({ kind }) => kind === 'award');
}

/** "… được | ông Hải | trao", "nhận Bằng khen do | ông Hải | trao" */
const HANDS = new Set(['được', 'do']);

/** "Ông Hải rót chén chè | rồi kể: |": what he says behind something else that he does. */
function thenTells(scan: Scan, at: number): boolean {
  const kind = scan.word(at) === 'rồi' ? scan.kind('act', at + 1) : '';
  const next = at + 1 + scan.size('act', at + 1);
  return (
    (kind === 'speak' || kind === 'utter') && next < scan.tokens.count && SAID.has(scan.text[scan.tokens.start[next]])
  );
}
const SAID = new Set([':', '“', '«']);

const leadsIn = (scan: Scan, at: number): boolean => LEADS_IN.get(scan.word(at))?.includes(scan.word(at + 1)) === true;
const LEADS_IN = new Map([
  ['dẫn', ['đầu', 'đoàn']],
  ['trưởng', ['đoàn']],
]);

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === ',';

/** "Ông A dự; | điều hành buổi làm việc là ông B": the verb has another subject, behind it. */
function isInverted(scan: Scan, chunks: readonly Chunk[], from: number): boolean {
  if (chunks[from] === undefined || scan.size('act', chunks[from].from) === 0) return false;
  for (let c = from; c < chunks.length && c - from < 10; c++) {
    const { kind } = chunks[c];
    if (kind === 'persons') return scan.word(chunks[c].from - 1) === 'là';
    if (kind !== 'word' && kind !== 'cue' && kind !== 'bloc') return false;
  }
  return false;
}

interface Step {
  readonly size: number;
  readonly verbal: boolean;
  readonly verb?: boolean;
  readonly onBehalf?: boolean;
  readonly stated?: Stated;
  readonly ends?: boolean;
}

/** `joined`: "và" stands before the word, so that some verbs go on: "công bố quyết định và trao Bằng khen". */
function readWord(scan: Scan, at: number, end: number, verbal: boolean, joined: boolean): Step {
  const word = scan.word(at);
  const next = scan.word(at + 1);
  // "3 lần | được khen", "nhiều năm liền | được khen": how often stands before the verb
  const often = verbal && (scan.has(at, NUMBER) || word === 'nhiều') ? oftenSize(scan, at) : 0;
  if (often > 0) return { size: often, verbal: true };
  // "bà Nhàn | từng | được tặng"
  if (verbal && word === 'từng' && next === 'được') return { size: 1, verbal: true };
  if (verbal && (word === 'được' || word === 'bị')) {
    // "được | ủy quyền", not "được | Ủy ban nhân dân tỉnh tặng"
    if (CHARGED.has(next) && scan.word(at + 2) !== 'ban') return { size: 1, verbal: true, onBehalf: true };
    const passive: Step = { size: 1, verbal: false, ends: true };
    return honoured(scan, at + 1, end) || isPraised(scan, at + 1, end)
      ? { ...passive, stated: { act: 'receive', from: at, to: at + 1 } }
      : passive;
  }
  // "bày tỏ | vinh dự" says what he feels, "vinh dự | đón nhận" what he gets.
  const proud = word === 'vinh' && !GETS.has(scan.word(at + 2));
  if (verbal && RECEIVES.has(word) && !proud && honoured(scan, at + 1, end)) {
    const act = word === 'nhận' && opensFlag(scan, at + 1) ? 'attend' : 'receive';
    return { size: 1, verbal: false, ends: true, stated: { act, from: at, to: at + 1 } };
  }
  if (startsBehalf(word, next)) return { size: 2, verbal: true, onBehalf: true };
  // "đến | tận nhà | trao huy hiệu"
  if (verbal && word === 'tận' && DOORS.has(next)) return { size: 2, verbal: true };
  const there = verbal ? whereTheyGo(scan, at, end) : 0;
  if (there > 0) return { size: there, verbal: true };
  // "giao Thường trực làm thủ tục | để UBND tỉnh tặng Cờ": an aim, of others.
  if (word === 'để') return { size: 1, verbal: false, ends: true };
  // "công tác thi đua | khen thưởng"
  if (word === 'khen' && [at - 1, at - 2].some((i) => scan.word(i) === 'đua' || scan.word(i) === 'tác'))
    return { size: 2, verbal: false };
  // "dự lễ | bế mạc", "dự | khai mạc": what he attends
  if ((word === 'khai' || word === 'bế') && ATTENDED.has(scan.word(at - 1))) return { size: 2, verbal: false };
  // "công tác chỉ đạo, | điều hành | của ngành": the work that somebody reports on
  if (word === 'điều' && next === 'hành' && isOfWork(scan, at)) return { size: 2, verbal: false };
  // "sổ nhật | ký", "chữ | ký"; not "Tô Minh Nhật | ký"
  if (word === 'ký' && NOUNS.has(scan.slice(at - 1, at))) return { size: 1, verbal: false };
  // "ông A - người chủ trì buổi họp"
  if (verbal && word === 'người' && scan.kind('act', at + 1) === 'chair') return { size: 1, verbal: true };
  // "Chủ tịch UBND tỉnh … | giao Thường trực Hội đồng", "giao các xã"
  if (verbal && word === 'giao' && (scan.layers(at + 1) & TASKED) !== 0)
    return { size: 1, verbal: false, ends: true, stated: { act: 'direct', from: at, to: at + 1 } };
  const size = scan.size('act', at);
  if (size > 0) {
    const kind = scan.kind('act', at);
    // "tươi cười | trong ngày phong tặng": nothing is said by it
    if (word === 'cười' && !SAID.has(scan.text[scan.tokens.start[at + size]] ?? '')) return { size, verbal };
    if (kind === 'direct' && HEARS.has(scan.word(at - 1))) return { size, verbal: true };
    // "nhanh chóng | có mặt", "có mặt | tại hiện trường": where something has happened, and no meeting
    if (kind === 'attend' && word === 'có' && (HASTENS.has(scan.pairAt(at - 2)) || isScene(scan, at + size)))
      return { size, verbal: true };
    // "tham gia | Hội Cựu chiến binh", "tham gia | hợp tác xã": what somebody joined, and no meeting
    if (joinsSociety(scan, at, size)) return { size, verbal: false };
    if (takesPartInDeed(scan, at)) return { size, verbal: false };
    if (!verbal && !(joined && (GOES_ON.has(kind) || GOES_ON.has(word)))) return { size, verbal: false };
    if (kind === 'give' && (FLOWERS.has(scan.word(at + size)) || FLOWERS.has(scan.word(at + size + 1))))
      return { size, verbal: true, verb: true, stated: { act: 'attend', from: at, to: at + size } };
    // "Bà Lan thừa ủy quyền | trao.": what the line above tells of
    const entrusted =
      kind === 'give' && scan.word(at - 1) === 'quyền' && (at + size === end || scan.mark(at + size) === STOP);
    const below = kind === 'give' && at + size + 1 === end && givesBelow(scan, at + size);
    if (kind === 'give' && !entrusted && !below && !honoured(scan, at + size, end))
      return { size, verbal: false, verb: true };
    return {
      size,
      verbal: true,
      verb: true,
      stated: { act: actOf(kind), from: at, to: at + size },
      ends: kind === 'utter',
    };
  }
  return { size: 1, verbal: verbal && ADVERBS.has(word) };
}

/** "tham gia | Hội Nông dân": to be one of its people; not "tham gia | hội nghị", "tham dự | hội thi". */
const joinsSociety = (scan: Scan, at: number, size: number): boolean =>
  size === 2 &&
  scan.pairAt(at) === 'tham gia' &&
  SOCIETIES.has(scan.kind('unit', at + size)) &&
  !GATHERINGS.has(scan.pairAt(at + size));
const GATHERINGS = new Set(['hội nghị', 'hội thảo', 'hội thi', 'hội thao', 'hội diễn', 'hội trại', 'đoàn công']);

const HASTENS = new Set(['nhanh chóng', 'kịp thời', 'lập tức', 'khẩn trương']);
/** "có mặt | tại hiện trường", "có mặt ở hiện trường" */
const isScene = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'tại' || scan.word(at) === 'ở') && scan.pairAt(at + 1) === 'hiện trường';

/** "nhận | Cờ thi đua", "nhận | 2 Cờ đơn vị xuất sắc": no person is given a flag, so that who takes it stands there for a unit. */
const opensFlag = (scan: Scan, at: number): boolean => {
  const flag = scan.has(at, NUMBER) ? at + 1 : at;
  return scan.word(flag) === 'cờ' && scan.size('award', flag) > 0;
};

/** "3 lần |", "nhiều năm liền |": tokens; 0 for others. */
function oftenSize(scan: Scan, at: number): number {
  const size = scan.word(at + 1) === 'lần' ? 2 : scan.word(at + 1) === 'năm' && scan.word(at + 2) === 'liền' ? 3 : 0;
  return size > 0 && scan.word(at + size) === 'được' ? size : 0;
}

/** "được | UBND huyện khen.", "được tuyên dương": nothing behind it says what for or with what. */
function isPraised(scan: Scan, at: number, end: number): boolean {
  for (let i = at; i < end && i - at < LONGEST_GIVER; i++) {
    if (scan.mark(i) !== 0) return false;
    if (PRAISED.has(scan.pairAt(i))) return true;
    if (scan.word(i) === 'khen' && scan.mark(i + 1) === STOP) return true;
  }
  return false;
}
const LONGEST_GIVER = 10;
const PRAISED = new Set(['khen thưởng', 'tuyên dương', 'biểu dương', 'khen ngợi']);
/** "tham gia | cứu nạn", "tham gia | chữa cháy": a deed, and no meeting; not "tham gia hội nghị". */
export const takesPartInDeed = (scan: Scan, at: number): boolean =>
  scan.pairAt(at) === 'tham gia' && DEEDS.has(scan.pairAt(at + 2));
const DEEDS = new Set([
  ...['cứu nạn', 'cứu hộ', 'cứu người', 'cứu chữa', 'chữa cháy', 'dập lửa', 'dập tắt', 'ứng cứu'],
  ...['truy bắt', 'bắt giữ', 'phá án', 'chuyên án', 'chiến đấu', 'kháng chiến', 'hiến máu', 'khắc phục'],
  ...['hoạt động', 'cách mạng', 'phong trào', 'giải phóng', 'bảo vệ', 'phục vụ', 'xây dựng', 'nghĩa vụ'],
]);

/** "ông Tô Hải đã trao | :" over "- Bằng khen của UBND tỉnh cho Sở Y tế", or over a table: the first line under it names an award. */
function givesBelow(scan: Scan, colon: number): boolean {
  if (scan.mark(colon) !== COLON || !scan.has(colon + 1, LINE_START)) return false;
  const first = scan.has(colon + 1, PUNCTUATION | NUMBER) ? colon + 2 : colon + 1;
  const last = COLUMNS.has(scan.word(first)) ? first + LONGEST_ROWS : first + 1;
  for (let i = first; i <= last; i++) if (scan.size('award', i) > 0) return true;
  return false;
}
const COLUMNS = new Set(['stt', 'tt']);
/** The head of a table and its first row. */
const LONGEST_ROWS = 16;

/**
 * "đến | trụ sở Công an phường | trao Bằng khen", "tới | nhà riêng | trao Huy hiệu", "về | xã Bến Đá trực tiếp | trao tặng Bằng khen": tokens up to
 * the verb that gives; 0 for others.
 */
function whereTheyGo(scan: Scan, at: number, end: number): number {
  if (!GOES.has(scan.word(at))) return 0;
  if (!HOUSES.has(scan.word(at + 1)) && !isTerritory(scan.kind('unit', at + 1))) return 0;
  for (let i = at + 2; i < end && i - at < FARTHEST; i++) {
    if (scan.mark(i) !== 0) return 0;
    if (scan.kind('act', i) === 'give') return honoured(scan, i + scan.size('act', i), end) ? i - at : 0;
    if (scan.size('act', i) > 0) return 0;
  }
  return 0;
}
const GOES = new Set(['đến', 'tới', 'về']);
const HOUSES = new Set(['trụ', 'nhà', 'bệnh', 'cơ', 'gia', 'tư', 'hiện']);
const FARTHEST = 12;
const SOCIETIES = new Set(['union', 'youth', 'party-cell', 'coop', 'troop']);
const TAKES = new Set(['đón', 'nhận']);
const DOORS = new Set(['nhà', 'nơi', 'tay']);
const TASKED = layerBits('unit', 'title');
const CHARGED = new Set(['ủy', 'phân', 'giao', 'mời']);
const ATTENDED = new Set(['dự', 'lễ', 'buổi', 'phiên', 'tại']);
const NOUNS = new Set(['nhật', 'chữ', 'bút', 'hồi']);
const GOES_ON = new Set(['give', 'reward', 'sign', 'phát', 'kết', 'chủ']);
const FLOWERS = new Set(['hoa', 'lẵng']);
const GETS = new Set(['được', 'nhận', 'đón', 'là']);
/** "tiếp thu | ý kiến chỉ đạo", "cảm ơn | ý kiến chỉ đạo": what others said. */
const HEARS = new Set(['thu', 'ơn', 'nhận', 'nghe', 'hội', 'triệt', 'hiện']);
const RECEIVES = new Set(['nhận', 'đón', 'vinh', 'đạt']);

export const startsBehalf = (word: string, next: string): boolean =>
  (word === 'thay' && next === 'mặt') ||
  (word === 'thừa' && (next === 'ủy' || next === 'lệnh')) ||
  (word === 'theo' && next === 'ủy') ||
  (word === 'đại' && next === 'diện');

/** The act that a kind of the layer "act" stands for. */
export function actOf(kind: string): Act {
  if (kind === 'give' || kind === 'reward') return 'present';
  if (kind === 'utter') return 'speak';
  if (kind === 'pledge') return 'attend';
  return kind as Act;
}

/** The token past the chunks. */
export const endOf = (chunks: readonly Chunk[]): number => (chunks.length === 0 ? 0 : chunks[chunks.length - 1].to);

/** An award, a decision or a prize is what the verb gives: it follows before the clause ends or somebody is given it. */
export function honoured(scan: Scan, at: number, end: number): boolean {
  if (isSumGiven(scan, at)) return false;
  for (let i = at; i < end && i - at < 24; i++) {
    // "cờ luân lưu" goes from one head to the next.
    if (scan.word(i) === 'cờ' && (scan.word(i + 1) === 'luân' || scan.word(i + 1) === 'lưu')) return false;
    if (scan.size('award', i) > 0) return true;
    const mark = scan.mark(i);
    // The stop of "III. Tặng Bằng khen cho:" ends nothing.
    if (mark === SEMICOLON || (mark === STOP && i > at + 1)) return false;
    const word = scan.word(i);
    // "tặng | hoa |", "tặng Bệnh viện bức tranh, | mong | Bệnh viện đạt danh hiệu": a gift, a wish
    if (GIFTS.has(word) || WISHES.has(word)) return false;
    // "quyết định công nhận Khối trưởng" honours nobody.
    if (word === 'quyết' && rolesWithin(scan, i, 8)) return false;
    if (!OPENS_HONOUR.has(word)) continue;
    if (HONOURS_GIVEN.has(word) || HONOURS_GIVEN.has(`${word} ${scan.word(i + 1)}`)) return true;
  }
  return false;
}

/** "công tác | điều hành", "công tác lãnh đạo, chỉ đạo, | điều hành", "kết quả chỉ đạo | điều hành" */
function isOfWork(scan: Scan, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (scan.mark(i) === COMMA || scan.word(i) === 'và' || LED.has(scan.word(i)))) i--;
  return OF_WORK.has(scan.pairAt(i - 1));
}
const LED = new Set(['lãnh', 'chỉ', 'đạo', 'quản', 'lý']);
const OF_WORK = new Set(['công tác', 'kết quả', 'quy chế', 'hiệu quả']);

/** "tặng | 50 triệu đồng | , số tiền thưởng của tỉnh, cho trạm y tế": money alone, whatever is told of it; not "trao 50 triệu đồng tiền thưởng". */
const isSumGiven = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'tặng' &&
  scan.has(at, NUMBER) &&
  THOUSANDS.has(scan.word(at + 1)) &&
  scan.word(at + 2) === 'đồng' &&
  (scan.mark(at + 3) === COMMA || scan.word(at + 3) === 'cho');
const THOUSANDS = new Set(['nghìn', 'triệu', 'tỷ', 'tỉ']);

const GIFTS = new Set(['hoa', 'quà', 'suất']);
const WISHES = new Set(['mong', 'chúc']);

const OPENS_HONOUR = new Set([...HONOURS_GIVEN].map((words) => words.split(' ')[0]));

function rolesWithin(scan: Scan, at: number, distance: number): boolean {
  for (let i = at; i < at + distance; i++) if (scan.size('role', i) > 0) return true;
  return false;
}
