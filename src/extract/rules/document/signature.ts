import type { Scan } from '../../../lexicon/scan.js';
import { parseRole } from '../../../names/role.js';
import { DASHES } from '../../../text/marks.js';
import type { Signer } from '../../passage.js';
import { authorityIn } from './behalf.js';
import { continued, type Range, type Words } from './lines.js';
import { isWholeTitle, joined, type Named, nameAtEnd, nameOf, opensTitle, pieceOf } from './signature-line.js';

/** What who signs minutes was in the meeting. */
type Part = 'chair' | 'clerk' | null;

interface Open {
  titles: Range[];
  authority: readonly Words[];
  readonly part: Part;
}

const opened = (part: Part, authority: readonly Words[] = []): Open => ({ titles: [], authority, part });

/** Signers in one column, read from the top: authority, titles, mark, name; another authority may follow. */
export function signersIn(scan: Scan, column: readonly Range[]): Signer[] {
  const signers: Signer[] = [];
  let open: Open[] = [];
  let buried: Range | null = null;
  const sign = (names: readonly Named[]): void => {
    names.forEach(({ name, titles }, i) => {
      const { titles: posts, authority, part } = open[i];
      signers.push({
        name,
        titles: [...posts, ...titles],
        posts: posts.length,
        authority,
        chair: part === 'chair',
        clerk: part === 'clerk',
      });
    });
    open = [];
  };
  for (const [index, part] of column.entries()) {
    const roles = rolesIn(scan, part);
    const names = open.length > 1 ? namesIn(scan, part) : [];
    if (roles.length > 1) open = roles.map((role) => opened(role));
    if (names.length > 1) sign(names);
    if (roles.length > 1 || names.length > 1) continue;
    const piece = pieceOf(scan, column, index, open.length > 0);
    switch (piece.kind) {
      case 'behalf':
        open = [opened(null, [...over(open), ...authorityIn(scan, part)])];
        break;
      case 'chair':
      case 'clerk':
        open = [opened(piece.kind)];
        if (drawsUp(scan, part)) open[0].titles = [part];
        break;
      case 'title':
        if (open.length === 0) open = [opened(null)];
        entitle(scan, open[0], part, piece.title);
        break;
      case 'name':
        if (open.length > 0) sign([piece]);
        break;
      case 'other':
        if (open.length > 0) open[0].titles = lengthened(scan, open[0].titles, part);
        else if (isPostBelow(scan, column, index)) addPost(signers, part);
        break;
      case 'recipients':
        if (open.length > 0) buried = nameAtEnd(scan, part) ?? buried;
        break;
    }
  }
  // "- Lưu: VT, NC. Giáp Sơn Hà": the columns ran together.
  if (open.length > 0 && buried) sign([{ name: buried, titles: [] }]);
  return signers;
}

/** "NGƯỜI LẬP BIỂU", "CÁN BỘ LẬP DANH SÁCH": what the one is who signs so; "THƯ KÝ" is a part in a meeting. */
const drawsUp = (scan: Scan, { from, to }: Range): boolean => scan.next('lập', from, to) >= 0;

/** "CHỦ TỊCH" / "Tô Văn Hải" / "Phó Chủ tịch UBND huyện": right under the name, and over no other. */
const isPostBelow = (scan: Scan, column: readonly Range[], index: number): boolean =>
  index > 0 &&
  isWholeTitle(scan, column[index]) &&
  nameOf(scan, column[index - 1]) !== null &&
  !column.slice(index + 1, index + 4).some((part) => nameOf(scan, part));

function addPost(signers: Signer[], post: Range): void {
  const last = signers.pop();
  if (last) signers.push({ ...last, titles: [...last.titles, post] });
}

/** "TM. ỦY BAN NHÂN DÂN" over "KT. CHỦ TỊCH": nobody signed under the first alone. */
const over = ([above]: readonly Open[]): readonly Words[] =>
  above && above.titles.length === 0 ? above.authority : [];

/** A title under an authority, in its line ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH"), or that is one ("Q. GIÁM ĐỐC"). */
function entitle(scan: Scan, open: Open, part: Range, title: Range): void {
  const [above] = open.authority.slice(-1);
  // "TM. ỦY BAN NHÂN DÂN" / "TỈNH LAM HẢI" goes on to name for whom it is signed.
  if (above && open.titles.length === 0 && !opensTitle(scan, title)) {
    open.authority = [...open.authority.slice(0, -1), continued(above, part)];
    return;
  }
  const before = title.from > part.from ? { from: part.from, to: title.from } : part;
  open.authority = [...open.authority, ...authorityIn(scan, before)];
  const at = secondRole(scan, title);
  open.titles = joined(scan, open.titles, at > 0 ? { from: title.from, to: at - 1 } : title);
  if (at > 0) open.titles.push({ from: at, to: title.to });
}

/** "GIÁM ĐỐC SỞ Y TẾ - | TRƯỞNG KHỐI", "PHÓ CHỈ HUY TRƯỞNG - | THAM MƯU TRƯỞNG": behind the dash, where it holds nothing but a role or a post; 0 for none. */
function secondRole(scan: Scan, { from, to }: Range): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (DASHES.has(scan.mark(i)) && (parseRole(scan, i + 1, to)?.to === to || isPost(scan, i + 1, to))) return i + 1;
  return 0;
}

/** "THAM MƯU TRƯỞNG": one title of the lexicon, and no more. */
const isPost = (scan: Scan, from: number, to: number): boolean => from < to && from + scan.size('title', from) === to;

/** "CHỦ TỊCH" / "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": one title of the lexicon over two lines. */
function lengthened(scan: Scan, titles: Range[], { from, to }: Range): Range[] {
  const last = titles[titles.length - 1];
  const goesOn = last?.to === from && last.from + scan.size('title', last.from) === to;
  return goesOn ? [...titles.slice(0, -1), { from: last.from, to }] : titles;
}

/** "THƯ KÝ CHỦ TRÌ": those who sign minutes, whose columns ran together. */
function rolesIn(scan: Scan, part: Range): NonNullable<Part>[] {
  const roles: NonNullable<Part>[] = [];
  for (let i = part.from; i < part.to; i += scan.size('form', i)) {
    const form = scan.kind('form', i);
    if (form !== 'chair' && form !== 'clerk') return [];
    roles.push(form);
  }
  return roles;
}

/** "Hà Ngọc Diệp Đỗ Hữu Khang": two names in one line, the second from a family name on, most alike in length. */
function namesIn(scan: Scan, part: Range): Named[] {
  let best: Named[] = [];
  let uneven = Number.POSITIVE_INFINITY;
  for (let middle = part.from + 2; middle <= part.to - 2; middle++) {
    const difference = Math.abs(2 * middle - part.from - part.to);
    if (scan.size('surname', middle) === 0 || difference >= uneven) continue;
    const first = nameOf(scan, { from: part.from, to: middle });
    const second = first && nameOf(scan, { from: middle, to: part.to });
    if (!first || !second) continue;
    best = [first, second];
    uneven = difference;
  }
  return best;
}
