import type { Scan } from '../../../lexicon/scan.js';
import { type AwardName, gradeOf } from '../../../names/award.js';
import { isWhole } from '../../../names/granter.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { standsForUnit } from '../../abbreviations.js';
import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import { caseLabelEnd } from '../document/case-label.js';
import { announcedEnd } from './announced-titles.js';
import { authorEnd, workEnd } from './author-of-work.js';
import { withoutBackground } from './background.js';
import { bearsEnd, dashEnd } from './bears-title.js';
import { isCaseTold } from './case-told.js';
import { kindCounted, membersCounted } from './counted-kind.js';
import { withWhoseTheyAre } from './counted-of.js';
import { withParts } from './counted-parts.js';
import { withoutCrowds } from './crowd.js';
import { wasDeserved } from './deserved.js';
import { withDivisionRest } from './division-rest.js';
import { dossiersCounted } from './dossiers-counted.js';
import { withEachNamed } from './each-named.js';
import { type Element, isMark, newElement, type Verb, wordOf } from './element.js';
import { elementOf } from './element-of.js';
import { saysGrade } from './grades.js';
import { grouped } from './grouped.js';
import { withCouples } from './household.js';
import { type Item, itemOf } from './item.js';
import { isMeantFor, meansEnd, praisedOnly } from './means.js';
import { meanwhileEnd } from './meanwhile.js';
import { withOpenNames } from './open-names.js';
import { withoutClasses } from './pupils.js';
import { withoutSeat } from './seat-before.js';
import { sectorGettingEnd } from './sector-name.js';
import { rewardEnd } from './things.js';
import { bearersCounted, labelsBearers } from './title-bearers.js';
import { withoutToldBetween } from './told-between.js';
import { type Abbreviations, traitEnd, unknownName } from './unknown-name.js';
import { isVoteAgainst, withoutVoters } from './voters.js';

/** A colon ends the words. */
function endsOpen(chunks: readonly Chunk[]): boolean {
  const last = chunks[chunks.length - 1];
  return last.kind === 'mark' && last.mark === ':';
}

/** "cho | mỗi | tập thể, gồm(:) Sở Y tế; Sở Nội vụ": a comma, a word that leads to names, and a name in capitals. */
function leadsToNames(scan: Scan, at: number): boolean {
  let i = at + 1;
  while (i - at < LONGEST_KIND && !scan.has(i, PUNCTUATION | NUMBER)) i++;
  const lead = scan.mark(i) === COMMA && scan.word(i + 1) === 'bao' ? i + 2 : i + 1;
  const name = scan.mark(lead + 1) === COLON ? lead + 2 : lead + 1;
  return scan.mark(i) === COMMA && scan.word(lead) === 'gồm' && scan.has(name, CAPITAL);
}

/** "đề nghị cấp trên tặng các hình thức | khen thưởng |: Cờ thi đua cho Sở Y tế": what is asked for, and no deed; "công bố các hình thức khen thưởng:" tells of one. */
function isKindAskedFor(scan: Scan, elements: readonly Element[], from: number): boolean {
  if (scan.pairAt(from) !== 'khen thưởng' || scan.pairAt(from - 2) !== 'hình thức') return false;
  const given = elements.findLastIndex((one) => one.kind === 'verb');
  const verb = elements[given];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || from - verb.to > LONGEST_KINDS) return false;
  for (let i = given - 1; i >= 0 && !isMark(elements[i], ';', '.'); i--) {
    const before = elements[i];
    if (before.kind === 'verb') return before.verb === 'propose';
  }
  return false;
}
/** Tokens of "các danh hiệu thi đua, hình thức". */
const LONGEST_KINDS = 9;

/** Tokens of what each of them is. */
const LONGEST_KIND = 8;

/** Chunks of the marker of a line and what opens it. */
const AT_START = 3;

/** Cuts chunks into elements: verbs over several words, brackets with what they hold, groups of those who receive. */
export function elementsOf(
  scan: Scan,
  chunks: readonly Chunk[],
  abbreviations: Abbreviations,
  named: AwardName | null = null,
): Element[] {
  let elements: Element[] = [];
  let graded = named;
  // "Trường hợp 1: | Sở Y tế": what numbers the line
  const first = chunks.length > 0 ? caseLabelEnd(scan, chunks[0].from) : 0;
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i];
    if (chunk.from < first) {
      i++;
      continue;
    }
    // "bà Hà Nhàn | , dân tộc Phù Lá | và ông Tô Hải", "…, | dân tộc Mông | , xã Bến Đá", "…, | 35 tuổi |, bà Hà Thu"
    const trait = isMark(elements.at(-1), ',') && elements.at(-2)?.kind === 'group' ? traitEnd(scan, chunks, i) : i;
    if (trait > i) {
      elements.pop();
      i = trait;
      continue;
    }
    // "được Sở Y tế và Công đoàn ngành | … | tặng Giấy khen": others too
    if (
      chunk.kind === 'mark' &&
      chunk.mark === '…' &&
      elements.at(-1)?.kind === 'group' &&
      chunks[i + 1]?.kind === 'word'
    ) {
      i++;
      continue;
    }
    // "Đức Ban | với tập truyện ngắn “Đêm thức”"
    const author = i < AT_START ? authorEnd(scan, chunk.from) : chunk.from;
    if (author > chunk.from) {
      elements.push(newElement('group', chunk.from, author, [itemOf(chunk.from, author, 'person', null, null)]));
      elements.push(newElement('word', author, author + 1, null));
      const work = workEnd(scan, author + 1, chunks[chunks.length - 1].to);
      if (work > author + 1) elements.push(newElement('filler', author + 1, work, null));
      while (i < chunks.length && chunks[i].from < work) i++;
      continue;
    }
    // "…, trong khi đó | Sở Y tế …": another clause
    const meanwhile = chunk.kind === 'mark' ? meanwhileEnd(scan, chunk.from) : chunk.from;
    if (meanwhile > chunk.from) {
      elements.push(newElement('mark', chunk.from, meanwhile, ';'));
      while (i < chunks.length && chunks[i].from < meanwhile) i++;
      continue;
    }
    // "Bằng khen | , thưởng kèm theo mỗi đơn vị 1.500.000 đ | cho": what comes with it says nothing of who gives or gets it
    const reward = elements.at(-1)?.kind === 'award' ? rewardEnd(scan, chunk.from) : chunk.from;
    if (reward > chunk.from) {
      elements.push(newElement('filler', chunk.from, reward, null));
      while (i < chunks.length && chunks[i].from < reward) i++;
      continue;
    }
    const close = chunk.kind === 'mark' && chunk.mark === '(' ? closing(chunks, i) : -1;
    if (close > i) {
      // "gồm: (1) Sở Y tế; (2) Sở Nội vụ", "(ii) Thuế tỉnh": a number of the list.
      const numbers = close === i + 2 && (isNumeral(scan, chunks[i + 1]) || isRoman(scan, chunks[i + 1]));
      if (numbers && scan.has(chunks[close].to, CAPITAL)) {
        i = close + 1;
        continue;
      }
      // "chiến sĩ Cảnh sát Phòng cháy, chữa cháy | (PCCC) |": letters for words that are no unit
      if (definesWords(scan, chunk.to, chunks[close].from, abbreviations, elements.at(-1))) {
        i = close + 1;
        continue;
      }
      const inside = elementsOf(scan, chunks.slice(i + 1, close), abbreviations, graded);
      elements.push(newElement('bracket', chunk.from, chunks[close].to, inside));
      i = close + 1;
      continue;
    }
    // "gồm: 1- Sở Y tế; 2- Sở Nội vụ", "có tên sau đây: 1. Sở Y tế; 2. Sở Nội vụ"
    if (isNumbering(scan, chunks, i)) {
      i += 2;
      continue;
    }
    // A verb may run over several chunks, also over a comma ("xét, đề nghị"); "1.026 trường hợp" is no condition.
    const size = chunk.kind === 'word' || chunk.kind === 'cue' ? scan.size('verb', chunk.from) : 0;
    if (size > 0 && !isInName(scan, chunks[0].from, chunk.from, size) && !isIdleModal(scan, chunks, i, size)) {
      // "trong | năm 2027": the year is one.
      const year = chunks[i + 1]?.kind === 'year' && chunks[i + 1].from < chunk.from + size;
      const kind = scan.kind('verb', chunk.from);
      const obtains = kind === 'passive' && hasAwards(scan, chunk.from + size);
      const to = year ? chunks[i + 1].from : chunk.from + size + (obtains ? 1 : 0);
      const verb = obtains ? 'receive' : kind;
      const { from } = chunk;
      // "tặng Cờ thi đua cho | mỗi | đơn vị dẫn đầu sau đây:" over their names
      const each =
        verb === 'quota' &&
        scan.word(from) === 'mỗi' &&
        scan.word(from - 1) === 'cho' &&
        (endsOpen(chunks) || leadsToNames(scan, from));
      elements.push(
        each ||
          verb === 'other' ||
          verb === 'noun' ||
          saysGrade(scan, from, size) ||
          (verb === 'procedure' && announcesAmount(scan, from)) ||
          isVoteAgainst(scan, from) ||
          isKindAskedFor(scan, elements, from) ||
          (verb === 'condition' && (scan.has(from - 1, NUMBER) || isCaseTold(scan, chunks, i)))
          ? newElement('word', from, to, null)
          : newElement('verb', from, to, verb as Verb),
      );
      while (i < chunks.length && chunks[i].from < to) i++;
      continue;
    }
    // "được đề nghị | tăng | Giấy khen": a slip for "tặng"
    if (chunk.kind === 'word' && isSlip(scan, elements, chunk.from)) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'give'));
      i++;
      continue;
    }
    // "thông qua | danh hiệu Lao động tiên tiến": a council lets it pass
    // "cấp | bằng Tổ quốc ghi công"
    if (chunk.kind === 'word' && certificateNext(scan, chunks, i)) {
      if (scan.word(chunk.from) === 'cấp') elements.push(newElement('verb', chunk.from, chunk.to, 'give'));
      i++;
      continue;
    }
    // "ông được | phong | danh hiệu Anh hùng Lao động", "Nhà nước | phong | Nghệ sĩ ưu tú"; "phong hàm" gives no award
    if (scan.word(chunk.from) === 'phong' && chunk.kind === 'word' && awardNext(chunks, i, chunk.to)) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'give'));
      i++;
      continue;
    }
    // "khen thưởng | bằng | Giấy khen", "… | bằng hình thức | Giấy khen"
    const means = chunk.kind === 'word' || chunk.kind === 'mark' ? meansEnd(scan, elements, chunk.from) : chunk.from;
    if (means > chunk.from) {
      elements = [...praisedOnly(scan, elements)];
      while (i < chunks.length && chunks[i].from < means) i++;
      continue;
    }
    // "5 năm liền | là | Chiến sĩ thi đua cơ sở": what one bore
    if (
      chunk.kind === 'word' &&
      scan.word(chunk.from) === 'là' &&
      (isYearly(scan, chunk.from) ||
        isRowBefore(scan, elements) ||
        isYearAfterAward(scan, elements) ||
        saysWhen(scan, elements) ||
        isChosen(elements)) &&
      awardNext(chunks, i, chunk.to)
    ) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'receive'));
      i++;
      continue;
    }
    const dashed = chunk.kind === 'mark' && (chunk.mark === '-' || chunk.mark === '–');
    const named = dashed ? dashEnd(elements, chunks, i) : chunk.from;
    const said = chunk.kind === 'word' || chunk.kind === 'cue';
    const bears = said ? bearsEnd(scan, elements, chunks, i) : named;
    if (bears > chunk.from) {
      elements.push(newElement('verb', chunk.from, bears, 'receive'));
      while (i < chunks.length && chunks[i].from < bears) i++;
      continue;
    }
    // "Trong bản đăng ký, Sở Y tế | ghi | Cờ thi đua của UBND tỉnh": what it registers for
    if (scan.word(chunk.from) === 'ghi' && awardNext(chunks, i, chunk.to) && ofRegister(scan, elements)) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'register'));
      i++;
      continue;
    }
    // "| xin | UBND tỉnh tặng Bằng khen cho Sở Y tế"
    if (asksBody(scan, chunks, i)) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'propose'));
      i++;
      continue;
    }
    // "Bằng khen của UBND tỉnh | dành | cho Sở Y tế": it gives
    if (isMeantFor(scan, elements, chunks, i)) {
      elements.push(newElement('verb', chunk.from, chunk.to, 'give'));
      i++;
      continue;
    }
    // "công bố danh sách | 21 chiến sĩ thi đua cơ sở", "có | 21 CSTĐCS, 168 LĐTT"
    const made = announcedEnd(scan, chunks, i);
    if (made > chunk.from) {
      elements.push(newElement('verb', chunk.from, made, made > chunk.from + 1 ? 'give' : 'receive'));
      while (i < chunks.length && chunks[i].from < made) i++;
      continue;
    }
    // "| 22 | NSND mới là: Tô Hải, Hà Nhàn": so many were given the title, and are named
    const borne = chunk.kind === 'word' && scan.has(chunk.from, NUMBER) ? bearersCounted(scan, chunks, i) : chunk.from;
    if (borne > chunk.from) {
      elements.push(newElement('verb', chunk.from, borne, 'receive'));
      while (i < chunks.length && chunks[i].from < borne) i++;
      continue;
    }
    if (passes(scan, chunk.from) && awardNext(chunks, i, chunk.from + 2)) {
      elements.push(newElement('verb', chunk.from, chunk.from + 2, 'propose'));
      while (i < chunks.length && chunks[i].from < chunk.from + 2) i++;
      continue;
    }
    // "tặng Nghệ sĩ Nhân dân | Hà Nhàn": a title of who receives.
    if (chunk.kind === 'award' && HONOURS.test(chunk.award.code) && isTitleOf(chunk, chunks[i + 1])) {
      i++;
      continue;
    }
    // "cho | Anh hùng Lao động, | nghệ nhân Hà Nhàn": who bears it
    if (chunk.kind === 'award' && HONOURS.test(chunk.award.code) && scan.word(chunk.from - 1) === 'cho') {
      const [comma, persons] = chunks.slice(i + 1, i + 3);
      if (comma?.kind === 'mark' && comma.mark === ',' && persons?.kind === 'persons') {
        i += 2;
        continue;
      }
    }
    // "Nghệ sĩ nhân dân đợt này là các | nghệ sĩ ưu tú |: Tô Hải, Hà Nhàn": what those who receive another award are called
    if (chunk.kind === 'award' && graded && labelsBearers(scan, chunks, i)) {
      elements.push(newElement('filler', chunk.from, chunk.to, null));
      i++;
      continue;
    }
    // "truy tặng | danh hiệu này": the one that was named before it
    if (graded && chunk.kind === 'word' && isThisTitle(scan, chunk.from)) {
      elements.push(
        newElement('award', chunk.from, chunk.from + 3, { ...graded, from: chunk.from, to: chunk.from + 3 }),
      );
      while (i < chunks.length && chunks[i].from < chunk.from + 3) i++;
      continue;
    }
    if (chunk.kind === 'award') graded = chunk.award;
    const grade = graded && chunk.kind === 'word' ? gradeOf(scan, graded, chunk.from, chunk.from + 2) : null;
    if (grade) {
      elements.push(newElement('award', grade.from, grade.to, grade));
      while (i < chunks.length && chunks[i].from < grade.to) i++;
      continue;
    }
    // "Tập đoàn", "Công ty": the one that the text is about, as one element.
    const head = chunk.kind === 'word' && scan.has(chunk.from, CAPITAL) ? anyUnitHead(scan, chunk.from) : null;
    if (head && isWhole(head) && head.to > chunk.to) {
      elements.push(newElement('word', chunk.from, head.to, null));
      while (i < chunks.length && chunks[i].from < head.to) i++;
      continue;
    }
    const sector = sectorGettingEnd(scan, chunk.from, chunks[chunks.length - 1].to, elements.at(-1));
    if (sector > chunk.from) {
      elements.push(newElement('group', chunk.from, sector, [itemOf(chunk.from, sector, 'org', null, null)]));
      while (i < chunks.length && chunks[i].from < sector) i++;
      continue;
    }
    const name = unknownName(scan, chunks, i, abbreviations);
    if (name && completes(scan, elements, name.item)) {
      i = name.next;
      continue;
    }
    if (name) {
      elements.push(newElement('group', name.item.from, name.item.to, [name.item]));
      i = name.next;
      continue;
    }
    const kind = kindCounted(scan, chunks, i, elements);
    if (kind) {
      elements.push(newElement('group', kind.item.from, kind.item.to, [kind.item]));
      i = kind.next;
      continue;
    }
    const dossiers = dossiersCounted(scan, chunks, i);
    if (dossiers) {
      elements.push(newElement('group', dossiers.from, dossiers.to, [dossiers]));
      while (i < chunks.length && chunks[i].from < dossiers.to) i++;
      continue;
    }
    const posts = postsCounted(scan, chunks, i);
    if (posts) {
      elements.push(newElement('group', posts.from, posts.to, [posts]));
      i += 2;
      continue;
    }
    const members = membersCounted(scan, chunk);
    if (members) {
      elements.push(newElement('group', members.from, members.to, [members]));
      i += 3;
      continue;
    }
    const element = elementOf(scan, chunk);
    // "12 | Sở Y tế": the number is of the group.
    while (elements.length > 0 && elements[elements.length - 1].to > element.from) elements.pop();
    elements.push(element);
    i++;
  }
  const told = withoutToldBetween(scan, withCouples(scan, withoutClasses(scan, withDivisionRest(scan, elements))));
  const groups = withParts(scan, withoutCrowds(scan, withoutSeat(scan, grouped(scan, withOpenNames(scan, told)))));
  return withoutBackground(
    scan,
    withEachNamed(scan, withWhoseTheyAre(scan, withoutVoters(scan, passVoters(scan, groups)))),
  );
}

/**
 * "có thể | học tại nhà", "năm tới | , Sở Y tế": a word for what may be, and no verb of awards right behind it, but for "sẽ" or "cũng", nor the name of one
 * who may have it ("Đáng lẽ | Sở Y tế | được tặng"); "phần thưởng xứng đáng được trao" is one that was.
 */
function isIdleModal(scan: Scan, chunks: readonly Chunk[], index: number, size: number): boolean {
  const { from } = chunks[index];
  if (scan.kind('verb', from) !== 'modal') return false;
  const to = from + size;
  if (scan.word(from) === 'xứng') return scan.kind('verb', to) !== 'passive' || wasDeserved(scan, chunks, index);
  const next = chunks.at(index + 1 < chunks.length && chunks[index + 1].from < to ? index + size : index + 1);
  if (next?.from === to && (next.kind === 'units' || next.kind === 'persons')) return false;
  return !HAPPENS.has(scan.kind('verb', LIGHT.has(scan.word(to)) ? to + 1 : to));
}

/** "xin | UBND tỉnh | tặng" */
function asksBody(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  if (scan.word(chunks[index].from) !== 'xin') return false;
  const body = chunks.at(index + 1);
  return (body?.kind === 'office' || body?.kind === 'units') && scan.kind('verb', body.to) === 'give';
}

const HAPPENS = new Set(['passive', 'give', 'receive', 'future', 'modal']);

const LIGHT = new Set(['cũng', 'sẽ', 'sớm', 'đã', 'lại', 'là', 'để']);

/** "Sở Y tế được | các thành viên trong khối | suy tôn nhận": those who choose, in whatever words, say nothing else. */
function passVoters(scan: Scan, elements: Element[]): Element[] {
  for (let i = 0; i + 2 < elements.length; i++) {
    const element = elements[i];
    if (element.kind !== 'verb' || element.verb !== 'passive') continue;
    // "được | 100% đơn vị trong Khối thống nhất | suy tôn"
    const share = scan.has(elements[i + 1].from, NUMBER) && isMark(elements[i + 2], '%');
    if (!share && !VOTERS.has(scan.word(elements[i + 1].from))) continue;
    let to = share ? i + 3 : i + 1;
    while (to < elements.length && to - i < MOST_VOTERS && isPlainWord(scan, elements[to])) to++;
    const verb = elements[to];
    if (verb?.kind !== 'verb' || (verb.verb !== 'vote' && verb.verb !== 'propose')) continue;
    for (let j = i + 1; j < to; j++) elements[j] = newElement('filler', elements[j].from, elements[j].to, null);
  }
  return elements;
}

const VOTERS = new Set(['các', 'những', 'toàn', 'cả', 'mọi', 'tất', 'đa']);

const MOST_VOTERS = 9;

const isPlainWord = (scan: Scan, { kind, from }: Element): boolean =>
  kind === 'filler' || kind === 'bloc' || (kind === 'word' && !scan.has(from, CAPITAL | NUMBER));

/** "07 | giám đốc doanh nghiệp | được tặng", "cho 3 | hiệu trưởng": so many who hold a post, in small letters. */
function postsCounted(scan: Scan, chunks: readonly Chunk[], i: number): Item | null {
  const [number, office] = [chunks[i], chunks[i + 1]];
  if (number?.kind !== 'word' || office?.kind !== 'office' || office.from !== number.to) return null;
  if (!scan.has(number.from, NUMBER) || number.to !== number.from + 1 || scan.has(office.from, CAPITAL)) return null;
  // "quý 3", "tháng 5": the number is of the word before it
  if (NUMBERED.has(scan.word(number.from - 1))) return null;
  const count = Number(scan.slice(number.from, number.to));
  return count > 0 && count < MOST_POSTS ? itemOf(number.from, office.to, 'person', null, count) : null;
}

const MOST_POSTS = 10_000;

const NUMBERED = new Set(['quý', 'tháng', 'ngày', 'năm', 'điều', 'số', 'lớp']);

/** "Phòng A được | 2 Bằng khen": so many of an award, and no verb between. */
const hasAwards = (scan: Scan, at: number): boolean =>
  (scan.has(at, NUMBER) || scan.kind('count', at) === 'number') && scan.size('award', at + 1) > 0;

/** "gồm: | 1- | Sở Y tế; | 2. | Sở Nội vụ", "a) Sở Y tế; b) …": a number or a letter of the list with its mark. */
function isNumbering(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const before = entryAt(chunks, index - 1);
  if (before?.kind !== 'mark' || !':;'.includes(before.mark)) return false;
  const [number, mark, name] = chunks.slice(index, index + 3);
  const parted = mark?.kind === 'mark' && '-–/.)'.includes(mark.mark);
  const numbers =
    number !== undefined &&
    (isNumeral(scan, number) || (mark?.kind === 'mark' && mark.mark === ')' && isLetter(scan, number)));
  return parted && name !== undefined && numbers && scan.has(mark.to, CAPITAL);
}

const isRoman = (scan: Scan, { from, to }: Chunk): boolean =>
  to === from + 1 && /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(scan.slice(from, to));

const isLetter = (scan: Scan, { from, to }: Chunk): boolean =>
  to === from + 1 && scan.tokens.end[from] - scan.tokens.start[from] === 1 && !scan.has(from, CAPITAL | PUNCTUATION);

/** "Cờ thi đua, | số lượng | 02 đơn vị: Sở Y tế, …": so many, who are named behind a colon. */
function announcesAmount(scan: Scan, at: number): boolean {
  if (scan.pairAt(at) !== 'số lượng' || !scan.has(at + 2, NUMBER)) return false;
  const counted = at + 3;
  return scan.size('count', counted) > 0 && scan.mark(counted + scan.size('count', counted)) === COLON;
}

/** "Anh hùng Lực lượng vũ trang | (LLVT)": nothing but letters that the text defines here, for what is no unit. */
function definesWords(
  scan: Scan,
  from: number,
  to: number,
  abbreviations: Abbreviations,
  before: Element | undefined,
): boolean {
  if (!scan.has(from, ALL_CAPS)) return false;
  const short = scan.slice(from, to);
  const long = abbreviations.get(short);
  // the forces of a title are none that receive
  const named = before?.kind === 'award' && before.to === from - 1;
  if (long === undefined || (!named && standsForUnit(abbreviations, short))) return false;
  const end = scan.tokens.end[from - 2];
  return end !== undefined && scan.text.slice(Math.max(0, end - long.length), end).toLowerCase() === long.toLowerCase();
}

/** "Trường | Bác Ái": a word among capitals is no verb. */
const isInName = (scan: Scan, first: number, at: number, size: number): boolean =>
  size === 1 &&
  at > first &&
  scan.has(at, CAPITAL) &&
  !scan.has(at, ALL_CAPS) &&
  scan.has(at - 1, CAPITAL) &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, ALL_CAPS) &&
  scan.size('award', at + 1) === 0;

/** Where that stands which those who are named follow; -1 for none. */
const beforeNamed = (elements: readonly Element[]): number =>
  elements.findLastIndex((element) => element.kind !== 'group' && !isJoint(element));

const isJoint = (element: Element): boolean => isMark(element, ',') || element.kind === 'filler';

/** "được | tăng | Bằng khen", "được đề nghị | tăng | Bằng khen"; "đề nghị tăng Cờ thi đua cho Khối" asks for more. */
function isSlip(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (scan.word(at) !== 'tăng' || scan.size('award', at + 1) === 0) return false;
  const [before, first] = [elements.at(-1), elements.at(-2)];
  if (before?.kind !== 'verb') return false;
  return before.verb === 'passive' || (before.verb === 'propose' && first?.kind === 'verb' && first.verb === 'passive');
}

/** "năm liền | là", "năm liên tục | là", "nhiều năm | là" */
const isYearly = (scan: Scan, at: number): boolean =>
  (IN_A_ROW.has(scan.word(at - 1)) && (scan.word(at - 2) === 'năm' || scan.word(at - 3) === 'năm')) ||
  (scan.word(at - 1) === 'năm' && scan.word(at - 2) === 'nhiều');

/** "4 năm liền | (2024 - 2027) | là" */
const isRowBefore = (scan: Scan, elements: readonly Element[]): boolean => {
  const bracket = elements.at(-1);
  return bracket?.kind === 'bracket' && isYearly(scan, bracket.from);
};

/** "được tặng Huân chương hạng Nhì; | năm 1975 | là Huân chương hạng Nhất", "… | và năm 1976 | là": what came in another year. */
function isYearAfterAward(scan: Scan, elements: readonly Element[]): boolean {
  const [award, joint, year] = elements.slice(-3);
  if (year?.kind !== 'year' || award.kind !== 'award') return false;
  if (!isMark(joint, ',', ';') && wordOf(scan, joint) !== 'và') return false;
  return elements.some((one) => one.kind === 'verb' && (one.verb === 'give' || one.verb === 'receive'));
}

/** "Từ 2006 đến 2012, | chị Hà Nhàn | là", "Nhiều năm liền | chị | là": when one who is named alone was it. */
function saysWhen(scan: Scan, elements: readonly Element[]): boolean {
  const who = entryAt(elements, elements.length - 1);
  const named = who?.kind === 'group' && who.items.length === 1 && who.items[0].count === null;
  if (!named && !(who?.kind === 'word' && PRONOUNS.has(wordOf(scan, who)))) return false;
  let at = elements.length - 2;
  if (isMark(entryAt(elements, at), ',')) at--;
  // "3 năm liên tục | (2025 - 2027), | anh | là"
  if (entryAt(elements, at)?.kind === 'bracket') at--;
  const when = entryAt(elements, at);
  return when?.kind === 'year' || (when?.kind === 'word' && isYearly(scan, when.to));
}

/** "suy tôn | Sở Y tế và Thuế tỉnh | là": those whom somebody votes for. */
function isChosen(elements: readonly Element[]): boolean {
  const i = beforeNamed(elements);
  const verb = entryAt(elements, i);
  return i < elements.length - 1 && verb?.kind === 'verb' && verb.verb === 'vote';
}

/** "Trong | bản đăng ký | ,", "Ở phiếu đăng ký thi đua |": what the sentence opens with. */
function ofRegister(scan: Scan, elements: readonly Element[]): boolean {
  const at = elements.slice(0, LONGEST_OPENING).findIndex((one) => one.kind === 'verb' && one.verb === 'register');
  return at > 0 && REGISTERS.has(scan.word(elements[at].from - 1));
}

const LONGEST_OPENING = 4;

const REGISTERS = new Set(['bản', 'phiếu', 'bảng']);

const PRONOUNS = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'thầy', 'em']);

const IN_A_ROW = new Set(['liền', 'tục', 'tiếp']);

const passes = (scan: Scan, at: number): boolean => scan.word(at) === 'thông' && scan.word(at + 1) === 'qua';

/** "cấp | bằng …", 'bằng | "…"' */
function certificateNext(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const { from, to } = chunks[index];
  const certificate = scan.word(from) === 'bằng' || (scan.word(from) === 'cấp' && scan.word(to) === 'bằng');
  const next = certificate ? chunks.slice(index + 1, index + 4) : [];
  return next.some((chunk) => chunk.kind === 'award' && CERTIFIED.has(chunk.award.code));
}

const CERTIFIED = new Set(['fatherland', 'creative-labour']);

/** Whether an award begins at the token, or behind "các". */
function awardNext(chunks: readonly Chunk[], index: number, at: number): boolean {
  for (let i = index + 1; i < chunks.length && chunks[i].from <= at + 1; i++)
    if (chunks[i].kind === 'award' && chunks[i].from >= at) return true;
  return false;
}

const isThisTitle = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'danh' && scan.word(at + 1) === 'hiệu' && scan.word(at + 2) === 'này';

const isNumeral = (scan: Scan, { from, to }: Chunk): boolean =>
  to === from + 1 && scan.has(from, NUMBER) && scan.tokens.end[from] - scan.tokens.start[from] <= 2;

/** Honours for life, which stand before the name of who bears them. */
const HONOURS = /^(people|hero)-/;

const isTitleOf = (award: Extract<Chunk, { kind: 'award' }>, next: Chunk | undefined): boolean =>
  next?.kind === 'persons' && award.award.nameFrom === award.from && next.list.persons[0].name.from === award.to;

/** "Đoàn Thanh niên | VRG", "Bằng khen của Đoàn Khối | DNTW": letters that complete the name right before them. */
function completes(scan: Scan, elements: Element[], { from, to }: Item): boolean {
  const last = elements.at(-1);
  if (last?.to !== from || to !== from + 1 || !scan.has(from, ALL_CAPS)) return false;
  if (last.kind === 'group') {
    const item = last.items[last.items.length - 1];
    const open =
      item.kind === 'org' && item.count === null && item.to === from && COMPLETED.has(scan.kind('unit', item.from));
    if (open) elements[elements.length - 1] = { ...last, to, items: [...last.items.slice(0, -1), { ...item, to }] };
    return open;
  }
  const { award } = last.kind === 'award' ? last : { award: null };
  if (last.kind !== 'award' || award?.granter?.to !== from || award.nameTo !== from) return false;
  const granter = { ...award.granter, to };
  elements[elements.length - 1] = { ...last, to, award: { ...award, to, nameTo: to, granter } };
  return true;
}

const COMPLETED = new Set(['union', 'youth', 'party-committee', 'party-cell']);

function closing(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i - open < 40; i++) {
    const chunk = chunks[i];
    if (chunk.kind === 'mark' && chunk.mark === ')') return i;
  }
  return -1;
}
