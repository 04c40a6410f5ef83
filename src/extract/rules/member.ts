import type { Claim } from '../../domain/claim.js';
import { layerBits, type Scan } from '../../lexicon/scan.js';
import { anyUnitHead } from '../../names/unit-head.js';
import { parseUnits } from '../../names/unit-list.js';
import { startsPerson } from '../../names/unit-words.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../text/tokens.js';
import { claim, inferred, stated } from '../argument.js';
import type { Bloc, Parsed, Passage } from '../passage.js';
import { rules } from '../rule.js';

export const RULES = rules('member', {
  listed: {
    confidence: 950,
    example: 'Khối thi đua số 3 gồm 3 đơn vị: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 gồm 3 nội dung: Thuế tỉnh, Công an tỉnh và Sở Y tế thảo luận.',
  },
  'called-members': {
    confidence: 930,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Các đơn vị trong Khối: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Khối thi đua số 3 tổng kết năm 2027. Các đại biểu trong hội nghị: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
  },
  'in-brackets': {
    confidence: 900,
    example: 'Cụm thi đua số 13 (các xã: Bến Đá, Tân Khê, Vân Trạch) tổng kết năm 2027.',
    finds: { org: 'Bến Đá', bloc: 'Cụm thi đua số 13 (các xã: Bến Đá, Tân Khê, Vân Trạch)' },
    counterexample: 'Cụm thi đua số 13 (huyện Kim Bình) tổng kết năm 2027.',
  },
  'itself-named': {
    confidence: 880,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Là thành viên của Khối, Bưu điện tỉnh đã hiến máu.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Là khách mời của Khối, Bưu điện tỉnh đã hiến máu.',
  },
  moved: {
    confidence: 850,
    example: 'Bổ sung Bưu điện tỉnh vào Khối thi đua số 4 từ năm 2028.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 4' },
    counterexample: 'Bổ sung Bưu điện tỉnh vào danh sách khách mời của Khối thi đua số 4.',
  },
});

/** A list of members names its bloc, in full or as "Khối". */
const BLOC = layerBits('bloc');

interface Item {
  readonly from: number;
  readonly to: number;
  readonly full: string | null;
}

/** Units that the text calls members of a bloc. Recipients, hosts and guests are none by that alone. */
export function members(passage: Passage): Claim[] {
  const claims = new Map<string, Claim>();
  for (const sentence of passage.sentences) {
    if ((sentence.layers & BLOC) === 0 || sentence.chunks.length === 0 || sentence.zone === 'heading') continue;
    for (const found of membersIn(passage, sentence)) {
      const key = `${found.bloc.written}|${keyOf(passage.scan, found.item)}`;
      if (!claims.has(key)) claims.set(key, memberClaim(passage, found));
    }
  }
  return [...claims.values()];
}

interface Found {
  readonly bloc: Bloc;
  readonly item: Item;
  readonly rule: keyof typeof RULES;
  readonly trigger: number;
}

const keyOf = (scan: Scan, item: Item): string => (item.full ?? scan.slice(item.from, item.to)).toLowerCase();

function memberClaim(passage: Passage, { bloc, item, rule, trigger }: Found): Claim {
  return claim('member', RULES[rule].name, RULES[rule].confidence, passage.scan.span(trigger, trigger + 1), [
    inferred('bloc', bloc.written, 'from_context', [bloc.name]),
    stated(passage.scan, 'org', item.from, item.to, item.full ?? undefined),
  ]);
}

function membersIn(passage: Passage, sentence: Parsed): Found[] {
  const { scan } = passage;
  const opening = listOpening(passage, sentence);
  if (opening) {
    const bloc = passage.blocAt(sentence.index, opening.trigger);
    if (!bloc) return [];
    const items = itemsOf(passage, sentence, opening);
    const enough = items.length >= 2 || (items.length === 1 && opening.count === 1);
    return enough ? items.map((item) => ({ bloc, item, rule: opening.rule, trigger: opening.trigger })) : [];
  }
  return [...bracketed(passage, sentence), ...itself(passage, sentence, scan), ...moved(passage, sentence)];
}

interface Opening {
  readonly rule: keyof typeof RULES;
  readonly trigger: number;
  /** First token of the list; the sentence's end where the items stand in lines of their own. */
  readonly at: number;
  readonly count: number | null;
  /** "6 tỉnh: Thanh Hóa": the noun that bare names elide. */
  readonly noun: string | null;
}

const INCLUDES = new Set(['gồm', 'có', 'là']);

/** Where a list of members begins: after "gồm", "có N đơn vị:", "các đơn vị trong Khối:", "Thành viên Cụm là". */
function listOpening(passage: Passage, sentence: Parsed): Opening | null {
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    const word = scan.word(i);
    const called = calledMembers(scan, i, sentence.to);
    if (called > 0) return { rule: 'called-members', trigger: i, at: called, count: null, noun: null };
    if (!INCLUDES.has(word) || !speaksOfBloc(passage, sentence, i)) continue;
    const opening = afterIncludes(scan, i, sentence.to);
    if (opening) return opening;
  }
  return null;
}

/** "(các|N) đơn vị (thành viên) (trong|của|thuộc) (Khối|Cụm) … :" or "là"; the token after it, 0 without. */
function calledMembers(scan: Scan, at: number, limit: number): number {
  let i = at;
  const unit = pair(scan, i, 'đơn', 'vị') || pair(scan, i, 'cơ', 'quan');
  const member = pair(scan, i, 'thành', 'viên');
  if (!unit && !member) return 0;
  i += 2;
  if (unit && pair(scan, i, 'thành', 'viên')) i += 2;
  else if (unit && !['trong', 'thuộc', 'của'].includes(scan.word(i))) return 0;
  if (['trong', 'thuộc', 'của'].includes(scan.word(i))) i++;
  // The bloc's name, short or long, up to the colon or "là", "gồm".
  for (let steps = 0; i < limit && steps < 16; i++, steps++) {
    const word = scan.word(i);
    if (scan.mark(i) === 0x3a || ((word === 'là' || word === 'gồm') && steps > 0))
      return opensNames(scan, i + 1, limit) ? i + 1 : 0;
    if (scan.has(i, PUNCTUATION) && ![0x2d, 0x28, 0x29].includes(scan.mark(i))) return 0;
    if (['đã', 'được', 'có', 'về', 'đạt', 'hoàn', 'thực', 'tham', 'ký', 'tiếp', 'đều'].includes(word)) return 0;
  }
  return 0;
}

/** The bloc is the subject of "gồm": its name or "Khối", "Cụm" stands before it in the sentence, or opens the bracket. */
function speaksOfBloc(passage: Passage, sentence: Parsed, at: number): boolean {
  const { scan } = passage;
  for (let i = at - 1; i >= sentence.from; i--) {
    if (scan.mark(i) === 0x3b) return false;
    if (scan.size('bloc', i) > 0) return true;
  }
  return false;
}

/** After "gồm" or "có": "8 đơn vị:", "có 4 đơn vị thành viên gồm", ":" and names. "có" needs a count of units. */
function afterIncludes(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  if (scan.word(at) === 'gồm' && scan.word(i) === 'có') i++;
  let count: number | null = null;
  let noun: string | null = null;
  if (scan.has(i, NUMBER) || scan.kind('count', i) === 'number') {
    count = scan.has(i, NUMBER) ? Number(scan.slice(i, i + 1)) : Number(scan.at('count', i)?.traits?.value);
    i += scan.has(i, NUMBER) ? 1 : scan.size('count', i);
    const kind = scan.kind('count', i);
    const head = anyUnitHead(scan, i);
    if (kind !== 'org' && !head && !pair(scan, i, 'thành', 'viên')) return null;
    if (head) noun = scan.slice(head.from, head.to).toLowerCase();
    i += Math.max(scan.size('count', i), head ? head.to - head.from : 0, pair(scan, i, 'thành', 'viên') ? 2 : 0);
    i = namesBegin(scan, i, limit);
    if (i < 0) return null;
  } else if (scan.word(at) === 'có') return null;
  while (i < limit && ([0x3a].includes(scan.mark(i)) || ['là', 'gồm', 'bao', 'có'].includes(scan.word(i)))) i++;
  if (i >= limit)
    return count === null && scan.word(at) !== 'gồm' ? null : { rule: 'listed', trigger: at, at: limit, count, noun };
  if (scan.word(at) === 'là' && count === null) return null;
  return opensNames(scan, i, limit) ? { rule: 'listed', trigger: at, at: i, count, noun } : null;
}

/** Past the words between a count and its names: "9 Hội Làm vườn | của các tỉnh | : …"; -1 where other marks stand between. */
function namesBegin(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let steps = 0; i < limit && steps < 24 && !opensAfterMark(scan, i, limit); i++, steps++) {
    if (scan.has(i, PUNCTUATION) && scan.mark(i) !== 0x2c && scan.mark(i) !== 0x28) return -1;
    const place = scan.size('place', i);
    if (place > 0) i += place - 1;
    else if (scan.size('unit', i) > 0 && scan.has(i, CAPITAL)) break;
  }
  return i;
}

const opensAfterMark = (scan: Scan, at: number, limit: number): boolean =>
  scan.mark(at) === 0x3a || (at < limit && ['là', 'gồm', 'bao'].includes(scan.word(at)));

/** A name of a unit, a place or a code begins here; a person, a number of things or a verb does not. */
function opensNames(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || scan.size('title', at) > 0 || scan.size('address', at) > 0) return false;
  if (scan.word(at) === 'các') return anyUnitHead(scan, at + 1) !== null;
  if (!scan.has(at, CAPITAL)) return anyUnitHead(scan, at) !== null && parseUnits(scan, at, limit) !== null;
  return !startsPerson(scan, at, limit) || scan.size('place', at) > 0;
}

/** The items of the list, in the sentence and, where it ends with a colon, in the lines under it. */
function itemsOf(passage: Passage, sentence: Parsed, opening: Opening): Item[] {
  const { scan } = passage;
  const items = opening.at < sentence.to ? listFrom(scan, opening.at, sentence.to, opening.noun) : [];
  if (items.length > 0 || scan.mark(sentence.to - 1) !== 0x3a) return items;
  for (let next = sentence.index + 1; next < passage.sentences.length; next++) {
    const line = passage.sentences[next];
    if (line.zone !== 'item' && line.kind !== 'list-item') break;
    items.push(...listFrom(scan, afterMarker(scan, line), line.to, opening.noun));
  }
  return items;
}

function afterMarker(scan: Scan, line: Parsed): number {
  let i = line.from;
  while (
    i < line.to &&
    (scan.has(i, NUMBER | PUNCTUATION) ||
      (scan.tokens.end[i] - scan.tokens.start[i] === 1 && scan.has(i + 1, PUNCTUATION)))
  )
    i++;
  return i;
}

/** Names parted by commas, semicolons, "và", "cùng", with roles and glosses in brackets passed over. */
function listFrom(scan: Scan, at: number, limit: number, noun: string | null): Item[] {
  const items: Item[] = [];
  let i = at;
  while (i < limit) {
    const list = parseUnits(scan, i, limit);
    if (list) {
      items.push(...list.units);
      i = list.to;
    } else {
      const end = bareName(scan, i, limit);
      if (end === i) break;
      items.push({
        from: i,
        to: end,
        full: noun && scan.size('unit', i) === 0 ? `${noun} ${scan.slice(i, end)}` : null,
      });
      i = end;
    }
    i = afterBracket(scan, i, limit);
    const next = separatorEnd(scan, i, limit);
    if (next === i) break;
    i = next;
  }
  return items;
}

/** A name without a head: a place, a code, words in capitals. */
function bareName(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, CAPITAL) || scan.size('address', at) > 0 || scan.size('title', at) > 0) return at;
  const place = scan.size('place', at);
  if (place > 0) return at + place;
  let end = at;
  for (let i = at; i < limit && i - at < 8; i++) {
    // "Năm Căn": a name may begin like a function word.
    if (i === at && scan.has(i + 1, CAPITAL)) {
      end = i + 1;
      continue;
    }
    const dash = [0x2d, 0x2013, 0x26].includes(scan.mark(i)) && scan.has(i + 1, CAPITAL);
    if (dash) continue;
    if (scan.has(i, PUNCTUATION) || scan.size('stop', i) > 0 || scan.word(i) === 'và') break;
    if (!scan.has(i, CAPITAL | NUMBER | ALL_CAPS) && i - end > 1) break;
    end = i + 1;
  }
  return end;
}

function afterBracket(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== 0x28) return at;
  for (let i = at; i < limit && i - at < 30; i++) if (scan.mark(i) === 0x29) return i + 1;
  return at;
}

function separatorEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  if (scan.mark(i) === 0x2c || scan.mark(i) === 0x3b) i++;
  if (scan.word(i) === 'và' || scan.word(i) === 'cùng') i++;
  return i < limit ? i : at;
}

/** "Cụm thi đua số 13 (Bến Đá, Tân Khê, Vân Trạch)": three names or more in the bracket of the bloc's name. */
function bracketed(passage: Passage, sentence: Parsed): Found[] {
  const { scan } = passage;
  const found: Found[] = [];
  for (const chunk of sentence.chunks) {
    if (chunk.kind !== 'bloc' || chunk.bloc.bare || scan.mark(chunk.bloc.stem) !== 0x28) continue;
    const bloc = passage.blocAt(sentence.index, chunk.from);
    const close = afterBracket(scan, chunk.bloc.stem, chunk.to) - 1;
    if (!bloc || !opensNames(scan, chunk.bloc.stem + 1, close)) continue;
    const items = listFrom(scan, chunk.bloc.stem + 1, close, null);
    if (items.length >= 3 && items[items.length - 1].to === close)
      found.push(...items.map((item) => ({ bloc, item, rule: 'in-brackets' as const, trigger: chunk.bloc.stem })));
  }
  return found;
}

/** "Là thành viên của Khối, Bưu điện tỉnh đã …". */
function itself(passage: Passage, sentence: Parsed, scan: Scan): Found[] {
  if (
    scan.word(sentence.from) !== 'là' ||
    !(pair(scan, sentence.from + 1, 'thành', 'viên') || pair(scan, sentence.from + 1, 'đơn', 'vị'))
  )
    return [];
  const subject = sentence.chunks.find((c) => c.kind === 'units');
  const bloc = subject && passage.blocAt(sentence.index, subject.from);
  if (!bloc || subject.kind !== 'units' || !sentence.chunks.some((c) => c.kind === 'bloc' && c.from < subject.from))
    return [];
  return subject.list.units.map((item) => ({ bloc, item, rule: 'itself-named' as const, trigger: sentence.from }));
}

/** "bổ sung A vào Khối 4, chuyển B sang Khối 6": what joins a bloc; what leaves one is no member of it. */
function moved(passage: Passage, sentence: Parsed): Found[] {
  const { scan } = passage;
  return sentence.chunks.flatMap((chunk, index): Found[] => {
    // "chuyển A từ Khối 4 sang Khối 6"
    const left =
      sentence.chunks[index + 2]?.kind === 'bloc' && scan.word(sentence.chunks[index + 1].from) === 'từ' ? 2 : 0;
    const target = sentence.chunks[index + left + 2];
    if (chunk.kind !== 'units' || target?.kind !== 'bloc' || target.bloc.bare) return [];
    const into = scan.word(sentence.chunks[index + left + 1].from);
    const verb = scan.slice(chunk.from - 2, chunk.from).toLowerCase();
    const joins =
      (into === 'vào' && (verb === 'bổ sung' || verb === 'kết nạp')) || (into === 'sang' && verb.endsWith('chuyển'));
    const bloc = passage.blocAt(sentence.index, target.from);
    if (!joins || !bloc) return [];
    return chunk.list.units.map((item) => ({ bloc, item, rule: 'moved', trigger: chunk.from - 1 }));
  });
}

/** Two words in a row: `pair(scan, i, 'đơn', 'vị')`. */
const pair = (scan: Scan, at: number, first: string, second: string): boolean =>
  scan.word(at) === first && scan.word(at + 1) === second;
