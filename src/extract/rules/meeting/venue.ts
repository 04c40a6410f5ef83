import type { Argument } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COLON, COMMA, DASHES, EN_DASH, HYPHEN, OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION, SPACED } from '../../../text/tokens.js';
import { stated } from '../../argument.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { datesIn, isDateline } from './day.js';
import { meets } from './meets.js';
import { isTimeLine, type Opening } from './opening.js';

/** Where the meeting was: after "tại", at its host, or in the place of the dateline. */
export function venueOf(passage: Passage, { sentences }: Opening): Argument | null {
  const { scan } = passage;
  const [first] = sentences;
  // "Khối thi đua số 3 tổng kết năm 2027. Hội nghị diễn ra ngày 20/11 tại Sở Y tế."
  const later =
    venueAt(passage, first) < 0
      ? (sentences.find((s) => s !== first && (takesPlace(scan, s) || opensWithPlace(passage, s))) ??
        chairedBehind(passage, first))
      : undefined;
  const sentence = later ?? first;
  const at = venueAt(passage, sentence);
  // "chiều 14/3 ở Bến Đá, Cụm chọn Sở Y tế làm nơi họp": the house in the place.
  const host = at < 0 || scan.word(at - 1) === 'ở' ? hostOf(passage, sentence) : null;
  if (host) return host;
  if (at >= 0) {
    const told = venueEnd(passage, at, sentence.to);
    // A unit is known by its name; of a hotel or a town the place is part of it.
    const unit = parseUnit(scan, at, told);
    const known = unit !== null && unit.to === told && !isTerritory(unit.kind) && !SHRINES.has(scan.word(at));
    const end = known ? told : withAddress(passage, withPlace(passage, told, sentence.to), sentence.to);
    return end > at ? stated(scan, 'venue', at, end) : null;
  }
  const named = placeLine(passage, sentence) ?? bracketPlace(passage, sentence);
  if (named) return named;
  const dateline = sentences.find((s) => s !== sentence && isDateline(passage, s));
  return dateline ? placeOf(passage, dateline) : null;
}

/** Of a pagoda the place is part of the address, and of a hotel ("Khách | sạn Bến Đá"). */
const SHRINES = new Set(['chùa', 'đình', 'đền', 'khách']);

/** "Hội nghị tổng kết Cụm (| Bến Đá |, 01/3/2028)": the place before the day, in a bracket with it. */
function bracketPlace(passage: Passage, sentence: Parsed): Argument | null {
  const { scan } = passage;
  const [date] = datesIn(passage, sentence);
  if (date === undefined || scan.mark(date.from - 1) !== COMMA || scan.mark(date.to) !== CLOSE) return null;
  for (let i = date.from - 2; i > sentence.from && date.from - i < LONGEST_PLACE; i--) {
    if (scan.mark(i) === OPEN) return i < date.from - 2 ? stated(scan, 'venue', i + 1, date.from - 1) : null;
    if (!scan.has(i, CAPITAL)) return null;
  }
  return null;
}
const LONGEST_PLACE = 7;

/** "Hội nghị diễn ra ngày 20/11", "Hội nghị được tổ chức tại …", "Điểm cầu chính đặt tại Sở Y tế" */
function takesPlace(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (scan.word(i) === 'diễn' && scan.word(i + 1) === 'ra') return true;
    if (scan.word(i) === 'điểm' && scan.word(i + 1) === 'cầu') return true;
    if (scan.word(i) === 'họp' && scan.word(i + 1) === 'ở' && scan.size('unit', i + 2) > 0) return true;
    if (i - from < 3 && scan.word(i) === 'được' && scan.word(i + 1) === 'tổ' && scan.word(i + 2) === 'chức')
      return true;
  }
  return false;
}

/**
 * "Sáng ngày 17/8, tại | Sở Y tế, Khối thi đua số 3 tổ chức hội nghị tổng kết", "Nhằm đánh giá kết quả, ngày 17/8, tại | …": the day of the meeting
 * and its place open the sentence or stand behind a comma.
 */
function opensWithPlace(passage: Passage, sentence: Parsed): boolean {
  const { scan } = passage;
  const [date] = datesIn(passage, sentence);
  if (date === undefined || !meets(scan, sentence)) return false;
  if (date.from - sentence.from > 2 && scan.mark(date.from - 1) !== COMMA) return false;
  return scan.word(scan.mark(date.to) === COMMA ? date.to + 1 : date.to) === 'tại';
}

/** "…, Trưởng Cụm, | chủ trì hội nghị tại | Nhà văn hóa xã Bến Đá.": in the paragraph of the sentence that names the meeting. */
function chairedBehind({ scan, sentences, segmentOf }: Passage, first: Parsed): Parsed | undefined {
  const { bloc } = segmentOf(first.index);
  return sentences.slice(first.index + 1, first.index + PARAGRAPH).find((one) => {
    if (one.block !== first.block || segmentOf(one.index).bloc !== bloc) return false;
    for (let i = one.from; i + 2 < one.to; i++) {
      if (scan.kind('act', i) !== 'chair') continue;
      const end = i + scan.size('act', i);
      const at = scan.pairAt(end) === 'hội nghị' ? end + 2 : end;
      if (scan.pairAt(at - 2) === 'hội nghị' && scan.word(at) === 'tại') return true;
    }
    return false;
  });
}
const PARAGRAPH = 5;

/** "- Địa điểm: Hội trường Huyện ủy" in the lines around the one that gives the time. */
function placeLine(passage: Passage, sentence: Parsed): Argument | null {
  const { scan, sentences } = passage;
  const { index } = sentence;
  if (passage.facts.kind !== 'minutes' && !isTimeLine(passage, sentence)) return null;
  for (let s = Math.max(0, index - 2); s < Math.min(sentences.length, index + 4); s++) {
    const { from, to } = sentences[s];
    for (let i = from; i + 3 < to && i - from < 8; i++) {
      if (scan.word(i) !== 'địa' || scan.word(i + 1) !== 'điểm' || scan.mark(i + 2) !== COLON) continue;
      const at = scan.word(i + 3) === 'tại' ? i + 4 : i + 3;
      const end = venueEnd(passage, at, to);
      return end > at ? stated(scan, 'venue', at, end) : null;
    }
  }
  return null;
}

/** "Nha Trang, 25/01/2024": what stands before the comma. */
function placeOf(passage: Passage, sentence: Parsed): Argument | null {
  const [date] = datesIn(passage, sentence);
  const end = date.from - 1;
  return end > sentence.from ? stated(passage.scan, 'venue', sentence.from, end) : null;
}

const NO_PLACE = new Set('hội đây lễ buổi cuộc phiên đó kỳ các quyết tờ điều báo kế văn'.split(' '));

/** The token after the "tại" that says where; -1 without. */
function venueAt(passage: Passage, sentence: Parsed): number {
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (scan.word(i) !== 'tại' && !isIn(passage, i)) continue;
    // "TAND cấp cao | tại TP Bến Đá", "Phân hiệu Đại học Bến Đá | tại Tân Khê": part of a name
    if (
      sentence.chunks.some(
        (c) => c.kind === 'units' && c.from < i && (i < c.to || (i === c.to && isOwned(scan, c.from))),
      )
    )
      continue;
    const office = scan.word(i + 1) === 'văn' && scan.word(i + 2) === 'phòng';
    if (office || isRoom(passage, i + 1) || isSociety(passage, i + 1) || !NO_PLACE.has(scan.word(i + 1)))
      return closerAt(passage, i + 1, Math.min(sentence.to, i + 18)) ?? i + 1;
  }
  return -1;
}

/** "tại | Hội Liên hiệp Phụ nữ tỉnh |, khối thi đua …": where it sits, up to a comma or a bracket; not "tại | Hội nghị". */
function isSociety({ scan }: Passage, at: number): boolean {
  if (scan.word(at) !== 'hội' || !scan.has(at, CAPITAL) || !scan.has(at + 1, CAPITAL) || scan.size('unit', at) === 0)
    return false;
  const unit = parseUnit(scan, at, scan.tokens.count);
  return unit !== null && (scan.mark(unit.to) === COMMA || scan.mark(unit.to) === OPEN);
}

/** "có sự tham dự của | Phân viện Báo chí tại Tân Khê", "gồm Sở A, Văn phòng B tại Tân Khê": where that one sits. */
const isOwned = (scan: Scan, at: number): boolean => scan.word(at - 1) === 'của' || scan.word(at - 1) === 'gồm';

/** "chiều 24/2, | ở trụ sở Sở Y tế", "sáng 14/3 | ở Bến Đá, Cụm …": after a time or a comma, and a house or a place. */
function isIn({ scan }: Passage, at: number): boolean {
  if (scan.word(at) !== 'ở') return false;
  // "Hội nghị họp | ở Sở Y tế"
  if (scan.word(at - 1) === 'họp') return scan.size('unit', at + 1) > 0 && scan.has(at + 1, CAPITAL);
  // "tổng kết, tổ chức | ở thành phố Tân Khê"; not "tổ chức ở cơ sở"
  const held = scan.word(at - 2) === 'tổ' && scan.word(at - 1) === 'chức';
  if (held && at + 1 < scan.tokens.count) return parseUnit(scan, at + 1, scan.tokens.count) !== null;
  if (scan.mark(at - 1) !== COMMA && !scan.has(at - 1, NUMBER)) return false;
  const seat = scan.word(at + 1) === 'trụ' && scan.word(at + 2) === 'sở';
  return seat || scan.size('place', at + 1) > 0 || scan.size('unit', at + 1) > 0;
}

/** "Tại Cần Thơ, sáng 14/3, trên | du thuyền Ninh Kiều": after a bare province, the place in it. */
function closerAt({ scan }: Passage, at: number, limit: number): number | null {
  const size = scan.size('place', at);
  // "tại nơi quen thuộc - | hội trường Sở Y tế": the room says it
  for (let i = at; size === 0 && i + 2 < limit && scan.mark(i) !== COMMA; i++)
    if (
      DASHES.has(scan.mark(i)) &&
      scan.has(i, SPACED) &&
      scan.has(i + 1, SPACED) &&
      isHall(scan, i + 1) &&
      scan.size('unit', i + 3) > 0
    )
      return i + 1;
  if (size === 0 || scan.mark(at + size) !== COMMA) return null;
  for (let i = at + size; i + 2 < limit; i++) {
    const within = scan.word(i) === 'trên' || scan.word(i) === 'tại' || scan.word(i) === 'ở';
    if (within && scan.mark(i - 1) === COMMA && !NO_PLACE.has(scan.word(i + 1))) return i + 1;
  }
  return null;
}

const isHall = (scan: Scan, at: number): boolean => scan.word(at) === 'hội' && scan.word(at + 1) === 'trường';

/** "hội trường", "phòng họp". */
const isRoom = ({ scan }: Passage, at: number): boolean =>
  isHall(scan, at) || (scan.slice(at, at + 1).toLowerCase() === 'phòng' && scan.word(at + 1) === 'họp');

/** "UBND xã Xuân Thiên đăng cai tổ chức hội nghị", "… là nơi diễn ra hội nghị", "chọn … làm nơi": the host is the place. */
function hostOf(passage: Passage, sentence: Parsed): Argument | null {
  const { scan } = passage;
  for (const chunk of chunksWithin(scan, sentence)) {
    if (chunk.kind !== 'units') continue;
    if (scan.word(chunk.to) === 'đăng' && scan.word(chunk.to + 1) === 'cai')
      return stated(scan, 'venue', chunk.from, chunk.to);
    if (pointedAt(scan, chunk.to, sentence.to)) return stated(scan, 'venue', chunk.from, chunk.to);
    for (let i = chunk.to; i + 1 < sentence.to && i - chunk.to < 7; i++) {
      const makes = scan.word(i) === 'là' || scan.word(i) === 'làm';
      if (makes && scan.word(i + 1) === 'nơi') return stated(scan, 'venue', chunk.from, chunk.to);
      if (scan.mark(i) === COMMA) break;
    }
  }
  return null;
}

/** "hội trường Sở Y tế đông vui: Khối thi đua số 3 | về đây | sơ kết": the sentence goes on to say that they came there. */
function pointedAt(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to && i - from < FAR; i++) if (scan.pairAt(i) === 'về đây') return true;
  return false;
}
const FAR = 40;

/** "khách sạn Vị Xuyên | (TP Vị Thanh)": the bracket says where it is. */
function withPlace({ scan }: Passage, end: number, limit: number): number {
  if (scan.mark(end) !== OPEN) return end;
  const unit = parseUnit(scan, end + 1, limit);
  const close = unit && isTerritory(unit.kind) ? unit.to : end + 1 + scan.size('place', end + 1);
  return scan.mark(close) === CLOSE ? close + 1 : end;
}

/** "chùa Bến Đá | , phường 1, TP. Lam Hải": the ward, and the town behind it, of a house that is no office; `end` without a ward. */
function withAddress({ scan }: Passage, end: number, limit: number): number {
  const ward = scan.mark(end) === COMMA && end + 1 < limit ? parseUnit(scan, end + 1, limit) : null;
  if (ward === null || ward.kind !== 'commune') return end;
  const town = scan.mark(ward.to) === COMMA && ward.to + 1 < limit ? parseUnit(scan, ward.to + 1, limit) : null;
  const last = town !== null && isTerritory(town.kind) ? town.to : ward.to;
  return last >= limit || scan.has(last, PUNCTUATION) ? last : end;
}

/** "phòng họp số 2, | nhà Điều hành Trường Đại học Bến Đá |, Cụm thi đua …": the building of a unit, up to the next comma; -1 for none. */
function buildingEnd(scan: Scan, at: number, limit: number): number {
  if (!BUILDINGS.has(scan.word(at)) || scan.has(at, CAPITAL)) return -1;
  for (let i = at + 1; i < limit && i - at < 5 && !scan.has(i, PUNCTUATION); i++) {
    const unit = scan.size('unit', i) > 0 ? parseUnit(scan, i, limit) : null;
    if (unit) return unit.to >= limit || ENDS.has(scan.mark(unit.to)) ? unit.to : -1;
  }
  return -1;
}
const BUILDINGS = new Set(['nhà', 'trụ', 'tòa', 'khu', 'cơ']);
/** , . */
const ENDS = new Set([COMMA, STOP]);

/** A unit or a place; a room with the house it is in ("phòng họp A, Kho bạc Nhà nước tỉnh"). */
function venueEnd(passage: Passage, at: number, limit: number): number {
  const { scan } = passage;
  // "hội trường Sở Y tế": the room is no school ("trường").
  const from = isRoom(passage, at) ? at + 2 : at;
  const unit = parseUnit(scan, from, limit);
  if (unit) return pastShortForm(passage, unit.to, limit);
  let end = from;
  for (let i = from; i < limit; i++) {
    if (scan.mark(i) === COMMA) {
      const building = isRoom(passage, at) ? buildingEnd(scan, i + 1, limit) : -1;
      if (building > 0) return building;
      const house =
        i + 1 < limit && i - from <= 3 && scan.size('place', at) === 0 && scan.size('unit', i + 1) > 1
          ? parseUnit(scan, i + 1, limit)
          : null;
      if (house) return house.to;
      // "Hội trường tầng 4, | Vietinbank Bến Đá |, Khối thi đua …": a name of one word, between commas
      const named = isRoom(passage, at) && i + 1 < limit ? parseUnit(scan, i + 1, limit) : null;
      const alone =
        named !== null &&
        scan.mark(named.to) === COMMA &&
        parseUnit(scan, Math.min(named.to + 1, limit), limit) === null;
      return alone && named.to > i + 2 && !isTerritory(named.kind) ? named.to : end;
    }
    if (scan.mark(i) === STOP && scan.tokens.start[i + 1] === scan.tokens.end[i]) continue;
    // "Cao Bằng": its second word looks like one that ends a name.
    const place = scan.has(i, CAPITAL) ? scan.size('place', i) : 0;
    if (place > 1 && i + place <= limit) {
      end = i + place;
      i = end - 1;
      continue;
    }
    if (scan.has(i, PUNCTUATION) && ![HYPHEN, EN_DASH, STOP].includes(scan.mark(i))) return end;
    const nested = i > at ? parseUnit(scan, i, limit) : null;
    if (nested) return nested.to;
    // "phòng họp trực tuyến | của Sở Y tế"
    const owner = scan.word(i) === 'của' ? parseUnit(scan, i + 1, limit) : null;
    if (owner) return owner.to;
    // "Nhà | điều hành", "trụ sở | làm việc"
    const used = i - from <= 2 && HOUSES.has(scan.word(i - 1));
    // "hội trường | Khối Mặt trận - Đoàn thể huyện Bến Đá": a house of several offices, no bloc.
    const shared = i === from && from > at && scan.word(i) === 'khối' && scan.word(i + 1) !== 'thi';
    // "Ba | Vì": with a capital it belongs to the name.
    const named = scan.has(i, CAPITAL) && !scan.has(i, ALL_CAPS);
    // "Khu du lịch Bến Đá | dành phần lớn thời gian"
    const spends = scan.word(i) === 'dành' && !named;
    const ends = (scan.size('stop', i) > 0 && !used && !named) || spends || (scan.size('bloc', i) > 0 && !shared);
    if (i > at && ends) return end;
    end = i + 1;
  }
  return scan.mark(end - 1) === STOP ? end - 1 : end;
}

/** Words before what a house is for. */
const HOUSES = new Set(['nhà', 'sở', 'tâm', 'phòng', 'khu']);

/** "hội trường Hội Cựu chiến binh | (CCB) tỉnh Bến Đá": the place behind the short form in brackets. */
function pastShortForm({ scan }: Passage, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN || !scan.has(at + 1, ALL_CAPS) || scan.mark(at + 2) !== CLOSE) return at;
  const place = parseUnit(scan, at + 3, limit);
  return place && isTerritory(place.kind) ? place.to : at;
}
