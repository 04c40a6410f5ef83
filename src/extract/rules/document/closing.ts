import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { BAR, CLOSE, OPEN } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Signer } from '../../passage.js';
import { jointSigners, PARTIES, stackedSigners } from './joint-signers.js';
import { firstWord, isShouted, type Line, type Part } from './lines.js';
import { afterMarker, markerOf } from './marker.js';
import { signersIn } from './signature.js';
import { isMark, isWholeTitle } from './signature-line.js';

/** The end of a paper: lines `[from, to)` with the recipients and the signatures; an annex may follow. */
export interface Closing {
  readonly from: number;
  readonly to: number;
  readonly signers: readonly Signer[];
}

export const MAX_LINES = 45;
/** No signature has more columns, and no line of one more words. */
const COLUMNS = 6;
const WORDS = 80;
const CLOSES = new Set(['recipients', 'on-behalf']);

/**
 * Finds where the paper is signed: at "Nơi nhận", an authority ("KT. CHỦ TỊCH") or a title in capitals over a name, which is
 * `near` it.
 */
export function closingOf(scan: Scan, lines: readonly Line[], body: number, near = 9): Closing | null {
  for (let from = body; from < lines.length; from++) {
    if ((!opensIn(scan, lines[from]) && !isQuiet(scan, lines, from)) || headsRows(scan, lines, from)) continue;
    const sure = lines[from].parts.some((part) => CLOSES.has(scan.kind('form', part.from)));
    const to = closingEnd(scan, lines, from, sure ? MAX_LINES : near);
    const columns = columnsOf(scan, lines.slice(from, to));
    const joint = lines[from].parts.length === 1 ? partiesIn(scan, lines.slice(from + 1, to)) : [];
    const paired = inPairs(scan, lines.slice(from, to));
    const inColumns =
      joint.length > 0
        ? joint
        : paired
          ? signersIn(scan, paired)
          : columns.flatMap((column) => signersIn(scan, column));
    // Lines whose indent was lost stand under the wrong column: read as they come.
    const read = inColumns.length > 0 ? inColumns : signersIn(scan, inOrder(scan, lines.slice(from, to)));
    const signers = isForAll(scan, lines[from]) ? asParties(read) : read;
    const listed = scan.kind('form', lines[from].from) === 'recipients';
    if (signers.length > 0 || listed) return { from, to, signers };
  }
  return null;
}

/**
 * "THƯ KÝ" over "CHỦ TỌA", "(Đã ký)" and then as many names: columns that were written one row below the other. Each who with the name in its
 * place; null for other lines.
 */
function inPairs(scan: Scan, lines: readonly Line[]): Part[] | null {
  const written = lines.filter((line) => !isMark(scan, line));
  if (written.some(({ parts }) => parts.length !== 1)) return null;
  const parts = written.map(({ parts: [part] }) => part);
  const named = parts.findIndex((part) => !isWholeRole(scan, part) && !isWholeTitle(scan, part));
  const roles = parts.slice(0, named);
  const names = parts.slice(named);
  const clerk = roles.some(({ from }) => scan.kind('form', from) === 'clerk');
  if (roles.length < 2 || !clerk || names.length !== roles.length || !names.every((part) => isName(scan, part)))
    return null;
  return roles.flatMap((role, i) => [role, names[i]]);
}

/** Two to five words in capitals, and none of a title. */
function isName(scan: Scan, { from, to }: Part): boolean {
  if (to - from < 2 || to - from > 5 || (scan.layers(from) & OPENS) !== 0) return false;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL) || scan.has(i, NUMBER | PUNCTUATION)) return false;
  return true;
}

/** "ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC" in a line of its own over all who sign. */
const isForAll = (scan: Scan, { from, parts }: Line): boolean =>
  parts.length === 1 && scan.word(from) === 'đại' && scan.word(from + 1) === 'diện' && scan.word(from + 2) === 'các';

/** Several who sign each for a unit, and none for the paper; where one of them leads, keeps the minutes or is told apart, as they are. */
const asParties = (signers: readonly Signer[]): readonly Signer[] =>
  signers.length < PARTIES || signers.some(({ chair, clerk, joint }) => chair || clerk || joint)
    ? signers
    : signers.map((signer) => ({ ...signer, joint: true }));

/** Those who sign a pact together, under the line that says so. */
function partiesIn(scan: Scan, lines: readonly Line[]): Signer[] {
  const beside = jointSigners(scan, columnsOf(scan, lines));
  return beside.length > 0 ? beside : stackedSigners(scan, inOrder(scan, lines));
}

/** "CỤM TRƯỞNG NĂM 2028" over "1 | Sở Y tế | Tô Văn Hải": a row of its own that says of what those under it are. */
const headsRows = (scan: Scan, lines: readonly Line[], index: number): boolean => {
  const next = lines[index + 1];
  const cells = lines[index].kind === 'table-cell' && next?.kind === 'table-cell';
  return cells && scan.has(next.from, NUMBER) && (next.to === next.from + 1 || scan.has(next.from + 1, PUNCTUATION));
};

function opensIn(scan: Scan, { parts }: Line): boolean {
  for (const whole of parts) {
    const part = withoutBars(scan, whole);
    if ((scan.layers(part.from) & OPENS) !== 0 && opensClosing(scan, part)) return true;
  }
  return false;
}
/** "| CHỦ TỊCH (Đã ký) Tô Văn Hải |": a cell that was left alone in its row. */
function withoutBars(scan: Scan, part: Part): Part {
  let { from, to } = part;
  while (from < to && scan.mark(from) === BAR) from++;
  while (to > from && scan.mark(to - 1) === BAR) to--;
  return from === part.from && to === part.to ? part : { ...part, from, to };
}
const OPENS = layerBits('form', 'title', 'role');

function opensClosing(scan: Scan, part: Part): boolean {
  const form = scan.kind('form', part.from);
  if (form === 'recipients') return true;
  const to = signedAt(scan, part) || part.to;
  if (!isShouted(scan, { from: part.from, to }) || to - part.from > 20) return false;
  if (form === 'on-behalf' || form === 'acting' || form === 'chair' || form === 'clerk') return true;
  return scan.size('title', part.from) > 0 || scan.size('role', part.from) > 0;
}

/**
 * "Giám đốc", "Thư ký" beside "Chủ tọa" over "(Đã ký)": in mixed case they open a closing only there, or where they head two columns
 * and nothing else.
 */
const isQuiet = (scan: Scan, lines: readonly Line[], index: number): boolean => {
  const { from, parts } = lines[index];
  if ((scan.layers(from) & OPENS) === 0 || index + 1 >= lines.length) return false;
  if (parts.length === 2 && headColumns(scan, parts)) return true;
  return isMark(scan, lines[index + 1]) && parts.every((part) => isWholeTitle(scan, part) || isWholeRole(scan, part));
};

/** "Thư ký      Chủ tọa"; who keeps the minutes beside who leads the bloc: "Thư ký      Trưởng khối". */
const headColumns = (scan: Scan, parts: readonly Part[]): boolean =>
  parts.every((part) => isWholeRole(scan, part) || part.from + scan.size('role', part.from) === part.to) &&
  parts.some((part) => isWholeRole(scan, part));

const isWholeRole = (scan: Scan, { from, to }: Part): boolean =>
  ROLES.has(scan.kind('form', from)) && from + scan.size('form', from) === to;
const ROLES = new Set(['chair', 'clerk']);

/** The closing ends at an annex, at a table, at prose. */
function closingEnd(scan: Scan, lines: readonly Line[], from: number, most: number): number {
  const table = lines[from].kind === 'table-cell';
  let to = from + 1;
  while (to < lines.length && to - from < most) {
    const line = lines[to];
    if ((line.kind === 'table-cell') !== table || opensAnnex(scan, line)) break;
    if (opensSection(scan, line) || opensNumbers(scan, lines, to)) break;
    if (line.to - line.from > 30 && line.parts.length === 1 && markerOf(scan, line) !== 'dash') break;
    to++;
  }
  return to;
}

/** "DANH SÁCH", "PHỤ LỤC I", "(Kèm theo Quyết định số …)", "TRÍCH NGANG THÀNH TÍCH". */
export function opensAnnex(scan: Scan, line: Line): boolean {
  const word = firstWord(scan, line);
  const form = scan.kind('form', word);
  if (scan.pairAt(word + 2) === 'thành tích' && RECORDS.has(scan.pairAt(word))) return isShouted(scan, line);
  if (form === 'attached') return word > line.from;
  if (form !== 'list' && form !== 'annex') return false;
  // "Phụ lục I", "Danh sách 2" and no more
  const alone = word === line.from && line.to - line.from <= scan.size('form', word) + 1 && line.parts.length === 1;
  return (alone && scan.has(word, CAPITAL)) || isShouted(scan, { from: line.from, to: beforeBracket(scan, line) });
}

const RECORDS = new Set(['trích ngang', 'tóm tắt', 'báo cáo']);

/** "I. TẬP THỂ" under who signed: a list goes with the paper; "Q. GIÁM ĐỐC" signs. */
function opensSection(scan: Scan, line: Line): boolean {
  if (markerOf(scan, line) !== 'section' || line.parts.length > 1) return false;
  return (scan.layers(afterMarker(scan, line)) & OPENS) === 0;
}

/** "88. Liệt sĩ Tô Hải" over "89. Bà Hà Nhàn", apart from who signed: the names of an annex whose head is lost. */
function opensNumbers(scan: Scan, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const apart = line.gap || lines[at - 1].kind === 'boilerplate';
  if (!apart || next === undefined || markerOf(scan, line) !== 'number' || markerOf(scan, next) !== 'number')
    return false;
  const numberOf = ({ from }: Line): number => Number(scan.slice(from, from + 1));
  // "1. Sở Nội vụ;" under "Nơi nhận:" is one more addressee
  const names = numberOf(line) > 1 || scan.size('address', afterMarker(scan, line)) > 0;
  return names && numberOf(next) === numberOf(line) + 1;
}

/** "DANH SÁCH KHEN THƯỞNG | (trích)" */
function beforeBracket(scan: Scan, { from, to }: Line): number {
  let at = from;
  while (at < to && scan.mark(at) !== OPEN) at++;
  return at;
}

const inOrder = (scan: Scan, lines: readonly Line[]): Part[] =>
  lines.flatMap((line) =>
    line.parts.slice(0, COLUMNS).flatMap((part) => splitAuthority(scan, withoutBars(scan, part))),
  );

/** The columns of the closing as they stand under each other. */
export const columnsIn = (scan: Scan, lines: readonly Line[], { from, to }: Closing): readonly (readonly Part[])[] =>
  columnsOf(scan, lines.slice(from, to));

/** Parts that stand under each other, each column from the top. A part joins the column whose width it overlaps. */
function columnsOf(scan: Scan, lines: readonly Line[]): Part[][] {
  const columns: { left: number; right: number; parts: Part[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (spansColumns(lines, index)) continue;
    const parts: Part[] = [];
    for (const whole of line.parts.slice(0, COLUMNS))
      for (const part of alignedParts(scan, lines, index, whole))
        parts.push(...splitAuthority(scan, withoutBars(scan, part)));
    for (const part of parts) {
      const column = columns.find((c) => part.left < c.right && c.left < part.right);
      if (!column) columns.push({ left: part.left, right: part.right, parts: [part] });
      else {
        column.parts.push(part);
        // Recipients may be long; their column must not grow into the other one.
        if (markerOf(scan, part) !== 'dash') {
          column.left = Math.min(column.left, part.left);
          column.right = Math.max(column.right, part.right);
        }
      }
    }
  }
  return columns.map((column) => column.parts);
}

/**
 * "Thượng tá Tô Hải  | Đại tá Hà Nhàn" right under "PHÓ CHÍNH ỦY       | CHÍNH ỦY": a long name leaves two blanks before the next column,
 * which begins where the line above it has one.
 */
function alignedParts(scan: Scan, lines: readonly Line[], index: number, part: Part): Part[] {
  const above = index > 0 ? lines[index - 1].parts : [];
  const { start, end } = scan.tokens;
  for (let i = part.from + 1; above.length > 1 && i < part.to; i++) {
    const left = part.left + start[i] - start[part.from];
    const gap = start[i] - end[i - 1] === NARROW && scan.has(i, CAPITAL);
    if (!gap || !above.slice(1).some((other) => other.left === left)) continue;
    const rest = { ...part, from: i, left };
    return [{ ...part, to: i, right: left - NARROW }, ...alignedParts(scan, lines, index, rest)];
  }
  return [part];
}
const NARROW = 2;

/** "ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC" in the middle over the columns of those who sign: of none of them. */
function spansColumns(lines: readonly Line[], index: number): boolean {
  const [whole, ...others] = lines[index].parts;
  const below = lines.slice(index + 1, index + 3).find(({ parts }) => parts.length > 1);
  if (others.length > 0 || !below) return false;
  return below.parts.filter(({ left, right }) => whole.left < right && left < whole.right).length > 1;
}

/** "Nơi nhận: KT. CHỦ TỊCH", "- Như Điều 4; PHÓ CHỦ TỊCH", "- Lưu: VT. (đã ký)": blanks between the columns were lost. */
function splitAuthority(scan: Scan, part: Part): Part[] {
  if (part.to - part.from > WORDS) return [part];
  const signature = signedAt(scan, part);
  if (signature > 0) return [{ ...part, to: signature }, ...splitAuthority(scan, { ...part, from: signature })];
  const listed = scan.kind('form', part.from) === 'recipients' || markerOf(scan, part) === 'dash';
  for (let i = part.from + 1; i < part.to; i++) {
    if ((scan.layers(i) & OPENS) === 0) continue;
    const form = scan.kind('form', i);
    const after = listed && scan.has(i - 1, PUNCTUATION);
    const titled = form === 'on-behalf' || (after && (scan.size('title', i) > 0 || scan.size('role', i) > 0));
    const signed = after && form === 'signed' && scan.mark(part.to - 1) === CLOSE;
    const name = titled ? nameAt(scan, { ...part, from: i }) : 0;
    if ((titled && isShouted(scan, { from: i, to: name || part.to })) || signed)
      return [{ ...part, to: i }, ...splitAuthority(scan, { ...part, from: i })];
  }
  return [part];
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH | Tô Văn Hải": where the name begins behind titles in capitals, which ends the part; 0 for none. */
function nameAt(scan: Scan, { from, to }: Part): number {
  if (to - from > LONGEST_SIGNATURE || (scan.layers(from) & OPENS) === 0) return 0;
  let last = to;
  while (last > from && scan.mark(last - 1) === BAR) last--;
  let at = last;
  while (at > from && scan.has(at - 1, CAPITAL) && !scan.has(at - 1, ALL_CAPS | PUNCTUATION)) at--;
  const size = last - at;
  const named = size > 1 && size < 6 && scan.kind('surname', at) !== '' && scan.slice(at, last) !== 'Hồ Chí Minh';
  return named && at > from + 1 && isShouted(scan, { from, to: at }) ? at : 0;
}
const LONGEST_SIGNATURE = 24;

/** "GIÁM ĐỐC | (đã ký) | Kiều Văn Phú" in one line: where the mark begins, then where it ends; 0 without. */
function signedAt(scan: Scan, part: Part): number {
  const name = nameAt(scan, part);
  if (name > 0) return name;
  const inside = scan.mark(part.from) === OPEN;
  for (let i = part.from + 1; i + 2 < part.to && i - part.from < 20; i++) {
    if (
      !inside &&
      scan.mark(i) === OPEN &&
      scan.kind('form', i + 1) === 'signed' &&
      isShouted(scan, { from: part.from, to: i })
    )
      return i;
    if (inside && scan.mark(i) === CLOSE && scan.kind('form', part.from + 1) === 'signed') return i + 1;
  }
  return 0;
}
