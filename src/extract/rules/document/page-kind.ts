import type { DocumentKind } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { parseUnit } from '../../../names/unit.js';
import { BAR, COLON } from '../../../text/marks.js';
import { CAPITAL, LINE_START } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';
import { honoursOf } from '../award/page-holder.js';

/** What a page is that is laid out like news, and who speaks on it; tokens. */
export interface PageKind {
  readonly kind: DocumentKind;
  readonly publisher: { readonly from: number; readonly to: number } | null;
}

/** A page of honours is a list, one that asks what people think of proposals, or on which an office makes known what follows, a notice; null for news. */
export function pageKind(passage: Passage): PageKind | null {
  if (passage.facts.kind !== 'news') return null;
  const asked = consultation(passage) ?? announcement(passage);
  if (asked) return asked;
  if (isHistory(passage)) return { kind: 'other', publisher: null };
  const honours = honoursOf(passage);
  return honours && isList(passage, honours.heading)
    ? { kind: 'list', publisher: honours.holder?.kind === 'org' ? honours.holder : null }
    : null;
}

/** "Giới thiệu › Lịch sử hình thành", "Giới thiệu | Lịch sử …" at the head of the page: a body tells its history there, and no news. */
function isHistory({ scan, facts, sentences }: Passage): boolean {
  const title = sentences.find(({ zone }) => zone === 'title');
  if (title && facts.published === null && TELLS.test(plainWords(scan, title.from, title.to))) return true;
  for (let i = 0; i < TOP_TOKENS && i + 4 < scan.tokens.count; i++) {
    if (!scan.has(i, LINE_START) || scan.slice(i, i + 2).toLowerCase() !== 'giới thiệu') continue;
    if (TRAILS.has(scan.mark(i + 2)) && scan.slice(i + 3, i + 5).toLowerCase() === 'lịch sử') return true;
  }
  return false;
}
/** "Lịch sử hình thành và phát triển Trường THCS Bến Đá", of a page without a day */
const TELLS = /^(?:quá trình|lịch sử) (?:hình thành|xây dựng|phát triển|ra đời) /u;
const TOP_TOKENS = 60;
const TRAILS = new Set([BAR, 0x203a, 0xbb, 0x3e]);

/** Most lines under the heading name an award and its year, or the award alone in few words. */
function isList({ scan, sentences }: Passage, heading: number): boolean {
  // Further down it heads a part of what is told.
  if (heading > TOP) return false;
  let [all, listed] = [0, 0];
  for (const { index, from, to, zone, kind: block, chunks } of sentences) {
    if (index <= heading || zone === 'furniture' || zone === 'byline' || !scan.has(from, LINE_START)) continue;
    all++;
    const [first] = chunks.filter(({ kind }) => kind !== 'mark');
    const opens = first?.kind === 'award' || first?.kind === 'year' || block === 'list-item' || block === 'table-cell';
    if (opens && to - from < LONGEST_LINE && chunks.some(({ kind }) => kind === 'award' || kind === 'year')) listed++;
  }
  return listed >= FEW && listed * 2 > all;
}
/** Sentences over the heading, and lines under it. */
const TOP = 5;
const FEW = 3;
/** Tokens of a line of a list; news tell more. */
const LONGEST_LINE = 50;

/**
 * "Thực hiện Nghị định …, Bộ Y tế lấy ý kiến nhân dân trước khi trình khen thưởng:", "Căn cứ … Sở Nội vụ trân trọng thông báo và xin ý kiến":
 * it goes by what the law asks; news of a hearing open otherwise.
 */
function consultation({ scan, sentences }: Passage): PageKind | null {
  const opening = sentences
    .filter(({ zone }) => zone === 'body' || zone === 'title' || zone === 'item')
    .slice(0, OPENING);
  const based = opening.some(({ from }) => BASED.has(`${scan.word(from)} ${scan.word(from + 1)}`));
  if (!based || !sentences.some(({ from, to }) => asksPeople(scan, from, to) >= 0)) return null;
  for (const { from, to } of sentences) {
    const at = asksPeople(scan, from, to);
    if (at < 0 || !scan.has(from, CAPITAL)) continue;
    const unit = parseUnit(scan, from, to);
    if (unit && unit.to <= at && at - unit.to < NEAR) return { kind: 'notice', publisher: unit };
  }
  return { kind: 'notice', publisher: null };
}
/** "| Sở Nội vụ tỉnh Lam Hải | thông tin các quyết định khen thưởng mới ban hành:" over a list: the office itself speaks; news go on in sentences. */
function announcement({ scan, sentences }: Passage): PageKind | null {
  for (const { index, from, to, zone } of sentences.slice(0, OPENING)) {
    const lists = scan.mark(to - 1) === COLON && sentences[index + 1]?.zone === 'item';
    if (!lists || (zone !== 'body' && zone !== 'heading') || !scan.has(from, LINE_START)) continue;
    const unit = parseUnit(scan, from, to);
    const verb = unit && POLITE.has(scan.word(unit.to)) ? unit.to + (scan.word(unit.to) === 'xin' ? 1 : 2) : unit?.to;
    if (unit && ANNOUNCES.has(scan.pairAt(verb!))) return { kind: 'notice', publisher: unit };
  }
  return null;
}
/** "trân trọng", "xin" */
const POLITE = new Set(['trân', 'xin']);
const ANNOUNCES = new Set(['thông tin', 'thông báo', 'công bố', 'công khai', 'niêm yết']);

/** Sentences in which a page says by what it goes. */
const OPENING = 5;
/** Tokens between who asks and the words for it. */
const NEAR = 12;
const BASED = new Set(['thực hiện', 'căn cứ']);

/** Where "lấy ý kiến" or "xin ý kiến" of the people begins, or "để nhân dân góp ý"; -1 for neither. */
export function asksPeople(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 3 < to; i++) {
    if (scan.word(i + 1) !== 'ý' || scan.word(i + 2) !== 'kiến' || !ASKS.has(scan.word(i))) continue;
    for (let j = i + 3; j < Math.min(to, i + REACH); j++) if (PEOPLE.has(scan.word(j))) return i;
  }
  return -1;
}
const ASKS = new Set(['lấy', 'xin']);
const PEOPLE = new Set(['dân', 'luận', 'đối']);
const REACH = 9;
