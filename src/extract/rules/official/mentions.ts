import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { isOtherSubject } from '../../../names/person-list.js';
import { opensLabel } from '../../../names/title-unit.js';
import { CLOSE, COLON, COMMA, OPEN, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Chunk, chunkOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import { isInterview } from '../../interview.js';
import { interviewee } from '../../interviewee.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import { awayAmong } from './absence.js';
import { bearsAward, isOfBereaved } from './bearer.js';
import { isMark, opening, personsOf } from './chunk-at.js';
import { isLaureate, type Lead, leadOf, namesAttendance } from './lead.js';
import { actOf, endOf, honoured, predicate, type Stated } from './predicate.js';
import { besideInRow, titlesBelow } from './row.js';
import { isThanked } from './thanked.js';

/** One person in one sentence, with what the sentence says that he or she does. */
export interface Mention {
  readonly person: Person;
  readonly sentence: Parsed;
  readonly stated: readonly Stated[];
  readonly link: Lead['link'];
  /** What brings it in, without what the person does besides. */
  readonly lead: readonly Stated[];
  /** Gets an award here. */
  readonly recipient: boolean;
  readonly absent: boolean;
  /** Said of this one alone, not of the list: "Dự có ông A; bà B (vắng); …". */
  readonly away: boolean;
}

/** What headings say, by their sentence: each is read once, however many items stand under it. */
export type Headings = Map<number, Heading>;

/** The mentions of a sentence. Persons that only marks and "và" part share what is said of them. */
export function mentionsIn(passage: Passage, sentence: Parsed, headings: Headings): Mention[] {
  const { scan } = passage;
  const { chunks } = sentence;
  const mentions: Mention[] = [];
  let from = 0;
  let opened: Lead | null = null;
  for (let c = 0; c < chunks.length; c++) {
    if (chunks[c].kind !== 'persons') {
      // "Vắng: đ/c A" / "Mời dự : | bà B": the label of another line
      if (scan.has(chunks[c].from, LINE_START) && opensLabel(scan, chunks[c].from)) from = c;
      if (!isMark(chunks[c], ';')) continue;
      if (mentions.length === 0) opened ??= openedBy(scan, chunks, from, c);
      from = c + 1;
      continue;
    }
    const end = groupEnd(scan, chunks, c);
    const lead =
      isUnderAward(scan, chunks, c) || isThanked(scan, chunks, chunks[c])
        ? HONOURED
        : (carried(mentions, scan, chunks, from, c) ?? (from === c ? opened : null) ?? leadOf(scan, chunks, from, c));
    opened = null;
    const laureate = lead.link === 'honoured';
    const direct =
      lead.link === 'object' ||
      laureate ||
      isHonoured(scan, chunks, c) ||
      isJoinedObject(scan, chunks, c, end) ||
      isOfBereaved(scan, chunks, c, end);
    const part =
      partAfterColon(scan, chunks, end) ??
      (opensAnswer(chunks, c) ? answerIn(passage, chunks, end) : null) ??
      (end === c + 1 ? partInBracket(scan, chunks[c]) : null);
    const predicated = interviewed(passage, chunks[c]) ?? (direct ? [] : (part ?? predicate(scan, chunks, end)));
    // "Theo ông Hải, Giám đốc Sở Y tế, | 3 tập thể, 12 cá nhân được khen thưởng": others than who says it
    const own = lead.link === 'reported' ? predicated.filter(({ act }) => act !== 'receive') : predicated;
    const object = direct || (own.length === 0 && lead.stated.length === 0 && isListObject(scan, chunks, c));
    // "Khối thi đua số 9, với sự tham dự của bà B, | đã thông qua …": what the bloc does
    const governed = lead.link === 'governed' && !isMark(chunks[end - 2], ';');
    let stated = governed ? [...lead.stated] : [...(isListOfGiven(scan, lead, own) ? [] : lead.stated), ...own];
    // "Được sự ủy quyền của ông A, Giám đốc, | bà B, Phó Giám đốc dự": all but the first are there.
    const sends = lead.link === 'sender';
    const gone = awayAmong(scan, chunks, c, end, lead);
    let absent = (lead.absent && !sends) || (stated.length === 0 && isAiming(scan, chunks, end));
    let recipient =
      laureate ||
      isRefused(scan, chunks, end) ||
      (own.length === 0 && lead.stated.length === 0 && bearsAward(scan, chunks, c, end)) ||
      (own.length === 0 && endsAwardList(scan, chunks, c)) ||
      own.some((s) => s.act === 'receive') ||
      (object &&
        (honoured(scan, chunks[0].from, endOf(chunks)) || honoured(scan, clauseAt(chunks, c), chunks[c].from)));
    if (
      stated.length === 0 &&
      !object &&
      !absent &&
      gone.size === 0 &&
      (isItem(scan, sentence, chunks, c) || isWholeLine(scan, sentence, c)) &&
      !TELLS.has(scan.word(chunks[end - 1].to)) &&
      !isClerk(scan, sentence)
    ) {
      const heading = headingOf(passage, sentence, headings);
      if (heading) {
        stated = [...heading.stated];
        absent = heading.absent;
        recipient = heading.honours;
      }
    }
    if (stated.length === 0 && !object && !absent && c > 0 && isMark(chunks[c - 1], ':'))
      stated = clerkBefore(scan, chunks, c);
    // "Dự có ông A; ông B | chủ trì hội nghị": of those who attend only the last does so.
    const attends = lead.link === 'list' && lead.stated.length > 0 && own.length > 0;
    const alone = attends && isMark(chunks[end - 2], ';') && scan.word(own[0].from) !== 'đồng';
    // "dưới sự chủ trì của ông A; ông B | dự và phát biểu": the last has no part in what governs the others
    // "Đến dự và chỉ đạo hội nghị có ông A; ông B | đến dự và phát biểu": nor in what leads them in, where he is said to attend
    const guest = alone && own.some(({ act }) => act === 'attend');
    const parted = guest || (lead.link === 'governed' && own.length > 0 && isMark(chunks[end - 2], ';'));
    const bare = isWholeLine(scan, sentence, c);
    const beside =
      sentence.kind === 'table-cell'
        ? besideInRow(passage, sentence)
        : bare || isItemAlone(scan, sentence, c)
          ? { titles: titlesBelow(passage, sentence), part: null }
          : null;
    if (beside?.part && !recipient) stated = [beside.part];
    for (let g = c; g < end; g++) {
      const chunk = chunks[g];
      if (chunk.kind !== 'persons') continue;
      const before = g < end - 1;
      const shared = (alone || parted) && before ? lead.stated : parted ? own : stated;
      // "Tham dự có: ông A, Phó Giám đốc; | bà B, Trưởng khối (chủ trì hội nghị)"
      const acts = end > c + 1 && !direct ? partInBracket(scan, chunk) : null;
      const said = acts ? [...shared, ...acts] : shared;
      for (const person of chunk.list.persons) {
        const sender = sends && g === c && person === chunk.list.persons[0];
        const away = gone.has(person);
        // "Theo ông A, Phó Giám đốc, | Trung tá B, Đội trưởng, | đã nhảy xuống sông": of whom A tells
        const first = g === c && person === chunk.list.persons[0];
        const told = lead.link === 'reported' && !first && scan.mark(person.from - 1) === COMMA;
        // Written out: to add to what a spread copied takes a hundredth of all that extraction does.
        mentions.push({
          person: beside && person.titles.length === 0 ? { ...person, titles: beside.titles } : person,
          sentence,
          stated: sender || away ? [] : told ? own : said,
          link: sender ? 'sender' : sends ? 'plain' : lead.link,
          lead: lead.stated,
          recipient,
          absent: sender || absent || away,
          away,
        });
      }
    }
    c = end - 1;
    from = own.length > 0 ? end : from;
  }
  return mentions;
}

/** "* … Bí thư Tỉnh ủy Tô Hải | đã | trao tặng": a line that tells something, and no item of a list. */
const TELLS = new Set(['đã', 'đang', 'sẽ', 'vừa', 'cũng']);

/**
 * "03 cá nhân gồm | ông A, bà B | được tặng Giấy khen": no verb says that they are there, and one says what they get. "Về phía tỉnh có
 * ông A, | được tặng …" only adds it.
 */
function isListOfGiven(scan: Scan, { stated }: Lead, own: readonly Stated[]): boolean {
  const given = own.find(({ act }) => act === 'receive');
  if (given === undefined || stated.length !== 1) return false;
  const list = scan.word(stated[0].from);
  return list === 'gồm' || (list === 'có' && !scan.has(given.from - 1, PUNCTUATION));
}

/** "Ông A, Trưởng phòng Nội vụ: | không xem xét": one of those whom a council weighs. */
const isRefused = (scan: Scan, chunks: readonly Chunk[], at: number): boolean =>
  isMark(chunks[at], ':') && chunks[at + 1] !== undefined && scan.kind('verb', chunks[at + 1].from) === 'deny';

/** "Chị Nhàn, Chủ nhiệm HTX Bến Đá, | quyết tâm phấn đấu đạt danh hiệu …": who only hopes for an award. */
function isAiming(scan: Scan, chunks: readonly Chunk[], at: number): boolean {
  const first = isMark(chunks[at], ',') ? at + 1 : at;
  if (chunks[first] === undefined || scan.kind('verb', chunks[first].from) !== 'plan') return false;
  return chunks.slice(first).some(({ kind }) => kind === 'award');
}

/** "Ông A - Chủ tịch UBND xã: Chủ trì", "Bà B: Thư ký" in the minutes' list of those present. */
function partAfterColon(scan: Scan, chunks: readonly Chunk[], at: number): Stated[] | null {
  if (!isMark(chunks[at], ':') || at + 1 >= chunks.length) return null;
  const { from } = chunks[at + 1];
  // "- Ông A, Phó Giám đốc: dự, chỉ đạo."
  if (scan.size('act', from) > 0) {
    const acts = predicate(scan, chunks, at + 1);
    if (acts.length > 0) return acts;
  }
  // "- Bà Hà Nhàn: nhất trí với bảng chấm điểm.": what she says, where nobody is commended
  const opines = OPINIONS.has(`${scan.word(from)} ${scan.word(from + 1)}`) || scan.word(from) === 'tán';
  if (opines && chunks.every(({ kind }) => kind !== 'award')) return [{ act: 'speak', from, to: from + 2 }];
  // "PGS.TS. Hà Nhàn, Vụ trưởng Vụ Tổ chức: “Đừng để thi đua thành hình thức!”"
  if (SPEAKS.has(scan.text[scan.tokens.start[from]])) return [{ act: 'speak', from: from - 1, to: from + 1 }];
  const to = from + Math.max(1, scan.size('form', from));
  const form = scan.kind('form', from);
  return form === 'chair' || form === 'clerk' ? [{ act: form === 'chair' ? 'chair' : 'other', from, to }] : null;
}

/** "| Ông Tô Hải: …", "- | Ông Tô Hải: …" */
const opensAnswer = (chunks: readonly Chunk[], index: number): boolean =>
  index === 0 || (index === 1 && chunks[0].kind === 'mark');

/** "Ông Tô Hải: Chúng tôi có 6 cụm thủy nông …" in an interview: what he answers. */
function answerIn(passage: Passage, chunks: readonly Chunk[], at: number): Stated[] | null {
  if (!isMark(chunks[at], ':') || at + 1 >= chunks.length) return null;
  return isInterview(passage) ? [{ act: 'speak', from: chunks[at].from, to: chunks[at].to }] : null;
}

/** "Chúng tôi có cuộc trao đổi với | bà Hà Nhàn |": over the questions that she answers. */
function interviewed(passage: Passage, chunk: Chunk): Stated[] | null {
  const person = chunk.kind === 'persons' ? interviewee(passage) : null;
  return person?.from === chunk.from ? [{ act: 'speak', from: person.name.from, to: person.name.to }] : null;
}

const SPEAKS = new Set(['“', '"', '«']);
const OPINIONS = new Set(['nhất trí', 'đồng ý', 'đồng tình', 'cho rằng', 'băn khoăn', 'cơ bản']);

/** "Ông A, Chủ tịch UBND xã (chủ trì)", "… (dự, chỉ đạo hội nghị)": a bracket that gives no title belongs to the person. */
function partInBracket(scan: Scan, chunk: Chunk): Stated[] | null {
  if (chunk.kind !== 'persons' || chunk.list.persons.length > 1) return null;
  const [{ name, to }] = chunk.list.persons;
  for (let i = name.to; i + 2 < to; i++) {
    if (scan.mark(i) !== OPEN || scan.size('act', i + 1) === 0) continue;
    const acts = actsUpTo(scan, i + 1, to);
    return acts.some(({ act }) => act === 'chair' || act === 'direct') ? acts : null;
  }
  return null;
}

/** The acts of a bracket that tells nothing else; none of another. */
function actsUpTo(scan: Scan, from: number, to: number): Stated[] {
  const acts: Stated[] = [];
  for (let i = from; i < to; ) {
    if (scan.mark(i) === CLOSE) return acts;
    const size = scan.size('act', i);
    const act = PARTS.get(scan.kind('act', i));
    if (size > 0 && act) acts.push({ act, from: i, to: i + size });
    else if (size === 0 && !BESIDE.has(scan.word(i)) && scan.mark(i) !== COMMA) return [];
    i += Math.max(1, size);
  }
  return [];
}
const PARTS = new Map<string, Stated['act']>([
  ['chair', 'chair'],
  ['direct', 'direct'],
  ['attend', 'attend'],
]);
const BESIDE = new Set(['và', 'hội', 'nghị', 'cuộc', 'buổi', 'họp', 'lễ']);

/** "Dự có lãnh đạo Sở Nội vụ | ; ông A": the list that units open goes on with persons. */
function openedBy(scan: Scan, chunks: readonly Chunk[], from: number, to: number): Lead | null {
  for (let c = from; c + 1 < to; c++) {
    const chunk = chunks[c];
    if (chunk.kind !== 'word' && chunk.kind !== 'cue') continue;
    const last = scan.word(chunk.to - 1);
    if (last !== 'có' && last !== 'gồm') continue;
    const lead = leadOf(scan, chunks, from, c + 1);
    // "…, do có thành tích; ông A": no list, for no verb opens it.
    const announced = lead.stated.some((s) => s.to <= chunk.from);
    return lead.link === 'list' && announced && !lead.absent ? lead : null;
  }
  return null;
}

/** "Dự có ông A; bà B; lãnh đạo các sở; ông C": what brings in the first of a list brings in the others. */
function carried(
  mentions: readonly Mention[],
  scan: Scan,
  chunks: readonly Chunk[],
  from: number,
  index: number,
): Lead | null {
  const before = mentions.at(-1);
  if (before === undefined || !CARRIES.has(before.link) || before.sentence.chunks !== chunks) return null;
  for (let c = index - 1; c >= from && chunks[c].to > before.person.to; c--) {
    const chunk = chunks[c];
    // "Chủ trì: ông A; Thư ký: bà B"
    if (isMark(chunk, ':')) return null;
    if (chunk.kind === 'word' && ['và', 'cùng', 'các'].includes(scan.word(chunk.from))) continue;
    // "Đại tá A, Phó Giám đốc Công an tỉnh (Đơn vị cụm trưởng); Đại tá B"
    if (isMark(chunk, ')')) {
      c = opening(chunks, c);
      if (c < from) return null;
      continue;
    }
    if (isMark(chunk, '(')) return null;
    if (chunk.kind === 'word' || chunk.kind === 'cue') return null;
  }
  return { link: before.link, stated: before.lead, absent: before.absent && !before.away };
}

const CARRIES: ReadonlySet<Lead['link']> = new Set<Lead['link']>(['list', 'governed', 'honoured']);

/** Where the clause of the chunk at `index` begins: behind the last ";" before it. */
function clauseAt(chunks: readonly Chunk[], index: number): number {
  for (let c = index - 1; c > 0 && index - c < LONGEST_AWARD_LIST; c--) if (isMark(chunks[c], ';')) return chunks[c].to;
  return chunks[0].from;
}

/** End of the run of persons that only ";", ",", "và" and "cùng" part. */
function groupEnd(scan: Scan, chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  for (let c = at + 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    const past = isMark(chunks[c - 1], ',') ? traitEnd(scan, chunks, c) : c;
    if (past > c) {
      c = past - 1;
    } else if (chunk.kind === 'persons') {
      // "trao cho ông A; ông B phát biểu": two clauses.
      const given = scan.word(chunks[at].from - 1) === 'cho' || endsAwardList(scan, chunks, at);
      if (given && isMark(chunks[c - 1], ';')) return end;
      if (end === at + 1 && isOtherSubject(scan, chunks[at].from, personsOf(chunks[at]), chunk.from)) return end;
      end = c + 1;
    } else if (
      !isMark(chunk, ';') &&
      !isMark(chunk, ',') &&
      !(chunk.kind === 'word' && JOINS.has(scan.word(chunk.from)))
    )
      return end;
  }
  return end;
}

const JOINS = new Set(['và', 'cùng']);

/** "cho bà Hà Nhàn, | dân tộc Mông |, bà Hà Thu", "| 35 tuổi |": past what is said of the one before; `at` for other words. */
function traitEnd(scan: Scan, chunks: readonly Chunk[], at: number): number {
  const { from } = chunks[at];
  let end = at;
  while (end < chunks.length && chunks[end].kind === 'word' && !JOINS.has(scan.word(chunks[end].from))) end++;
  const people = scan.word(from) === 'người' ? from + 1 : from;
  const told = scan.pairAt(people) === 'dân tộc' || (end > at && scan.word(chunks[end - 1].to - 1) === 'tuổi');
  return told ? end : at;
}

/** "tặng Bằng khen cho Bệnh viện Sản và bà Tạ Thị Kiều": the list that the persons end is an object. */
function isListObject(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  for (let c = index - 1; c >= 0; c--) {
    const chunk = chunks[c];
    if (chunk.kind === 'units' || chunk.kind === 'count' || chunk.kind === 'persons' || chunk.kind === 'office')
      continue;
    if (chunk.kind === 'mark' && (chunk.mark === ',' || chunk.mark === ':' || chunk.mark === ';')) continue;
    if (chunk.kind !== 'word' && chunk.kind !== 'cue') return false;
    const last = scan.word(chunk.to - 1);
    if (JOINS.has(last) || last === 'các' || last === 'gồm' || last === 'là') continue;
    return (
      last === 'cho' || last === 'tặng' || last === 'thưởng' || (last === 'với' && scan.word(chunk.to - 2) === 'đối')
    );
  }
  return false;
}

/** "đề nghị tặng Bằng khen cho Sở Y tế và | ông Tô Hải": behind the award, the units and "và". */
function endsAwardList(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  if (scan.word(chunks[index].from - 1) !== 'và') return false;
  for (let c = index - 2; c > 0 && index - c < LONGEST_AWARD_LIST; c--) {
    const { kind, from } = chunks[c];
    if (kind === 'word' && scan.word(from) === 'cho') return chunks[c - 1].kind === 'award';
    if (kind !== 'units' && kind !== 'count' && !isMark(chunks[c], ',')) return false;
  }
  return false;
}
const LONGEST_AWARD_LIST = 24;

/** "2. Bằng khen của Thủ tướng Chính phủ: 03 cá nhân, gồm | đ/c Tô Hải": the line names the award, then a colon and whom. */
function isUnderAward(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  let colon = false;
  for (let c = index - 1; c >= 0 && index - c < LONGEST_AWARD_LIST; c--) {
    const { kind, to } = chunks[c];
    if (kind === 'award') return colon && opensLine(scan, chunks, c);
    if (isMark(chunks[c], ':')) colon = true;
    else if (kind === 'word' || kind === 'cue') {
      if (!UNDER_AWARD.has(scan.word(to - 1))) return false;
    } else if (!OF_AWARD_LIST.has(kind)) return false;
  }
  return false;
}
const OF_AWARD_LIST: ReadonlySet<Chunk['kind']> = new Set(['units', 'count', 'persons', 'office', 'mark'] as const);
const UNDER_AWARD = new Set(['của', 'gồm', 'là', 'và', 'cho', 'nhân']);
const HONOURED: Lead = { link: 'honoured', stated: [], absent: false };

/** Nothing but a number, a dash or "Tặng" stands before the chunk. */
const opensLine = (scan: Scan, chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(0, index).every(({ from }) => scan.has(from, PUNCTUATION | NUMBER) || scan.word(from) === 'tặng');

/** "trao Giấy khen cho 2 cá nhân là ông A, ông B | và trao Cờ cho …": who gave goes on giving. */
const isJoinedObject = (scan: Scan, chunks: readonly Chunk[], index: number, end: number): boolean =>
  end < chunks.length &&
  scan.word(chunks[end].from) === 'và' &&
  scan.kind('act', chunks[end].from + 1) === 'give' &&
  isListObject(scan, chunks, index);

/** "tặng | Nghệ sĩ Nhân dân | Tô Văn Hải": an honour that he bears stands before the name of who is given to. */
const isHonoured = (scan: Scan, chunks: readonly Chunk[], index: number): boolean =>
  entryAt(chunks, index - 1)?.kind === 'award' && ['tặng', 'cho'].includes(scan.word(chunks[index - 1].from - 1));

/** A line of a list: only its number or dash stands before the person. */
function isItem(scan: Scan, sentence: Parsed, chunks: readonly Chunk[], index: number): boolean {
  if (sentence.zone === 'item' || sentence.zone === 'cell') return true;
  if (index === 0) return sentence.kind === 'list-item';
  for (let c = 0; c < index; c++) {
    const { kind, from, to } = chunks[c];
    const short = kind === 'word' && scan.span(from, to).end - scan.span(from, to).start <= 2;
    if (!short && !scan.has(from, PUNCTUATION | NUMBER)) return false;
  }
  return true;
}

/** "Ông Tô Hải, Giám đốc Sở Y tế": a line that names a person and says nothing else. */
const isWholeLine = (scan: Scan, { zone, from, chunks }: Parsed, index: number): boolean =>
  index === 0 &&
  zone === 'body' &&
  scan.has(from, LINE_START) &&
  chunks.every((chunk) => chunk.kind === 'persons' || chunk.kind === 'mark');

/** "1. Ông Tô Hải" in a line of its own: a marker, and a person. */
const isItemAlone = (scan: Scan, { zone, from, chunks }: Parsed, index: number): boolean =>
  zone === 'item' &&
  index > 0 &&
  index <= 2 &&
  scan.has(from, LINE_START) &&
  chunks.slice(index + 1).every(({ kind }) => kind === 'mark') &&
  chunks.slice(0, index).every(({ kind, from: at, to }) => kind === 'mark' || (kind === 'word' && to - at === 1));

interface Heading {
  readonly stated: readonly Stated[];
  readonly absent: boolean;
  readonly honours: boolean;
}

/**
 * What the nearest line before that ends in a colon says of the items under it; one that only says whence they come ("1. Lãnh đạo
 * tỉnh:") leaves it to the heading over it. Bare lines stand under nothing but lines like them.
 */
function headingOf(passage: Passage, sentence: Parsed, headings: Headings): Heading | null {
  const { scan, sentences, facts } = passage;
  const bare = sentence.zone === 'body';
  let silent: Heading | null = null;
  let parted = false;
  for (let s = sentence.index - 1; s >= 0 && sentence.index - s < HEADING_WITHIN; s--) {
    const line = sentences[s];
    const guests = listsGuests(scan, line);
    if (guests) return silent ?? guests;
    const colon = scan.mark(line.to - 1) === COLON;
    const announces = colon || line.zone === 'heading' || headsAttendance(scan, line) || headsHonours(scan, line);
    if (bare && !announces && !OF_PERSONS.has(line.chunks[0]?.kind)) return null;
    const part = opensPart(scan, line);
    const over = parted ? !part && colon : line.zone === 'heading' && line.kind !== 'list-item';
    if (!announces || (!colon && namesPerson(line)) || (silent && !over)) continue;
    if (!RELATIONAL.has(line.zone)) return silent;
    let heading = headings.get(s);
    if (heading === undefined) headings.set(s, (heading = readHeading(passage, line, colon)));
    const leaves = line.kind === 'list-item' || part;
    if (silent || facts.kind !== 'minutes' || !leaves || saysSomething(heading)) return heading;
    [silent, parted] = [heading, part];
  }
  return silent;
}
const HEADING_WITHIN = 40;

/** "DANH SÁCH ĐẠI BIỂU | DỰ HỘI NGHỊ": the title of a list of those who are there; not "… ĐƯỢC KHEN THƯỞNG". */
function listsGuests(scan: Scan, { from, to }: Parsed): Heading | null {
  if (scan.pairAt(from) !== 'danh sách' || to - from > LONGEST_TITLE || !namesAttendance(scan, from + 2)) return null;
  if (actOf(scan.kind('act', from + 4)) !== 'attend' || honoured(scan, from, to)) return null;
  return { stated: [{ act: 'attend', from: from + 2, to: from + 5 }], absent: false, honours: false };
}
const LONGEST_TITLE = 16;

/** "Thành phần tham dự" in a line of its own, without a colon. */
const headsAttendance = (scan: Scan, { zone, from, to }: Parsed): boolean =>
  zone === 'body' &&
  to - from <= LONGEST_HEADING &&
  scan.has(from, LINE_START) &&
  namesAttendance(scan, from) &&
  scan.size('act', from + 2) === to - from - 2;
const LONGEST_HEADING = 6;

/** "Danh sách 10 công dân ưu tú được trao thưởng năm 2018" */
const headsHonours = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.pairAt(from) === 'danh sách' && isLaureate(scan, from, to);

/** "B. BÊN GIAO: BÁO BẾN ĐÁ" over those who came for it. */
const opensPart = (scan: Scan, { from }: Parsed): boolean =>
  scan.mark(from + 1) === STOP && scan.has(from, CAPITAL) && scan.tokens.end[from] - scan.tokens.start[from] === 1;

/** "Ông Tô Hải" / "Giám đốc Sở Y tế" / "Bà Hà Mai": lines of persons and of their titles. */
const OF_PERSONS: ReadonlySet<Chunk['kind'] | undefined> = new Set(['persons', 'office', 'role'] as const);

const saysSomething = ({ stated, absent, honours }: Heading): boolean => stated.length > 0 || absent || honours;

/** "- Bà Hà Mai, Phó Giám đốc" over another list looks like its heading. */
const namesPerson = ({ chunks }: Parsed): boolean => chunks.find(({ kind }) => kind !== 'mark')?.kind === 'persons';

function readHeading({ scan, facts }: Passage, line: Parsed, colon: boolean): Heading {
  const chunks = chunksWithin(scan, line);
  const lead = leadOf(scan, [...chunks, END(line.to)], 0, chunks.length);
  const present = facts.kind === 'minutes' && colon ? [...membersIn(scan, line), ...weAre(scan, line)] : [];
  const stated = lead.stated.length > 0 || colon ? [...lead.stated, ...present] : attendanceIn(scan, line);
  // "Các thành viên Hội đồng Thi đua - Khen thưởng:" names those who are there.
  const honours =
    present.length === 0 && (honoured(scan, line.from, endOf(chunks)) || isLaureate(scan, line.from, line.to));
  return {
    // "Hội đồng bỏ phiếu, đề nghị khen thưởng các cá nhân sau:": the council proposes, not those under it.
    stated: headsHonours(scan, line)
      ? []
      : stated.filter(({ act }) => act !== 'present' && !(honours && act === 'speak')),
    absent: lead.absent,
    honours,
  };
}

/** "Các thành viên Hội đồng:", "3. Ủy viên:" in minutes: those who are there, one a line. */
function membersIn(scan: Scan, { from, to }: Parsed): Stated[] {
  for (let i = from; i + 1 < to && i - from < 4; i++)
    if (MEMBERS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return [{ act: 'attend', from: i, to: i + 2 }];
  return [];
}
const MEMBERS = new Set(['thành viên', 'ủy viên']);

/** "…, chúng tôi gồm:" opens the list of those who are there. */
const weAre = (scan: Scan, { to }: Parsed): Stated[] =>
  scan.word(to - 2) === 'gồm' && scan.word(to - 3) === 'tôi' ? [{ act: 'attend', from: to - 4, to: to - 1 }] : [];

/** "Thư ký: | Thiếu tá Mai Văn Tựu": who keeps the minutes does that and nothing else. */
function clerkBefore(scan: Scan, chunks: readonly Chunk[], index: number): Stated[] {
  const to = chunks[index - 1].from;
  const last = OF_MEETING.has(`${scan.word(to - 2)} ${scan.word(to - 1)}`) ? to - 2 : to;
  const pair = `${scan.word(last - 2)} ${scan.word(last - 1)}`;
  const named = pair === 'thư ký' || pair === 'người ghi';
  return named ? [{ act: 'other', from: last - 2, to }] : [];
}
/** "Thư ký | hội nghị |:" */
const OF_MEETING = new Set(['hội nghị', 'cuộc họp', 'phiên họp', 'buổi họp', 'hội đồng']);

/** "2. Thư ký: Bà Mai", "3. Bà Mai - Phó Chủ tịch Hội - Thư ký": who keeps the minutes is none of those present. */
function isClerk(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (scan.word(i) === 'ghi' && scan.word(i + 1) === 'biên') return true;
    if (scan.word(i) !== 'thư' || scan.word(i + 1) !== 'ký') continue;
    const colon = OF_MEETING.has(`${scan.word(i + 2)} ${scan.word(i + 3)}`) ? i + 4 : i + 2;
    if (scan.mark(colon) === COLON || i + 2 >= to || (scan.has(i + 2, PUNCTUATION) && i + 3 >= to)) return true;
  }
  return false;
}

/** "I. Thành phần": those present stand under it. */
function attendanceIn(scan: Scan, { from, to }: Parsed): Stated[] {
  for (let i = from; i + 1 < to && i - from < 6; i++)
    if (namesAttendance(scan, i)) return [{ act: 'attend', from: i, to: i + 2 }];
  return [];
}

const END = (at: number): Chunk => chunkOf('word', at, at, null);
